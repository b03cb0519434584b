import { isObject, type Json } from './json.ts'
import { formsOf, isCommon } from './secret-forms.ts'
import { type Find, indexNeedles, pieceLength } from './text-search.ts'

/** What stands in place of a value that must not be shown. */
export const redacted = '(sensitive)'

/** Keeps secrets out of what leaves the process. */
export interface Redactor {
  /** The text with every secret of eight characters or more replaced, in plain, JSON, URL and base64 form. */
  text(text: string): string
  /** The value with every text in it (keys too) treated so. */
  json(value: Json): Json
  /**
   * True when the text carries a shorter secret as a word of its own. Short values are too likely to be part of something else to
   * be cut out, so the caller shows another text instead.
   */
  carriesShort(text: string): boolean
}

/** Secrets shorter than this are never cut out of a text. */
const shortest = 8

/**
 * A redactor for the given values; given as a function, they are asked for when the first text comes. Values that are ordinary
 * words (`admin`, `us-east-1`, `production`) are not treated as secrets: hiding them would garble reports and hide nothing.
 *
 * `text` takes time linear in the text's length, however many secrets there are: a rolling hash over pieces of eight characters
 * leads to the few secrets that hold such a piece.
 */
export function createRedactor(secrets: Iterable<string> | (() => Iterable<string>)): Redactor {
  let prepared: Prepared | undefined
  const ready = (): Prepared => {
    prepared ??= prepare(typeof secrets === 'function' ? secrets() : secrets)
    return prepared
  }
  const text = (input: string): string => ready().text(input)
  return { text, json: (value) => redactTexts(value, text), carriesShort: (input) => holdsWord(input, ready().short) }
}

interface Prepared {
  readonly text: (input: string) => string
  /** Shorter secrets, by length. */
  readonly short: ReadonlyMap<number, ReadonlySet<string>>
}

function prepare(secrets: Iterable<string>): Prepared {
  const forms = new Set<string>()
  const short = new Map<number, Set<string>>()
  for (const secret of secrets) {
    if (isCommon(secret)) continue
    const word = secret.trim()
    if (word.length < shortest) {
      if (word.length >= 3) short.set(word.length, (short.get(word.length) ?? new Set()).add(word))
      continue
    }
    formsOf(secret, forms)
    if (word !== secret) formsOf(word, forms)
    if (!word.includes('\n')) continue
    for (const line of word.split('\n').map((part) => part.trim())) {
      if (line.length >= shortest && !isCommon(line) && !/^-----[A-Z ]+-----$/.test(line)) formsOf(line, forms)
    }
  }
  if (forms.size === 0) return { text: (input) => input, short }
  const find = indexNeedles(forms)
  return { text: (input) => (input.length < pieceLength ? input : cutOut(input, find)), short }
}

function redactTexts(value: Json, text: (input: string) => string): Json {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => redactTexts(item, text))
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([name, item]) => [text(name), item === undefined ? null : redactTexts(item, text)]),
  )
}

function cutOut(input: string, find: Find): string {
  const ranges: { start: number; end: number }[] = []
  find(input, (start, end) => ranges.push({ start, end }))
  if (ranges.length === 0) return input
  ranges.sort((left, right) => left.start - right.start)
  const parts: string[] = []
  let done = 0
  for (const { start, end } of ranges) {
    if (end <= done) continue
    if (start >= done) parts.push(input.slice(done, start), redacted)
    done = end
  }
  return parts.join('') + input.slice(done)
}

function holdsWord(input: string, short: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  if (short.size === 0) return false
  for (let at = 0; at < input.length; at++) {
    if (isWordCharacter(input, at) && isWordCharacter(input, at - 1)) continue
    for (const [length, words] of short) {
      const end = at + length
      if (end > input.length || (isWordCharacter(input, end - 1) && isWordCharacter(input, end))) continue
      if (words.has(input.slice(at, end))) return true
    }
  }
  return false
}

function isWordCharacter(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c === 0x5f || c > 0x7f
}
