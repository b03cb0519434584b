import { timingSafeEqual } from 'node:crypto'

/** True for equal texts, in a time that tells nothing about where they differ. */
export function isSameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
