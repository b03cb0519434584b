import { describe, expect, it } from 'vitest'
import { rememberParsed } from './remember-parsed.ts'

describe('rememberParsed', () => {
  it('parses the same content at the same path once', () => {
    const parse = rememberParsed(1000)
    const first = parse('a.tf', 'a = 1')
    expect(parse('a.tf', 'a = 1')).toBe(first)
    expect(parse('b.tf', 'a = 1')).not.toBe(first)
    expect(parse('b.tf', 'a = 1').file).toBe('b.tf')
    expect(parse('a.tf', 'a = 2')).not.toBe(first)
  })

  it('forgets what was not asked for the longest when it holds too much', () => {
    const parse = rememberParsed(15)
    const [a, b, c] = ['a.tf', 'b.tf', 'c.tf'].map((file) => parse(file, 'x = 1'))
    expect(parse('a.tf', 'x = 1')).toBe(a)
    parse('d.tf', 'x = 1')
    expect([parse('a.tf', 'x = 1') === a, parse('c.tf', 'x = 1') === c, parse('b.tf', 'x = 1') === b]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('does not keep what is larger than all it may hold', () => {
    const parse = rememberParsed(3)
    expect(parse('a.tf', 'a = 1')).not.toBe(parse('a.tf', 'a = 1'))
  })
})
