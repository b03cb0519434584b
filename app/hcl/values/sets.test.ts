import { expect, test } from 'vitest'
import { referred, type Value } from '../value.ts'
import { elementKey, makeSet } from './sets.ts'

test.each<readonly [readonly Value[], readonly Value[]]>([
  [
    ['b', 'a', 'b', 'B'],
    ['B', 'a', 'b'],
  ],
  [
    [10, 9, 1],
    [1, 9, 10],
  ],
  [
    [true, false, true],
    [false, true],
  ],
  [
    [null, 'a', 'Z'],
    ['Z', 'a', null],
  ],
  [
    ['😀', '\uffff'],
    ['\uffff', '😀'],
  ],
  [
    [referred, 'b', referred, 'a'],
    ['a', 'b', referred, referred],
  ],
  [
    [
      { b: 2, a: 'x' },
      { a: 'x', b: 2 },
    ],
    [{ b: 2, a: 'x' }],
  ],
])('a set of %j holds %j', (values, elements) => {
  expect(makeSet(values).elements).toEqual(elements)
})

test('values that differ have different keys', () => {
  const values: readonly Value[] = [
    1,
    '1',
    true,
    'T',
    null,
    '~',
    [1],
    ['1'],
    [[1]],
    { a: 1 },
    { a: '1' },
    [],
    {},
    [null],
    makeSet([1]),
  ]
  expect(new Set(values.map(elementKey)).size).toBe(values.length)
  expect(elementKey([1, referred])).toBeUndefined()
})
