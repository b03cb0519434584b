import { describe, expect, it } from 'vitest'
import { indexLines, locationOf, positionAt } from './lines.ts'
import { parseFile } from './parse/parse-file.ts'

describe('a position', () => {
  it.each([
    ['the beginning', 'ab\ncd', 0, '1:1'],
    ['a line feed, on the line that it ends', 'ab\ncd', 2, '1:3'],
    ['the first of a line', 'ab\ncd', 3, '2:1'],
    ['the end', 'ab\ncd', 5, '2:3'],
    ['behind a last line feed', 'ab\n', 3, '2:1'],
    ['a carriage return, on its line', 'ab\r\ncd', 2, '1:3'],
    ['behind a carriage return and line feed', 'ab\r\ncd', 4, '2:1'],
    ['behind a character of two units', '😀b', 2, '1:3'],
    ['behind a byte order mark', '\ufeffab', 1, '1:1'],
    ['a byte order mark itself', '\ufeffab', 0, '1:1'],
  ])('is right for %s', (_, text, offset, expected) => {
    const { line, column } = positionAt(indexLines(text), offset)
    expect(`${line}:${column}`).toBe(expected)
  })

  it('is found in files of many lines', () => {
    const starts = indexLines('x\n'.repeat(1000))
    expect([0, 1, 999, 1000, 1999, 2000].map((offset) => positionAt(starts, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 500, column: 2 },
      { line: 501, column: 1 },
      { line: 1000, column: 2 },
      { line: 1001, column: 1 },
    ])
  })
})

describe('a location', () => {
  it('has the file and both ends', () => {
    const file = parseFile('a/main.tf', 'x = 1\ny = [\n]\n')
    const range = file.body.attributes[1]?.range ?? { start: 0, end: 0 }
    expect(locationOf(file, range)).toEqual({
      file: 'a/main.tf',
      start: { line: 2, column: 1 },
      end: { line: 3, column: 2 },
    })
  })
})
