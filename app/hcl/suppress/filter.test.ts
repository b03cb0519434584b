import { describe, expect, it } from 'vitest'
import { parseFile } from '../parse/parse-file.ts'
import { holds } from './filter.ts'

function check(body: string, ...filters: readonly string[]) {
  const [block] = parseFile('main.tf', `resource "a" "b" {\n${body}\n}\n`).body.blocks
  if (block === undefined) throw new Error('there is no block')
  const parsed = filters.map((filter) => {
    const [path = '', value = ''] = filter.split('=')
    return { path: path.split('.'), value }
  })
  return holds(parsed, block)
}

describe('a filter', () => {
  it.each([
    ['acl = "private"', 'acl=private', 'all'],
    ['acl = ("private")', 'acl=private', 'all'],
    ['acl = "public"', 'acl=private', 'none'],
    ['acl = ""', 'acl=', 'all'],
    ['', 'acl=private', 'none'],
    ['on = false', 'on=false', 'all'],
    ['on = false', 'on=0', 'none'],
    ['n = 123', 'n=123', 'all'],
    ['acl = var.acl', 'acl=private', 'unknown'],
    ['acl = "x-${var.acl}"', 'acl=private', 'unknown'],
    ['versioning {\n on = true\n}', 'versioning.on=true', 'all'],
    ['versioning {\n on = true\n}', 'versioning.off=true', 'none'],
    ['rule {\n n = 1\n}\nrule {\n n = 2\n}', 'rule.n=2', 'none'],
    ['rule {\n n = 1\n}\nrule {\n n = 2\n}', 'rule.1.n=2', 'all'],
    ['rule {\n n = 1\n}', 'rule.9.n=2', 'none'],
    ['dynamic "rule" {\n for_each = [1]\n content {\n n = 1\n}\n}', 'rule.n=1', 'all'],
    ['dynamic "rule" {\n for_each = [1]\n content {\n n = rule.value\n}\n}', 'rule.n=1', 'unknown'],
    ['tags = { Owner = "me", "a b" = 1 }', 'tags.Owner=me', 'all'],
    ['tags = { Owner = "me" }', 'tags.owner=me', 'none'],
    ['tags = { (var.x) = "me" }', 'tags.owner=me', 'unknown'],
    ['tags = merge({}, {})', 'tags.owner=me', 'unknown'],
    ['list = [{ a = 1 }, { a = 2 }]', 'list.1.a=2', 'all'],
    ['list = [{ a = 1 }]', 'list.-1.a=1', 'none'],
  ])('over %j: %s is %s', (body, filter, expected) => {
    expect(check(body, filter)).toBe(expected)
  })

  it.each([
    ['port = each.key', ['port=80'], { keys: ['80'] }],
    ['port = "${each.key}"', ['port=80'], { keys: ['80'] }],
    ['', ['each.key=80'], { keys: ['80'] }],
    ['for_each = toset(var.x)\nport = each.value', ['port=80'], { keys: ['80'] }],
    ['for_each = { a = 80, b = 90 }\nport = each.value', ['port=80'], { keys: ['a'] }],
    ['for_each = { a = 80, b = var.x }\nport = each.value', ['port=80'], 'unknown'],
    ['for_each = var.x\nport = each.value', ['port=80'], 'unknown'],
    ['', ['count.index=1'], { keys: [1] }],
    ['n = count.index', ['n=x'], 'none'],
    ['port = each.key\nacl = "x"', ['port=80', 'acl=x'], { keys: ['80'] }],
    ['port = each.key\nacl = "x"', ['port=80', 'acl=y'], 'none'],
    ['port = each.key\nname = each.key', ['port=80', 'name=90'], 'none'],
  ])('over %j: %j holds for %j', (body, filters, expected) => {
    expect(check(body, ...filters)).toEqual(expected)
  })
})
