import { beforeAll, describe, expect, test } from 'vitest'
import type { RegoModule, Toolchain } from '../workflow/ports.ts'
import { deny, finding, openReads, paths, type ReadPolicy, type ReadsCase, readLibrary } from './fixture-reads.ts'
import { openToolchain } from './toolchain.ts'

let toolchain: Toolchain
let library: readonly RegoModule[]
let reads: ReadPolicy

beforeAll(async () => {
  toolchain = await openToolchain()
  library = await readLibrary()
  reads = await openReads()
})

const lostTrack: readonly ReadsCase[] = [
  {
    name: 'a type that is not literal stands for all types of the policy',
    lines: deny('some r in tf.resources(tf.parameter("type", "aws_a"))', finding('r', '["x"]')),
    types: { aws_a: 'x', aws_b: 'x' },
  },
  {
    name: 'a path that is not literal stands for everything',
    lines: deny('some r in tf.resources("aws_a")', finding('r', 'tf.parameter("path", ["x"])')),
    types: { aws_a: '*' },
  },
  {
    name: 'a resource in a result',
    lines: deny('some r in tf.resources("aws_a")', 'f := {"resource": r}'),
    types: { aws_a: '*' },
  },
  {
    name: 'a resource given to a builtin',
    lines: deny('some r in tf.resources("aws_a")', 'walk(r, [_, "0.0.0.0/0"])', 'f := "x"'),
    types: { aws_a: '*' },
  },
  {
    name: 'a block given to a builtin, everything below the blocks',
    lines: deny('some r in tf.resources("aws_a")', 'some b in tf.blocks(r, ["x"])', 'f := json.marshal(b)'),
    types: { aws_a: 'x.*' },
  },
  {
    name: 'two resources compared',
    lines: deny('some r in tf.resources("aws_a")', 'some s in tf.resources("aws_b")', 'r != s', 'f := "x"'),
    types: { aws_a: '*', aws_b: '*' },
  },
  {
    name: 'a field whose name is not literal',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some k in ["values", "unknown"]',
      'r[k].x',
      'some l, _ in r',
      'f := l',
    ),
    types: { aws_a: '*' },
  },
  {
    name: 'all values at once',
    lines: deny('some r in tf.resources("aws_a")', 'f := json.marshal(r.values)'),
    types: { aws_a: '*' },
  },
  {
    name: 'a path that is literal in one way and not in another',
    lines: [
      '_path(1) := ["a", lower("B")]',
      '_path(2) := [k | some k in ["c", "d"]]',
      ...deny('some r in tf.resources("aws_a")', 'some n in [1, 2]', 'tf.value(r, _path(n))', 'f := "x"'),
    ],
    types: { aws_a: '*' },
  },
  {
    name: 'values compared with a shape, which must have the same keys',
    lines: deny('some r in tf.resources("aws_a")', '{"a": x} = r.values', 'f := x'),
    types: { aws_a: '*' },
  },
  {
    name: 'input as a whole',
    lines: deny('walk(input, [_, "x"])', 'f := "x"'),
    types: { aws_a: '*', aws_b: '*' },
  },
  {
    name: 'companions by a key that is not literal',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some c in tf.companions(r, tf.parameter("k", "aws_b"))',
      finding('c', '["x"]'),
    ),
    types: { aws_a: 'x', aws_b: 'x' },
  },
  {
    name: 'a subject nobody knows where from',
    lines: deny('some r in tf.parameter("rs", [])', finding('r', '["x"]')),
    types: { aws_a: 'x', aws_b: 'x' },
  },
  {
    name: 'with that replaces a function',
    lines: [
      '_fake(_) := {}',
      ...deny('some r in tf.resources("aws_a") with tf.resources as _fake', finding('r', '["x"]')),
    ],
    types: { aws_a: '*', aws_b: '*' },
  },
]

describe('what a policy reads', () => {
  test.each(lostTrack)('$name, and it says so', ({ lines, types }) => {
    const found = reads(lines)
    expect(paths(found)).toEqual(types)
    expect(found.unresolved.length).toBeGreaterThan(0)
  })

  test('holds for every type when not even the METADATA names one', () => {
    const text =
      'package bare\n\nimport data.lib.tf\n\ndeny contains f if {\n\tsome r in tf.resources(input.parameters.t)\n\tf := tf.value(r, ["x"])\n}'
    const answer = toolchain.reads({ modules: [...library, { file: 'bare.rego', text }], packages: ['bare'] })
    expect('packages' in answer && answer.packages.bare?.types).toEqual({ '*': { paths: [['x']], fields: [] } })
  })

  test('names the fields of resources beside their values', () => {
    const lines = deny(
      'some r in tf.resources("aws_a")',
      'r.actions[_] == "delete"',
      'r.before.x == 1',
      'f := r.module',
    )
    expect(reads(lines).types.aws_a).toEqual({ paths: [['x']], fields: ['actions', 'before', 'module'] })
  })

  test('names all fields of a resource it does not follow', () => {
    const found = reads(deny('some r in tf.resources("aws_a")', 'f := r')).types.aws_a
    expect(found?.fields).toEqual([
      'actions',
      'before',
      'index',
      'mode',
      'module',
      'name',
      'origin',
      'provider',
      'root',
    ])
  })

  test('lists companions asked for, and * when one is not literal', () => {
    const lines = deny(
      'some r in tf.resources("aws_a")',
      'is.related(r, "aws_b") == "no"',
      'count(tf.companions(r, "aws_c.bucket")) == 0',
      'count(tf.companions(r, tf.parameter("k", "x"))) == 0',
      'f := "x"',
    )
    expect(reads(lines).companions).toEqual(['*', 'aws_b', 'aws_c.bucket'])
  })

  test('names every literal path with its place and the types it applies to', () => {
    const lines = deny(
      'some t in {"aws_a", "aws_b"}',
      'some r in tf.resources(t)',
      'some b in tf.blocks(r, ["in"])',
      finding('b', '["port"]'),
    )
    expect(reads(lines).named).toEqual([
      { typeKeys: ['aws_a', 'aws_b'], path: ['in'], file: 'p.rego', row: 13, column: 25 },
      { typeKeys: ['aws_a', 'aws_b'], path: ['in', '*', 'port'], file: 'p.rego', row: 14, column: 54 },
    ])
  })

  test('names no path inside a document', () => {
    const lines = deny(
      'some r in tf.resources("aws_a")',
      'some d in tf.documents(r, ["policy"])',
      finding('d', '["Version"]'),
    )
    expect(reads(lines).named.map(({ path }) => path)).toEqual([['policy']])
  })

  test('names paths that library functions read, where they are written', () => {
    const extra = [
      {
        file: 'lib/custom.rego',
        text: 'package lib.custom\n\nimport data.lib.tf\n\nopen(view) if tf.value(view, ["cidr"]) == "0.0.0.0/0"',
      },
    ]
    const lines = deny('some r in tf.resources("aws_a")', 'data.lib.custom.open(r)', 'f := "x"')
    expect(reads(lines, extra).named).toEqual([
      { typeKeys: ['aws_a'], path: ['cidr'], file: 'lib/custom.rego', row: 5, column: 30 },
    ])
  })

  test('gives up on a policy made to keep it busy, and says that everything is read', () => {
    const depth = 24
    const layers = Array.from({ length: depth }, (_, i) => [
      `_f${i}(s, p) if _f${i + 1}(s, array.concat(p, ["a"]))`,
      `_f${i}(s, p) if _f${i + 1}(s, array.concat(p, ["b"]))`,
    ])
    const lines = [
      ...layers.flat(),
      `_f${depth}(s, p) if tf.value(s, p)`,
      ...deny('some r in tf.resources("aws_a")', '_f0(r, [])', 'f := "x"'),
    ]
    const found = reads(lines)
    expect(paths(found)).toEqual({ aws_a: '*', aws_b: '*' })
    expect(found.unresolved.map(({ why }) => why)).toContain('the policy is too complicated')
  })

  test('reports modules that do not compile', () => {
    const answer = toolchain.reads({ modules: [{ file: 'a.rego', text: 'package a\n\np := y' }], packages: ['a'] })
    expect('errors' in answer && answer.errors.map(({ message }) => message)).toEqual(['var y is unsafe'])
  })
})
