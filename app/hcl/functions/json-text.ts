import { isList, PartialText, SetValue, Unknown, type Value } from '../value.ts'
import { numberText } from '../values/number-text.ts'
import { sortedEntries } from '../values/order.ts'
import type { TextPart } from '../values/partial-text.ts'
import { combineUnknowns, isWhollyKnown, unknownParts } from '../values/unknown.ts'
import { refuseLongText } from '../values/weight.ts'

/** Characters that Go's encoder writes in another way than JavaScript's, so that JSON can stand in HTML. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['<', '\\u003c'],
  ['>', '\\u003e'],
  ['&', '\\u0026'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
])

/**
 * A value as `jsonencode` writes it. What is unknown becomes a hole: `exact` for a whole value, inexact within a text of which a part is known.
 * A set with an unknown element is one hole, for nobody knows how many elements it has.
 */
export function jsonParts(value: Value): readonly TextPart[] {
  const parts: TextPart[] = []
  write(value, parts, { length: 0 })
  return parts
}

function write(value: Value, parts: TextPart[], written: { length: number }): void {
  if (value instanceof PartialText) {
    writeText(value, parts)
  } else if (value instanceof Unknown) {
    parts.push({ unknown: value, exact: true })
  } else if (value instanceof SetValue && !isWhollyKnown(value)) {
    parts.push({ unknown: combineUnknowns(unknownParts(value)), exact: true })
  } else if (isList(value) || value instanceof SetValue) {
    parts.push('[')
    for (const [at, element] of (isList(value) ? value : value.elements).entries()) {
      if (at > 0) parts.push(',')
      write(element, parts, written)
    }
    parts.push(']')
  } else if (typeof value === 'object' && value !== null) {
    parts.push('{')
    for (const [at, [key, element]] of sortedEntries(value).entries()) {
      parts.push(`${at > 0 ? ',' : ''}${jsonString(key)}:`)
      write(element, parts, written)
    }
    parts.push('}')
  } else {
    const text = typeof value === 'string' ? jsonString(value) : scalarText(value)
    written.length += text.length
    refuseLongText(written.length)
    parts.push(text)
  }
}

function scalarText(value: null | boolean | number): string {
  return typeof value === 'number' ? numberText(value) : String(value)
}

function writeText(value: PartialText, parts: TextPart[]): void {
  parts.push('"')
  for (const part of value.parts) {
    parts.push(typeof part === 'string' ? jsonString(part).slice(1, -1) : { ...part, exact: false })
  }
  parts.push('"')
}

/** A text as a JSON string, with the escapes of Go's encoder. */
export function jsonString(value: string): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes.get(character) ?? character)
}
