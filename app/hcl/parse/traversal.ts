import type { Expression } from '../syntax.ts'
import { closeBracket, dot, endOfIdentifier, isDigit, openBracket, star } from './characters.ts'
import { type Cursor, deepestExpression, fail, grow, rangeOf, skipBlanks } from './cursor.ts'
import { parseNumber } from './literal.ts'

/** What follows a term: `.name`, `.0`, `[key]`, `.*` and `[*]`. */
export function parseSteps(cursor: Cursor, term: Expression): Expression {
  const { text } = cursor
  let of = term
  for (;;) {
    skipBlanks(cursor)
    const code = text.charCodeAt(cursor.at)
    if (code === dot) {
      if (text.charCodeAt(cursor.at + 1) === dot && text.charCodeAt(cursor.at + 2) === dot) return of
      const start = cursor.at
      cursor.at = start + 1
      skipBlanks(cursor)
      of = text.charCodeAt(cursor.at) === star ? parseAttributeSplat(cursor, of, start) : parseDotStep(cursor, of)
    } else if (code === openBracket) {
      const start = cursor.at
      cursor.at = start + 1
      skipBlanks(cursor)
      of = text.charCodeAt(cursor.at) === star ? parseFullSplat(cursor, of, start) : parseIndex(cursor, of)
    } else return of
  }
}

/** The name or the number behind a dot. */
function parseDotStep(cursor: Cursor, of: Expression): Expression {
  const { text } = cursor
  const start = cursor.at
  const before = cursor.height
  const from = of.range.start
  if (isDigit(text.charCodeAt(start))) {
    const key = parseNumber(cursor)
    if (key.text.includes('.')) fail(cursor, 'Two indices in a row are written [0][1]', start, cursor.at)
    grow(cursor, before + 1)
    return { kind: 'index', of, key, range: { start: from, end: key.range.end } }
  }
  const end = endOfIdentifier(text, start)
  if (end === start) fail(cursor, 'A name must follow "."')
  cursor.at = end
  grow(cursor, before + 1)
  const nameRange = rangeOf(cursor, start, end)
  return { kind: 'attribute', of, name: text.slice(start, end), nameRange, range: { start: from, end: nameRange.end } }
}

function parseIndex(cursor: Cursor, of: Expression): Expression {
  const { newlines } = cursor
  const before = cursor.height
  cursor.newlines = false
  const key = cursor.expression(cursor)
  if (cursor.text.charCodeAt(cursor.at) !== closeBracket) fail(cursor, 'A closing "]" is missing')
  cursor.at += 1
  cursor.newlines = newlines
  grow(cursor, Math.max(before, cursor.height) + 1)
  return { kind: 'index', of, key, range: { start: of.range.start, end: rangeOf(cursor, cursor.at, cursor.at).end } }
}

/** `.*` takes the names and numbers that follow with dots along; the cursor stands on the star. */
function parseAttributeSplat(cursor: Cursor, of: Expression, start: number): Expression {
  const { text } = cursor
  const before = cursor.height
  cursor.at += 1
  cursor.height = 1
  let each: Expression = { kind: 'name', name: '*', range: rangeOf(cursor, start, cursor.at) }
  let end = cursor.at
  for (;;) {
    skipBlanks(cursor)
    if (text.charCodeAt(cursor.at) !== dot || text.charCodeAt(cursor.at + 1) === dot) break
    cursor.at += 1
    skipBlanks(cursor)
    each = parseDotStep(cursor, each)
    end = cursor.at
  }
  grow(cursor, Math.max(before, cursor.height) + 1)
  return { kind: 'splat', of, each, range: { start: of.range.start, end: rangeOf(cursor, end, end).end } }
}

/** `[*]` takes every step that follows along; the cursor stands on the star. */
function parseFullSplat(cursor: Cursor, of: Expression, start: number): Expression {
  const before = cursor.height
  cursor.at += 1
  skipBlanks(cursor)
  if (cursor.text.charCodeAt(cursor.at) !== closeBracket) fail(cursor, 'A closing "]" must follow "[*"')
  cursor.at += 1
  cursor.depth += 1
  if (cursor.depth > deepestExpression) fail(cursor, `Expressions are nested deeper than ${deepestExpression} levels`)
  cursor.height = 1
  const each = parseSteps(cursor, { kind: 'name', name: '*', range: rangeOf(cursor, start, cursor.at) })
  cursor.depth -= 1
  grow(cursor, Math.max(before, cursor.height) + 1)
  return { kind: 'splat', of, each, range: { start: of.range.start, end: each.range.end } }
}
