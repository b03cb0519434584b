import { describe, expect, it } from 'vitest'
import type { Path } from '../model/json.ts'
import { openFixture } from './fixture.ts'

describe('within one module', () => {
  it.each<[what: string, expression: string, more: string, trail: readonly string[]]>([
    ['a variable without a value ends at its use', 'var.a', 'variable "a" {}', []],
    ['a variable leads to its default', 'var.a', 'variable "a" {\n  default = 1\n}', ['default main.tf:5 default = 1']],
    [
      'a part of a variable',
      'var.a.b["c"]',
      'variable "a" {\n  default = {\n    b = { c = 1 }\n  }\n}',
      ['element main.tf:6 c = 1'],
    ],
    ['a local', 'local.a', 'locals {\n  a = 1\n}', ['local main.tf:5 a = 1']],
    [
      'a chain of locals',
      'local.a.x',
      'locals {\n  a = local.b[1]\n  b = [{ x = 1 }, { x = 2 }]\n}',
      ['local main.tf:5 a = local.b[1]', 'element main.tf:6 x = 2'],
    ],
    [
      'a key that is worked out',
      'local.a[local.k]',
      'locals {\n  a = { x = 1, y = 2 }\n  k = "y"\n}',
      ['element main.tf:5 y = 2'],
    ],
    [
      'a key nobody can tell leads to the whole',
      'local.a[x_other.y.id]',
      'locals {\n  a = { x = 1, y = 2 }\n}',
      ['local main.tf:5 a = { x = 1, y = 2 }'],
    ],
    [
      'a key in parentheses',
      'local.a["x-1"]',
      'locals {\n  a = { ("x-${1}") = 7 }\n}',
      ['element main.tf:5 ("x-${1}") = 7'],
    ],
    ['a negation', '!var.a', 'variable "a" {\n  default = 1\n}', ['default main.tf:5 default = 1']],
    ['a comparison', 'var.a == "x"', 'variable "a" {\n  default = 1\n}', ['default main.tf:5 default = 1']],
    ['a text around one name', '"x-${var.a}"', 'variable "a" {\n  default = 1\n}', ['default main.tf:5 default = 1']],
    [
      'a text around two names ends there',
      '"${var.a}-${local.b}"',
      'locals {\n  b = 1\n}\nvariable "a" {\n  default = 1\n}',
      [],
    ],
    ['any function of one name', 'upper(var.a)', 'variable "a" {\n  default = 1\n}', ['default main.tf:5 default = 1']],
    [
      'a loop over one name',
      '[for x in var.a : x.y]',
      'variable "a" {\n  default = []\n}',
      ['default main.tf:5 default = []'],
    ],
    [
      'a condition that is decided leads on through its branch',
      'local.on ? var.a : var.b',
      'locals {\n  on = true\n}\nvariable "a" {\n  default = 1\n}\nvariable "b" {\n  default = 2\n}',
      ['default main.tf:8 default = 1'],
    ],
    [
      'a condition that decides between constants is where they come from',
      'var.on ? "Enabled" : "Suspended"',
      'variable "on" {\n  default = false\n}',
      ['default main.tf:5 default = false'],
    ],
    [
      'a condition nobody can decide between two names ends there',
      'x_other.y.on ? var.a : var.b',
      'variable "a" {\n  default = 1\n}\nvariable "b" {\n  default = 2\n}',
      [],
    ],
    [
      'try takes what exists',
      'try(local.a.missing, local.a.there, 1)',
      'locals {\n  a = { there = 5 }\n}',
      ['element main.tf:5 there = 5'],
    ],
    [
      'coalesce takes what is not empty',
      'coalesce(local.n, local.e, local.a)',
      'locals {\n  n = null\n  e = ""\n  a = "x"\n}',
      ['local main.tf:7 a = "x"'],
    ],
    [
      'lookup takes the element',
      'lookup(local.a, "k", 0)',
      'locals {\n  a = { k = 5 }\n}',
      ['element main.tf:5 k = 5'],
    ],
    [
      'lookup takes the other value for what is not there',
      'lookup(local.a, "z", local.d)',
      'locals {\n  a = { k = 5 }\n  d = 9\n}',
      ['local main.tf:6 d = 9'],
    ],
    [
      'merge takes the last that has the key',
      'merge(local.a, local.b, { other = 1 }).k',
      'locals {\n  a = { k = 1 }\n  b = { k = 2 }\n}',
      ['element main.tf:6 k = 2'],
    ],
    ['concat counts on', 'concat(["a"], local.a)[2]', 'locals {\n  a = [1, 2]\n}', ['element main.tf:5 2']],
    [
      'element, one and conversions',
      'one(tolist([element(local.a, 1)]))',
      'locals {\n  a = [1, 2]\n}',
      ['element main.tf:5 2'],
    ],
    [
      'a splat with an index',
      'local.a.*.x[1]',
      'locals {\n  a = [{ x = 1 }, { x = 2 }]\n}',
      ['element main.tf:5 x = 2'],
    ],
    [
      'an element of a loop over a list',
      '[for i, e in local.a : { v = e.x } if e.x != 1][0].v',
      'locals {\n  a = [{ x = 1 }, { x = 2 }]\n}',
      ['element main.tf:5 x = 2'],
    ],
    [
      'an element of a loop that makes an object',
      '{ for k, v in local.a : "${k}-new" => v }["two-new"].x',
      'locals {\n  a = {\n    one = { x = 1 }\n    two = { x = 2 }\n  }\n}',
      ['element main.tf:7 x = 2'],
    ],
    [
      'an attribute of another resource, where it is written',
      'x_list.b.name',
      'resource "x_list" "b" {\n  name = "n"\n}',
      ['attribute main.tf:5 name = "n"'],
    ],
    ['an attribute of another resource that nobody writes ends there', 'x_list.b.id', 'resource "x_list" "b" {\n}', []],
    [
      'a circle of locals ends',
      'local.a',
      'locals {\n  a = local.b\n  b = local.a\n}',
      ['local main.tf:5 a = local.b', 'local main.tf:6 b = local.a'],
    ],
    [
      'a local made of itself ends',
      'local.a',
      'locals {\n  a = merge(local.a, { x = local.a })\n}',
      ['local main.tf:5 a = merge(local.a, { x = local.a })'],
    ],
    ['a circle that grows ends', 'local.a', 'locals {\n  a = local.a.x\n}', ['local main.tf:5 a = local.a.x']],
  ])('%s', (_, expression, more, trail) => {
    const ask = openFixture({ 'main.tf': `resource "x_list" "a" {\n  name = ${expression}\n}\n${more}\n` })
    expect(ask('x_list.a', ['name'])?.trail).toEqual([`attribute main.tf:2 name = ${expression}`, ...trail])
  })

  it('what is written out in the attribute itself is where it is shown', () => {
    const ask = openFixture({
      'main.tf':
        'resource "x_list" "a" {\n  tags = merge(local.t, {\n    Owner = local.o\n  })\n}\nlocals {\n  t = {}\n  o = "me"\n}',
    })
    expect(ask('x_list.a', ['tags', 'Owner'])).toEqual({
      shown: 'main.tf:3 Owner = local.o',
      trail: ['attribute main.tf:3 Owner = local.o', 'local main.tf:8 o = "me"'],
      notes: [],
    })
  })
})

describe('instances', () => {
  const files = {
    'main.tf': `locals {
  map = {
    one = { open = true }
    two = { open = false }
  }
  list = ["a", "b"]
}
resource "x_list" "value" {
  for_each = local.map
  open     = each.value.open
  name     = each.key
}
resource "x_list" "set" {
  for_each = toset(local.list)
  name     = each.value
}
resource "x_list" "made" {
  for_each = { for i, e in local.list : "n-\${i}" => e }
  name     = each.value
  label    = each.key
}
resource "x_list" "count" {
  count = 2
  name  = local.list[count.index]
  first = count.index == 0
}
`,
  }
  it.each<[what: string, address: string, path: Path, trail: readonly string[]]>([
    [
      'an element of a map',
      'x_list.value["two"]',
      ['open'],
      [
        'attribute main.tf:10 open     = each.value.open',
        'attribute main.tf:9 for_each = local.map',
        'element main.tf:4 open = false',
      ],
    ],
    [
      'the key of an element',
      'x_list.value["two"]',
      ['name'],
      [
        'attribute main.tf:11 name     = each.key',
        'attribute main.tf:9 for_each = local.map',
        'element main.tf:4 two = { open = false }',
      ],
    ],
    [
      'an element of a set',
      'x_list.set["b"]',
      ['name'],
      [
        'attribute main.tf:15 name     = each.value',
        'attribute main.tf:14 for_each = toset(local.list)',
        'element main.tf:6 "b"',
      ],
    ],
    [
      'an element of a loop',
      'x_list.made["n-1"]',
      ['name'],
      [
        'attribute main.tf:19 name     = each.value',
        'attribute main.tf:18 for_each = { for i, e in local.list : "n-${i}" => e }',
        'element main.tf:6 "b"',
      ],
    ],
    [
      'the whole, when no instance is named',
      'x_list.value',
      ['open'],
      [
        'attribute main.tf:10 open     = each.value.open',
        'attribute main.tf:9 for_each = local.map',
        'local main.tf:2 map = {',
      ],
    ],
    [
      'an element by the number of the instance',
      'x_list.count[1]',
      ['name'],
      ['attribute main.tf:24 name  = local.list[count.index]', 'element main.tf:6 "b"'],
    ],
    [
      'nothing further for what the number alone decides',
      'x_list.count[1]',
      ['first'],
      ['attribute main.tf:25 first = count.index == 0'],
    ],
  ])('%s', (_, address, path, trail) => {
    expect(openFixture(files)(address, path)?.trail).toEqual(trail)
  })
})

describe('root variables', () => {
  const files = {
    'main.tf': 'resource "x_list" "a" {\n  name = var.a.b\n}\nvariable "a" {\n  default = { b = 1 }\n}',
    'terraform.tfvars': 'a = {\n  b = 2\n}',
  }
  it('are where a file assigns them', () => {
    expect(openFixture(files)('x_list.a', ['name'])?.trail.slice(1)).toEqual(['element terraform.tfvars:2 b = 2'])
  })
  it('are where the last file assigns them, in either syntax', () => {
    expect(
      openFixture({ ...files, 'more.tfvars.json': '{\n  "a": {"b": 3}\n}' })('x_list.a', ['name'])?.trail.slice(1),
    ).toEqual(['element more.tfvars.json:2 "b": 3'])
    expect(openFixture({ ...files, 'more.tfvars': '\na = null' })('x_list.a', ['name'])?.trail.slice(1)).toEqual([
      'assignment more.tfvars:2 a = null',
    ])
  })
  it('have no place when the command line gives them', () => {
    expect(openFixture(files, { given: ['a'] })('x_list.a', ['name'])?.trail.slice(1)).toEqual([])
  })
})
