import { describe, expect, it } from 'vitest'
import { commentLines } from './comment-lines.ts'

describe('commentLines', () => {
  it.each([
    ['# a b ', ['a b']],
    ['##   a', ['a']],
    ['//a', ['a']],
    ['/// a', ['a']],
    ['/* a */', ['a']],
    ['/**\n * a\n * *b*\n */', ['', 'a', '*b*', '']],
    ['/* a\r\n   b */', ['a', 'b']],
    ['/* not closed', ['not closed']],
    ['/*/', ['/']],
    ['#', ['']],
  ])('of %j', (text, lines) => {
    const found = commentLines(`x = 1 ${text}`, { start: 6, end: 6 + text.length })
    expect(found.map((line) => line.text)).toEqual(lines)
    for (const { text: line, start } of found) expect(`x = 1 ${text}`.slice(start, start + line.length)).toBe(line)
  })
})
