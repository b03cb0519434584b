import { expect, test } from 'vitest'
import type { Json } from '../../model/json.ts'
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
function read(...texts: readonly string[]): Example {
  return readExample(
    texts.map((text, at) => ({ file: `${at}.tf`, text })),
    schema,
  )
}

const references: readonly [text: string, value: Json, to: readonly string[]][] = [
  ['[x_thing.one.name]', ['literal'], ['x_thing.one']],
  ['[x_thing.one.arn]', 'referred', ['x_thing.one']],
  ['["arn:${x_thing.one.arn}/*"]', 'referred', ['x_thing.one']],
  ['x_thing.one.size', null, []],
  ['[x_thing.one.strange]', 'referred', ['x_thing.one']],
  ['[x_thing.one.rule[0].port]', ['8'], ['x_thing.one']],
  ['[x_thing.one.rule[0].strange]', 'referred', ['x_thing.one']],
  ['x_thing.one[*].name', ['literal'], ['x_thing.one']],
  ['[x_thing.many[1].name]', ['n-1'], ['x_thing.many[1]']],
  ['x_thing.many[*].name', ['n-0', 'n-1'], ['x_thing.many[0]', 'x_thing.many[1]']],
  ['x_thing.many[*].arn', 'referred', ['x_thing.many[0]', 'x_thing.many[1]']],
  ['[x_thing.many[*].arn][0]', 'referred', ['x_thing.many[0]', 'x_thing.many[1]']],
  ['[x_thing.many.*.arn[1]]', 'referred', ['x_thing.many[1]']],
  ['[[for each in x_thing.many : each.arn][1]]', 'referred', ['x_thing.many[1]']],
  ['[x_thing.keyed["k"].name]', ['k'], ['x_thing.keyed["k"]']],
  ['[x_thing.keyed["z"].name]', 'unknown', []],
  ['[data.x_thing.d.arn]', 'referred', ['data.x_thing.d']],
  ['[y_thing.y.anything]', 'referred', ['y_thing.y']],
  ['[y_thing.y.written]', ['w'], ['y_thing.y']],
  ['[x_thing.nowhere.arn]', 'referred', []],
  ['[local.l]', ['literal'], ['x_thing.one']],
  ['[true ? x_thing.one.arn : local.k]', 'referred', ['x_thing.one']],
  ['[var.x ? x_thing.one.arn : local.k]', 'referred', ['x_thing.one', 'x_thing.keyed["k"]']],
  ['[x_thing.a.arn]', 'referred', []],
  ['var.x', 'unknown', []],
]

test.each(references)('a reference gives a value where it is literal, and a link: %s', (text, value, to) => {
  const example = read(`
    resource "x_thing" "a" {
      peers = ${text}
    }
    resource "x_thing" "one" {
      name = "literal"
      rule {
        port = 8
      }
    }
    resource "x_thing" "many" {
      count = 2
      name  = "n-\${count.index}"
    }
    resource "x_thing" "keyed" {
      for_each = { k = 1 }
      name     = each.key
    }
    resource "y_thing" "y" {
      written = "w"
    }
    data "x_thing" "d" {
      name = "x"
    }
    variable "x" {}
    locals {
      l = x_thing.one.name
      k = x_thing.keyed["k"].arn
    }`)
  const [{ values, unknown, references } = { values: {}, unknown: {} }] = example.resources
  const found = JSON.parse(JSON.stringify({ values, unknown, references }))
  const shown = found.references?.peers ? 'referred' : found.unknown.peers ? 'unknown' : (found.values.peers ?? null)
  expect(shown).toEqual(value)
  const { links } = example.relate('after', new Set(['x_thing', 'y_thing', 'data.x_thing']))
  const fromA = links.filter((link) => link.from === 'x_thing.a')
  expect(fromA).toEqual(to.map((address) => ({ from: 'x_thing.a', attribute: 'peers', to: address })))
})

test('each.value is a reference where for_each goes through a resource', () => {
  const example = read(`
    resource "x_thing" "a" {
      for_each = { k = 1 }
    }
    resource "x_thing" "b" {
      for_each = x_thing.a
      key      = each.value.arn
    }
    resource "x_thing" "c" {
      for_each = { for key, thing in x_thing.a : key => thing.arn }
      key      = each.value
    }`)
  expect(example.relate('after', new Set(['x_thing']))).toEqual({
    links: [
      { from: 'x_thing.b["k"]', attribute: 'key', to: 'x_thing.a["k"]' },
      { from: 'x_thing.c["k"]', attribute: 'key', to: 'x_thing.a["k"]' },
    ],
    open: [],
  })
})

test('only links of wanted types are given, none of before, and only what is called like a wanted type can point somewhere', () => {
  const { relate } = read(`
    resource "x_thing" "a" {
      key      = y_gear.y.id
      name     = var.n
      gear_id  = var.n
      gear_ids = [var.n, y_gear.y.id]
      size     = var.n
      tags     = var.n
      other_id = module.gone.thing
      gear_arn = 1 / 0
    }
    resource "y_gear" "y" {
      other   = z_thing.z.id
      gear    = var.n
      written = "w"
    }
    resource "z_thing" "z" {
    }
    variable "n" {}`)
  expect(relate('after', new Set(['x_thing', 'y_gear']))).toEqual({
    links: [
      { from: 'x_thing.a', attribute: 'key', to: 'y_gear.y' },
      { from: 'x_thing.a', attribute: 'gear_ids', to: 'y_gear.y' },
    ],
    open: [
      { from: 'x_thing.a', attribute: 'gear_id' },
      { from: 'x_thing.a', attribute: 'gear_ids' },
      { from: 'x_thing.a', attribute: 'other_id' },
      { from: 'x_thing.a', attribute: 'gear_arn' },
    ],
  })
  expect(relate('after', new Set(['z_thing', 'y_gear'])).links).toEqual([
    { from: 'y_gear.y', attribute: 'other', to: 'z_thing.z' },
  ])
  expect(relate('before', new Set(['x_thing', 'y_gear']))).toEqual({ links: [], open: [] })
})
