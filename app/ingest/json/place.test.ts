import { describe, expect, it } from 'vitest'
import { pathAt, placeAt, printPath } from './place.ts'

const text = '{"a": [1, {"b c": "é\\"x", "d": tru'

describe('places in JSON', () => {
  it.each([
    ['a: "é"\nbc\n', 4, { line: 1, column: 5 }],
    ['a: "é"\nbc\n', 9, { line: 2, column: 2 }],
    ['a', 0, { line: 1, column: 1 }],
    ['a\n\nb', 3, { line: 3, column: 1 }],
  ])('counts lines and columns of characters in %j at byte %i', (content, offset, place) => {
    expect(placeAt(Buffer.from(content), offset)).toEqual(place)
  })

  it.each([
    ['tru', ['a', 1, 'd']],
    ['"é', ['a', 1, 'b c']],
    ['[1', ['a']],
    ['{"b', ['a', 1]],
  ])('finds the path that leads to %j', (part, path) => {
    const bytes = Buffer.from(text)
    expect(pathAt(bytes, 0, bytes.indexOf(part))).toEqual(path)
  })

  it('prints paths as people write them', () => {
    expect(printPath(['resource_changes', 12, 'change', 'after', 'a b'])).toBe(
      'resource_changes[12].change.after["a b"]',
    )
  })
})
