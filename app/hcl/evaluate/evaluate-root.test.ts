import { describe, expect, test } from 'vitest'
import { parseFile } from '../parse/parse-file.ts'
import { later } from './fixture-expressions.ts'
import { evaluateFiles, plain, plainTypes, shown } from './fixture-root.ts'
import { mentionsOf } from './trace.ts'
import type { Limits } from './work.ts'

const usual: Limits = { steps: 1_000_000, instancesOfOne: 1000, instances: 5000, elements: 10_000 }

function notesOf(files: Readonly<Record<string, string>>, limits: Limits = usual): readonly (readonly string[])[] {
  return evaluateFiles(files, { limits }).notes.map(({ kind, what, why }) => [kind, what, why])
}

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
    expect(marked.map(({ address }) => address)).toEqual(['x.some'])
  })
})

describe('what is too much', () => {
  test('for_each over a million keys leaves one instance for all, and a note', () => {
    const files = {
      'main.tf': `
        locals {
          million = { for pair in setproduct(range(1000), range(1000)) : join("-", pair) => pair }
          quarter = { for pair in setproduct(range(500), range(500)) : join("-", pair) => pair }
        }
        resource "x" "y" {
          for_each = local.million
          name     = each.key
          fixed    = "f"
        }
        resource "x" "v" {
          for_each = local.quarter
          fixed = "f"
        }
        resource "x" "w" {
          for_each = toset([for pair in setproduct(range(1000), range(100)) : join("-", pair)])
          fixed    = "f"
        }
        resource "x" "z" {
          count = 1000000000
          fixed = "f"
        }`,
    }
    const root = evaluateFiles(files)
    expect(shown(root)).toEqual({
      'x.y': { name: later, fixed: 'f' },
      'x.v': { fixed: 'f' },
      'x.w': { fixed: 'f' },
      'x.z': { fixed: 'f' },
    })
    expect(root.notes.map(({ kind, what, why }) => [kind, what, why])).toEqual([
      ['limit', 'local.million', 'setproduct: its result is too large to compute'],
      ['limit', 'local.quarter', 'more than 200000 elements to go through'],
      ['limit', 'x.w', 'it has 100000 instances, more than are evaluated one by one; one stands for all of them'],
      ['limit', 'x.z', 'it has 1000000000 instances, more than are evaluated one by one; one stands for all of them'],
    ])
  })

  test('blocks without number are unknown', () => {
    const text =
      'resource "x" "y" {\n  dynamic "b" {\n    for_each = flatten([for i in range(200) : range(100)])\n    content {}\n  }\n}'
    expect(shown(evaluateFiles({ 'main.tf': text }))).toEqual({ 'x.y': { b: later } })
    expect(notesOf({ 'main.tf': text })).toEqual([
      ['limit', 'x.y.b', '20000 blocks are more than are evaluated one by one'],
    ])
  })

  test('values that double again and again are given up, and the rest is evaluated', () => {
    const doubled = Array.from({ length: 60 }, (_, i) => `l${i} = [local.l${i + 1}, local.l${i + 1}]`).join('\n')
    const texts = Array.from({ length: 60 }, (_, i) => `t${i} = "\${local.t${i + 1}}\${local.t${i + 1}}"`).join('\n')
    const files = {
      'a.tf': 'resource "x" "before" {\n  fixed = 1\n}',
      'b.tf': `locals {\n${doubled}\nl60 = "x"\n${texts}\nt60 = "xxxxxxxxxxxxxxxx"\n}`,
      'c.tf': 'resource "x" "lists" {\n  big = local.l0\n}\nresource "x" "texts" {\n  big = local.t0\n}',
    }
    const root = evaluateFiles(files, { limits: usual })
    expect(shown(root)).toEqual({
      'x.before': { fixed: 1 },
      'x.lists': { all: later },
      'x.texts': { all: later },
    })
    expect(root.notes[0]).toMatchObject({ kind: 'limit', why: 'evaluating takes more than 1000000 steps' })
  })

  test('a chain of locals without end is given up where it gets too deep', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `l${i} = local.l${i + 1}`).join('\n')
    const nested = Array.from({ length: 1000 }, (_, i) => `n${i + 1} = [local.n${i}]`).join('\n')
    const files = {
      'main.tf': `locals {\n${chain}\nl5000 = 1\nn0 = 1\n${nested}\n}\nresource "x" "y" {\n  end = local.l0\n  near = local.l4900\n  ${Array.from({ length: 10 }, (_, i) => `n${i} = local.n${100 * i + 100}`).join('\n')}\n}`,
    }
    const root = evaluateFiles(files)
    expect(shown(root)['x.y']).toMatchObject({ end: later, near: 1 })
    expect(Math.max(...Object.values(shown(root)['x.y'] ?? {}).map(depthOf))).toBe(200)
    expect(new Set(root.notes.map(({ why }) => why))).toEqual(
      new Set(['expressions lead into one another more than 500 deep', 'a value is nested more than 200 deep']),
    )
  })
})

function depthOf(value: unknown): number {
  return Array.isArray(value) ? 1 + Math.max(0, ...value.map(depthOf)) : 0
}

describe('cycles', () => {
  test('of locals, resources, outputs and counts are unknown, and each is noted', () => {
    const files = {
      'main.tf': `
        locals {
          a = local.b
          b = "\${local.c}-x"
          c = local.a
        }
        resource "x" "p" { value = x.q.value }
        resource "x" "q" { value = x.p.value }
        resource "x" "n" { count = length(x.n) }
        resource "x" "l" { value = local.a }
        module "m" {
          source = "./m"
          in     = module.m.out
        }`,
      'm/main.tf': 'variable "in" {}\noutput "out" { value = var.in }\nresource "x" "y" { value = var.in }',
    }
    expect(shown(evaluateFiles(files))).toEqual({
      'x.p': { value: later },
      'x.q': { value: later },
      'x.n': {},
      'x.l': { value: later },
      'module.m.x.y': { value: later },
    })
    expect(notesOf(files)).toEqual([
      ['cycle', 'x.p', 'it leads back to itself, so its value cannot be told'],
      ['cycle', 'x.n', 'it leads back to itself, so its value cannot be told'],
      ['cycle', 'local.a', 'it leads back to itself, so its value cannot be told'],
      ['cycle', 'module.m.var.in', 'it leads back to itself, so its value cannot be told'],
    ])
  })

  test('of modules are calls that are not at hand', () => {
    const root = evaluateFiles({
      'main.tf': 'module "a" {\n  source = "./a"\n}',
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\nresource "x" "a" {}',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\nresource "x" "b" {}',
    })
    expect(Object.keys(shown(root))).toEqual(['module.a.x.a', 'module.a.module.b.x.b'])
    expect(root.unresolved.map(({ address, call }) => [address, call.next])).toEqual([
      ['module.a.module.b.module.a', 'break the circle'],
    ])
  })
})

test('a broken file is left out, and the rest is evaluated', () => {
  const root = evaluateFiles({
    'good.tf': 'resource "x" "good" {\n  name = local.name\n}\nlocals {\n  name = "n"\n}',
    'broken.tf': 'resource "x" "broken" {\n  name = \n  other = 1\n}\nresource "x" "after" {\n  name = "a"\n}\n}}}',
  })
  expect(shown(root)).toMatchObject({ 'x.good': { name: 'n' }, 'x.after': { name: 'a' } })
})

describe('files', () => {
  const files = {
    'live/main.tf': `
      module "m" {
        source = "../modules/m"
      }
      resource "x" "y" {
        near    = file("near.txt")
        module  = file("\${path.module}/near.txt")
        out     = try(file("../../etc/passwd"), "refused")
        out_too = file("/etc/passwd")
        missing = try(file("missing.txt"), "missing")
        exists  = [fileexists("near.txt"), fileexists("missing.txt")]
        beyond  = fileexists("../../x")
        set     = fileset(".", "*.t*")
        made    = templatefile("tpl.txt", { name = "n", list = [1, 2] })
        partly  = templatefile("tpl.txt", { name = x.z.id, list = [] })
        wrong   = try(templatefile("tpl.txt", {}), "no")
      }
      resource "x" "z" {}`,
    'live/near.txt': 'near\n',
    'live/tpl.txt': 'hello ${name}%{ for x in list }, ${x}%{ endfor }',
    'modules/m/main.tf': 'resource "x" "y" {\n  text = file("${path.module}/own.txt")\n  path = path.module\n}',
    'modules/m/own.txt': 'own',
  }

  test('are read inside the tree, from the root module on, and nowhere else', () => {
    expect(shown(evaluateFiles(files, { directory: 'live' }))).toEqual({
      'x.y': {
        near: 'near\n',
        module: 'near\n',
        out: later,
        out_too: later,
        missing: 'missing',
        exists: [true, false],
        beyond: later,
        set: ['main.tf', 'near.txt', 'tpl.txt'],
        made: 'hello n, 1, 2',
        partly: later,
        wrong: 'no',
      },
      'x.z': {},
      'module.m.x.y': { text: 'own', path: '../modules/m' },
    })
  })

  test('and a note says what was not', () => {
    const { notes } = evaluateFiles(files, { directory: 'live' })
    expect(notes.map(({ what, why }) => [what, why])).toEqual([
      ['x.y.out', 'file: "../../etc/passwd" lies outside of what may be read, so what it holds is unknown'],
      ['x.y.out_too', 'file: "/etc/passwd" lies outside of what may be read, so what it holds is unknown'],
    ])
  })
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
