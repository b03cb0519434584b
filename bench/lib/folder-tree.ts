import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileTree } from '../../app/model/file-tree.ts'

/** The files below a folder of this machine, for measuring; it follows no symbolic links and trusts the paths it is asked for. */
export function openFolder(top: string): FileTree {
  return {
    read: (path) => attempt(() => readFileSync(join(top, path), 'utf8')),
    list: (folder) =>
      attempt(() =>
        readdirSync(join(top, folder), { withFileTypes: true })
          .filter((entry) => entry.isFile() || entry.isDirectory())
          .map((entry) => ({ name: entry.name, kind: entry.isFile() ? ('file' as const) : ('folder' as const) }))
          .sort((left, right) => (left.name < right.name ? -1 : 1)),
      ),
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
