import { isSpace } from './bytes.ts'
import { type Check, keyEnd, newCheck, type ScanFault, valueEnd } from './value.ts'

/** Where a value stands: bytes from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

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

/**
 * Checks that `bytes` hold one JSON value without building it: accepts and refuses exactly what `JSON.parse` does, bounds the nesting,
 * and finds where the members of the outermost object stand, so that only those somebody needs are parsed. `visit`, if given, is
 * asked at each outermost key, before its value, and stops the scan with false.
 */
export function scan(bytes: Uint8Array, start = 0, visit?: (key: string, valueStart: number) => boolean): Scan {
  const members = new Map<string, Span>()
  const check = newCheck()
  const first = space(bytes, start)
  const end = bytes[first] === 0x7b ? scanObject(bytes, first, members, check, visit) : valueEnd(bytes, first, 0, check)
  const found = { members, inexact: check.inexact }
  if (end === stopped) return { ...found, at: check.at, end: check.at }
  if (end < 0) return { ...found, ...faultOf(check, bytes.length), end: bytes.length }
  const rest = space(bytes, end)
  return rest < bytes.length ? { ...found, fault: 'trailing', at: rest, end } : { ...found, at: rest, end }
}

const stopped = -2

function scanObject(
  bytes: Uint8Array,
  start: number,
  members: Map<string, Span>,
  check: Check,
  visit: ((key: string, valueStart: number) => boolean) | undefined,
): number {
  let i = space(bytes, start + 1)
  if (bytes[i] === 0x7d) return i + 1
  for (;;) {
    const keyStart = i
    const valueStart = keyEnd(bytes, i, check)
    if (valueStart < 0) return -1
    const key = keyText(bytes, keyStart, valueStart)
    if (visit !== undefined && !visit(key, valueStart)) {
      check.at = valueStart
      return stopped
    }
    const end = valueEnd(bytes, valueStart, 1, check)
    if (end < 0) return -1
    members.set(key, { start: valueStart, end })
    i = space(bytes, end)
    if (bytes[i] === 0x7d) return i + 1
    if (bytes[i] !== 0x2c) {
      check.fault = 'separator'
      check.at = i
      return -1
    }
    i = space(bytes, i + 1)
  }
}

function faultOf({ fault, at }: Check, length: number): { fault: ScanFault; at: number } {
  return at >= length && fault !== 'deep' ? { fault: 'ends', at: length } : { fault, at }
}

/** The key that stands before a colon. */
function keyText(bytes: Uint8Array, start: number, afterColon: number): string {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(start, afterColon - 1))) as string
}

function space(bytes: Uint8Array, start: number): number {
  let i = start
  while (isSpace(bytes[i])) i++
  return i
}
