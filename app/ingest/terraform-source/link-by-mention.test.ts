import { expect, test } from 'vitest'
import { openSchema } from '../../schema/schema.ts'
import { readExample } from './example.ts'

const schema = openSchema(() => undefined)

const surroundings = `
  resource "x_vault" "v" {}
  resource "x_vault" "named" { vault = "literal-name" }
  resource "x_vault" "other" { vault = "other-name" }
  resource "x_vault" "each" {
    for_each = { a = 1, b = 2 }
  }
  resource "x_lock" "l" {
    vault_id = x_vault.v.id
    secret   = "s"
  }
  data "x_vault" "d" {}
  variable "unset" {}
  locals {
    ids   = [for each in x_vault.each : each.id]
    names = { n = x_vault.named.vault, o = x_vault.other.vault }
    both  = [x_vault.v.id, x_vault.named.id]
  }`

const links: readonly [written: string, to: readonly string[], open?: true][] = [
  ['vault_id = x_vault.v.id', ['x_vault.v']],
  ['vault_id = data.x_vault.d.id', ['data.x_vault.d']],
  ['vault_id = local.ids[1]', ['x_vault.each["b"]']],
  ['vault_id = local.names.o', ['x_vault.other']],
  ['vault_ids = local.both', ['x_vault.v', 'x_vault.named']],
  ['vault_ids = values(x_vault.each)[*].id', ['x_vault.each["a"]', 'x_vault.each["b"]']],
  ['vault_id = "${x_vault.v.id}/${x_vault.named.id}"', ['x_vault.v', 'x_vault.named']],
  ['vault_id = var.unset ? x_vault.v.id : x_vault.named.id', ['x_vault.v', 'x_vault.named']],
  ['vault_id = var.unset', [], true],
  ['vault_ids = [x_vault.v.id, var.unset]', ['x_vault.v'], true],
  ['vault_id = x_lock.l.vault_id', ['x_lock.l', 'x_vault.v']],
  ['vault_id = x_lock.l.secret', ['x_lock.l']],
  ['other_thing = x_vault.v.id', ['x_vault.v']],
  ['name = x_vault.v.id', []],
  ['vault_id = "literal-name"', ['x_vault.named']],
  ['vault_id = null', []],
  ['vault_id = x_vault.nowhere.id', []],
  ['block {\n    deep {\n      vault_id = x_vault.v.id\n    }\n  }', ['x_vault.v']],
  [
    'dynamic "block" {\n    for_each = x_vault.each\n    content {\n      vault_id = block.value.id\n    }\n  }',
    ['x_vault.each["a"]', 'x_vault.each["b"]'],
  ],
]

test.each(links)('%s is linked', (written, to, isOpen) => {
  const text = `resource "x_user" "u" {\n  ${written}\n}\n${surroundings}`
  const { relate } = readExample([{ file: 'main.tf', text }], schema)
  const found = relate('after', new Set(['x_user', 'x_vault', 'x_lock', 'data.x_vault']))
  const attribute = /\w+/.exec(written.replace('dynamic "', ''))?.[0]
  expect({
    links: found.links.filter(({ from }) => from === 'x_user.u'),
    open: found.open,
  }).toEqual({
    links: to.map((address) => ({ from: 'x_user.u', attribute, to: address })),
    open: isOpen === true ? [{ from: 'x_user.u', attribute }] : [],
  })
})

test('only the attributes asked for are looked at', () => {
  const text = `resource "x_user" "u" {\n  vault_id = x_vault.v.id\n  spare_id = x_vault.named.id\n}\n${surroundings}`
  const { relate } = readExample([{ file: 'main.tf', text }], schema)
  const attributes = new Map([['x_user', new Set(['spare_id'])]])
  const { links } = relate('after', new Set(['x_user', 'x_vault']), attributes)
  expect(links).toEqual([{ from: 'x_user.u', attribute: 'spare_id', to: 'x_vault.named' }])
})
