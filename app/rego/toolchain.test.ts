import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import type { RegoModule, Toolchain } from '../workflow/ports.ts'
import { openToolchain } from './toolchain.ts'

let toolchain: Toolchain
let capabilities: Json

beforeAll(async () => {
  toolchain = await openToolchain()
  capabilities = JSON.parse(
    await readFile(new URL('../../policies/capabilities.json', import.meta.url), 'utf8'),
  ) as Json
})

function one(text: string, version?: 'v0' | 'v1'): readonly RegoModule[] {
  return [{ file: 'policies/a.rego', text, ...(version === undefined ? {} : { version }) }]
}

describe('check', () => {
  test('finds nothing in modules that are fine, of either version together', () => {
    const modules: readonly RegoModule[] = [
      { file: 'new.rego', text: 'package a\n\np if data.b.deny' },
      {
        file: 'old.rego',
        text: 'package b\n\nimport future.keywords.in\n\ndeny[m] { some x in input.x; m := x }',
        version: 'v0',
      },
    ]
    expect(toolchain.check({ modules, strict: false, capabilities })).toEqual([])
  })

  test('reports errors of every module and stage, each with its place', () => {
    const modules: readonly RegoModule[] = [
      { file: 'b.rego', text: 'package b\n\np := http.send({"url": "x"}).body' },
      { file: 'a.rego', text: 'package a\n\np := missing\n\nq := other' },
    ]
    const found = toolchain.check({ modules, strict: false, capabilities })
    expect(found.map(({ code, file, row, column, message }) => [code, file, row, column, message])).toEqual([
      ['rego_unsafe_var_error', 'a.rego', 3, 6, 'var missing is unsafe'],
      ['rego_unsafe_var_error', 'a.rego', 5, 6, 'var other is unsafe'],
      ['rego_type_error', 'b.rego', 3, 6, 'undefined function http.send'],
    ])
  })

  test('reports the syntax errors of all modules with the line they stand in', () => {
    const modules = [
      { file: 'b.rego', text: 'package b\n\np if {' },
      { file: 'a.rego', text: 'package a\n\np { true }' },
    ]
    const found = toolchain.check({ modules, strict: false })
    expect(found.map(({ code, file, row }) => [code, file, row])).toEqual([
      ['rego_parse_error', 'a.rego', 3],
      ['rego_parse_error', 'b.rego', 3],
    ])
    expect(found[1]?.details).toContain('p if {')
  })

  test('reports more errors than the compiler gives by default', () => {
    const rules = Array.from({ length: 30 }, (_, i) => `p${i} := x${i}`)
    expect(toolchain.check({ modules: one(`package a\n\n${rules.join('\n')}`), strict: false })).toHaveLength(30)
  })

  test('reports unused variables only when strict', () => {
    const modules = one('package a\n\np if {\n\tx := 1\n\tinput.y\n}')
    expect(toolchain.check({ modules, strict: false })).toEqual([])
    expect(toolchain.check({ modules, strict: true })).toEqual([
      { code: 'rego_compile_error', message: 'assigned var x unused', file: 'policies/a.rego', row: 4, column: 2 },
    ])
  })

  test('reports two modules of one name', () => {
    const found = toolchain.check({ modules: [...one('package a'), ...one('package b')], strict: false })
    expect(found.map(({ message }) => message)).toEqual(['two modules have the same file name'])
  })

  test.each([
    [
      'given by the caller',
      '# METADATA\n# scope: package\n# schemas:\n#   - input: schema.document\npackage a\n\np if input.resuorces',
    ],
    [
      'written inside',
      '# METADATA\n# scope: package\n# schemas:\n#   - input: {type: object, properties: {resources: {}}}\npackage a\n\np if input.resuorces',
    ],
  ])('checks references against a schema %s', (_, text) => {
    const schemas = { document: { type: 'object', properties: { resources: {} }, additionalProperties: false } }
    const [found] = toolchain.check({ modules: one(text), strict: false, schemas })
    expect([found?.code, found?.message, found?.row]).toEqual(['rego_type_error', 'undefined ref: input.resuorces', 7])
    expect(found?.details).toContain('resources')
  })
})

describe('compile', () => {
  test('gives WebAssembly and the builtins its host must have', () => {
    const modules = one('package a\n\np := sprintf("%v", [regex.replace(input.x, "a", "b")]) if count(input.x) > 0')
    const compiled = toolchain.compile({ modules, entrypoints: ['a/p'], strict: true, capabilities })
    if ('errors' in compiled) throw new Error(JSON.stringify(compiled.errors))
    expect(compiled.builtins).toEqual(['regex.replace', 'sprintf'])
    expect(WebAssembly.validate(compiled.wasm)).toBe(true)
  })

  test('gives the same bytes in whatever order modules come', () => {
    const modules: readonly RegoModule[] = ['c', 'a', 'b'].map((name) => ({
      file: `${name}.rego`,
      text: `package ${name}\n\np := "${name}"`,
    }))
    const entrypoints = ['b/p', 'a/p']
    const first = toolchain.compile({ modules, entrypoints, strict: false })
    const second = toolchain.compile({ modules: modules.toReversed(), entrypoints, strict: false })
    expect(first).toEqual(second)
  })

  test('keeps print only when asked to', () => {
    const request = { modules: one('package a\n\np if print(input.x)'), entrypoints: ['a/p'], strict: false }
    const builtinsOf = (printing: boolean) => {
      const compiled = toolchain.compile({ ...request, printing })
      return 'builtins' in compiled ? compiled.builtins : compiled
    }
    expect([builtinsOf(false), builtinsOf(true)]).toEqual([[], ['internal.print']])
  })

  test('refuses a builtin the capabilities do not name, with its place', () => {
    const modules = one('package a\n\ndeny contains "x" if {\n\tinput.x\n\thttp.send({"url": input.x})\n}')
    expect(toolchain.compile({ modules, entrypoints: ['a/deny'], strict: false, capabilities })).toEqual({
      errors: [
        {
          code: 'rego_type_error',
          message: 'undefined function http.send',
          file: 'policies/a.rego',
          row: 5,
          column: 2,
        },
      ],
    })
  })

  test('refuses it as a replacement too', () => {
    const modules = one('package a\n\np if f(1) with f as http.send\n\nf(_) := true')
    const compiled = toolchain.compile({ modules, entrypoints: ['a/p'], strict: false, capabilities })
    expect('errors' in compiled && compiled.errors.length > 0).toBe(true)
  })

  test('refuses an entry point that is no rule', () => {
    const compiled = toolchain.compile({ modules: one('package a\n\np := 1'), entrypoints: ['a/q'], strict: false })
    expect('errors' in compiled && compiled.errors[0]?.message).toContain('a/q')
  })

  test('compiles what rego.metadata.chain gives', () => {
    const modules = one('# METADATA\n# title: T\npackage a\n\np := rego.metadata.chain()[0].path')
    const compiled = toolchain.compile({ modules, entrypoints: ['a/p'], strict: true, capabilities })
    expect('wasm' in compiled).toBe(true)
  })
})

describe('inspect', () => {
  test('portrays packages, rules, annotations and imports, and goes on after a syntax error', () => {
    const text = [
      '# METADATA',
      '# title: T',
      '# custom:',
      '#   severity: high',
      'package policies.a',
      '',
      'import data.lib.is',
      '',
      '# METADATA',
      '# description: D',
      'deny contains 1 if is.x',
      'f(x) := x',
      'm[k] := 1 if some k in ["a"]',
    ].join('\n')
    const modules = [
      { file: 'b.rego', text: 'package' },
      { file: 'a.rego', text },
    ]
    const { packages, errors } = toolchain.inspect({ modules })
    expect(packages).toEqual([
      {
        path: 'policies.a',
        file: 'a.rego',
        row: 5,
        annotations: { scope: 'package', title: 'T', custom: { severity: 'high' } },
        imports: ['data.lib.is'],
        rules: [
          { name: 'deny', row: 11, kind: 'partial-set', annotations: { scope: 'rule', description: 'D' } },
          { name: 'f', row: 12, kind: 'function' },
          { name: 'm[k]', row: 13, kind: 'partial-object' },
        ],
      },
    ])
    expect(errors.map(({ file, code }) => [file, code])).toEqual([['b.rego', 'rego_parse_error']])
  })
})

describe('format', () => {
  test.each([
    ['v1', 'package a\np   if { 1==1 }', { text: 'package a\n\np if 1 == 1\n' }],
    ['v0', 'package a\np  { 1==1 }', { text: 'package a\n\np {\n\t1 == 1\n}\n' }],
  ] as const)('writes %s as OPA does', (version, text, expected) => {
    expect(toolchain.format({ file: 'a.rego', text, version })).toEqual(expected)
  })

  test('reports what it cannot parse', () => {
    const formatted = toolchain.format({ file: 'a.rego', text: 'package a\np { 1 == 1 }' })
    expect('errors' in formatted && formatted.errors.map(({ file, row }) => [file, row])).toEqual([['a.rego', 2]])
  })
})

describe('builtin', () => {
  test.each([
    ['sprintf', ['"%v %d"', '[{1, 2}, 9007199254740993]'], { value: '"{1, 2} 9007199254740993"' }],
    ['object.get', ['{"a": 1}', '"b"', 'set()'], { value: 'set()' }],
    ['json.marshal', ['{"a": "\\u2028\\u0007"}'], { value: JSON.stringify('{"a":"\\u2028\\u0007"}') }],
    ['strings.reverse', ['"\\u0007é"'], { value: '"é\\u0007"' }],
    ['object.union', ['{{1}: "x"}', '{2: 1e400}'], { value: '{2:1e400,{1}:"x"}' }],
    ['regex.find_n', ['"a+"', '"aabab"', '-1'], { value: '["aa","a"]' }],
  ])('%s answers with the text of a term', (name, terms, expected) => {
    expect(toolchain.builtin(name, ...terms)).toEqual(expected)
  })

  test('says why it could not answer', () => {
    expect(toolchain.builtin('to_number', '"x"').error?.message).toContain('to_number')
  })
})

describe('whatever comes', () => {
  test('refuses too much before it tries', () => {
    const modules = one(`package a\n\n# ${'x'.repeat(65 * 1024 * 1024)}`)
    expect(() => toolchain.check({ modules, strict: false })).toThrow(
      expect.objectContaining({ code: 'input.too-large' }),
    )
  })

  test.each([
    ['a builtin nobody knows', () => toolchain.builtin('no.such')],
    ['an argument that is no term', () => toolchain.builtin('count', '{')],
    ['capabilities that are none', () => toolchain.check({ modules: [], strict: false, capabilities: 'x' })],
  ])('goes on after %s', (_, ask) => {
    expect(ask).toThrow(Problem)
    expect(toolchain.check({ modules: one('package a'), strict: false })).toEqual([])
  })

  test('goes on after a module that is nested too deeply', () => {
    const modules = one(`package a\n\np := ${'['.repeat(200_000)}${']'.repeat(200_000)}`)
    let found: unknown
    try {
      found = toolchain.check({ modules, strict: false })
    } catch (cause) {
      found = cause
    }
    expect(found instanceof Problem || (Array.isArray(found) && found.length > 0)).toBe(true)
    expect(toolchain.check({ modules: one('package a'), strict: false })).toEqual([])
  })
})
