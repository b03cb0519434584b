import { describe, expect, it } from 'vitest'
import type { JsonObject, Path } from '../model/json.ts'
import { openFixture } from './fixture.ts'

describe('a path leads to', () => {
  const ask = openFixture({
    'main.tf': `resource "x_list" "a" {
  name = "n"
  tags = {
    Owner = "me"
    (var.k) = "computed"
  }
  names = ["a", "b"]

  rule {
    port = 1
  }
  rule {
    port  = 2
    cidrs = ["10.0.0.0/8", "0.0.0.0/0"]
    inner {
      deep = "x"
    }
  }
}

data "x_list" "d" {
  name = "data"
}

resource "x_list" "many" {
  count = 2
  name  = "m"
}
`,
  })
  it.each<[what: string, address: string, path: Path, shown: string, notes?: readonly string[]]>([
    ['the resource itself', 'x_list.a', [], 'main.tf:1 resource "x_list" "a"'],
    ['an attribute', 'x_list.a', ['name'], 'main.tf:2 name = "n"'],
    ['a key of an object', 'x_list.a', ['tags', 'Owner'], 'main.tf:4 Owner = "me"'],
    ['the object that lacks a key', 'x_list.a', ['tags', 'Nobody'], 'main.tf:3 tags = {', ['missing']],
    ['an element of a list', 'x_list.a', ['names', 1], 'main.tf:7 "b"'],
    ['a nested block', 'x_list.a', ['rule', 1], 'main.tf:12 rule'],
    ['an attribute of a nested block', 'x_list.a', ['rule', 1, 'port'], 'main.tf:13 port  = 2'],
    ['an element in a nested block', 'x_list.a', ['rule', 1, 'cidrs', 1], 'main.tf:14 "0.0.0.0/0"'],
    ['a block in a block', 'x_list.a', ['rule', 1, 'inner', 0, 'deep'], 'main.tf:16 deep = "x"'],
    [
      'the head of the block an attribute is missing in',
      'x_list.a',
      ['rule', 0, 'cidrs'],
      'main.tf:9 rule',
      ['missing'],
    ],
    [
      'the head of the innermost block there is',
      'x_list.a',
      ['rule', 0, 'inner', 0, 'deep'],
      'main.tf:9 rule',
      ['missing'],
    ],
    ['the head of the resource', 'x_list.a', ['nothing'], 'main.tf:1 resource "x_list" "a"', ['missing']],
    ['the first of the blocks, when all are meant', 'x_list.a', ['rule'], 'main.tf:9 rule', ['inexact']],
    [
      'the head, when there is no such block',
      'x_list.a',
      ['rule', 7, 'port'],
      'main.tf:1 resource "x_list" "a"',
      ['inexact'],
    ],
    ['a data source', 'data.x_list.d', ['name'], 'main.tf:22 name = "data"'],
    ['any instance of a resource', 'x_list.many[1]', ['name'], 'main.tf:27 name  = "m"'],
  ])('%s', (_, address, path, shown, notes = []) => {
    expect(ask(address, path)).toMatchObject({ shown, notes })
  })

  it('nothing when the source has no such resource', () => {
    expect(['x_list.z', 'module.m.x_list.a', 'data.x_list.a', 'not an address'].map((each) => ask(each, []))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a set that lost its order', () => {
  const rule = (port: number, more: JsonObject = {}): JsonObject => ({ port, cidrs: null, ...more })
  const ask = openFixture({
    'main.tf': `locals {
  https = 443
}
resource "x_set" "a" {
  rule {
    port = 22
  }
  rule {
    port  = local.https
    cidrs = ["10.0.0.0/8"]
  }
  rule {
    port  = x_other.y.port
    cidrs = ["0.0.0.0/0"]
  }
  names = ["z", "a"]
}
resource "x_set" "same" {
  rule {
    port = x_other.y.port
  }
  rule {
    port = x_other.z.port
  }
}
resource "x_list" "written_as_set" {
  rule = [
    { port = 22 },
    { port = 80 },
  ]
}
resource "x_set" "as_attribute" {
  rule = [
    { port = 22 },
    { port = 80 },
  ]
}
resource "x_unknown" "schema" {
  rule {
    port = 22
  }
  rule {
    port = 443
  }
}
`,
  })
  const values = {
    rule: [rule(443, { cidrs: ['10.0.0.0/8'] }), rule(8080, { cidrs: ['0.0.0.0/0'] }), rule(22)],
    names: ['a', 'z'],
  }
  it.each<
    [
      what: string,
      address: string,
      path: Path,
      values: JsonObject | undefined,
      shown: string,
      notes?: readonly string[],
    ]
  >([
    ['finds a block by what is written in it', 'x_set.a', ['rule', 2, 'port'], values, 'main.tf:6 port = 22'],
    ['finds a block by what names stand for', 'x_set.a', ['rule', 0, 'port'], values, 'main.tf:9 port  = local.https'],
    ['finds a block by what is left', 'x_set.a', ['rule', 1, 'port'], values, 'main.tf:13 port  = x_other.y.port'],
    ['finds an element', 'x_set.a', ['names', 0], values, 'main.tf:16 "a"'],
    [
      'shows the head without values',
      'x_set.a',
      ['rule', 0, 'port'],
      undefined,
      'main.tf:4 resource "x_set" "a"',
      ['inexact'],
    ],
    [
      'shows the head where nothing tells blocks apart',
      'x_set.same',
      ['rule', 1, 'port'],
      { rule: [rule(1), rule(2)] },
      'main.tf:18 resource "x_set" "same"',
      ['inexact'],
    ],
    ['shows the list without values', 'x_set.a', ['names', 0], undefined, 'main.tf:16 names = ["z", "a"]', ['inexact']],
    [
      'finds a block that is written as an attribute',
      'x_set.as_attribute',
      ['rule', 0, 'port'],
      { rule: [rule(80), rule(22)] },
      'main.tf:35 port = 80',
    ],
    ['keeps the order of a list', 'x_list.written_as_set', ['rule', 1, 'port'], undefined, 'main.tf:29 port = 80'],
    [
      'believes values more than the order where nobody knows of a schema',
      'x_unknown.schema',
      ['rule', 0, 'port'],
      { rule: [{ port: '443' }, { port: '22' }] },
      'main.tf:43 port = 443',
    ],
    [
      'shows the block that fits and lacks the attribute',
      'x_set.a',
      ['rule', 0, 'cidrs'],
      { rule: [rule(22)] },
      'main.tf:5 rule',
      ['missing'],
    ],
    [
      'shows the head where values and source do not fit',
      'x_set.a',
      ['rule', 0, 'cidrs'],
      { rule: [rule(9999, { cidrs: ['1.1.1.1/32'] })] },
      'main.tf:4 resource "x_set" "a"',
      ['inexact'],
    ],
  ])('%s', (_, address, path, known, shown, notes = []) => {
    expect(ask(address, path, known)).toMatchObject({ shown, notes })
  })
})

describe('a dynamic block', () => {
  const ask = openFixture({
    'main.tf': `variable "ports" {
  default = [80, 443]
}
variable "rules" {
  default = {
    web = { port = 8080, cidrs = ["10.0.0.0/8"] }
    ssh = { port = 22, cidrs = ["0.0.0.0/0"] }
  }
}
resource "x_set" "one" {
  dynamic "rule" {
    for_each = var.ports
    content {
      port  = rule.value
      cidrs = ["0.0.0.0/0"]
    }
  }
}
resource "x_list" "two" {
  rule {
    port = 1
  }
  dynamic "rule" {
    for_each = var.rules
    iterator = it
    content {
      port  = it.value.port
      cidrs = it.value["cidrs"]
      dynamic "inner" {
        for_each = it.value.cidrs
        content {
          deep = inner.value
        }
      }
    }
  }
}
resource "x_list" "later" {
  dynamic "rule" {
    for_each = x_other.y.rules
    content {
      port = rule.value
    }
  }
}
`,
  })
  it.each<
    [
      what: string,
      address: string,
      path: Path,
      values: JsonObject | undefined,
      trail: readonly string[],
      notes?: readonly string[],
    ]
  >([
    [
      'leads to its content, and to the element that a value names',
      'x_set.one',
      ['rule', 0, 'port'],
      {
        rule: [
          { port: 443, cidrs: ['0.0.0.0/0'] },
          { port: 80, cidrs: ['0.0.0.0/0'] },
        ],
      },
      ['attribute main.tf:14 port  = rule.value', 'attribute main.tf:12 for_each = var.ports', 'element main.tf:2 443'],
    ],
    [
      'leads to its content without values, and to the collection',
      'x_set.one',
      ['rule', 0, 'port'],
      undefined,
      [
        'attribute main.tf:14 port  = rule.value',
        'attribute main.tf:12 for_each = var.ports',
        'default main.tf:2 default = [80, 443]',
      ],
    ],
    [
      'counts with the blocks before it, in the order of the keys',
      'x_list.two',
      ['rule', 1, 'port'],
      undefined,
      [
        'attribute main.tf:27 port  = it.value.port',
        'attribute main.tf:24 for_each = var.rules',
        'element main.tf:7 port = 22',
      ],
    ],
    [
      'knows its iterator in a dynamic block inside',
      'x_list.two',
      ['rule', 2, 'inner', 0, 'deep'],
      undefined,
      [
        'attribute main.tf:32 deep = inner.value',
        'attribute main.tf:30 for_each = it.value.cidrs',
        'attribute main.tf:24 for_each = var.rules',
        'element main.tf:6 "10.0.0.0/8"',
      ],
    ],
    [
      'over something nobody knows leads to its content all the same',
      'x_list.later',
      ['rule', 5, 'port'],
      undefined,
      ['attribute main.tf:42 port = rule.value', 'attribute main.tf:40 for_each = x_other.y.rules'],
    ],
    [
      'shows its own head for an attribute it lacks',
      'x_set.one',
      ['rule', 0, 'inner'],
      undefined,
      ['block main.tf:11 dynamic "rule"'],
      ['missing'],
    ],
  ])('%s', (_, address, path, values, trail, notes = []) => {
    expect(ask(address, path, values)).toMatchObject({ trail, notes })
  })
})
