import { expect, it } from 'vitest'
import { exportRules, forgetExport, ruleExport } from './rule-exports.ts'
import { openToolchain } from './toolchain.ts'

const text = `package p
import rego.v1
a := 1
b contains x if some x in input.list
`

async function compiled(entrypoints: readonly string[]): Promise<Uint8Array> {
  const toolchain = await openToolchain()
  const answer = toolchain.compile({ modules: [{ file: 'p.rego', text }], entrypoints, strict: false })
  if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
  return answer.wasm
}

function exportsOf(wasm: Uint8Array): readonly string[] {
  return WebAssembly.Module.exports(new WebAssembly.Module(wasm as BufferSource)).map(({ name }) => name)
}

it('adds the rule behind each entry point, and what forgets, to a module that stays valid', async () => {
  const names = exportsOf(await compiled(['p/a', 'p/b']))
  expect(names).toEqual(expect.arrayContaining(['eval', forgetExport, ruleExport('p/a'), ruleExport('p/b')]))
})

it('leaves out entry points whose function has no such name', async () => {
  const names = exportsOf(await compiled(['p', 'p/a']))
  expect(names).toContain(ruleExport('p/a'))
  expect(names).not.toContain(ruleExport('p'))
})

it('leaves a module without names as it is', () => {
  const empty = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0])
  expect(exportRules(empty, ['p/a'])).toBe(empty)
})
