/** Files below one folder, read on demand. Paths are relative to its top, with `/`; nothing outside can be reached. */
export interface FileTree {
  /** The text of a file; undefined when there is none, when it is no regular file, or when it leads out of the tree. */
  readonly read: (path: string) => string | undefined
  /** Names in a folder (`.` is the top), sorted; undefined when there is no such folder. */
  readonly list: (folder: string) => readonly TreeEntry[] | undefined
}

export interface TreeEntry {
  readonly name: string
  readonly kind: 'file' | 'folder'
}
