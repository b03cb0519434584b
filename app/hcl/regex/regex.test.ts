import { describe, expect, test } from 'vitest'
import { TooLarge } from '../values/weight.ts'
import { findMatch } from './match.ts'
import { compilePattern, matchAll, matchedText, matchFirst } from './regex.ts'
import { replaceMatches } from './replace.ts'

function first(pattern: string, text: string): readonly (string | undefined)[] | undefined {
  const compiled = compilePattern(pattern)
  const match = matchFirst(compiled, text)
  if (match === undefined) return undefined
  return [0, ...compiled.groups.map((_, at) => at + 1)].map((number) => matchedText(match, text, number))
}

describe('a pattern finds', () => {
  test.each<readonly [string, string, readonly (string | undefined)[] | undefined]>([
    ['a+', 'xaaay', ['aaa']],
    ['(a|ab)(c|bcd)(d*)', 'abcd', ['abcd', 'a', 'bcd', '']],
    ['(a*)*', 'b', ['', '']],
    ['(?:(a)|(b))+', 'ab', ['ab', 'a', 'b']],
    ['(?i)straSSe', 'STRASSE', ['STRASSE']],
    ['[[:alpha:]\\d]+', '-a1-', ['a1']],
    ['\\p{Greek}+', 'xαβ', ['αβ']],
    ['[😀-😂]', '😁', ['😁']],
    ['.', '😁', ['😁']],
    ['(?m)^b$', 'a\nb', ['b']],
    ['z', 'abc', undefined],
    ['a$', 'a\n', undefined],
  ])('%s in %j: %j', (pattern, text, expected) => {
    expect(first(pattern, text)).toEqual(expected)
  })
})

describe('a pattern is refused', () => {
  test.each([
    ['(?=a)', 'invalid or unsupported Perl syntax in (?='],
    ['\\1', 'invalid escape sequence \\1'],
    ['a**', 'invalid nested repetition operator'],
    ['a{1001}', 'invalid repeat count in {1001}'],
    ['((a{100}){100}){100}', 'invalid repeat count in {100}'],
    ['[z-a]', 'a range in a character class ends before it begins'],
    ['(', 'missing closing )'],
    ['a)', 'unexpected )'],
    ['[a', 'missing closing ] in [a'],
    ['\\p{Nope}', 'there is no character class \\p{Nope}'],
    ['('.repeat(10_000), 'the pattern is nested too deeply'],
    ['(a{1000}){1}|'.repeat(30), 'the pattern is too large'],
  ])('%s', (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message)
  })
})

/** Patterns over which a backtracking engine needs exponential or cubic time. */
const explosive = [
  '(a+)+$',
  '(a|a)*x',
  '(a|aa)+$',
  '(.*a){10}$',
  '([a-z]+)*x',
  '(?:a?){20}a{20}$',
  '(x+x+)+y',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
]

describe('a pattern meant to blow up ends', () => {
  test.each(explosive)('%s', (pattern) => {
    const text = `${'a'.repeat(2000)}!`
    expect(first(pattern, text)).toBeUndefined()
  })
})

test('work grows with the length of the text, whatever the pattern', () => {
  const { program } = compilePattern('(a|aa)+$')
  const workOver = (length: number): number => {
    const budget = { left: Number.MAX_SAFE_INTEGER }
    findMatch(program, `${'a'.repeat(length)}!`, 0, budget)
    return Number.MAX_SAFE_INTEGER - budget.left
  }
  expect(workOver(20_000) / workOver(2_000)).toBeCloseTo(10, 1)
})

test('a search that would take too long is given up', () => {
  const pattern = compilePattern('(?:a{0,900}b)|c')
  expect(() => matchFirst(pattern, 'a'.repeat(1_000_000))).toThrow(TooLarge)
  expect(() => matchAll(compilePattern('(?s)a.*z|a'), 'a'.repeat(100_000))).toThrow(TooLarge)
})

test('all matches are found from left to right, empty ones only where nothing ended', () => {
  const text = 'baac'
  const matches = matchAll(compilePattern('a*'), text)
  expect(matches.map((match) => [match[0], match[1]])).toEqual([
    [0, 0],
    [1, 3],
    [4, 4],
  ])
})

describe('a replacement', () => {
  test.each([
    ['a(b)', 'xaby', '<$1>', 'x<b>y'],
    ['(?P<n>b)', 'abc', '$${n}=${n}', 'a${n}=bc'],
    ['(b)', 'abc', '$1x', 'ac'],
    ['', 'ab', '-', '-a-b-'],
    ['b', 'abc', '$$$0$', 'a$b$c'],
  ])('of %j in %j by %j: %j', (pattern, text, template, expected) => {
    expect(replaceMatches(compilePattern(pattern), text, template)).toBe(expected)
  })

  test('that would be too long is given up', () => {
    const text = 'a'.repeat(10_000)
    expect(() => replaceMatches(compilePattern('a'), text, '$0'.repeat(10_000))).toThrow(TooLarge)
  })
})
