/**
 * A path inside a tree in its plain form, without `.`, `..` and empty steps; `.` for the top. Undefined for one that is absolute, leads out or
 * holds what no path can.
 */
export function pathInside(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.length === 0 ? '.' : steps.join('/')
}

/** Orders names by code unit, the same everywhere. */
export function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0
}

/** The largest file that is read; nobody writes a larger one by hand. */
export const largestFile = 100_000_000
