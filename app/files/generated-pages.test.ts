import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Page, pageMark } from '../model/page.ts'
import { Problem } from '../model/problem.ts'
import { comparePages, writePages } from './generated-pages.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const page = (path: string, words: string): Page => ({ path, text: `${pageMark}\n\n${words}\n` })

describe('generated pages', () => {
  it('are written where they differ, and removed where nothing stands for them', async () => {
    await writePages(folder, await comparePages(folder, [page('a/one.md', 'one'), page('a/two.md', 'two')]))
    await writeFile(join(folder, 'a', 'own.md'), 'somebody wrote this')
    const wanted = [page('a/one.md', 'one'), page('b/three.md', 'three')]
    const differences = await comparePages(folder, wanted)
    expect(differences).toEqual({ stale: [wanted[1]], surplus: ['a/two.md'] })
    await writePages(folder, differences)
    expect(await comparePages(folder, wanted)).toEqual({ stale: [], surplus: [] })
    expect(await readFile(join(folder, 'a', 'own.md'), 'utf8')).toBe('somebody wrote this')
    expect(await readFile(join(folder, 'b', 'three.md'), 'utf8')).toBe(wanted[1]?.text)
  })

  it('never replace a file that somebody wrote', async () => {
    await mkdir(join(folder, 'a'))
    await writeFile(join(folder, 'a', 'one.md'), 'somebody wrote this')
    await expect(comparePages(folder, [page('a/one.md', 'one')])).rejects.toThrow(Problem)
  })

  it('are all stale in a folder that is not there', async () => {
    const pages = [page('one.md', 'one')]
    expect(await comparePages(join(folder, 'none'), pages)).toEqual({ stale: pages, surplus: [] })
  })
})
