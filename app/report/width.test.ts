import { describe, expect, it } from 'vitest'
import { displayWidth, padEnd, wrap } from './width.ts'

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['大きさ', 6],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['❤', 1],
    ['🇩🇪', 2],
    ['🇩🇪🇫🇷', 4],
    ['1️⃣', 2],
    ['각', 2],
    ['│✗›…', 4],
    ['', 0],
  ])('%s takes %i cells', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('padEnd', () => {
  it('counts cells and never cuts', () => {
    expect([padEnd('大', 4), padEnd('abc', 2)]).toEqual(['大  ', 'abc'])
  })
})

describe('wrap', () => {
  it.each([
    ['breaks at spaces', 'one two three', 7, ['one two', 'three']],
    ['leaves what fits as it is', 'one  two', 8, ['one  two']],
    ['gives a long word its own line', 'a module.b.aws_s3_bucket.c d', 8, ['a', 'module.b.aws_s3_bucket.c', 'd']],
    ['breaks between wide characters', '大きさを確認する', 6, ['大きさ', 'を確認', 'する']],
    ['counts wide characters twice', '大大 大大', 6, ['大大', '大大']],
    ['gives one empty line for nothing', '', 10, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('takes linear time on one endless word', () => {
    expect(wrap('大'.repeat(200_000), 40)).toHaveLength(10_000)
  })
})
