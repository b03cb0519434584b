import { openModuleTree } from '../../hcl/modules/module-tree.ts'
import { folderOf } from '../../hcl/modules/path.ts'
import type { Sources } from '../../hcl/modules/sources.ts'
import type { Skipped } from '../../model/evidence.ts'
import { rootsBelow } from '../roots-below.ts'

/** Root modules of a change. */
export interface ChangedRoots {
  /** All of the head, and what is none to judge. */
  readonly all: readonly string[]
  readonly passed: readonly Skipped[]
  /** Those of the head that the change touches. */
  readonly touched: readonly string[]
  /** Folders of the base that stand for them, and roots of the base that are gone or changed. */
  readonly before: readonly string[]
}

/** Paths whose content differs between two sets of files, in either of them. */
export function changedPaths(
  head: ReadonlyMap<string, string>,
  base: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const [path, text] of head) if (base.get(path) !== text) changed.add(path)
  for (const path of base.keys()) if (!head.has(path)) changed.add(path)
  return changed
}

/**
 * Finds which root modules a change touches: those in whose folder, or in the folder of a local module that they call at whatever depth, a file
 * changed. A file that lies in no module's folder counts for the nearest one above it.
 */
export function touchedRoots(head: Sources, base: Sources, changed: ReadonlySet<string>): ChangedRoots {
  const folders = new Set([...changed].flatMap((path) => moduleFolders(path, head, base)))
  const isTouched = (sources: Sources, root: string) =>
    openModuleTree(sources.tree, root, { sources })
      .modules()
      .some(({ module }) => folders.has(module.directory))
  const now = rootsBelow({ sources: head, directory: '.' })
  const then = rootsBelow({ sources: base, directory: '.' }).directories
  const touchedThen = then.filter((root) => isTouched(base, root))
  const gone = new Set(touchedThen)
  const touched = now.directories.filter((root) => gone.has(root) || isTouched(head, root))
  const before = [...new Set([...touchedThen, ...touched.filter((root) => base.module(root) !== undefined)])].sort()
  return { all: now.directories, passed: now.passed, touched, before }
}

/** The nearest folders above a file that hold a module, on the head and on the base. */
function moduleFolders(path: string, head: Sources, base: Sources): readonly string[] {
  return [head, base].flatMap((sources) => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      if (sources.module(folder) !== undefined) return [folder]
      if (folder === '.') return []
    }
  })
}
