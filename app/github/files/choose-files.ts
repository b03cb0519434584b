import { amount } from './amount.ts'
import type { FileLimits, Skipped } from './limits.ts'
import { kindOfPath } from './path-kind.ts'

/** An entry of a git tree; sizes in bytes. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly sha: string
  readonly size: number
}

export interface Choice {
  readonly wanted: readonly TreeEntry[]
  readonly skipped: readonly Skipped[]
}

/**
 * Chooses the files of a tree that are read: those of Terraform and policies, data and templates anywhere, and other text beside or below a folder
 * with Terraform in it. The first come before the others, small before large, when there is not room for all. Links and submodules are not
 * followed.
 */
export function chooseFiles(entries: readonly TreeEntry[], limits: FileLimits): Choice {
  const skipped: Skipped[] = []
  const candidates: { readonly entry: TreeEntry; readonly first: boolean }[] = []
  const inTerraform = foldersOfTerraform(entries)
  for (const entry of entries) {
    const kind = kindOfPath(entry.path)
    if (kind === 'never') continue
    if (entry.mode === '160000') {
      skipped.push({ what: entry.path, why: 'a submodule, which is not entered' })
    } else if (entry.mode === '120000') {
      skipped.push({ what: entry.path, why: 'a symbolic link, which is not followed' })
    } else {
      const most = kind === 'terraform' ? limits.fileBytes : limits.otherBytes
      const counts = kind === 'terraform' || inTerraform(entry.path)
      if (entry.size <= most && (counts || kind === 'data')) candidates.push({ entry, first: kind === 'terraform' })
      else if (counts) {
        skipped.push({ what: entry.path, why: `too large: ${amount(entry.size)}, of at most ${amount(most)}` })
      }
    }
  }
  candidates.sort(
    (a, b) => Number(b.first) - Number(a.first) || a.entry.size - b.entry.size || byPath(a.entry, b.entry),
  )
  const wanted: TreeEntry[] = []
  let bytes = 0
  for (const { entry } of candidates) {
    if (wanted.length >= limits.files) {
      skipped.push({ what: entry.path, why: `too many files: more than ${limits.files}` })
    } else if (bytes + entry.size > limits.totalBytes) {
      skipped.push({ what: entry.path, why: `too much: more than ${amount(limits.totalBytes)} in all` })
    } else {
      bytes += entry.size
      wanted.push(entry)
    }
  }
  return { wanted: wanted.sort(byPath), skipped }
}

/** Tells whether a path is in, or below, a folder that holds Terraform. */
function foldersOfTerraform(entries: readonly TreeEntry[]): (path: string) => boolean {
  const folders = new Set<string>()
  for (const { path } of entries) {
    if (/\.(?:tf|tofu|tf\.json|tofu\.json)$/i.test(path)) folders.add(parentOf(path))
  }
  const known = new Map<string, boolean>([['', folders.has('')]])
  const within = (folder: string): boolean => {
    const trail: string[] = []
    let at = folder
    while (!known.has(at)) {
      trail.push(at)
      at = parentOf(at)
    }
    let answer = known.get(at) === true
    for (const inner of trail.reverse()) {
      answer = answer || folders.has(inner)
      known.set(inner, answer)
    }
    return answer
  }
  return (path) => within(parentOf(path))
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** In the order of paths, the same everywhere. */
export function byPath(left: TreeEntry, right: TreeEntry): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}
