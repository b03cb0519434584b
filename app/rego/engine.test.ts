import { beforeAll, describe, expect, it } from 'vitest'
import type { EntrypointResult } from '../model/engine.ts'
import type { Bundle } from '../model/policy.ts'
import { createEngine } from './engine.ts'
import { openToolchain } from './toolchain.ts'

const policy = `package t

names contains r.name if some r in input.resources

text := sprintf("%v has %d of %s", [input.resources, count(input.resources), {"b", "a"}])

conflict := 1 if input.one

conflict := 2 if input.two

exact if input.large == 9007199254740993

told if {
	print("seen", {"x": [1]}, input.nothing)
	print(input.one)
}

greeting := data.greetings[input.language]

replaced := regex.replace(input.text, "a+", "b")

huge := count([text | some i in numbers.range(1, 100000000); text := sprintf("%d", [i])])

wide := count(numbers.range_step(1, 1000000000, 1))

times := [time.now_ns() == time.now_ns(), is_number(time.now_ns())]

shapes := {"set": {"b", "a"}, "keys": {1: true}, "half": .5}
`

const entrypoints = [
  'names',
  'text',
  'conflict',
  'exact',
  'told',
  'greeting',
  'replaced',
  'huge',
  'wide',
  'times',
  'shapes',
].map((name) => `t/${name}`)

let bundle: Bundle

beforeAll(async () => {
  const toolchain = await openToolchain()
  const modules = [{ file: 'policies/t.rego', text: policy }]
  const compiled = toolchain.compile({ modules, entrypoints, printing: true, strict: false })
  if ('errors' in compiled) throw new Error(JSON.stringify(compiled.errors))
  bundle = { digest: 't', policies: [], ...compiled, data: { greetings: { de: 'Hallo' } } }
})

function evaluate(
  document: string,
  names: readonly string[],
  engine = createEngine(),
  memoryMb = 256,
): Promise<readonly EntrypointResult[]> {
  const wanted = names.map((name) => `t/${name}`)
  return engine.evaluate(bundle, Buffer.from(document), wanted, { memoryMb })
}

async function evaluateToValue(document: string, name: string): Promise<unknown> {
  const [result] = await evaluate(document, [name])
  return result?.value
}

describe('evaluating entry points', () => {
  it('gives values in order, sets as sorted lists, undefined where there is none', async () => {
    const document = '{"resources": [{"name": "z"}, {"name": "a"}, {"name": "m"}], "language": "de"}'
    expect(await evaluate(document, ['names', 'conflict', 'greeting', 'shapes'])).toEqual([
      { entrypoint: 't/names', value: ['a', 'm', 'z'], printed: [] },
      { entrypoint: 't/conflict', value: undefined, printed: [] },
      { entrypoint: 't/greeting', value: 'Hallo', printed: [] },
      { entrypoint: 't/shapes', value: { set: ['a', 'b'], keys: { '1': true }, half: 0.5 }, printed: [] },
    ])
  })

  it('formats values as OPA does', async () => {
    const text = await evaluateToValue('{"resources": [{"b": null, "a": 12345678901234567890}]}', 'text')
    expect(text).toBe('[{"a": 12345678901234567890, "b": null}] has 1 of {"a", "b"}')
  })

  it.each([
    ['9007199254740993', true],
    ['9007199254740992', undefined],
  ])('compares %s exactly', async (large, expected) => {
    expect(await evaluateToValue(`{"large": ${large}}`, 'exact')).toBe(expected)
  })

  it('gives what a policy prints to the entry point that printed it', async () => {
    expect(await evaluate('{"one": "1"}', ['told', 'exact', 'told'])).toEqual([
      { entrypoint: 't/told', value: true, printed: ['seen {"x": [1]} <undefined>', '1'] },
      { entrypoint: 't/exact', value: undefined, printed: [] },
      { entrypoint: 't/told', value: true, printed: ['seen {"x": [1]} <undefined>', '1'] },
    ])
  })

  it('asks OPA for builtins that are not written in TypeScript', async () => {
    expect(await evaluateToValue('{"text": "caaat"}', 'replaced')).toBe('cbt')
  })

  it('lets time stand still within one evaluation', async () => {
    expect(await evaluateToValue('{}', 'times')).toEqual([true, true])
  })

  it('gives the same results for one document after another and for calls at the same time', async () => {
    const engine = createEngine()
    const documents = ['a', 'b', 'c', 'd'].map((name) => `{"resources": [{"name": "${name}"}], "text": "${name}aa"}`)
    const results = await Promise.all(documents.map((document) => evaluate(document, ['names', 'replaced'], engine)))
    expect(results.map((list) => list.map((result) => result.value))).toEqual([
      [['a'], 'b'],
      [['b'], 'bb'],
      [['c'], 'cb'],
      [['d'], 'db'],
    ])
  })
})

describe('what goes wrong in one entry point', () => {
  it('keeps a conflict to the entry point that has it, and the document for the others', async () => {
    const document = '{"one": 1, "two": 2, "resources": [{"name": "a"}]}'
    const error = { code: 'policy.conflict', message: 'policies/t.rego:9:1: var assignment conflict' }
    expect(await evaluate(document, ['conflict', 'names', 'conflict', 'names'])).toEqual([
      { entrypoint: 't/conflict', value: undefined, printed: [], error },
      { entrypoint: 't/names', value: ['a'], printed: [] },
      { entrypoint: 't/conflict', value: undefined, printed: [], error },
      { entrypoint: 't/names', value: ['a'], printed: [] },
    ])
  })

  it('names the entry point that runs out of memory', async () => {
    const [huge, names] = await evaluate('{"resources": [{"name": "a"}]}', ['huge', 'names'], createEngine(), 32)
    const message = 't/huge needs more than the 32 MB policies may use'
    expect([huge?.error, names?.value]).toEqual([{ code: 'policy.memory', message }, ['a']])
  })

  it('refuses results that would not fit', async () => {
    const [result] = await evaluate('{}', ['wide'])
    const message = 't/wide: numbers.range_step gives 1000000000 numbers'
    expect(result?.error).toEqual({ code: 'policy.memory', message })
  })
})

describe('documents nobody can evaluate', () => {
  it.each([
    ['', 'input.not-json'],
    ['nothing', 'input.not-json'],
    ['{"a": ', 'input.not-json'],
    ['['.repeat(200_000), 'input.too-deep'],
    [`"${'x'.repeat(40_000_000)}"`, 'policy.memory'],
  ])('%.10s', async (document, code) => {
    const engine = createEngine()
    await expect(evaluate(document, ['names'], engine, 32)).rejects.toMatchObject({ code })
    const [result] = await evaluate('{"resources": [{"name": "a"}]}', ['names'], engine, 32)
    expect(result?.value).toEqual(['a'])
  })

  it('says when a bundle lacks an entry point', async () => {
    await expect(evaluate('{}', ['nowhere'])).rejects.toMatchObject({ code: 'internal.bug' })
  })
})
