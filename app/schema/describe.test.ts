import { expect, test } from 'vitest'
import type { Path } from '../model/json.ts'
import { absent, describe, isSet, sensitivePaths } from './describe.ts'
import { openSchema } from './schema.ts'

const table = [
  'plumbline.schema-table/1 x@1.2.3',
  'data.x_thing name!s',
  'x_thing arn=s,id~s,name!s,tags?ms,rules~t{ports:ln,open:b},free?a,pair=[sn],keys=*{private:s},opt?n,set?ts,' +
    'one/s{at?s},list/l!1{secret!*s,inner/t{x?s}},many/t{y!s},byname/m{z=s},filled/l~1{}',
  '',
].join('\n')
const schema = openSchema((prefix) => (prefix === 'x' ? table : undefined))

const short = (path: Path, typeKey = 'x_thing'): string => {
  const found = describe(schema, typeKey, path)
  if (found === undefined) return 'none'
  const flags = (['required', 'optional', 'computed', 'sensitive', 'writeOnly'] as const).filter((flag) => found[flag])
  return [found.kind, found.nesting, found.type.kind, ...flags].join(' ')
}

const described: readonly [path: Path, expected: string][] = [
  [[], 'block single object'],
  [['arn'], 'attribute single string computed'],
  [['id'], 'attribute single string optional computed'],
  [['name'], 'attribute single string required'],
  [['name', 0], 'none'],
  [['nam'], 'none'],
  [['tags'], 'attribute map map optional'],
  [['tags', 'any key'], 'element single string optional'],
  [['tags', '*'], 'element single string optional'],
  [['tags', 'k', 'x'], 'none'],
  [['rules'], 'attribute set set optional computed'],
  [['rules', '*'], 'element single object optional computed'],
  [['rules', 3, 'ports'], 'attribute list list optional'],
  [['rules', '*', 'ports', 0], 'element single number optional'],
  [['rules', 'ports'], 'none'],
  [['free'], 'attribute single any optional'],
  [['free', 'a', 0, '*'], 'element single any optional'],
  [['pair'], 'attribute list tuple computed'],
  [['pair', 1], 'element single number computed'],
  [['pair', 2], 'none'],
  [['keys', 'private'], 'attribute single string optional sensitive'],
  [['one'], 'block single object optional'],
  [['one', 'at'], 'attribute single string optional'],
  [['one', 0, 'at'], 'none'],
  [['list'], 'block list list required'],
  [['list', 0], 'element single object required'],
  [['list', '*', 'secret'], 'attribute single string required sensitive'],
  [['list', 0, 'inner'], 'block set set optional'],
  [['list', 0, 'inner', '*', 'x'], 'attribute single string optional'],
  [['many', 0, 'y'], 'attribute single string required'],
  [['byname', 'b', 'z'], 'attribute single string computed'],
  [['constructor'], 'none'],
]

test.each(described)('a path is described: %j', (path, expected) => {
  expect(short(path)).toBe(expected)
})

test('data sources have their own attributes, unknown types have none', () => {
  expect([short(['name'], 'data.x_thing'), short(['arn'], 'data.x_thing')]).toEqual([
    'attribute single string required',
    'none',
  ])
  expect([short([], 'x_other'), short([], 'y_thing'), short([], 'x_thing arn=s'), short([], '')]).toEqual([
    'none',
    'none',
    'none',
    'none',
  ])
})

const nobodyWrote: readonly [path: Path, expected: ReturnType<typeof absent>][] = [
  [['arn'], 'computed'],
  [['id'], 'computed'],
  [['opt'], 'null'],
  [['rules', 0, 'open'], 'null'],
  [['one'], 'null'],
  [['list'], 'empty'],
  [['byname'], 'empty'],
  [['filled'], 'computed'],
  [['filled', 0], 'null'],
  [['byname', 'b', 'z'], 'computed'],
  [['tags', 'k'], 'null'],
  [['nothing'], undefined],
]

test.each(nobodyWrote)('what nobody wrote has a meaning: %j', (path, expected) => {
  expect(absent(schema, 'x_thing', path)).toBe(expected)
})

test('sets are blocks and attributes whose order means nothing', () => {
  const paths: Path[] = [['rules'], ['set'], ['many'], ['list', 0, 'inner'], ['list'], ['tags'], ['pair'], ['nothing']]
  expect(paths.map((path) => isSet(schema, 'x_thing', path))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

test('sensitive paths are named once, elements as a star', () => {
  expect(sensitivePaths(schema, 'x_thing')).toEqual([['keys'], ['list', '*', 'secret']])
  expect(sensitivePaths(schema, 'y_thing')).toEqual([])
})

test('a table names its types and the providers behind it', () => {
  expect(schema.typeKeys('x_thin')).toEqual(['data.x_thing', 'x_thing'])
  expect(schema.typeKeys('y_thing')).toEqual([])
  expect(schema.providers('data.x_thing')).toEqual([{ name: 'x', version: '1.2.3' }])
})
