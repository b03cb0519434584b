import type { Value, ValueObject } from '../value.ts'

/** Order of texts by code point, which is also the order of their UTF-8 bytes. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  const shorter = Math.min(left.length, right.length)
  for (let at = 0; at < shorter; at++) {
    const a = left.charCodeAt(at)
    const b = right.charCodeAt(at)
    if (a !== b) return rank(a) - rank(b)
  }
  return left.length - right.length
}

/** Surrogates stand for code points above all others, though their own numbers are below U+E000. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

/** Keys in the order in which Terraform goes through an object. */
export function sortedKeys(object: ValueObject): readonly string[] {
  return Object.keys(object).sort(compareTexts)
}

/** Keys and values in the order in which Terraform goes through an object. */
export function sortedEntries(object: ValueObject): readonly (readonly [string, Value])[] {
  return Object.entries(object).sort(([left], [right]) => compareTexts(left, right))
}

/** The value at a key that the object has itself; undefined for any other, `constructor` included. */
export function valueAt(object: ValueObject, key: string): Value | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
