import { isList, SetValue, Unknown, type Value } from '../value.ts'

/** Values heavier than this are not computed with: they stay unknown. */
export const heaviest = 1_000_000

const weights = new WeakMap<object, number>()

/**
 * How many values there are in a value, itself included, and one more for every 64 characters. A value that stands in many places counts
 * in each of them, but is gone through once: a few lines that double a list again and again are weighed at once.
 */
export function weigh(value: Value): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / 64)
  if (typeof value !== 'object' || value === null || value instanceof Unknown) return 1
  const known = weights.get(value)
  if (known !== undefined) return known
  const inner = value instanceof SetValue ? value.elements : isList(value) ? value : Object.values(value)
  let weight = 1
  for (const part of inner) weight += weigh(part)
  weights.set(value, weight)
  return weight
}

/** Ends a computation whose result would be too large; its caller makes the result an unknown value. */
export class TooLarge extends Error {}

/** @throws TooLarge when there would be more than `heaviest` of whatever is counted. */
export function refuseTooMany(count: number): void {
  if (count > heaviest) throw new TooLarge('more than is computed with')
}

/** Texts longer than this, in UTF-16 units, are not made: they stay unknown. */
export const longestText = 32 * 1024 * 1024

/** @throws TooLarge when a text would have more units than `longestText`. */
export function refuseLongText(length: number): void {
  if (length > longestText) throw new TooLarge('longer than what is computed with')
}
