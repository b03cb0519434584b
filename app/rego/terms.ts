/**
 * OPA's values outside WebAssembly. Null, booleans and strings are themselves; numbers keep their text, so that no digit is lost;
 * arrays are lists. Sets and objects with any keys have a form of their own.
 */
export type Term = null | boolean | string | NumberTerm | ObjectTerm | SetTerm | readonly Term[]

export interface NumberTerm {
  readonly kind: 'number'
  /** A JSON number: `9007199254740993`, `1.50`, `1e-7`. */
  readonly text: string
}

export interface ObjectTerm {
  readonly kind: 'object'
  readonly entries: readonly Entry[]
}

export type Entry = readonly [key: Term, value: Term]

export interface SetTerm {
  readonly kind: 'set'
  readonly items: readonly Term[]
}

/** True for an array term. */
export function isArray(term: Term): term is readonly Term[] {
  return Array.isArray(term)
}

/** True for a number term. */
export function isNumber(term: Term): term is NumberTerm {
  return typeof term === 'object' && term !== null && 'kind' in term && term.kind === 'number'
}

/** True for an object term. */
export function isObject(term: Term): term is ObjectTerm {
  return typeof term === 'object' && term !== null && 'kind' in term && term.kind === 'object'
}

/** True for a set term. */
export function isSet(term: Term): term is SetTerm {
  return typeof term === 'object' && term !== null && 'kind' in term && term.kind === 'set'
}

/** A number term from a finite number or a big integer. */
export function numberTerm(value: number | bigint): NumberTerm {
  return { kind: 'number', text: String(value) }
}

/** A number term from its text, which must be a JSON number. */
export function exactNumber(text: string): NumberTerm {
  return { kind: 'number', text }
}

/** An object term; of two equal keys the later wins. */
export function objectTerm(entries: readonly Entry[]): ObjectTerm {
  const sorted = entries.toSorted((a, b) => compareTerms(a[0], b[0]))
  return { kind: 'object', entries: sorted.filter((entry, i) => !isSameKey(entry, sorted[i + 1])) }
}

/** A set term: sorted, each element once. */
export function setTerm(items: readonly Term[]): SetTerm {
  const sorted = items.toSorted(compareTerms)
  return { kind: 'set', items: sorted.filter((item, i) => i === 0 || compareTerms(item, sorted[i - 1] ?? null) !== 0) }
}

/** The value under a key, or undefined. */
export function valueAt(object: ObjectTerm, key: Term): Term | undefined {
  return object.entries.find((entry) => compareTerms(entry[0], key) === 0)?.[1]
}

/** Total order of terms as Rego defines it: null, booleans, numbers, strings, arrays, objects, sets. */
export function compareTerms(a: Term, b: Term): number {
  if (a === b) return 0
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  const rank = rankOf(a) - rankOf(b)
  if (rank !== 0) return rank
  if (typeof a === 'boolean') return a ? 1 : -1
  if (isArray(a)) return compareLists(a, b as readonly Term[])
  if (isNumber(a)) return compareNumbers(a.text, (b as NumberTerm).text)
  if (isSet(a)) return compareLists(sortedItems(a), sortedItems(b as SetTerm))
  return isObject(a) ? compareObjects(a, b as ObjectTerm) : 0
}

/** The elements of a set in Rego's order. */
export function sortedItems(set: SetTerm): readonly Term[] {
  return sortOnce(set, set.items, compareTerms)
}

/** The entries of an object by key, in Rego's order. */
export function sortedEntries(object: ObjectTerm): readonly Entry[] {
  return sortOnce(object, object.entries, compareEntries)
}

/** Sorting a set of objects compares each object many times, and each time by its sorted keys. */
const inOrder = new WeakMap<SetTerm | ObjectTerm, readonly unknown[]>()

function sortOnce<T>(owner: SetTerm | ObjectTerm, items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (items.length < 2) return items
  const known = inOrder.get(owner) as readonly T[] | undefined
  if (known !== undefined) return known
  const sorted = items.toSorted(compare)
  inOrder.set(owner, sorted)
  return sorted
}

/** Order of strings by code point, which is the order of their UTF-8 bytes. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  // JavaScript orders by UTF-16 unit, which differs only for what lies above the surrogates.
  if (aboveSurrogates.test(a) || aboveSurrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}

const aboveSurrogates = /[\ue000-\uffff]/

/** Order of two JSON numbers, exactly. */
export function compareNumbers(a: string, b: string): number {
  if (a === b) return 0
  if (isSmallInteger(a) && isSmallInteger(b)) return Number(a) - Number(b)
  const x = Number(a)
  const y = Number(b)
  // Far apart in floating point means far apart exactly; only neighbours need all their digits.
  if (Math.abs(x - y) > 1e-9 * Math.max(Math.abs(x), Math.abs(y)) && Number.isFinite(x) && Number.isFinite(y))
    return x - y
  return compareDecimals(decimalOf(a), decimalOf(b))
}

interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

function decimalOf(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(`${whole}${fraction}`), exponent: Number(exponent) - fraction.length }
}

function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.digits === 0n || b.digits === 0n || a.digits < 0n !== b.digits < 0n) return signOf(a.digits - b.digits)
  const magnitude = magnitudeOf(a) - magnitudeOf(b)
  if (magnitude !== 0) return a.digits < 0n ? -magnitude : magnitude
  const least = Math.min(a.exponent, b.exponent)
  return signOf(a.digits * 10n ** BigInt(a.exponent - least) - b.digits * 10n ** BigInt(b.exponent - least))
}

function magnitudeOf(decimal: Decimal): number {
  const digits = decimal.digits < 0n ? -decimal.digits : decimal.digits
  return String(digits).length + decimal.exponent
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}

function compareObjects(a: ObjectTerm, b: ObjectTerm): number {
  const x = sortedEntries(a)
  const y = sortedEntries(b)
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const order = compareEntries(x[i] as Entry, y[i] as Entry) || compareTerms((x[i] as Entry)[1], (y[i] as Entry)[1])
    if (order !== 0) return order
  }
  return x.length - y.length
}

function compareLists(a: readonly Term[], b: readonly Term[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareTerms(a[i] as Term, b[i] as Term)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareEntries(a: Entry, b: Entry): number {
  return compareTerms(a[0], b[0])
}

function isSameKey(entry: Entry, next: Entry | undefined): boolean {
  return next !== undefined && compareEntries(entry, next) === 0
}

function isSmallInteger(text: string): boolean {
  return text.length < 16 && /^-?\d+$/.test(text)
}

function rankOf(term: Term): number {
  if (term === null) return 0
  if (typeof term === 'boolean') return 1
  if (typeof term === 'string') return 3
  if (isArray(term)) return 4
  return term.kind === 'number' ? 2 : term.kind === 'object' ? 5 : 6
}
