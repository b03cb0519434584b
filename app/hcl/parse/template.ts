import type { Template } from '../syntax.ts'
import { assemble } from './assemble.ts'
import { carriageReturn, endOfIdentifier, less, lineFeed, minus, quote, trimEnd, trimStart } from './characters.ts'
import { type Cursor, fail, note, rangeOf } from './cursor.ts'
import { endOfMarkerLine, removeIndentation } from './heredoc.ts'
import { isEscapedSequence, isSequence, normalize, parseQuotedText } from './literal.ts'
import { addLiteral, type LiteralPiece, type Piece } from './pieces.ts'
import { parseSequence } from './sequence.ts'

/** Text in which nothing has a meaning; matches everywhere. */
const plain = /[^"\\$%\r\n]*/y

/** A quoted text; the cursor stands on the opening quote. */
export function parseQuoted(cursor: Cursor): Template {
  const { text } = cursor
  const start = cursor.at
  plain.lastIndex = start + 1
  plain.test(text)
  const at = plain.lastIndex
  if (text.charCodeAt(at) !== quote) return parseQuotedTemplate(cursor, start)
  cursor.at = at + 1
  cursor.height = 1
  const range = rangeOf(cursor, start, at + 1)
  if (at === start + 1) return { kind: 'template', parts: [], heredoc: false, range }
  const value = normalize(text.slice(start + 1, at))
  const parts = [{ kind: 'literal' as const, value, range: rangeOf(cursor, start + 1, at) }]
  return { kind: 'template', parts, heredoc: false, range }
}

function parseQuotedTemplate(cursor: Cursor, start: number): Template {
  const { text } = cursor
  const pieces: Piece[] = []
  let height = 0
  cursor.at = start + 1
  while (text.charCodeAt(cursor.at) !== quote) {
    const from = cursor.at
    if (isSequence(text, from)) {
      parseSequence(cursor, pieces)
      height = Math.max(height, cursor.height)
    } else {
      const value = parseQuotedText(cursor, start)
      addLiteral(pieces, { kind: 'literal', value, start: from, end: cursor.at })
    }
  }
  cursor.at += 1
  const parts = assemble(cursor, pieces, height)
  return { kind: 'template', parts, heredoc: false, range: rangeOf(cursor, start, cursor.at) }
}

/** `<<ID` or `<<-ID`; the cursor stands on the first `<`. */
export function parseHeredoc(cursor: Cursor): Template {
  const { text } = cursor
  const start = cursor.at
  const flush = text.charCodeAt(start + 2) === minus
  const nameStart = start + (flush ? 3 : 2)
  const nameEnd = text.charCodeAt(start + 1) === less ? endOfIdentifier(text, nameStart) : nameStart
  const lineEnd = text.charCodeAt(nameEnd) === carriageReturn ? nameEnd + 1 : nameEnd
  if (nameEnd === nameStart || text.charCodeAt(lineEnd) !== lineFeed) {
    const wanted = 'a text of several lines starts with "<<", a name and the end of the line'
    fail(cursor, `An expression cannot start with <; ${wanted}`, start, nameEnd)
  }
  cursor.at = lineEnd + 1
  const pieces: Piece[] = []
  const marker = text.slice(nameStart, nameEnd)
  const height = parseLines(cursor, pieces, marker)
  if (cursor.at >= text.length) closeAtTextEnd(cursor, pieces, marker, start)
  if (flush) removeIndentation(pieces)
  const parts = assemble(cursor, pieces, height)
  return { kind: 'template', parts, heredoc: true, range: rangeOf(cursor, start, cursor.at) }
}

/** A last line without line feed does not end a heredoc, even if it holds the marker; but then it is clear what was meant. */
function closeAtTextEnd(cursor: Cursor, pieces: Piece[], marker: string, start: number): void {
  const last = pieces.pop()
  if (last?.kind !== 'literal' || trimStart(trimEnd(last.value)) !== marker) {
    fail(cursor, `The line ${marker} that ends this text is missing`, start)
  }
  note(cursor, `A line feed must follow ${marker}`, last.start, last.end)
}

/** A text that is a template as a whole, without quotes. */
export function parseBare(cursor: Cursor): Template {
  const start = cursor.at
  const pieces: Piece[] = []
  const height = parseLines(cursor, pieces)
  const parts = assemble(cursor, pieces, height)
  return { kind: 'template', parts, heredoc: false, range: rangeOf(cursor, start, cursor.at) }
}

/**
 * Reads pieces up to the line that holds the marker alone, or to the end of the text, and returns the height of the highest. Each line's text is
 * a piece of its own, so that `~` trims no further.
 */
function parseLines(cursor: Cursor, pieces: Piece[], marker?: string): number {
  const { text } = cursor
  let height = 0
  let startsLine = true
  while (cursor.at < text.length) {
    const end = startsLine && marker !== undefined ? endOfMarkerLine(text, cursor.at, marker) : -1
    if (end !== -1) {
      cursor.at = end
      break
    }
    if (isSequence(text, cursor.at)) {
      parseSequence(cursor, pieces)
      height = Math.max(height, cursor.height)
      startsLine = false
    } else {
      addLiteral(pieces, parseLine(cursor, marker !== undefined))
      startsLine = text.charCodeAt(cursor.at - 1) === lineFeed
    }
  }
  return height
}

/** The text up to the next sequence, or up to and with the end of the line. */
function parseLine(cursor: Cursor, inHeredoc: boolean): LiteralPiece {
  const { text } = cursor
  const start = cursor.at
  let value = ''
  let from = start
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) {
      at += 1
      break
    }
    if (isSequence(text, at)) break
    if (isEscapedSequence(text, at)) {
      value += text.slice(from, at + 1)
      from = at + 2
      at += 2
    } else if (code === carriageReturn && inHeredoc && text.charCodeAt(at + 1) !== lineFeed) {
      note(cursor, 'A carriage return must be followed by a line feed', at, at + 1)
    }
    at += 1
  }
  cursor.at = at
  return { kind: 'literal', value: normalize(value + text.slice(from, at)), start, end: at }
}
