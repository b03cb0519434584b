import { dirname, relative, resolve, sep } from 'node:path'
import { diskTree } from '../files/disk-tree.ts'
import { repositoryTop } from '../files/inputs.ts'
import { openSources, type Sources } from '../hcl/modules/sources.ts'
import type { Place } from '../workflow/root-source.ts'

const opened = new Map<string, Sources>()

/**
 * Finds the tree a folder on disk lies in: its repository, else the working directory, else the folder alone. Trees are opened once, so that no file is parsed
 * twice.
 */
export async function placeOf(folder: string): Promise<Place> {
  const working = process.cwd()
  const full = resolve(working, folder)
  const top = (await repositoryTop(full)) ?? (inside(working, full) ? working : full)
  const sources = opened.get(top) ?? openSources(diskTree(top))
  opened.set(top, sources)
  const directory = relative(top, full).split(sep).join('/')
  return { sources, directory: directory === '' ? '.' : directory }
}

function inside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}

/** The folder a file lies in, as a path that can be opened. */
export function folderOfFile(path: string): string {
  return path === '-' ? '.' : dirname(path)
}
