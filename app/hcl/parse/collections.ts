import type { Expression, ObjectItem } from '../syntax.ts'
import {
  closeBrace,
  closeBracket,
  colon,
  comma,
  endOfIdentifier,
  equal,
  greater,
  isAssignment,
  openBrace,
} from './characters.ts'
import { atLineEnd, type Cursor, fail, grow, note, rangeOf, skipBlanks, skipLines } from './cursor.ts'

/** `[a, b]` or `[for …]`; the cursor stands on the bracket. */
export function parseTuple(cursor: Cursor): Expression {
  const { text, newlines } = cursor
  const start = cursor.at
  cursor.at = start + 1
  cursor.newlines = false
  skipBlanks(cursor)
  if (isWord(cursor, 'for')) return parseFor(cursor, start, newlines)
  const elements: Expression[] = []
  let height = 0
  while (text.charCodeAt(cursor.at) !== closeBracket) {
    elements.push(cursor.expression(cursor))
    height = Math.max(height, cursor.height)
    const code = text.charCodeAt(cursor.at)
    if (code === comma) {
      cursor.at += 1
      skipBlanks(cursor)
    } else if (code !== closeBracket) fail(cursor, 'Elements of a list are separated by commas and end with "]"')
  }
  cursor.at += 1
  cursor.newlines = newlines
  grow(cursor, height + 1)
  return { kind: 'tuple', elements, range: rangeOf(cursor, start, cursor.at) }
}

/** `{a = b}` or `{for …}`; the cursor stands on the brace. */
export function parseObject(cursor: Cursor): Expression {
  const { text, newlines } = cursor
  const start = cursor.at
  cursor.at = start + 1
  cursor.newlines = false
  skipBlanks(cursor)
  if (isWord(cursor, 'for')) return parseFor(cursor, start, newlines)
  cursor.newlines = true
  const items: ObjectItem[] = []
  let height = 0
  while (text.charCodeAt(cursor.at) !== closeBrace) {
    const item = parseItem(cursor)
    items.push(item)
    height = Math.max(height, cursor.height)
    const code = text.charCodeAt(cursor.at)
    if (code === comma) cursor.at += 1
    else if (!atLineEnd(cursor) && code !== closeBrace) {
      fail(cursor, 'Entries of an object are separated by commas or line ends and end with "}"')
    }
    skipLines(cursor)
  }
  cursor.at += 1
  cursor.newlines = newlines
  grow(cursor, height + 1)
  return { kind: 'object', items, range: rangeOf(cursor, start, cursor.at) }
}

function parseItem(cursor: Cursor): ObjectItem {
  const { text } = cursor
  const start = cursor.at
  const written = cursor.expression(cursor)
  const height = cursor.height
  const isColon = text.charCodeAt(cursor.at) === colon && text.charCodeAt(cursor.at + 1) !== colon
  if (!isColon && !isAssignment(text, cursor.at))
    fail(cursor, 'A key of an object must be followed by "=" or ":" and a value')
  cursor.at += 1
  const value = cursor.expression(cursor)
  cursor.height = Math.max(height, cursor.height)
  const key = asKey(cursor, written, start)
  return { key, value, range: { start: key.range.start, end: value.range.end } }
}

/** A bare word as key is that text, also where the word is a value elsewhere. */
function asKey(cursor: Cursor, key: Expression, start: number): Expression {
  if (key.kind !== 'name' && key.kind !== 'boolean' && key.kind !== 'null') return key
  const value = cursor.text.slice(start, endOfIdentifier(cursor.text, start))
  const { range } = key
  return { kind: 'template', parts: [{ kind: 'literal', value, range }], heredoc: false, range }
}

function isWord(cursor: Cursor, word: string): boolean {
  const { text, at } = cursor
  return text.startsWith(word, at) && endOfIdentifier(text, at) === at + word.length
}

/** The rest of `[for …]` or `{for …}`; the cursor stands on the word `for`, the brackets open at `start`. */
function parseFor(cursor: Cursor, start: number, newlines: boolean): Expression {
  const { text } = cursor
  cursor.at += 3
  const names = parseForNames(cursor)
  const collection = cursor.expression(cursor)
  let height = cursor.height
  if (text.charCodeAt(cursor.at) !== colon) fail(cursor, 'A "for" needs ":" behind its collection')
  cursor.at += 1
  let result = cursor.expression(cursor)
  height = Math.max(height, cursor.height)
  let resultKey: Expression | undefined
  if (text.charCodeAt(cursor.at) === equal && text.charCodeAt(cursor.at + 1) === greater) {
    cursor.at += 2
    resultKey = result
    result = cursor.expression(cursor)
    height = Math.max(height, cursor.height)
  }
  const groups = text.startsWith('...', cursor.at)
  if (groups) cursor.at += 3
  skipBlanks(cursor)
  let condition: Expression | undefined
  if (isWord(cursor, 'if')) {
    cursor.at += 2
    condition = cursor.expression(cursor)
    height = Math.max(height, cursor.height)
  }
  const makesObject = text.charCodeAt(start) === openBrace
  if (text.charCodeAt(cursor.at) !== (makesObject ? closeBrace : closeBracket)) {
    fail(cursor, `A "for" ends with "${makesObject ? '}' : ']'}" behind its result and condition`)
  }
  cursor.at += 1
  cursor.newlines = newlines
  grow(cursor, height + 1)
  const range = rangeOf(cursor, start, cursor.at)
  const rest = { ...names, collection, result, ...(condition !== undefined && { condition }), range }
  if (!makesObject) {
    if (resultKey !== undefined) note(cursor, 'A "for" in "[ ]" has no keys', start, cursor.at)
    if (groups) note(cursor, 'A "for" in "[ ]" cannot group with "..."', start, cursor.at)
    return { kind: 'for-tuple', ...rest }
  }
  if (resultKey === undefined) fail(cursor, 'A "for" in "{ }" needs a key and "=>" before its result', start, cursor.at)
  return { kind: 'for-object', ...rest, resultKey, groups }
}

/** `value in` or `key, value in` behind the word `for`. */
export function parseForNames(cursor: Cursor): { readonly key?: string; readonly value: string } {
  const first = parseBoundName(cursor)
  if (cursor.text.charCodeAt(cursor.at) !== comma) {
    parseIn(cursor)
    return { value: first }
  }
  cursor.at += 1
  const value = parseBoundName(cursor)
  parseIn(cursor)
  return { key: first, value }
}

function parseBoundName(cursor: Cursor): string {
  skipBlanks(cursor)
  const start = cursor.at
  const end = endOfIdentifier(cursor.text, start)
  if (end === start) fail(cursor, 'A "for" needs a name for the values')
  cursor.at = end
  skipBlanks(cursor)
  return cursor.text.slice(start, end)
}

function parseIn(cursor: Cursor): void {
  if (!isWord(cursor, 'in')) fail(cursor, 'A "for" needs the word "in" behind its names')
  cursor.at += 2
}
