import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { FileTree, TreeEntry } from '../model/file-tree.ts'
import { Problem } from '../model/problem.ts'
import { byName, largestFile, pathInside } from './tree-path.ts'

/**
 * The files below a folder, as they are now. Links are followed as long as they stay inside; a linked file is listed, a linked folder is
 * not (it can still be read and listed by its own path), so that whoever walks the tree ends. Throws a Problem for a folder that is not
 * there, and for a file that may not be read or is larger than 100 MB.
 */
export function diskTree(folder: string): FileTree {
  const top = realOf(folder)
  if (top === undefined || statOf(top)?.isDirectory() !== true) {
    throw new Problem('input.unreadable', 'the folder cannot be read', {
      file: folder,
      found: top === undefined ? 'nothing at that path' : 'a file',
      wanted: 'a folder',
      next: 'check the path',
    })
  }
  const prefix = top.endsWith(sep) ? top : `${top}${sep}`
  const place = (path: string): string | undefined => {
    const inside = pathInside(path)
    const real = inside === undefined ? undefined : realOf(join(top, inside))
    return real === top || real?.startsWith(prefix) ? real : undefined
  }
  return {
    read: (path) => {
      const real = place(path)
      const info = real === undefined ? undefined : statOf(real)
      if (real === undefined || info?.isFile() !== true) return undefined
      if (info.size > largestFile) throw tooLarge(path, info.size)
      return attempt(path, () => readFileSync(real, 'utf8'))
    },
    list: (path) => {
      const real = place(path)
      if (real === undefined || statOf(real)?.isDirectory() !== true) return undefined
      const entries = attempt(path, () => readdirSync(real, { withFileTypes: true }))
      return entries.flatMap((entry) => listed(entry, () => place(`${path}/${entry.name}`))).sort(byName)
    },
  }
}

function listed(entry: Dirent, place: () => string | undefined): readonly TreeEntry[] {
  const { name } = entry
  if (entry.isFile()) return [{ name, kind: 'file' }]
  if (entry.isDirectory()) return [{ name, kind: 'folder' }]
  const real = entry.isSymbolicLink() ? place() : undefined
  return real !== undefined && statOf(real)?.isFile() === true ? [{ name, kind: 'file' }] : []
}

/** Undefined for what is not there and for links that lead nowhere or in a circle. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch (cause) {
    if (isDenied(cause)) throw unreadable(path, cause)
    return undefined
  }
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

function attempt<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

function isDenied(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'EACCES' || cause.code === 'EPERM')
}

function unreadable(path: string, cause: unknown): Problem {
  return new Problem('input.unreadable', 'a file of the folder cannot be read', {
    file: path,
    found: isDenied(cause) ? 'no permission to read it' : cause instanceof Error ? cause.message : String(cause),
    next: 'check its permissions',
    cause,
  })
}

function tooLarge(path: string, size: number): Problem {
  return new Problem('input.too-large', 'a file of the folder is too large', {
    file: path,
    found: `${size} bytes`,
    wanted: `at most ${largestFile} bytes`,
  })
}
