import { describe, expect, it } from 'vitest'
import type { Json, Path } from './json.ts'
import { redactPaths, redactValue } from './redact-value.ts'
import type { Marks } from './resource.ts'

describe('redacting by structure', () => {
  it.each<[string, Json, Marks | undefined, Json]>([
    ['nothing', { a: 1 }, {}, { a: 1 }],
    ['everything', { a: 1 }, true, '(sensitive)'],
    ['an attribute', { a: 1, b: 'x' }, { a: true }, { a: '(sensitive)', b: 'x' }],
    [
      'inside lists',
      { a: [{ b: 1, c: 2 }, { b: 3 }] },
      { a: [{ b: true }, {}] },
      { a: [{ b: '(sensitive)', c: 2 }, { b: 3 }] },
    ],
    ['a whole block', { a: { b: { c: 1 } } }, { a: { b: true } }, { a: { b: '(sensitive)' } }],
    ['not what is not there', { a: 1 }, { b: true }, { a: 1 }],
    ['null, since marks cover it', { a: null }, { a: true }, { a: '(sensitive)' }],
  ])('hides %s', (_, value, marks, wanted) => {
    expect(redactValue(value, marks)).toEqual(wanted)
  })

  it.each<[Json, Path[], Json]>([
    [{ a: [{ b: 1 }, { b: 2 }] }, [['a', '*', 'b']], { a: [{ b: '(sensitive)' }, { b: '(sensitive)' }] }],
    [{ a: [1, 2] }, [['a', 1]], { a: [1, '(sensitive)'] }],
    [{ a: { x: 1, y: 2 } }, [['a', '*']], { a: { x: '(sensitive)', y: '(sensitive)' } }],
    [{ a: null, b: 1 }, [['a'], ['b']], { a: null, b: '(sensitive)' }],
    [{ a: 1 }, [['a', 'b'], ['c']], { a: 1 }],
  ])('hides in %j what stands at %j', (value, paths, wanted) => {
    expect(redactPaths(value, paths)).toEqual(wanted)
  })
})
