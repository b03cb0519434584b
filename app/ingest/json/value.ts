import { escapable, isHex, numberEnd, numeric, special } from './bytes.ts'

export type ScanFault = 'ends' | 'value' | 'key' | 'colon' | 'separator' | 'string' | 'number' | 'trailing' | 'deep'

/** Nesting beyond this is refused everywhere, so that no later recursion can exhaust the stack. */
export const depthLimit = 256

/** What a check keeps between values: its working memory, what is wrong, and what is worth knowing. */
export interface Check {
  /** Brackets that are open. */
  readonly open: Uint8Array
  fault: ScanFault
  at: number
  /** Offsets of integers that a double cannot hold exactly; the first hundred. */
  readonly inexact: number[]
}

/** A check with nothing found. */
export function newCheck(): Check {
  return { open: new Uint8Array(depthLimit + 1), fault: 'value', at: 0, inexact: [] }
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const openBracket = 0x5b
const openBrace = 0x7b
/** From an opening bracket to the closing one of its kind. */
const toClose = 2

/**
 * The offset behind the JSON value at `start`, or -1 with what is wrong in `check`. Accepts exactly what `JSON.parse` accepts, up to
 * the depth limit, without building anything: `depth` says how many brackets are open already.
 */
export function valueEnd(bytes: Uint8Array, start: number, depth: number, check: Check): number {
  // Local aliases: engines fold them, which they cannot do with a module's bindings.
  const ends = special
  const open = check.open
  const base = depth
  let i = start
  for (;;) {
    let c = bytes[i] ?? 0
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
    if (c === quote) {
      do c = bytes[++i] ?? 0
      while (ends[c] === 0)
      i = c === quote ? i + 1 : stringEnd(bytes, i)
      if (i < 0) return refuse(check, 'string', ~i)
    } else if (c === openBrace || c === openBracket) {
      if (depth >= depthLimit) return refuse(check, 'deep', i)
      const kind = c
      open[++depth] = kind
      c = bytes[++i] ?? 0
      while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
      if (c !== kind + toClose) {
        if (kind === openBrace) i = keyEnd(bytes, i, check)
        if (i < 0) return -1
        continue
      }
      depth--
      i++
    } else if (c === 0x74 || c === 0x6e || c === 0x66) {
      i = literalEnd(bytes, i, c)
      if (i < 0) return refuse(check, 'value', ~i)
    } else {
      const stop = numberEnd(bytes, i)
      if (stop < 0) return refuse(check, ~stop === i ? 'value' : 'number', ~stop)
      if (stop - i > 15) noteInexact(bytes, i, stop, check)
      i = stop
    }

    for (;;) {
      if (depth === base) return i
      c = bytes[i] ?? 0
      while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
      const kind = open[depth] ?? 0
      if (c === comma) {
        i++
        if (kind === openBracket) break
        c = bytes[i] ?? 0
        while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
        i = keyEnd(bytes, i, check)
        if (i < 0) return -1
        break
      }
      if (c !== kind + toClose) return refuse(check, 'separator', i)
      depth--
      i++
    }
  }
}

/** The offset behind the colon of the key at `start`, or -1 with what is wrong in `check`. */
export function keyEnd(bytes: Uint8Array, start: number, check: Check): number {
  const ends = special
  let i = start
  let c = bytes[i] ?? 0
  if (c !== quote) return refuse(check, 'key', i)
  do c = bytes[++i] ?? 0
  while (ends[c] === 0)
  i = c === quote ? i + 1 : stringEnd(bytes, i)
  if (i < 0) return refuse(check, 'string', ~i)
  c = bytes[i] ?? 0
  while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
  return c === colon ? i + 1 : refuse(check, 'colon', i)
}

/** The offset after the closing quote of the string whose content starts at `i`, or the complement (`~`) of the offset of what is wrong. */
export function stringEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.length
  let i = start
  while (i < end) {
    const c = bytes[i++] ?? 0
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

function literalEnd(bytes: Uint8Array, i: number, first: number): number {
  const word = first === 0x74 ? 'true' : first === 0x66 ? 'false' : 'null'
  for (let k = 1; k < word.length; k++) {
    if (bytes[i + k] !== word.charCodeAt(k)) return i + k >= bytes.length ? ~bytes.length : ~i
  }
  return i + word.length
}

function refuse(check: Check, fault: ScanFault, at: number): -1 {
  check.fault = fault
  check.at = at
  return -1
}

function noteInexact(bytes: Uint8Array, start: number, end: number, { inexact }: Check): void {
  for (let i = start + 1; i < end; i++) if (numeric[bytes[i] ?? 0] !== 1) return
  const value = Number(new TextDecoder().decode(bytes.subarray(start, end)))
  if (!Number.isSafeInteger(value) && inexact.length < 100) inexact.push(start)
}
