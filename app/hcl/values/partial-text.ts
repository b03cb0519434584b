import { type Hole, isList, PartialText, SetValue, Unknown, type Value } from '../value.ts'
import { numberText } from './number-text.ts'
import { combineUnknowns } from './unknown.ts'

export type TextPart = string | Hole

/** Puts parts together: a plain text when there is no hole among them. */
export function assembleText(parts: readonly TextPart[]): string | PartialText {
  const joined: TextPart[] = []
  const unknowns: Unknown[] = []
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    if (text !== '') joined.push(text)
    text = ''
    joined.push(part)
    unknowns.push(part.unknown)
  }
  if (unknowns.length === 0) return text
  if (text !== '') joined.push(text)
  return new PartialText(combineUnknowns(unknowns).reason, joined)
}

/**
 * What a value is inside a text: its text, or the holes and known parts of what is unknown. Undefined for what has no text: null, a
 * collection.
 */
export function textParts(value: Value): readonly TextPart[] | undefined {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [numberText(value)]
  if (typeof value === 'boolean') return [String(value)]
  if (value instanceof PartialText) return value.parts
  if (value instanceof Unknown) return [{ unknown: value, exact: false }]
  return undefined
}

/** The text a value surely begins with. */
export function knownStart(value: Value): string {
  if (typeof value === 'string') return value
  const first = value instanceof PartialText ? value.parts[0] : undefined
  return typeof first === 'string' ? first : ''
}

/** The text a value surely ends with. */
export function knownEnd(value: Value): string {
  if (typeof value === 'string') return value
  const last = value instanceof PartialText ? value.parts.at(-1) : undefined
  return typeof last === 'string' ? last : ''
}

/** The same text with another spelling of its known parts; its holes stay, as any piece of text. */
export function respell(text: PartialText, spell: (part: string) => string): PartialText {
  const parts = text.parts.map((part) => (typeof part === 'string' ? spell(part) : { ...part, exact: false }))
  return new PartialText(text.reason, parts)
}

/** What a value is called in a sentence for people. */
export function describeValue(value: Value): string {
  if (value === null) return 'null'
  if (value instanceof Unknown) return 'a value that is not known'
  if (typeof value === 'string') return value.length <= 40 ? JSON.stringify(value) : 'a text'
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof SetValue) return 'a set'
  return isList(value) ? 'a list' : 'an object'
}
