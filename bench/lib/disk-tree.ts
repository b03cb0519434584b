import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileTree } from '../../app/model/file-tree.ts'

/** The files below a folder that is trusted: no limits, and links are followed. */
export function openTrustedTree(top: string): FileTree {
  const orNothing = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch {
      return undefined
    }
  }
  return {
    read: (path) =>
      orNothing(() => (statSync(join(top, path)).isFile() ? readFileSync(join(top, path), 'utf8') : undefined)),
    list: (folder) =>
      orNothing(() =>
        readdirSync(join(top, folder), { withFileTypes: true })
          .map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? ('folder' as const) : ('file' as const) }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      ),
  }
}
