/** Files in trees: reading them by path, listing them, and changing some of them at once. */
import type { ObjectStore } from './object-store.ts'
import type { Mode, TreeEntry } from './objects.ts'

/** What a path is to hold: text or bytes, those with a mode, or null for nothing. */
export type Content = string | Uint8Array | { readonly mode: Mode; readonly content: string | Uint8Array } | null
export type Files = Readonly<Record<string, Content>> | ReadonlyMap<string, Content>

export interface ListedEntry extends TreeEntry {
  /** From the top of the tree, with `/`. */
  readonly path: string
}

export interface Leaf {
  readonly mode: Mode
  readonly sha: string
}

/** The tree with these files changed. Of a submodule the content is the hash of its commit. */
export function changeFiles(store: ObjectStore, tree: string | undefined, files: Files): string {
  const entries = files instanceof Map ? [...files] : Object.entries(files)
  return changeTree(store, tree, new Map(entries.map(([path, content]) => [path, leafOf(store, content)])))
}

function leafOf(store: ObjectStore, content: Content): Leaf | null {
  if (content === null) return null
  const plain = typeof content === 'string' || content instanceof Uint8Array
  const [mode, value] = plain ? (['100644', content] as const) : [content.mode, content.content]
  if (mode === '160000') return { mode, sha: String(value) }
  return { mode, sha: store.put('blob', Buffer.from(value as string)) }
}

/** The tree with the entries at these paths replaced, or removed where null is given; folders that become empty vanish. */
export function changeTree(
  store: ObjectStore,
  tree: string | undefined,
  leaves: ReadonlyMap<string, Leaf | null>,
): string {
  const entries = new Map((tree === undefined ? [] : store.tree(tree)).map((entry) => [entry.name, entry]))
  const below = new Map<string, Map<string, Leaf | null>>()
  for (const [path, leaf] of leaves) {
    const slash = path.indexOf('/')
    if (slash >= 0) {
      const name = path.slice(0, slash)
      const inner = below.get(name) ?? new Map<string, Leaf | null>()
      below.set(name, inner.set(path.slice(slash + 1), leaf))
    } else if (leaf === null) entries.delete(path)
    else entries.set(path, { ...leaf, name: path })
  }
  for (const [name, inner] of below) {
    const folder = entries.get(name)
    const sha = changeTree(store, folder?.mode === '040000' ? folder.sha : undefined, inner)
    if (store.tree(sha).length === 0) entries.delete(name)
    else entries.set(name, { mode: '040000', name, sha })
  }
  return store.putTree([...entries.values()])
}

/** Everything in the tree in git's order, folders before what is in them; what is in them only when asked for. */
export function listTree(store: ObjectStore, tree: string, recursive: boolean, above = ''): readonly ListedEntry[] {
  const listed: ListedEntry[] = []
  for (const entry of store.tree(tree)) {
    const path = above + entry.name
    listed.push({ ...entry, path })
    if (recursive && entry.mode === '040000') {
      for (const inner of listTree(store, entry.sha, true, `${path}/`)) listed.push(inner)
    }
  }
  return listed
}

/** The entry at a path; the tree itself at the empty one. */
export function entryAt(store: ObjectStore, tree: string, path: string): Leaf | undefined {
  let found: Leaf | undefined = { mode: '040000', sha: tree }
  for (const name of path.split('/').filter((step) => step !== '')) {
    if (found?.mode !== '040000') return undefined
    found = store.tree(found.sha).find((entry) => entry.name === name)
  }
  return found
}
