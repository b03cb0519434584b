import { EvaluationError, PartialText, Unknown, type Value } from '../value.ts'
import { assembleText, knownEnd, knownStart, respell, type TextPart, textParts } from '../values/partial-text.ts'
import { combineUnknowns } from '../values/unknown.ts'
import { refuseLongText } from '../values/weight.ts'
import { characters, mapCodePoints } from './characters.ts'
import { define, defineVariadic, integer, type TerraformFunction, text, texts, unknowable } from './declare.ts'

/** Functions over texts, without those that format or search by pattern. */
export const textFunctions: Readonly<Record<string, TerraformFunction>> = {
  chomp: define([text], ([value]) => dropEnd(value, (character) => character === '\n' || character === '\r')),
  endswith: define([unknowable(text), text], ([value, end]) => endsWith(value, end)),
  indent: define([integer, text], ([spaces, value]) => indent(spaces, value)),
  join: defineVariadic([text, unknowable(texts)], unknowable(texts), ([separator, first], rest) =>
    join(separator, [first, ...rest]),
  ),
  lower: define([unknowable(text)], ([value]) => recase(value, (part) => part.toLowerCase())),
  split: define([text, text], ([separator, value]) => (separator === '' ? Array.from(value) : value.split(separator))),
  startswith: define([unknowable(text), text], ([value, start]) => startsWith(value, start)),
  strcontains: define([text, text], ([value, part]) => value.includes(part)),
  strrev: define([text], ([value]) => [...characters(value)].reverse().join('')),
  substr: define([text, integer, integer], ([value, offset, length]) => substring(value, offset, length)),
  title: define([text], ([value]) => title(value)),
  trim: define([text, text], ([value, cut]) => trim(value, cut)),
  trimprefix: define([text, text], ([value, prefix]) =>
    value.startsWith(prefix) ? value.slice(prefix.length) : value,
  ),
  trimspace: define([text], ([value]) => dropEnd(dropStart(value, isSpace), isSpace)),
  trimsuffix: define([text, text], ([value, suffix]) =>
    suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value,
  ),
  upper: define([unknowable(text)], ([value]) => recase(value, (part) => part.toUpperCase())),
}

function recase(value: string | Unknown, change: (part: string) => string): Value {
  if (value instanceof PartialText) return respell(value, (part) => mapCodePoints(part, change))
  return value instanceof Unknown ? combineUnknowns([value]) : mapCodePoints(value, change)
}

/** What is surely known of a text with holes may already decide. */
function startsWith(value: string | Unknown, start: string): Value {
  if (typeof value === 'string') return value.startsWith(start)
  const known = knownStart(value)
  if (known.startsWith(start)) return true
  return start.startsWith(known) ? combineUnknowns([value]) : false
}

function endsWith(value: string | Unknown, end: string): Value {
  if (typeof value === 'string') return value.endsWith(end)
  const known = knownEnd(value)
  if (known.endsWith(end)) return true
  return end.endsWith(known) ? combineUnknowns([value]) : false
}

function indent(spaces: number, value: string): Value {
  if (spaces < 0) throw new EvaluationError('the number of spaces must not be negative')
  const lines = value.split('\n')
  refuseLongText(value.length + lines.length * spaces)
  return lines.join(`\n${' '.repeat(spaces)}`)
}

/** Elements that are not known become holes; a whole list that is not known leaves nothing to say. */
function join(separator: string, lists: readonly (readonly Value[] | Unknown)[]): Value {
  const unknowns = lists.filter((list) => list instanceof Unknown)
  if (unknowns.length > 0) return combineUnknowns(unknowns)
  const parts: TextPart[] = []
  let length = 0
  for (const [at, element] of lists.flatMap((list) => (list instanceof Unknown ? [] : list)).entries()) {
    const own = textParts(element)
    if (own === undefined) throw new EvaluationError(`element ${at} is null, which has no text`)
    if (at > 0) parts.push(separator)
    parts.push(...own)
    length += separator.length + (typeof element === 'string' ? element.length : 0)
    refuseLongText(length)
  }
  return assembleText(parts)
}

/** A negative offset counts from the end; a negative length, and behind a negative offset 0 as well, goes to the end. */
function substring(value: string, offset: number, length: number): string {
  const all = characters(value)
  const start = offset < 0 ? Math.max(0, all.length + offset) : offset
  const toEnd = length < 0 || (length === 0 && offset < 0)
  return all.slice(start, toEnd ? undefined : start + length).join('')
}

/** A word begins behind anything but a letter, a digit or an underscore; beyond ASCII only behind space. */
function title(value: string): string {
  let starts = true
  return Array.from(value, (character) => {
    const changed = starts ? mapCodePoints(character, (part) => part.toUpperCase()) : character
    starts = character < '\x80' ? !/\w/.test(character) : isSpace(character)
    return changed
  }).join('')
}

function trim(value: string, cut: string): string {
  const taken = new Set(cut)
  return dropEnd(
    dropStart(value, (character) => taken.has(character)),
    (character) => taken.has(character),
  )
}

function dropStart(value: string, drop: (character: string) => boolean): string {
  let length = 0
  for (const character of value) {
    if (!drop(character)) break
    length += character.length
  }
  return value.slice(length)
}

function dropEnd(value: string, drop: (character: string) => boolean): string {
  let end = value.length
  while (end > 0) {
    const width = end > 1 && (value.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1
    if (!drop(value.slice(end - width, end))) break
    end -= width
  }
  return value.slice(0, end)
}

/** White space as Unicode has it; the byte order mark, which JavaScript counts, is none. */
function isSpace(character: string): boolean {
  return /^[\s\x85]$/.test(character) && character !== '\ufeff'
}
