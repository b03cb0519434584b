import { realpathSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { diskTree } from '../files/disk-tree.ts'
import { type GitTree, gitTree } from '../files/git-tree.ts'
import { rootOfFolder } from '../files/inputs.ts'
import type { FileTree } from '../model/file-tree.ts'
import { Problem } from '../model/problem.ts'

/** Where a base is. */
export type BasePlace =
  | { readonly kind: 'file'; readonly name: string }
  | (BaseTree & { readonly kind: 'folder'; readonly folder: string })
  | (BaseTree & { readonly kind: 'commit'; readonly tree: GitTree })

/** The files of a base, which stand there as they stand here. */
export interface BaseTree {
  readonly name: string
  readonly tree: FileTree
  /** Path in the tree of something that has this path here; undefined for what lies outside. */
  readonly pathOf: (path: string) => string | undefined
  /** The name that the root in a folder of the tree has here. */
  readonly rootOf: (folder: string) => Promise<string>
  /** What a path of the tree is called in messages. */
  readonly shown: (path: string) => string
}

/**
 * Finds out what the value of `--base` names: a path when it begins with `.` or `/`, else a git reference or a path, whichever there is. Throws
 * a Problem `input.base` when there is neither, or both.
 */
export function findBase(name: string): BasePlace {
  const info = statOf(name)
  if (info === undefined || !/^\.{0,2}(?:\/|$)|^\.{1,2}[/\\]/.test(name)) {
    const tree = info === undefined ? gitTree('.', name) : maybeTree(name)
    if (tree !== undefined && info !== undefined) throw ambiguous(name)
    if (tree !== undefined) return commit(name, tree)
  }
  if (info?.isDirectory() !== true) return { kind: 'file', name }
  return {
    kind: 'folder',
    name,
    folder: name,
    tree: diskTree(name),
    pathOf: (path) => below('.', path),
    rootOf: (folder) => rootOfFolder(folder, process.cwd()),
    shown: (path) => join(name, path),
  }
}

function commit(name: string, tree: GitTree): BasePlace {
  return {
    kind: 'commit',
    name,
    tree,
    pathOf: (path) => below(tree.top, realOf(path)),
    rootOf: async (folder) => folder,
    shown: (path) => `${name}:${path}`,
  }
}

function maybeTree(reference: string): GitTree | undefined {
  try {
    return gitTree('.', reference)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** The path with its links resolved as far as it is there: the checkout's own path has none. */
function realOf(path: string): string {
  const full = resolve(path)
  try {
    return realpathSync(full)
  } catch {
    const parent = resolve(full, '..')
    return parent === full ? full : resolve(realOf(parent), relative(parent, full))
  }
}

function below(top: string, path: string): string | undefined {
  const inside = relative(top, path).split(sep).join('/')
  return inside === '..' || inside.startsWith('../') || resolve(inside) === inside ? undefined : inside || '.'
}

function ambiguous(name: string): Problem {
  return new Problem('input.base', `${name} is a path and a git reference`, {
    found: 'both',
    wanted: 'one of them',
    next: `--base ./${name} for the path, --base refs/heads/${name} for the branch`,
  })
}
