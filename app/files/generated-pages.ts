import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type Page, pageMark } from '../model/page.ts'
import { Problem } from '../model/problem.ts'
import { writeWhole } from './write-file.ts'

/** What differs between a folder and the pages it should hold. */
export interface PageDifferences {
  /** Pages that are missing or say something else. */
  readonly stale: readonly Page[]
  /** Generated pages, by path below the folder, that nothing stands for any more. */
  readonly surplus: readonly string[]
}

/**
 * Compares pages with what lies in a folder. Throws a Problem where a file that was not generated lies in the place of a page: it is
 * somebody's own.
 */
export async function comparePages(folder: string, pages: readonly Page[]): Promise<PageDifferences> {
  const stale: Page[] = []
  for (const page of pages) {
    const found = await readFile(join(folder, page.path), 'utf8').catch(() => undefined)
    if (found !== undefined && !found.startsWith(pageMark)) throw notOurs(join(folder, page.path))
    if (found !== page.text) stale.push(page)
  }
  const wanted = new Set(pages.map(({ path }) => path))
  const surplus: string[] = []
  for (const path of await markdownFiles(folder)) {
    if (wanted.has(path)) continue
    if ((await readFile(join(folder, path), 'utf8')).startsWith(pageMark)) surplus.push(path)
  }
  return { stale, surplus }
}

/** Writes what is stale, and removes generated pages that are not wanted any more. */
export async function writePages(folder: string, { stale, surplus }: PageDifferences): Promise<void> {
  for (const { path, text } of stale) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeWhole(file, text)
  }
  for (const path of surplus) await rm(join(folder, path))
}

async function markdownFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|\.git)\//.test(path))
    .sort()
}

function notOurs(file: string): Problem {
  return new Problem('output.write', 'a page would replace a file that was not generated; nothing was changed', {
    file,
    found: 'a file without the mark of generated pages in its first line',
    wanted: 'a folder for generated pages alone',
    next: 'move the file, or name another folder with --output',
  })
}
