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

function read(...texts: readonly string[]): Example {
  return readExample(
    texts.map((text, at) => ({ file: `${at}.tf`, text })),
    schema,
  )
}

/** Values, unknown and references of the first resource. */
function first(text: string): Json {
  const [resource] = read(text).resources
  const { values, unknown, references } = resource ?? {}
  return JSON.parse(JSON.stringify({ values, unknown, references }))
}

function thing(body: string): string {
  return `resource "x_thing" "a" {\n${body}\n}\n`
}

test('a resource has the shape it has in a plan', () => {
  expect(read(thing('name = "n"\nsecret = "s"\nrule {\nport = 1\n}')).resources).toEqual([
    {
      address: 'x_thing.a',
      root: '.',
      type: 'x_thing',
      name: 'a',
      module: '',
      mode: 'managed',
      provider: 'registry.terraform.io/hashicorp/x',
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
  body: string,
  values: JsonObject,
  unknown: JsonObject,
  references?: JsonObject,
][] = [
  ['nothing written', '', empty, unwritten],
  ['an explicit null', 'name = null\ntier = null', empty, unwritten],
  [
    'meta-arguments',
    'depends_on = [x_thing.b]\nprovider = x.y\nlifecycle {\n}\nprovisioner "local-exec" {\n}',
    empty,
    unwritten,
  ],
  [
    'text for a number and a boolean',
    'size = "5"\nopen = "true"\nname = 7',
    { ...empty, size: 5, open: true, name: '7' },
    unwritten,
  ],
  ['text that is no number', 'size = "big"\nopen = "yes"', { ...empty, size: 'big', open: 'yes' }, unwritten],
  ['numbers in a map of text', 'tags = { a = 1, b = true }', { ...empty, tags: { a: '1', b: 'true' } }, unwritten],
  ['a set in any order', 'ports = ["b", "a", "b"]', { ...empty, ports: ['a', 'b'] }, unwritten],
  ['objects in a set', 'rules = [{ to = "1", on = "false" }]', { ...empty, rules: [{ to: 1, on: false }] }, unwritten],
  [
    'blocks for an attribute',
    'rules {\nto = "1"\n}\nrules {\non = true\n}',
    { ...empty, rules: [{ to: 1 }, { on: true }] },
    unwritten,
  ],
  [
    'a list for blocks',
    'rule = [{ port = "1" }]',
    { rule: [{ port: 1, inner: [] }] },
    { ...unwritten, rule: [{ id: true }] },
  ],
  ['a write-only attribute', 'gone = "x"', empty, unwritten],
  ['an attribute nobody declares', 'strange = "x"', { ...empty, strange: 'x' }, unwritten],
  ['a single block', 'one {\nat = "1"\n}', { ...empty, one: { at: 1 } }, unwritten],
  ['a block the provider fills in', 'log {\nto = "x"\n}', { ...empty, log: [{ to: 'x' }] }, { arn: true, tier: true }],
  ['a variable without a value', 'name = var.x', empty, { ...unwritten, name: true }],
  ['a module', 'name = module.m.x', empty, { ...unwritten, name: true }],
  ['what has no value', 'name = 1 / 0', empty, { ...unwritten, name: true }],
  [
    'a reference to something computed',
    'name = x_thing.other.arn\npeers = ["a", x_thing.other.arn]\ntags = { k = x_thing.other.arn }',
    { ...empty, peers: ['a', null], tags: {} },
    { ...unwritten, name: true, peers: [false, true], tags: { k: true } },
    { name: true, peers: [false, true], tags: { k: true } },
  ],
  [
    'sets with something unknown in them',
    'ports = ["b", x_thing.other.arn, var.x, "a"]\nrules = [{ to = var.x }]',
    { ...empty, ports: ['a', 'b', null, null], rules: [{}] },
    { ...unwritten, ports: [false, false, true, true], rules: [{ to: true }] },
    { ports: [false, false, true, false] },
  ],
  [
    'a dynamic block over a list',
    'dynamic "rule" {\nfor_each = [8, 9]\ncontent {\nport = rule.value\n}\n}',
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
    `rule {
        port = 1
      }
      dynamic "rule" {
        for_each = { k = { deep = "true" } }
        iterator = it
        content {
          dynamic "inner" {
            for_each = ["x"]
            content {
              deep = it.value.deep
            }
          }
        }
      }`,
    { rule: [{ port: 1, inner: [] }, { inner: [{ deep: true }] }] },
    { ...unwritten, rule: [{ id: true }, { id: true }] },
  ],
  [
    'a dynamic block over something unknown',
    'rule {\nport = 1\n}\ndynamic "rule" {\nfor_each = var.x\ncontent {\nport = 1\n}\n}',
    {},
    { ...unwritten, rule: true },
  ],
]

test.each(bodies)('a body is evaluated: %s', (_, body, values, unknown, references) => {
  expect(first(thing(body))).toEqual({ values, unknown, ...(references && { references }) })
})

const outside: readonly [name: string, text: string, more: string, expected: Json][] = [
  ['the default of a variable', 'var.x.y', 'variable "x" {\ndefault = { y = "d" }\n}', 'd'],
  ['a local that refers to another', 'local.a', 'locals {\na = "${local.b}-1"\n}\nlocals {\nb = "x"\n}', 'x-1'],
  ['locals in a circle', 'local.a', 'locals {\na = local.b\nb = local.a\n}', true],
  ['a name without meaning', 'local.a', '', true],
]

test.each(outside)('an expression sees %s', (_, text, more, expected) => {
  const { values, unknown } = first(thing(`name = ${text}`) + more) as { values: JsonObject; unknown: JsonObject }
  expect(values.name ?? unknown.name).toEqual(expected)
})

test('count and for_each give one resource each', () => {
  const found = read(`
    resource "x_thing" "a" {
      count = "2"
      name  = "n-\${count.index}"
    }
    resource "x_thing" "b" {
      for_each = toset(["q", "p"])
      name     = "\${each.key}-\${each.value}"
    }
    resource "x_thing" "c" {
      for_each = { "k\\"$$\${" = { n = "v" } }
      name     = each.value.n
    }
    resource "x_thing" "d" {
      count = 0
    }
    resource "x_thing" "e" {
      count = var.x
      name  = "n-\${count.index}"
      key   = "k"
    }
    resource "x_thing" "f" {
      for_each = var.x
      name     = each.value
    }`).resources.map(({ address, index, values }) => [address, index, values?.name ?? values?.key])
  expect(found).toEqual([
    ['x_thing.a[0]', 0, 'n-0'],
    ['x_thing.a[1]', 1, 'n-1'],
    ['x_thing.b["p"]', 'p', 'p-p'],
    ['x_thing.b["q"]', 'q', 'q-q'],
    ['x_thing.c["k\\"$$${"]', 'k"$${', 'v'],
    ['x_thing.e', undefined, 'k'],
    ['x_thing.f', undefined, undefined],
  ])
})

test('a policy document is passed on as text', () => {
  const text = `
    resource "y_thing" "y" {
      policy = data.aws_iam_policy_document.d.minified_json
    }
    data "aws_iam_policy_document" "d" {
      statement {
        actions = ["*"]
      }
    }`
  expect(first(text)).toEqual({
    values: { policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}' },
    unknown: {},
  })
})

test('modules are named as left out', () => {
  expect(read('module "m" {\n  source = "./m"\n}')).toMatchObject({
    resources: [],
    skipped: [
      { what: 'module.m', why: 'there is no folder m; put the module there, or correct the source of module.m' },
    ],
  })
})

test('files of one example see one another', () => {
  const { resources } = read(thing('name = local.n'), 'locals {\n  n = "x"\n}')
  expect(resources.map((resource) => resource.values?.name)).toEqual(['x'])
})

const doubled = Array.from({ length: 60 }, (_, i) => `l${i} = [local.l${i + 1}, local.l${i + 1}]`).join('\n')
const nested = `${'['.repeat(20_000)}"x"${']'.repeat(20_000)}`

const refused: readonly [name: string, texts: readonly string[], code: string, message: unknown][] = [
  ['a resource declared twice', [thing(''), thing('')], 'input.unsupported', 'x_thing.a is declared a second time'],
  ['a resource without a name', ['resource "x_thing" {\n}'], 'input.unsupported', 'A block resource lacks a label'],
  ['a resource without labels', ['resource {\n}'], 'input.unsupported', 'A block resource lacks a label'],
  [
    'too many instances',
    [thing('count = 1e9')],
    'input.too-large',
    'x_thing.a: it has 1000000000 instances, more than are evaluated one by one; one stands for all of them',
  ],
  [
    'values that double',
    [thing('name = local.l0'), `locals {\n${doubled}\nl60 = "x"\n}`],
    'input.too-large',
    expect.stringMatching(/^local\.l\d+: evaluating takes more than 5000000 steps$/),
  ],
]

function refusalOf(texts: readonly string[]): unknown {
  try {
    read(...texts)
  } catch (error) {
    return error
  }
  return undefined
}

test.each(refused)('%s is refused', (_, texts, code, message) => {
  const problem = refusalOf(texts)
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ code, message })
})

test('text that is no Terraform, or nested without end, is refused with its place', () => {
  expect(refusalOf([thing('name = ')])).toMatchObject({ code: 'input.unreadable', details: { file: '0.tf', line: 2 } })
  expect(refusalOf([thing(`name = ${nested}`)])).toMatchObject({ code: 'input.unreadable', details: { line: 2 } })
})
