import { joinPath } from '../../hcl/modules/path.ts'
import type { FileTree, TreeEntry } from '../../model/file-tree.ts'

/** Files in memory as a file tree; paths are relative to its top, with `/`. */
export function mapTree(files: ReadonlyMap<string, string>): FileTree {
  const folders = foldersOf(files)
  return {
    read: (path) => files.get(joinPath('.', path)),
    list: (folder) => folders.get(joinPath('.', folder)),
  }
}

function foldersOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly TreeEntry[]> {
  const folders = new Map<string, Map<string, TreeEntry['kind']>>([['.', new Map()]])
  for (const path of files.keys()) {
    let folder = '.'
    const steps = path.split('/')
    for (const [index, name] of steps.entries()) {
      const isFile = index === steps.length - 1
      folders.get(folder)?.set(name, isFile ? 'file' : 'folder')
      if (isFile) break
      folder = folder === '.' ? name : `${folder}/${name}`
      if (!folders.has(folder)) folders.set(folder, new Map())
    }
  }
  return new Map(
    [...folders].map(([folder, entries]) => [
      folder,
      [...entries].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    ]),
  )
}
