import { escapable, isHex, isSpace, numberEnd, numeric, special } from './bytes.ts'

/** Where a value stands: bytes from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type ScanFault = 'ends' | 'value' | 'key' | 'colon' | 'separator' | 'string' | 'number' | 'trailing' | 'deep'

/** What one pass over a JSON text found out; `fault` says what is wrong at byte `at`. */
export interface Scan {
  /** The members of the outermost object, the last of two equal keys; empty for other values. */
  readonly members: ReadonlyMap<string, Span>
  /** Offsets of integers that a double cannot hold exactly; the first hundred. */
  readonly inexact: readonly number[]
  readonly fault?: ScanFault
  readonly at: number
  /** Where the outermost value ends. */
  readonly end: number
}

/** Nesting beyond this is refused everywhere, so that no later recursion can exhaust the stack. */
export const depthLimit = 256

const quote = 0x22
const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const comma = 0x2c
const colon = 0x3a

const decoder = new TextDecoder()

/**
 * Checks that `bytes` hold one JSON value, byte by byte and without building it: accepts and refuses exactly what `JSON.parse`
 * does, at a sixth of its time, bounds the nesting, and finds where the members of the outermost object stand, so that only those
 * somebody needs are parsed. `visit`, if given, is asked at each outermost key, before its value, and stops the scan with false.
 */
export function scan(bytes: Uint8Array, start = 0, visit?: (key: string, valueStart: number) => boolean): Scan {
  const end = bytes.length
  const members = new Map<string, Span>()
  const inexact: number[] = []
  const inObject = new Uint8Array(depthLimit + 1)
  // A local alias: engines fold it, which they cannot do with a module's binding.
  const ends = special
  let depth = 0
  let i = start
  let key = ''
  let memberStart = 0
  const fail = (fault: ScanFault, at: number, stop = end): Scan => {
    const cut = at >= end && fault !== 'deep'
    return { members, inexact, fault: cut ? 'ends' : fault, at: Math.min(at, end), end: stop }
  }

  for (;;) {
    let c = bytes[i] ?? 0
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
    let opened = false
    if (c === quote) {
      do c = bytes[++i] ?? 0
      while (ends[c] === 0)
      i = c === quote ? i + 1 : stringEnd(bytes, i)
      if (i < 0) return fail('string', ~i)
    } else if (c === openBrace || c === openBracket) {
      if (depth >= depthLimit) return fail('deep', i)
      const object = c === openBrace
      inObject[++depth] = object ? 1 : 0
      c = bytes[++i] ?? 0
      while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
      if (c === (object ? closeBrace : closeBracket)) {
        depth--
        i++
      } else if (object) {
        opened = true
      } else {
        continue
      }
    } else if (c === 0x2d || (c >= 0x30 && c <= 0x39)) {
      const stop = numberEnd(bytes, i)
      if (stop < 0) return fail('number', ~stop)
      if (stop - i > 15 && inexact.length < 100 && isInexact(bytes, i, stop)) inexact.push(i)
      i = stop
    } else {
      i = literalEnd(bytes, i)
      if (i < 0) return fail('value', ~i)
    }

    if (!opened) {
      for (;;) {
        if (depth === 0) {
          const stop = i
          while (isSpace(bytes[i])) i++
          return i < end ? fail('trailing', i, stop) : { members, inexact, at: i, end: stop }
        }
        c = bytes[i] ?? 0
        while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
        if (c !== comma && c !== (inObject[depth] === 1 ? closeBrace : closeBracket)) return fail('separator', i)
        if (depth === 1 && inObject[1] === 1) members.set(key, { start: memberStart, end: i })
        i++
        if (c === comma) break
        depth--
      }
      if (inObject[depth] === 0) continue
      c = bytes[i] ?? 0
      while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
    }

    if (c !== quote) return fail('key', i)
    const keyStart = i
    do c = bytes[++i] ?? 0
    while (ends[c] === 0)
    i = c === quote ? i + 1 : stringEnd(bytes, i)
    if (i < 0) return fail('string', ~i)
    const keyEnd = i
    c = bytes[i] ?? 0
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
    if (c !== colon) return fail('colon', i)
    i++
    if (depth === 1) {
      key = JSON.parse(decoder.decode(bytes.subarray(keyStart, keyEnd))) as string
      memberStart = i
      if (visit !== undefined && !visit(key, i)) return { members, inexact, at: i, end: i }
    }
  }
}

/** The offset after the closing quote of the string whose content starts at `i`, or the complement (`~`) of the offset of what is wrong. */
export function stringEnd(bytes: Uint8Array, i: number): number {
  const end = bytes.length
  while (i < end) {
    const c = bytes[i++] as number
    if (special[c] === 0) continue
    if (c === quote) return i
    if (c !== backslash) return ~(i - 1)
    const after = bytes[i] ?? 0
    if (after === 0x75) {
      for (let k = 1; k <= 4; k++) if (!isHex(bytes[i + k])) return ~Math.min(i + k, end)
      i += 5
    } else if (escapable[after] === 1) {
      i++
    } else {
      return ~i
    }
  }
  return ~end
}

function literalEnd(bytes: Uint8Array, i: number): number {
  const c = bytes[i]
  const word = c === 0x74 ? 'true' : c === 0x66 ? 'false' : c === 0x6e ? 'null' : undefined
  if (word === undefined) return ~i
  for (let k = 1; k < word.length; k++) {
    if (bytes[i + k] !== word.charCodeAt(k)) return i + k >= bytes.length ? ~bytes.length : ~i
  }
  return i + word.length
}

function isInexact(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (numeric[bytes[i] ?? 0] !== 1) return false
  return !Number.isSafeInteger(Number(decoder.decode(bytes.subarray(start, end))))
}
