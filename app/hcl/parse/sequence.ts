import { closeBrace, dollar, endOfIdentifier, tilde } from './characters.ts'
import { parseForNames } from './collections.ts'
import { type Cursor, fail, skipBlanks } from './cursor.ts'
import { type Piece, type Sequence, trimLast } from './pieces.ts'

/** Reads `${…}` or `%{…}`; the cursor stands on the first character. */
export function parseSequence(cursor: Cursor, pieces: Piece[]): void {
  const { text, newlines } = cursor
  const start = cursor.at
  cursor.at = start + 2
  if (text.charCodeAt(cursor.at) === tilde) {
    cursor.at += 1
    trimLast(pieces)
  }
  cursor.newlines = false
  const isValue = text.charCodeAt(start) === dollar
  const sequence: Sequence = isValue
    ? { kind: 'interpolation', value: cursor.expression(cursor) }
    : parseDirective(cursor)
  const trims = text.charCodeAt(cursor.at) === tilde && text.charCodeAt(cursor.at + 1) === closeBrace
  if (trims) cursor.at += 1
  if (text.charCodeAt(cursor.at) !== closeBrace) fail(cursor, `A closing "}" of "${isValue ? '$' : '%'}{" is missing`)
  cursor.at += 1
  cursor.newlines = newlines
  pieces.push({ kind: 'sequence', sequence, start, end: cursor.at, trims })
}

function parseDirective(cursor: Cursor): Sequence {
  const { text } = cursor
  skipBlanks(cursor)
  const start = cursor.at
  const end = endOfIdentifier(text, start)
  const word = text.slice(start, end)
  cursor.at = end
  cursor.height = 1
  switch (word) {
    case 'if':
      return { kind: 'if', condition: cursor.expression(cursor) }
    case 'for': {
      const names = parseForNames(cursor)
      return { kind: 'for', names, collection: cursor.expression(cursor) }
    }
    case 'else':
    case 'endif':
    case 'endfor':
      skipBlanks(cursor)
      return { kind: word }
    default: {
      const known = 'A template directive is one of if, else, endif, for and endfor'
      return fail(cursor, known, start, Math.max(end, start + 1))
    }
  }
}
