import type { Comment, Diagnostic, Expression, Range } from '../syntax.ts'
import { byteOrderMark, carriageReturn, hash, lineFeed, slash, space, star, tab } from './characters.ts'

/** Expressions nested deeper than this are refused; the parser calls itself for each level. */
export const deepestExpression = 400
/** A chain (`a + b + …`, `a.b.c…`) makes a tall tree without nesting; who walks the tree calls itself for each level. */
export const tallestExpression = 500
/** Problems of one file beyond this number are not listed. */
export const mostDiagnostics = 1000

/** Where the parser stands in a text, and what it has collected on the way. */
export interface Cursor {
  readonly text: string
  at: number
  /** True where a line's end means something, false inside brackets. */
  newlines: boolean
  depth: number
  /** Height of the tree that was parsed last. */
  height: number
  /** From here on no block comment ends, as far as anybody has looked. */
  lastCommentEnd: number
  /** How many heredocs without an end have been met. */
  endlessHeredocs: number
  readonly comments: Comment[]
  readonly diagnostics: Diagnostic[]
  /** Where an offset of this text lies in the file, when the text is not the file itself. */
  readonly place: ((offset: number) => number) | undefined
  /** Parses an expression; a field, since templates hold expressions and expressions hold templates. */
  readonly expression: (cursor: Cursor) => Expression
}

export interface CursorOptions {
  readonly place?: (offset: number) => number
  readonly diagnostics?: Diagnostic[]
  readonly newlines?: boolean
}

export function openCursor(text: string, expression: Cursor['expression'], options: CursorOptions = {}): Cursor {
  return {
    text,
    at: text.charCodeAt(0) === byteOrderMark ? 1 : 0,
    newlines: options.newlines ?? true,
    depth: 0,
    height: 0,
    lastCommentEnd: Number.POSITIVE_INFINITY,
    endlessHeredocs: 0,
    comments: [],
    diagnostics: options.diagnostics ?? [],
    place: options.place,
    expression,
  }
}

/** Thrown by `fail` and caught where parsing can go on; it never leaves the parser. */
export const unreadable = new Error('unreadable')

/** Notes what is wrong and lets parsing go on. */
export function note(cursor: Cursor, message: string, start: number, end: number): void {
  const { diagnostics, text } = cursor
  if (diagnostics.length > mostDiagnostics) return
  const range = rangeOf(cursor, start, Math.min(Math.max(start, end), text.length))
  const isLast = diagnostics.length === mostDiagnostics
  diagnostics.push({
    message: isLast ? `There are more than ${mostDiagnostics} problems, and no more are listed` : message,
    range,
  })
}

/** Notes what is wrong at the place of the cursor and gives the current item up. */
export function fail(cursor: Cursor, message: string, start = cursor.at, end = start + 1): never {
  note(cursor, message, start, end)
  throw unreadable
}

export function rangeOf(cursor: Cursor, start: number, end: number): Range {
  const { place } = cursor
  return place === undefined ? { start, end } : { start: place(start), end: place(end) }
}

/** Records the height of a tree that is about to be built. */
export function grow(cursor: Cursor, height: number): void {
  cursor.height = height
  if (height > tallestExpression) fail(cursor, `An expression has more than ${tallestExpression} levels`)
}

/** Goes over blanks and comments, and over ends of lines where they mean nothing. */
export function skipBlanks(cursor: Cursor): void {
  const { text, newlines } = cursor
  let at = cursor.at
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === space || code === tab) at += 1
    else if (code === lineFeed) {
      if (newlines) break
      at += 1
    } else if (code === carriageReturn) {
      if (newlines || text.charCodeAt(at + 1) !== lineFeed) break
      at += 2
    } else if (code === hash || code === slash) {
      const end = endOfComment(cursor, at)
      if (end === at) break
      cursor.comments.push({ range: rangeOf(cursor, at, end) })
      at = end
    } else break
  }
  cursor.at = at
}

/** The end of the comment that starts at an offset, before the end of its line; the offset itself when there is none. */
export function endOfComment(cursor: Cursor, start: number): number {
  const { text } = cursor
  const next = text.charCodeAt(start + 1)
  if (text.charCodeAt(start) === slash && next !== slash) {
    if (next !== star || start >= cursor.lastCommentEnd) return start
    const end = text.indexOf('*/', start + 2)
    if (end === -1) cursor.lastCommentEnd = start
    return end === -1 ? start : end + 2
  }
  const end = text.indexOf('\n', start)
  if (end === -1) return text.length
  return text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end
}

/** True at the end of a line or of the text. */
export function atLineEnd(cursor: Cursor): boolean {
  const { text, at } = cursor
  const code = text.charCodeAt(at)
  return code === lineFeed || at >= text.length || (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed)
}

/** Goes over blanks, comments and ends of lines, and stays in the mode in which those mean something. */
export function skipLines(cursor: Cursor): void {
  cursor.newlines = false
  skipBlanks(cursor)
  cursor.newlines = true
}

/** Goes back, or on; comments that will be read again are not kept twice. */
export function moveTo(cursor: Cursor, at: number): void {
  const { comments } = cursor
  while ((comments.at(-1)?.range.start ?? -1) >= at) comments.pop()
  cursor.at = at
}
