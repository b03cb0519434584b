import type { Path } from '../model/json.ts'

/** Whether a path leads into what stands at another one, indices aside: a statement into its document. The subject itself is no such whole. */
export function isPartOf(part: Path, whole: Path): boolean {
  const names = part.filter((step) => typeof step === 'string')
  return whole.length > 0 && whole.filter((step) => typeof step === 'string').every((name, i) => names[i] === name)
}
