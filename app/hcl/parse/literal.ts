import type { NumberLiteral } from '../syntax.ts'
import {
  backslash,
  carriageReturn,
  dollar,
  dot,
  isDigit,
  isHexDigit,
  lineFeed,
  openBrace,
  percent,
  quote,
} from './characters.ts'
import { type Cursor, fail, note, rangeOf } from './cursor.ts'

const wholeNumber = /^\d+(\.\d*)?([eE][+-]?\d+)?$/
/** Beyond this exponent the reference implementation's numbers end. */
const largestExponent = 1e8

/** Reads the number at the cursor. The language takes every run of digits, dots and exponents for one number, however senseless. */
export function parseNumber(cursor: Cursor): NumberLiteral {
  const start = cursor.at
  const end = endOfNumber(cursor.text, start)
  cursor.at = end
  const text = cursor.text.slice(start, end)
  if (!wholeNumber.test(text) || Number(/[eE](.*)/.exec(text)?.[1] ?? 0) > largestExponent) {
    fail(cursor, 'This is not a number', start, end)
  }
  cursor.height = 1
  return { kind: 'number', text, range: rangeOf(cursor, start, end) }
}

export function endOfNumber(text: string, start: number): number {
  let at = start
  let end = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      at += 1
      end = at
    } else if (code === dot) at += 1
    else if (code === 69 || code === 101) {
      const next = text.charCodeAt(at + 1)
      const digit = next === 43 || next === 45 ? at + 2 : at + 1
      if (!isDigit(text.charCodeAt(digit))) return end
      at = digit + 1
      end = at
    } else return end
  }
}

const simpleEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

/** Reads the escape sequence at the cursor, which stands on the backslash of a quoted text. */
export function parseEscape(cursor: Cursor): string {
  const { text, at } = cursor
  const selector = text.charAt(at + 1)
  const simple = simpleEscapes[selector]
  if (simple !== undefined) {
    cursor.at = at + 2
    return simple
  }
  if (selector === 'u' || selector === 'U') return parseUnicodeEscape(cursor, selector === 'u' ? 4 : 8)
  const code = text.charCodeAt(at + 1)
  cursor.at = code === lineFeed || code === carriageReturn ? at + 1 : Math.min(at + 2, text.length)
  note(cursor, `\\${selector.trim()} is no escape sequence`, at, cursor.at)
  return text.slice(at + 1, cursor.at)
}

function parseUnicodeEscape(cursor: Cursor, digits: number): string {
  const { text, at } = cursor
  let end = at + 2
  while (end < at + 2 + digits && isHexDigit(text.charCodeAt(end))) end += 1
  cursor.at = end
  const point = Number.parseInt(text.slice(at + 2, end), 16)
  const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  if (end === at + 2 + digits && isCharacter) return String.fromCodePoint(point)
  const wanted = `\\${text.charAt(at + 1)} needs ${digits} hexadecimal digits that name a character`
  note(cursor, wanted, at, end)
  return text.slice(at, end)
}

/** Reads the text up to the closing quote of a quoted text or to a template sequence; it opened at `opened`. */
export function parseQuotedText(cursor: Cursor, opened: number): string {
  const { text } = cursor
  let value = ''
  let from = cursor.at
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === quote) break
    if (code === backslash) {
      value += text.slice(from, at)
      cursor.at = at
      value += parseEscape(cursor)
      at = cursor.at
      from = at
    } else if (isSequence(text, at)) break
    else if (isEscapedSequence(text, at)) {
      value += text.slice(from, at + 1)
      from = at + 2
      at += 3
    } else if (code === lineFeed || code === carriageReturn || at >= text.length) {
      cursor.at = at
      fail(cursor, 'This text is not closed on its line', opened, at)
    } else at += 1
  }
  cursor.at = at
  return normalize(value + text.slice(from, at))
}

/** True at `${` and `%{`. */
export function isSequence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === dollar || code === percent) && text.charCodeAt(at + 1) === openBrace
}

/** True at `$${` and `%%{`, which stand for the opening of a sequence as text. */
export function isEscapedSequence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== dollar && code !== percent) return false
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === openBrace
}

/** The language's texts are in Unicode's composed form. */
export function normalize(value: string): string {
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) > 0x2ff) return value.normalize('NFC')
  return value
}
