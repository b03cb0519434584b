import { describe, expect, it } from 'vitest'
import { parseTerm } from './term-text.ts'
import { compareTerms, objectTerm, setTerm, sortedItems, type Term, valueAt } from './terms.ts'

const ascending = [
  'null',
  'false',
  'true',
  '-1e400',
  '-2',
  '-1.5',
  '0',
  '1e-400',
  '1',
  '9007199254740992',
  '9007199254740993',
  '9007199254740993.5',
  '1e300',
  '""',
  '"a"',
  '"ab"',
  '"b"',
  '"\ufffd"',
  '"\u{1f600}"',
  '[]',
  '[1]',
  '[1, 2]',
  '[2]',
  '{}',
  '{"a": 1}',
  '{"a": 1, "b": 0}',
  '{"a": 2}',
  '{"b": 0}',
  'set()',
  '{1}',
  '{1, 2}',
  '{2}',
]

describe('order of terms', () => {
  it('is that of Rego', () => {
    const shuffled = ascending.map(parseTerm).toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
    expect(shuffled.toSorted(compareTerms)).toEqual(ascending.map(parseTerm))
  })

  it.each([
    ['1', '1.0'],
    ['100', '1e2'],
    ['0', '-0.0'],
    ['.5', '0.50'],
    ['1e400', '10e399'],
  ])('takes %s and %s for the same number', (a, b) => {
    expect(compareTerms(parseTerm(a), parseTerm(b))).toBe(0)
  })

  it('does not depend on the order in which sets and objects were written', () => {
    expect(compareTerms(parseTerm('{"b": {2, 1}, "a": 1}'), parseTerm('{"a": 1, "b": {1, 2}}'))).toBe(0)
  })
})

describe('making terms', () => {
  it('keeps each element of a set once, in order', () => {
    expect(setTerm(['b', 'a', 'b'])).toEqual({ kind: 'set', items: ['a', 'b'] })
  })

  it('lets the later of two equal keys win', () => {
    const made = objectTerm([
      ['a', 1 > 0],
      ['a', null],
    ])
    expect(made).toEqual({ kind: 'object', entries: [['a', null]] })
  })

  it('finds a value under any key', () => {
    const object = parseTerm('{{1}: "set", [1]: "list", 1: "number"}') as ReturnType<typeof objectTerm>
    const keys = ['{1}', '[1]', '1.0', '2'].map((key) => valueAt(object, parseTerm(key)))
    expect(keys).toEqual(['set', 'list', 'number', undefined] satisfies (Term | undefined)[])
  })

  it('sorts a set without touching it', () => {
    const set = parseTerm('{"b", "a"}') as ReturnType<typeof setTerm>
    expect([sortedItems(set), sortedItems(set), set.items]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['b', 'a'],
    ])
  })
})
