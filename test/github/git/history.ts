/** Questions about commits and their parents. */
import type { ObjectStore } from './object-store.ts'
import type { TreeEntry } from './objects.ts'
import type { Leaf } from './trees.ts'

/** The commit and all before it, newest first as far as the parents tell. */
export function ancestorsOf(store: ObjectStore, sha: string): ReadonlySet<string> {
  const seen = new Set([sha])
  for (const each of seen) {
    for (const parent of store.commit(each).parents) seen.add(parent)
  }
  return seen
}

/** A newest commit both have; undefined when their histories never met. */
export function mergeBaseOf(store: ObjectStore, one: string, other: string): string | undefined {
  const known = ancestorsOf(store, one)
  const shared = [...ancestorsOf(store, other)].filter((sha) => known.has(sha))
  const older = new Set(shared.flatMap((sha) => store.commit(sha).parents))
  return shared.find((sha) => !older.has(sha))
}

/** Commits `to` has and `from` has not, oldest first. */
export function commitsBetween(store: ObjectStore, from: string, to: string): readonly string[] {
  const known = ancestorsOf(store, from)
  return [...ancestorsOf(store, to)].filter((sha) => !known.has(sha)).reverse()
}

/**
 * The tree of a merge of two commits, decided file by file: a file that both sides changed differently is a conflict, and the answer undefined (git
 * itself would try to merge the lines).
 */
export function mergeTrees(store: ObjectStore, ours: string, theirs: string): string | undefined {
  const base = mergeBaseOf(store, ours, theirs)
  if (base === undefined) return undefined
  const [was, here, there] = [base, ours, theirs].map((sha) => folder(store.commit(sha).tree))
  return mergeEntries(store, was, here, there)?.sha
}

const folder = (sha: string): Leaf => ({ mode: '040000', sha })
const same = (a: Leaf | undefined, b: Leaf | undefined) => a?.sha === b?.sha && a?.mode === b?.mode
const gone = { mode: '040000', sha: '' } as const

/** The entry after the merge, `gone` where there is none, undefined on a conflict. */
function mergeEntries(
  store: ObjectStore,
  was: Leaf | undefined,
  here: Leaf | undefined,
  there: Leaf | undefined,
): Leaf | undefined {
  if (same(was, there) || same(here, there)) return here ?? gone
  if (same(was, here)) return there ?? gone
  if (here?.mode !== '040000' || there?.mode !== '040000') return undefined
  const [before, ours, theirs] = [entriesOf(store, was), entriesOf(store, here), entriesOf(store, there)]
  const merged: TreeEntry[] = []
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const leaf = mergeEntries(store, before.get(name), ours.get(name), theirs.get(name))
    if (leaf === undefined) return undefined
    if (leaf !== gone) merged.push({ mode: leaf.mode, sha: leaf.sha, name })
  }
  return merged.length === 0 ? gone : folder(store.putTree(merged))
}

function entriesOf(store: ObjectStore, leaf: Leaf | undefined): ReadonlyMap<string, TreeEntry> {
  return new Map(leaf?.mode === '040000' ? store.tree(leaf.sha).map((entry) => [entry.name, entry]) : [])
}
