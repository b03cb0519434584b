import { compareStrings, isArray, isObject, isSet, objectTerm, type Term } from '../terms.ts'
import { type Builtin, elements, OperandError, object, text } from './builtin.ts'
import { formatTerm } from './term-format.ts'

/** Hexadecimal, base64url without padding, and query strings as Go's `net/url` reads and writes them. */
export const encodings: Readonly<Record<string, Builtin>> = {
  'hex.encode': (plain) => Buffer.from(text(plain), 'utf8').toString('hex'),
  'hex.decode': (encoded) => decodeHex(text(encoded)),
  'base64url.encode_no_pad': (plain) => Buffer.from(text(plain), 'utf8').toString('base64url'),
  'urlquery.encode': (plain) => escapeQuery(text(plain)),
  'urlquery.decode': (encoded) => unescapeQuery(text(encoded)),
  'urlquery.encode_object': (values) => encodeObject(values),
  'urlquery.decode_object': (query) => decodeObject(text(query)),
}

function decodeHex(encoded: string): string | undefined {
  if (encoded.length % 2 === 1 || !/^[0-9a-fA-F]*$/.test(encoded)) return undefined
  return Buffer.from(encoded, 'hex').toString('utf8')
}

function escapeQuery(plain: string): string {
  return encodeURIComponent(plain.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+')
}

function unescapeQuery(encoded: string): string | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(encoded)) return undefined
  const bytes = Buffer.from(encoded.replace(/\+/g, ' '), 'utf8').toString('latin1')
  const plain = bytes.replace(/%(..)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return Buffer.from(plain, 'latin1').toString('utf8')
}

function encodeObject(values: Term | undefined): string {
  const pairs = object(values).entries.map(([key, value]) => [keyText(key), textsOf(value)] as const)
  const sorted = pairs.toSorted((a, b) => compareStrings(a[0], b[0]))
  return sorted.flatMap(([key, texts]) => texts.map((value) => `${escapeQuery(key)}=${escapeQuery(value)}`)).join('&')
}

/** Keys that are no strings become their text, as in any JSON OPA writes. */
function keyText(key: Term): string {
  return typeof key === 'string' ? key : formatTerm(key)
}

function textsOf(value: Term): readonly string[] {
  if (typeof value === 'string') return [value]
  if (isArray(value) || isSet(value)) return elements(value).map(text)
  throw new OperandError(`strings are needed, not ${isObject(value) ? 'an object' : 'this'}`)
}

function decodeObject(query: string): Term | undefined {
  const values = new Map<string, string[]>()
  for (const part of query.split('&')) {
    if (part === '') continue
    if (part.includes(';')) return undefined
    const equals = part.indexOf('=')
    const key = unescapeQuery(equals < 0 ? part : part.slice(0, equals))
    const value = unescapeQuery(equals < 0 ? '' : part.slice(equals + 1))
    if (key === undefined || value === undefined) return undefined
    values.set(key, [...(values.get(key) ?? []), value])
  }
  return objectTerm([...values])
}
