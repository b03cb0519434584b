import { isAscii } from 'node:buffer'
import type { Json } from '../../model/json.ts'
import type { Scan, Span } from './scan.ts'

/** The top-level members of a JSON document, each parsed when first asked for. */
export interface Sections {
  has(key: string): boolean
  /** The member's value; undefined when there is none. */
  get(key: string): Json | undefined
  span(key: string): Span | undefined
  /** Parses a part of the document that is known to be one JSON value. */
  parse(span: Span): Json
}

/** Sections of a document that `scan` found well-formed. */
export function openSections(bytes: Buffer, scanned: Scan): Sections {
  const parsed = new Map<string, Json>()
  const parse = (span: Span): Json => parseSpan(bytes, span)
  return {
    has: (key) => scanned.members.has(key),
    span: (key) => scanned.members.get(key),
    parse,
    get(key) {
      const known = parsed.get(key)
      if (known !== undefined) return known
      const span = scanned.members.get(key)
      if (span === undefined) return undefined
      const value = parse(span)
      parsed.set(key, value)
      return value
    },
  }
}

function parseSpan(bytes: Buffer, { start, end }: Span): Json {
  const part = bytes.subarray(start, end)
  // Latin-1 text stays one byte a character in memory and parses faster; for ASCII it is the same text.
  return JSON.parse(isAscii(part) ? part.toString('latin1') : part.toString('utf8')) as Json
}
