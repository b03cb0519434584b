import { expect, test } from 'vitest'
import type { Path } from '../model/json.ts'
import { check } from './check.ts'
import { openSchema } from './schema.ts'

const table = [
  'plumbline.schema-table/1 x@1.2.3',
  'x_block block_public_acls?b,block_public_policy?b,tags?ms,rule/l{algorithm?s,inner/s{deep?s}}',
  'x_other rule/t{other?s,cidr_blocks?ls}',
  '',
].join('\n')
const schema = openSchema((prefix) => (prefix === 'x' ? table : undefined))

const wrong: readonly [types: readonly string[], path: Path, message: string][] = [
  [
    ['x_block'],
    ['block_public_acl'],
    '"block_public_acl" is not an attribute of x_block; did you mean "block_public_acls"?',
  ],
  [['x_block'], ['zzzzzz'], '"zzzzzz" is not an attribute of x_block'],
  [
    ['x_block'],
    ['rule', 0, 'algoritm'],
    '"algoritm" is not an attribute of rule[0] in x_block; did you mean "algorithm"?',
  ],
  [['x_block'], ['algorithm'], '"algorithm" is not an attribute of x_block; did you mean "rule[*].algorithm"?'],
  [['x_block'], ['deep'], '"deep" is not an attribute of x_block; did you mean "rule[*].inner.deep"?'],
  [['x_block'], ['rule', 'algorithm'], 'rule in x_block is a list; an index must come before "algorithm"'],
  [
    ['x_other'],
    ['rule', '*', 'cidr_blocks', 'x'],
    'rule[*].cidr_blocks in x_other is a list; an index must come before "x"',
  ],
  [
    ['x_block'],
    ['block_public_acls', 'x'],
    'block_public_acls in x_block is a bool; there is nothing below it, so no "x"',
  ],
  [['x_block', 'x_other'], ['zzzzzz'], '"zzzzzz" is not an attribute of x_block or x_other'],
  [
    ['x_block', 'x_other'],
    ['rule', 0, 'cidr_block'],
    '"cidr_block" is not an attribute of rule[0] in x_block or x_other; did you mean "cidr_blocks"?',
  ],
]

test.each(wrong)('in %j the path %j is refused with the nearest names', (types, path, message) => {
  const found = check(schema, types, path)
  expect(found.ok ? 'ok' : found.message).toBe(message)
})

const right: readonly [types: readonly string[], path: Path][] = [
  [['x_block'], []],
  [['x_block'], ['tags', 'Any']],
  [
    ['x_block', 'x_other'],
    ['rule', '*', 'other'],
  ],
  [[], ['anything']],
]

test.each(right)('in %j the path %j is right', (types, path) => {
  expect(check(schema, types, path)).toEqual({ ok: true, unknownTypes: [] })
})

test('a path of a type nobody knows passes, and the type is named', () => {
  expect(check(schema, ['x_blocks', 'x_other'], ['block_public_acls'])).toEqual({
    ok: true,
    unknownTypes: [
      { typeKey: 'x_blocks', message: 'unknown type "x_blocks"; did you mean "x_block"?', nearest: ['x_block'] },
    ],
  })
  expect(check(schema, ['y_thing'], ['a'])).toEqual({
    ok: true,
    unknownTypes: [{ typeKey: 'y_thing', message: 'unknown type "y_thing"', nearest: [] }],
  })
})
