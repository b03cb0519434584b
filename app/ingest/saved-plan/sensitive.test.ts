import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'
import { markPaths, type ValuePath } from './sensitive.ts'

const value = { a: { b: 'x', c: 'y' }, list: [{ d: 1 }, { d: 2 }], nothing: null }

describe('markPaths', () => {
  it.each<[string, readonly ValuePath[], Json | undefined, Marks, Marks]>([
    ['marks nothing without paths', [], value, {}, {}],
    ['marks attributes', [['a', 'b']], value, {}, { a: { b: true } }],
    ['marks several', [['a', 'b'], ['a', 'c'], ['nothing']], value, {}, { a: { b: true, c: true }, nothing: true }],
    ['marks elements', [['list', 1, 'd']], value, {}, { list: [false, { d: true }] }],
    ['keeps what covers more', [['a'], ['a', 'b']], value, {}, { a: true }],
    ['covers what was marked in part', [['a', 'b'], ['a']], value, {}, { a: true }],
    ['marks the whole value', [[]], value, {}, true],
    ['marks a set as a whole', [['list', null, 'd']], value, {}, { list: true }],
    ['passes over what is not there', [['x'], ['a', 'x'], ['list', 7], ['list', 'x'], ['a', 'b', 'c']], value, {}, {}],
    ['marks what is unknown', [['a', 'z']], value, { a: { z: true } }, { a: { z: true } }],
    ['passes over what is inside something unknown', [['a', 'z', 'y']], value, { a: { z: true } }, {}],
    ['marks nothing in nothing', [['a']], null, {}, false],
    ['marks nothing at all', [[]], null, {}, true],
    ['knows no special names', [['constructor'], ['__proto__', 'x']], value, {}, {}],
  ])('%s', (_, paths, of, unknown, wanted) => {
    expect(markPaths(of, unknown, paths)).toEqual(wanted)
  })
})
