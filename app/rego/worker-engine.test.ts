import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntrypointResult, EvaluateOptions } from '../model/engine.ts'
import type { Bundle } from '../model/policy.ts'
import { openToolchain } from './toolchain.ts'
import { createWorkerEngine } from './worker-engine.ts'

const policy = `package t

name := input.name

endless := count([1 | some i in numbers.range(1, 3000); some j in numbers.range(1, 3000); i * j == -1])

conflict := 1 if input.name

conflict := 2 if input.name
`

const engine = createWorkerEngine()
let bundle: Bundle

beforeAll(async () => {
  const toolchain = await openToolchain()
  const entrypoints = ['t/name', 't/endless', 't/conflict']
  const compiled = toolchain.compile({ modules: [{ file: 't.rego', text: policy }], entrypoints, strict: false })
  if ('errors' in compiled) throw new Error(JSON.stringify(compiled.errors))
  bundle = { digest: 't', policies: [], ...compiled }
  engine.warm(bundle)
})

afterAll(() => engine.close())

function evaluate(names: readonly string[], limits: EvaluateOptions): Promise<readonly EntrypointResult[]> {
  const wanted = names.map((name) => `t/${name}`)
  return engine.evaluate(bundle, Buffer.from('{"name": "a"}'), wanted, limits)
}

const named = { entrypoint: 't/name', value: 'a', printed: [] }

function late(name: string): EntrypointResult {
  const message = `t/${name} was being evaluated when the 400 ms given to all policies together had passed`
  return { entrypoint: `t/${name}`, value: undefined, printed: [], error: { code: 'policy.deadline', message } }
}

it('gives the results an engine in this thread would give', async () => {
  const error = { code: 'policy.conflict', message: 't.rego:9:1: var assignment conflict' }
  expect(await evaluate(['name', 'conflict', 'name'], {})).toEqual([
    named,
    { entrypoint: 't/conflict', value: undefined, printed: [], error },
    named,
  ])
})

it('ends what exceeds the deadline and evaluates the rest in another worker', async () => {
  expect(await evaluate(['name', 'endless', 'name'], { deadlineMs: 400 })).toEqual([named, late('endless'), named])
})

it('gives up after three policies that never end', async () => {
  const names = ['endless', 'name', 'endless', 'endless', 'name']
  const message = 't/name was not evaluated: other policies used up the time'
  expect(await evaluate(names, { deadlineMs: 400 })).toEqual([
    late('endless'),
    named,
    late('endless'),
    late('endless'),
    { entrypoint: 't/name', value: undefined, printed: [], error: { code: 'policy.deadline', message } },
  ])
})

it('passes on what is wrong with the document', async () => {
  const document = Buffer.from('nothing')
  const problem = { name: 'Problem', code: 'input.not-json', message: 'the document is not JSON' }
  await expect(engine.evaluate(bundle, document, ['t/name'])).rejects.toMatchObject(problem)
})

it('works again after it was closed', async () => {
  await engine.close()
  expect(await evaluate(['name'], { deadlineMs: 60_000 })).toEqual([named])
})
