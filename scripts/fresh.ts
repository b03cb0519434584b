/** Proves that the committed `dist/` and `action/dist/` are what the sources build: the same files with the same bytes. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built } from './build.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = await mkdtemp(join(tmpdir(), 'plumbline-dist-'))
try {
  for (const [name, build] of Object.entries(built)) {
    const folder = join(scratch, name)
    await build(folder)
    const stale = await differences(folder, join(root, name))
    for (const file of stale) console.error(`${name}/${file} is not what the sources build`)
    if (stale.length > 0) process.exitCode = 1
  }
  if (process.exitCode === 1) console.error('run: npm run build')
} finally {
  await rm(scratch, { recursive: true })
}

async function differences(folder: string, committed: string): Promise<readonly string[]> {
  const [left, right] = await Promise.all([listFiles(folder), listFiles(committed)])
  const names = [...new Set([...left, ...right])].sort()
  const same = await Promise.all(
    names.map(async (name) => {
      if (!left.includes(name) || !right.includes(name)) return false
      const [a, b] = await Promise.all([readFile(join(folder, name)), readFile(join(committed, name))])
      return a.equals(b)
    }),
  )
  return names.filter((_, index) => same[index] !== true)
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
