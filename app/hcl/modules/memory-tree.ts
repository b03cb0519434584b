import type { FileTree, TreeEntry } from '../../model/file-tree.ts'
import { folderOf } from './path.ts'

/** A file tree over texts in memory, by path with `/`. Linear in the number of files to build, constant to read. */
export function openMemoryTree(texts: ReadonlyMap<string, string>): FileTree {
  const folders = new Map<string, Map<string, TreeEntry>>([['.', new Map()]])
  const add = (path: string, kind: TreeEntry['kind']): void => {
    const folder = folderOf(path)
    const known = folders.get(folder)
    const entries = known ?? new Map<string, TreeEntry>()
    if (known === undefined) folders.set(folder, entries)
    const name = folder === '.' ? path : path.slice(folder.length + 1)
    entries.set(name, { name, kind })
    if (known === undefined && folder !== '.' && folder !== '..') add(folder, 'folder')
  }
  for (const path of texts.keys()) add(path, 'file')
  return {
    read: (path) => texts.get(path),
    list: (folder) => {
      const entries = folders.get(folder)
      return entries === undefined
        ? undefined
        : [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    },
  }
}
