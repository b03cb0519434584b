import type { Label, Range } from '../syntax.ts'
import { endOfIdentifier, openBrace, quote } from './characters.ts'
import { type Cursor, fail, rangeOf, skipBlanks } from './cursor.ts'
import { parseQuotedText } from './literal.ts'

/** A block up to its brace. */
export interface Header {
  readonly type: string
  readonly labels: readonly Label[]
  readonly range: Range
}

/** Reads the labels of a block whose type stands between two offsets; the cursor is then on its opening brace. */
export function parseLabels(cursor: Cursor, start: number, typeEnd: number): Header {
  const { text } = cursor
  const labels: Label[] = []
  let end = typeEnd
  while (text.charCodeAt(cursor.at) !== openBrace) {
    labels.push(parseLabel(cursor))
    end = cursor.at
    skipBlanks(cursor)
  }
  return { type: text.slice(start, typeEnd), labels, range: rangeOf(cursor, start, end) }
}

function parseLabel(cursor: Cursor): Label {
  const { text } = cursor
  const start = cursor.at
  if (text.charCodeAt(start) === quote) {
    cursor.at = start + 1
    const label = parseQuotedText(cursor, start)
    if (text.charCodeAt(cursor.at) !== quote) fail(cursor, 'A label cannot be a template', cursor.at, cursor.at + 2)
    cursor.at += 1
    return { text: label, range: rangeOf(cursor, start, cursor.at) }
  }
  const end = endOfIdentifier(text, start)
  if (end === start) fail(cursor, 'A label or "{" is missing; a block opens on the line of its type')
  cursor.at = end
  return { text: text.slice(start, end), range: rangeOf(cursor, start, end) }
}
