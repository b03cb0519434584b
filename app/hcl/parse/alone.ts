import type { Diagnostic, Expression, Template } from '../syntax.ts'
import { type Cursor, fail, openCursor, rangeOf, skipBlanks, unreadable } from './cursor.ts'
import { parseExpression as parseExpressionAt } from './expression.ts'
import { parseBare } from './template.ts'

/** An expression or a template on its own; `value` is null where the text could not be understood. */
export interface ParsedText<T> {
  readonly value: T | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Parses one expression, such as a reference that stands in a JSON text. Ranges are offsets of this text, or what `place` makes of them. */
export function parseExpression(text: string, place?: (offset: number) => number): ParsedText<Expression> {
  return parseAlone(text, false, place, (cursor) => {
    const value = parseExpressionAt(cursor)
    skipBlanks(cursor)
    if (cursor.at < text.length) fail(cursor, 'Something stands behind the expression', cursor.at, text.length)
    return value
  })
}

/** Parses a text as a template, as Terraform does with a file given to `templatefile` and with texts in JSON. */
export function parseTemplate(text: string, place?: (offset: number) => number): ParsedText<Template> {
  return parseAlone(text, true, place, (cursor) => {
    const value = parseBare(cursor)
    return { ...value, range: rangeOf(cursor, 0, text.length) }
  })
}

function parseAlone<T>(
  text: string,
  newlines: boolean,
  place: ((offset: number) => number) | undefined,
  parse: (cursor: Cursor) => T,
): ParsedText<T> {
  const cursor = openCursor(text, parseExpressionAt, { newlines, ...(place !== undefined && { place }) })
  try {
    const value = parse(cursor)
    return { value, diagnostics: cursor.diagnostics }
  } catch (error) {
    if (error !== unreadable) throw error
    return { value: null, diagnostics: cursor.diagnostics }
  }
}
