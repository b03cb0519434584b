import { describe, expect, test } from 'vitest'
import { parseFile } from '../parse/parse-file.ts'
import { later } from './fixture-expressions.ts'
import { evaluateFiles, plain, plainTypes, shown } from './fixture-root.ts'
import { mentionsOf } from './trace.ts'

describe('variables', () => {
  const files = {
    'main.tf': `
      variable "plain" { default = "d" }
      variable "count" { type = number }
      variable "map" { type = map(list(string)) }
      variable "unset" { type = string }
      resource "x" "y" {
        plain = var.plain
        count_of = var.count
        map   = var.map
        unset = var.unset
      }`,
  }
  const file = (text: string) => ({ kind: 'file' as const, file: parseFile('a.tfvars', text) })
  const texts = (values: Readonly<Record<string, string>>) => ({
    kind: 'texts' as const,
    values: new Map(Object.entries(values)),
  })

  test('take what is given last, a text as it stands or as an expression, as their type asks for', () => {
    const variables = [
      file('plain = "first"\ncount = "7"\nstrange = 1'),
      file('plain = "second"'),
      texts({ plain: '["x"]', map: '{ a = ["1"], b = [2] }', stranger: 'x' }),
    ]
    const values = shown(evaluateFiles(files, { variables }))['x.y']
    expect(values).toEqual({ plain: '["x"]', count_of: 7, map: { a: ['1'], b: ['2'] }, unset: later })
  })

  test('fall back to their defaults, and are unknown without one', () => {
    expect(shown(evaluateFiles(files))['x.y']).toEqual({ plain: 'd', count_of: later, map: later, unset: later })
  })

  test('that are given something else than their type are unknown, and a note says why', () => {
    const root = evaluateFiles(files, { variables: [file('count = "many"'), texts({ map: '{ a = ' })] })
    expect(shown(root)['x.y']).toEqual({ plain: 'd', count_of: later, map: later, unset: later })
    expect(root.notes.map(({ kind, what }) => [kind, what])).toEqual([
      ['error', 'var.count'],
      ['error', 'var.map'],
    ])
  })

  test('of a module take null only if they may', () => {
    const values = shown(
      evaluateFiles({
        'main.tf': 'module "m" {\n  source = "./m"\n  a = null\n  b = null\n}',
        'm/main.tf': `
          variable "a" { default = "d" }
          variable "b" {
            default  = "d"
            nullable = false
          }
          resource "x" "y" {
            a = var.a
            b = var.b
          }`,
      }),
    )
    expect(values).toEqual({ 'module.m.x.y': { a: null, b: 'd' } })
  })
})

describe('what is sensitive', () => {
  test('spreads to everything made of it, and no further than it is written out', () => {
    const root = evaluateFiles({
      'main.tf': `
        variable "secret" {
          default   = "s3cr3t"
          sensitive = true
        }
        locals {
          both = { open = "o", closed = var.secret }
        }
        module "m" {
          source = "./m"
          given  = "\${var.secret}!"
          plain  = "p"
        }
        resource "x" "y" {
          direct = var.secret
          text   = "a\${var.secret}"
          parts  = { a = "open", b = [1, var.secret] }
          open   = local.both.open
          closed = local.both.closed
          whole  = local.both
          called = upper(var.secret)
          freed  = nonsensitive(var.secret)
          made   = sensitive("x")
          choice = var.secret == "x" ? 1 : 2
          from   = module.m.shown
          marked = module.m.hidden
          clean  = module.m.clean
          other  = x.z.inner
          block {
            a = var.secret
            b = 1
          }
        }
        resource "x" "z" {
          inner = "plain"
        }`,
      'm/main.tf': `
        variable "given" {}
        variable "plain" {}
        output "shown" { value = var.given }
        output "clean" { value = var.plain }
        output "hidden" {
          value     = "h"
          sensitive = true
        }`,
    })
    const body = root.instances.find(({ address }) => address === 'x.y')?.evaluated()?.body
    const marks = [...(body?.attributes ?? [])].map(([name, { sensitive }]) => [name, sensitive])
    expect(Object.fromEntries(marks)).toEqual({
      direct: true,
      text: true,
      parts: { b: [false, true] },
      open: false,
      closed: true,
      whole: true,
      called: true,
      freed: false,
      made: true,
      choice: true,
      from: true,
      marked: true,
      clean: false,
      other: false,
    })
    const [block] = (body?.blocks.get('block')?.list ?? []) as NonNullable<typeof body>[]
    expect([...(block?.attributes ?? [])].map(([name, { sensitive }]) => [name, sensitive])).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect(root.secrets.map(plain)).toEqual(['s3cr3t', 's3cr3t!'])
    expect([...root.variables]).toEqual([])
  })
})

describe('instances nobody can count', () => {
  const root = evaluateFiles({
    'main.tf': `
      variable "many" {}
      resource "x" "some" {
        for_each = var.many
        key      = each.key
        value    = each.value.name
        fixed    = "f"
      }
      resource "x" "uses" {
        direct  = x.some["a"].fixed
        tried   = try(x.some["a"].fixed, "none")
        all     = [for each in x.some : each.fixed]
        splat   = values(x.some)[*].fixed
        asked   = can(x.some["a"])
        module  = module.m["a"].out
        modules = module.m
      }
      module "m" {
        source = "./m"
        for_each = toset([var.many])
        name   = each.key
      }`,
    'm/main.tf': `
      variable "name" {}
      resource "x" "inner" {
        name  = var.name
        fixed = 1
      }
      output "out" { value = x.inner.fixed }`,
  })

  test('are stood for by one, of which what does not depend on them is known', () => {
    expect(shown(root)).toEqual({
      'x.some': { key: later, value: later, fixed: 'f' },
      'x.uses': { direct: 'f', tried: later, all: later, splat: later, asked: later, module: 1, modules: later },
      'module.m.x.inner': { name: later, fixed: 1 },
    })
    const marked = root.instances.filter(({ isRepresentative }) => isRepresentative)
    expect(marked.map(({ address }) => address)).toEqual(['x.some', 'module.m.x.inner'])
  })
})

test('True and False are what they say, though Terraform refuses them', () => {
  expect(shown(evaluateFiles({ 'main.tf': 'resource "x" "y" {\n  a = False\n  b = !True\n}\n' }))['x.y']).toEqual({
    a: false,
    b: false,
  })
})

test('a broken file is left out, and the rest is evaluated', () => {
  const root = evaluateFiles({
    'good.tf': 'resource "x" "good" {\n  name = local.name\n}\nlocals {\n  name = "n"\n}',
    'broken.tf': 'resource "x" "broken" {\n  name = \n  other = 1\n}\nresource "x" "after" {\n  name = "a"\n}\n}}}',
  })
  expect(shown(root)).toMatchObject({ 'x.good': { name: 'n' }, 'x.after': { name: 'a' } })
})

test('override files and the JSON form lay over what they change', () => {
  const shape = {
    block: (name: string) => (name === 'b' ? none : undefined),
    hasAttribute: (name: string) => name === 'c',
  }
  const none = { block: () => undefined, hasAttribute: () => false }
  const root = evaluateFiles(
    {
      'main.tf':
        'resource "x" "y" {\n  a = 1\n  c = "old"\n  b {\n    n = 1\n  }\n  b {\n    n = 2\n  }\n  k {\n  }\n}',
      'main_override.tf.json':
        '{"resource": {"x": {"y": {"//": "note", "c": "${1 + 1}", "b": [{"n": "${local.n}"}], "dynamic": {"b": {"for_each": [5, 6], "iterator": "it", "content": {"n": "${it.value}"}}}}}}, "locals": {"n": [4]}}',
    },
    { types: (key) => ({ ...plainTypes(key), shape }) },
  )
  expect(shown(root)).toEqual({ 'x.y': { a: 1, c: 2, b: [{ n: [4] }, { n: 5 }, { n: 6 }], k: [{}] } })
})

test('what an attribute reads of other resources is kept', () => {
  const root = evaluateFiles({
    'main.tf': `
      resource "x" "a" { name = "n" }
      resource "x" "b" { count = 2 }
      locals { all = x.b[*].id }
      resource "x" "y" {
        one    = x.a.name
        local  = local.all[1]
        none   = "literal"
        nested = [{ id = x.b[0].id }]
        block {
          id = x.a.id
        }
      }`,
  })
  const body = root.instances.find(({ address }) => address === 'x.y')?.evaluated()?.body
  const traces = [...(body?.attributes ?? []), ...(body?.blocks ?? [])].map(([name, { trace }]) => [
    name,
    mentionsOf(trace, 10)?.map(({ instance, attribute }) => [instance.address, attribute]),
  ])
  expect(Object.fromEntries(traces)).toEqual({
    one: [['x.a', 'name']],
    local: [
      ['x.b[0]', 'id'],
      ['x.b[1]', 'id'],
    ],
    none: [],
    nested: [['x.b[0]', 'id']],
    block: [['x.a', 'id']],
  })
})

test('notes do not repeat what is sensitive', () => {
  const root = evaluateFiles({
    'main.tf': `
      variable "secret" {
        type      = number
        default   = "s3cr3t"
        sensitive = true
      }
      variable "text" {
        default   = "s3cr3t"
        sensitive = true
      }
      resource "x" "y" { value = var.text.part }`,
  })
  expect(root.notes.map(({ what, why }) => [what, why])).toEqual([
    ['x.y.value', 'what is wrong cannot be shown, for something sensitive is read'],
    ['var.secret', 'its value, which is sensitive, does not fit its type'],
  ])
})
