import { special } from './bytes.ts'
import { stringEnd } from './value.ts'

const decoder = new TextDecoder()

/**
 * Walks over the members of an object in bytes that `scan` found well-formed, without building it. `visit` is called with the
 * offset of each value and returns the offset behind it: `skip` for what is of no interest. Returns the offset behind the object;
 * what is no object is skipped.
 */
export function eachMember(bytes: Uint8Array, start: number, visit: (key: string, at: number) => number): number {
  let i = space(bytes, start)
  if (bytes[i] !== 0x7b) return skip(bytes, i)
  i = space(bytes, i + 1)
  while (bytes[i] === 0x22) {
    const end = stringEnd(bytes, i + 1)
    const key = JSON.parse(decoder.decode(bytes.subarray(i, end))) as string
    i = space(bytes, visit(key, space(bytes, space(bytes, end) + 1)))
    if (bytes[i] === 0x2c) i = space(bytes, i + 1)
  }
  return i + 1
}

/** The same for the elements of an array. */
export function eachElement(bytes: Uint8Array, start: number, visit: (at: number) => number): number {
  let i = space(bytes, start)
  if (bytes[i] !== 0x5b) return skip(bytes, i)
  i = space(bytes, i + 1)
  while (i < bytes.length && bytes[i] !== 0x5d) {
    i = space(bytes, visit(i))
    if (bytes[i] === 0x2c) i = space(bytes, i + 1)
  }
  return i + 1
}

/** The offset behind the value at `start`. */
export function skip(bytes: Uint8Array, start: number): number {
  const ends = special
  let i = space(bytes, start)
  let depth = 0
  do {
    let c = bytes[i] ?? 0
    if (c === 0x22) {
      do c = bytes[++i] ?? 0
      while (ends[c] === 0)
      i = c === 0x22 ? i + 1 : stringEnd(bytes, i)
    } else if (c === 0x7b || c === 0x5b) {
      depth++
      i++
    } else if (c === 0x7d || c === 0x5d) {
      depth--
      i++
    } else if (depth > 0) {
      i++
    } else {
      while (c !== 0x2c && c !== 0x7d && c !== 0x5d && c > 0x20) c = bytes[++i] ?? 0
    }
  } while (depth > 0 && i < bytes.length)
  return i
}

/** The offset of the first byte that is no white space. */
export function space(bytes: Uint8Array, start: number): number {
  let i = start
  while (bytes[i] === 0x20 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x09) i++
  return i
}
