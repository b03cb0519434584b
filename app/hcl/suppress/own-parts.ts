import type { Range } from '../syntax.ts'
import type { CommentLine } from './comment-lines.ts'
import type { Fault } from './directive.ts'

/** A `key=value` of a comment; `quoted` when the value stood in double quotes, which are taken away. */
export interface Pair {
  readonly key: string
  readonly value: string
  readonly quoted: boolean
  readonly range: Range
}

/** A word that belongs to no `key=value`; `comma` when one stands between it and the word before. */
export interface Word {
  readonly text: string
  readonly comma: boolean
  readonly range: Range
}

export interface Parts {
  /** Words before the first pair. */
  readonly words: readonly Word[]
  readonly pairs: readonly Pair[]
  readonly faults: readonly Fault[]
}

/** Splits what follows `plumbline:waive` into words and pairs. Text behind a pair that is no pair is a fault: most likely quotes are missing. */
export function splitParts({ text, start }: CommentLine, from: number): Parts {
  const words: Word[] = []
  const pairs: Pair[] = []
  const faults: Fault[] = []
  let at = from
  while (at < text.length) {
    const blanks = matchAt(/[\s,]+/y, text, at)
    at += blanks.length
    if (at >= text.length) break
    const key = matchAt(/[A-Za-z_][\w-]*(?==)/y, text, at)
    if (key === '') {
      const end = pairs.length === 0 ? at + matchAt(/[^\s,]+/y, text, at).length : endOfStray(text, at)
      const range = { start: start + at, end: start + end }
      const word = text.slice(at, end)
      if (pairs.length === 0) words.push({ text: word, comma: blanks.includes(','), range })
      else faults.push(strayFault(word, pairs.at(-1), range))
      at = end
      continue
    }
    const value = readValue(text, at + key.length + 1)
    const range = { start: start + at, end: start + value.end }
    if ('wrong' in value) faults.push({ ...value.wrong, range })
    else pairs.push({ key, value: value.text, quoted: value.quoted, range })
    at = value.end
  }
  return { words, pairs, faults }
}

type ReadValue =
  | { readonly text: string; readonly quoted: boolean; readonly end: number }
  | { readonly wrong: Omit<Fault, 'range'>; readonly end: number }

function readValue(text: string, at: number): ReadValue {
  const first = text[at]
  if (first === '"') return readQuoted(text, at)
  if (first === '[') {
    const list = matchAt(/\[(?:[^\]"\\]|"(?:[^"\\]|\\.)*")*\]/y, text, at)
    const end = list === '' ? text.length : at + list.length
    if (list !== '') return { text: list, quoted: false, end }
    return { wrong: unclosed(text.slice(at), 'a list that ends with ]'), end }
  }
  if (first !== undefined && "'‘’“”`".includes(first)) {
    const end = endOfStray(text, at)
    return {
      wrong: {
        message: 'a value stands in other quotes',
        found: clip(text.slice(at, end)),
        wanted: 'straight double quotes: "…"',
      },
      end,
    }
  }
  const end = at + matchAt(/\S+/y, text, at).length
  return { text: text.slice(at, end), quoted: false, end }
}

function readQuoted(text: string, at: number): ReadValue {
  const quoted = matchAt(/"(?:[^"\\]|\\.)*"/y, text, at)
  if (quoted === '') return { wrong: unclosed(text.slice(at), 'a value that ends with "'), end: text.length }
  const end = at + quoted.length
  return { text: quoted.slice(1, -1).replace(/\\(["\\])/g, '$1'), quoted: true, end }
}

function unclosed(found: string, wanted: string): Omit<Fault, 'range'> {
  return { message: 'a value is not closed', found: clip(found), wanted }
}

function strayFault(text: string, last: Pair | undefined, range: Range): Fault {
  const glued = last !== undefined && !last.quoted
  return {
    message: 'there is text that belongs to no key',
    found: clip(text),
    wanted: 'key=value',
    next:
      spaced(text) ??
      (glued ? `put it in quotes: ${last.key}="${clip(`${last.value} ${text}`)}"` : 'put it in reason="…"'),
    range,
  }
}

/** Advice for a key that is written apart from its value. */
export function spaced(text: string): string | undefined {
  const key = /^(until|owner|reason|on|path)\s*[=:]/.exec(text)?.[1]
  return key === undefined ? undefined : `write ${key}= without blanks around it`
}

/** The next `key=` behind a blank, or the end. */
function endOfStray(text: string, at: number): number {
  const next = /\s[A-Za-z_][\w-]*=/g
  next.lastIndex = at
  const end = next.exec(text)?.index ?? text.length
  return at + text.slice(at, end).trimEnd().length
}

/** The match of a sticky expression at a place; empty when there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Short enough for a message. */
export function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
