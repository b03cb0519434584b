import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import { openSchema } from '../../schema/schema.ts'
import { type Example, readExample } from './example.ts'

const table = [
  'plumbline.schema-table/1 x@1',
  'data.x_thing name!s,arn=s',
  'x_thing arn=s,name?s,size?n,open?b,tags?ms,ports?ts,rules?t{to:n,on:b},secret?*s,gone?^s,tier~s,key?s,peers?ls,' +
    'log/l~1{to?s},rule/l{port?n,id=s,inner/t{deep?b}},one/s{at?n}',
  '',
].join('\n')
const schema = openSchema((prefix) => (prefix === 'x' ? table : undefined))
const unwritten = { arn: true, tier: true, log: true }
const empty = { rule: [] }

function read(content: JsonObject): Example {
  return readExample([{ file: 'main.tf', content }], schema)
}

function thing(body: Json, more: JsonObject = {}): JsonObject {
  return { resource: { x_thing: { a: [body] } }, ...more }
}

/** Values, unknown and references of the first resource. */
function first(content: JsonObject): Json {
  const [resource] = read(content).resources
  const { values, unknown, references } = resource ?? {}
  return JSON.parse(JSON.stringify({ values, unknown, references }))
}

test('a resource has the shape it has in a plan', () => {
  expect(read(thing({ name: 'n', secret: 's', rule: [{ port: 1 }] })).resources).toEqual([
    {
      address: 'x_thing.a',
      root: '.',
      type: 'x_thing',
      name: 'a',
      module: '',
      mode: 'managed',
      provider: 'x',
      origin: 'source',
      values: { name: 'n', secret: 's', rule: [{ port: 1, inner: [] }] },
      unknown: { ...unwritten, rule: [{ id: true }] },
      unset: { ...unwritten, rule: [{ id: true }] },
      sensitive: { secret: true },
    },
  ])
})

const bodies: readonly [
  name: string,
  body: JsonObject,
  values: JsonObject,
  unknown: JsonObject,
  references?: JsonObject,
][] = [
  ['nothing written', {}, empty, unwritten],
  ['an explicit null', { name: null, tier: null }, empty, unwritten],
  [
    'meta-arguments',
    { lifecycle: [{}], depends_on: ['${x_thing.b}'], provider: '${x.y}', provisioner: {} },
    empty,
    unwritten,
  ],
  [
    'text for a number and a boolean',
    { size: '5', open: 'true', name: 7 },
    { ...empty, size: 5, open: true, name: '7' },
    unwritten,
  ],
  ['text that is no number', { size: 'big', open: 'yes' }, { ...empty, size: 'big', open: 'yes' }, unwritten],
  ['numbers in a map of text', { tags: { a: 1, b: true } }, { ...empty, tags: { a: '1', b: 'true' } }, unwritten],
  ['a set in any order', { ports: ['b', 'a', 'b'] }, { ...empty, ports: ['a', 'b'] }, unwritten],
  ['objects in a set', { rules: [{ to: '1', on: 'false' }] }, { ...empty, rules: [{ to: 1, on: false }] }, unwritten],
  ['a write-only attribute', { gone: 'x' }, empty, unwritten],
  ['an attribute nobody declares', { strange: 'x' }, { ...empty, strange: 'x' }, unwritten],
  ['a single block', { one: [{ at: '1' }] }, { ...empty, one: { at: 1 } }, unwritten],
  [
    'a block the provider fills in',
    { log: [{ to: 'x' }] },
    { ...empty, log: [{ to: 'x' }] },
    { arn: true, tier: true },
  ],
  ['a variable without a value', { name: '${var.x}' }, empty, { ...unwritten, name: true }],
  ['a module', { name: '${module.m.x}' }, empty, { ...unwritten, name: true }],
  ['what cannot be evaluated', { name: '${1 + 1}' }, empty, { ...unwritten, name: true }],
  [
    'a reference to something computed',
    { name: '${x_thing.other.arn}', peers: ['a', '${x_thing.other.arn}'], tags: { k: '${x_thing.other.arn}' } },
    { ...empty, peers: ['a', null], tags: {} },
    { ...unwritten, name: true, peers: [false, true], tags: { k: true } },
    { name: true, peers: [false, true], tags: { k: true } },
  ],
  [
    'sets with something unknown in them',
    { ports: ['a', '${x_thing.other.arn}', '${var.x}'], rules: [{ to: '${var.x}' }] },
    { ...empty, rules: [{}] },
    { ...unwritten, ports: true, rules: [{ to: true }] },
    { ports: true },
  ],
  [
    'a dynamic block over a list',
    { dynamic: { rule: [{ for_each: [8, 9], content: [{ port: '${rule.value}' }] }] } },
    {
      rule: [
        { port: 8, inner: [] },
        { port: 9, inner: [] },
      ],
    },
    { ...unwritten, rule: [{ id: true }, { id: true }] },
  ],
  [
    'a dynamic block beside another, with an iterator and one within',
    {
      rule: [{ port: 1 }],
      dynamic: {
        rule: [
          {
            for_each: { k: { deep: 'true' } },
            iterator: '${it}',
            content: [{ dynamic: { inner: [{ for_each: ['x'], content: [{ deep: '${it.value.deep}' }] }] } }],
          },
        ],
      },
    },
    { rule: [{ port: 1, inner: [] }, { inner: [{ deep: true }] }] },
    { ...unwritten, rule: [{ id: true }, { id: true }] },
  ],
  [
    'a dynamic block over something unknown',
    { rule: [{ port: 1 }], dynamic: { rule: [{ for_each: '${var.x}', content: [{ port: 1 }] }] } },
    {},
    { ...unwritten, rule: true },
  ],
]

test.each(bodies)('a body is evaluated: %s', (_, body, values, unknown, references) => {
  expect(first(thing(body))).toEqual({ values, unknown, ...(references && { references }) })
})

const outside: readonly [name: string, text: string, more: JsonObject, expected: Json][] = [
  ['the default of a variable', '${var.x.y}', { variable: { x: [{ default: { y: 'd' } }] } }, 'd'],
  ['a local that refers to another', '${local.a}', { locals: [{ a: '${local.b}-1' }, { b: 'x' }] }, 'x-1'],
  ['locals in a circle', '${local.a}', { locals: [{ a: '${local.b}', b: '${local.a}' }] }, true],
  ['a name without meaning', '${local.a}', {}, true],
]

test.each(outside)('an expression sees %s', (_, text, more, expected) => {
  const read = first(thing({ name: text }, more)) as { values: JsonObject; unknown: JsonObject }
  expect(read.values.name ?? read.unknown.name).toEqual(expected)
})

test('count and for_each give one resource each', () => {
  const resource = {
    x_thing: {
      a: [{ count: '2', name: 'n-${count.index}' }],
      b: [{ for_each: '${toset(["q", "p"])}', name: '${each.key}-${each.value}' }],
      c: [{ for_each: { 'k"$${': { n: 'v' } }, name: '${each.value.n}' }],
      d: [{ count: 0 }],
      e: [{ count: '${var.x}', name: 'n-${count.index}' }],
      f: [{ for_each: '${var.x}', name: '${each.value}' }],
    },
  }
  const found = read({ resource }).resources.map(({ address, index, values }) => [address, index, values?.name])
  expect(found).toEqual([
    ['x_thing.a[0]', 0, 'n-0'],
    ['x_thing.a[1]', 1, 'n-1'],
    ['x_thing.b["p"]', 'p', 'p-p'],
    ['x_thing.b["q"]', 'q', 'q-q'],
    ['x_thing.c["k\\"$${"]', 'k"${', 'v'],
    ['x_thing.e', undefined, undefined],
    ['x_thing.f', undefined, undefined],
  ])
})

const references: readonly [text: Json, value: Json, to: readonly string[]][] = [
  ['${x_thing.one.name}', 'literal', ['x_thing.one']],
  ['${x_thing.one.arn}', 'referred', ['x_thing.one']],
  ['arn:${x_thing.one.arn}/*', 'referred', ['x_thing.one']],
  ['${x_thing.one.size}', null, ['x_thing.one']],
  ['${x_thing.one.strange}', 'referred', ['x_thing.one']],
  ['${x_thing.one.rule[0].port}', 8, ['x_thing.one']],
  ['${x_thing.one[*].name}', ['literal'], ['x_thing.one']],
  ['${x_thing.many[1].name}', 'n-1', ['x_thing.many[1]']],
  ['${x_thing.many[*].name}', ['n-0', 'n-1'], ['x_thing.many[0]', 'x_thing.many[1]']],
  ['${x_thing.keyed["k"].name}', 'k', ['x_thing.keyed["k"]']],
  ['${x_thing.keyed["z"].name}', 'referred', ['x_thing.keyed["k"]']],
  ['${data.x_thing.d.arn}', 'referred', ['data.x_thing.d']],
  ['${y_thing.y.anything}', 'referred', ['y_thing.y']],
  ['${y_thing.y.written}', 'w', ['y_thing.y']],
  ['${x_thing.nowhere.arn}', 'referred', []],
  ['${local.l}', 'literal', ['x_thing.one']],
  ['${true ? x_thing.one.arn : local.k}', 'unknown', ['x_thing.one', 'x_thing.keyed["k"]']],
  ['${x_thing.a.arn}', 'referred', []],
  ['${var.x}', 'unknown', []],
]

test.each(references)('a reference gives a value where it is literal, and a link: %s', (text, value, to) => {
  const resource = {
    x_thing: {
      a: [{ peers: text }],
      one: [{ name: 'literal', rule: [{ port: 8 }] }],
      many: [{ count: 2, name: 'n-${count.index}' }],
      keyed: [{ for_each: { k: 1 }, name: '${each.key}' }],
    },
    y_thing: { y: [{ written: 'w' }] },
  }
  const locals = [{ l: '${x_thing.one.name}', k: '${x_thing.keyed["k"].arn}' }]
  const example = read({ resource, data: { x_thing: { d: [{ name: 'x' }] } }, locals })
  const [{ values, unknown, references } = { values: {}, unknown: {} }] = example.resources
  const found = JSON.parse(JSON.stringify({ values, unknown, references }))
  const shown = found.references?.peers ? 'referred' : found.unknown.peers ? 'unknown' : (found.values.peers ?? null)
  expect(shown).toEqual(value)
  const { links } = example.relate('after', new Set(['x_thing', 'y_thing', 'data.x_thing']))
  const fromA = links.filter((link) => link.from === 'x_thing.a')
  expect(fromA).toEqual(to.map((address) => ({ from: 'x_thing.a', attribute: 'peers', to: address })))
})

test('each.value is a reference where for_each goes through a resource', () => {
  const resource = {
    x_thing: { a: [{ for_each: { k: 1 } }], b: [{ for_each: '${x_thing.a}', key: '${each.value.arn}' }] },
  }
  const example = read({ resource })
  expect(example.relate('after', new Set(['x_thing']))).toEqual({
    links: [{ from: 'x_thing.b["k"]', attribute: 'key', to: 'x_thing.a["k"]' }],
    open: [],
  })
})

test('only links of wanted types are given, none of before, and only text can point somewhere', () => {
  const resource = {
    x_thing: {
      a: [{ key: '${y_thing.y.id}', name: '${var.n}', size: '${var.n}', tags: '${var.n}', ports: ['${var.n}'] }],
    },
    y_thing: { y: [{ other: '${z_thing.z.id}', guess: '${var.n}' }] },
    z_thing: { z: [{}] },
  }
  const { relate } = read({ resource })
  expect(relate('after', new Set(['x_thing']))).toEqual({
    links: [{ from: 'x_thing.a', attribute: 'key', to: 'y_thing.y' }],
    open: [
      { from: 'x_thing.a', attribute: 'name' },
      { from: 'x_thing.a', attribute: 'ports' },
    ],
  })
  expect(relate('after', new Set(['z_thing'])).links).toEqual([
    { from: 'y_thing.y', attribute: 'other', to: 'z_thing.z' },
  ])
  expect(relate('after', new Set(['y_thing'])).open).toEqual([{ from: 'y_thing.y', attribute: 'guess' }])
  expect(relate('before', new Set(['x_thing', 'y_thing']))).toEqual({ links: [], open: [] })
})

test('a policy document is passed on as text', () => {
  const data = { aws_iam_policy_document: { d: [{ statement: [{ actions: ['*'] }] }] } }
  const content = {
    resource: { y_thing: { y: [{ policy: '${data.aws_iam_policy_document.d.minified_json}' }] } },
    data,
  }
  expect(first(content)).toEqual({
    values: { policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}' },
    unknown: {},
  })
})

test('modules are named as left out', () => {
  expect(read({ module: { m: [{ source: './m' }] } })).toMatchObject({
    resources: [],
    skipped: [{ what: 'module.m', why: 'modules are not read' }],
  })
})

test('files of one example see one another', () => {
  const files = [
    { file: 'a.tf', content: thing({ name: '${local.n}' }) },
    { file: 'b.tf', content: { locals: [{ n: 'x' }] } },
  ]
  expect(readExample(files, schema).resources.map((resource) => resource.values?.name)).toEqual(['x'])
})

const doubled = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`l${i}`, `\${[local.l${i + 1}, local.l${i + 1}]}`]),
)
let deep: Json = 'x'
for (let i = 0; i < 20_000; i += 1) deep = [deep]

const refused: readonly [name: string, content: JsonObject, code: string, message: string][] = [
  [
    'a resource declared twice',
    { resource: { x_thing: { a: [{}, {}] } } },
    'input.unsupported',
    'x_thing.a is declared twice',
  ],
  [
    'a resource without a name',
    { resource: { x_thing: [{}] } },
    'input.unsupported',
    'A block resource "x_thing" lacks a label',
  ],
  ['a resource without labels', { resource: [{}] }, 'input.unsupported', 'A block resource lacks a label'],
  [
    'a resource that is no block',
    { resource: { x_thing: { a: 1 } } },
    'input.unsupported',
    'A block resource "x_thing" lacks a label',
  ],
  ['too many instances', thing({ count: 1e9 }), 'input.too-large', 'x_thing.a has too many instances'],
  [
    'values that double',
    thing({ name: '${local.l0}' }, { locals: [{ ...doubled, l60: 'x' }] }),
    'input.too-large',
    'The values of an example grow too large',
  ],
  ['lists without end', thing({ name: deep }), 'input.too-deep', 'The Terraform text is nested too deeply'],
]

test.each(refused)('%s is refused', (_, content, code, message) => {
  let problem: unknown
  try {
    read(content)
  } catch (error) {
    problem = error
  }
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ code, message })
})
