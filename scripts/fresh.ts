/** Proves that the committed `dist/` is what the sources build: the same files with the same bytes. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildInto } from './build.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'plumbline-dist-'))
try {
  await buildInto(folder)
  const stale = await differences(folder, join(root, 'dist'))
  for (const file of stale) console.error(`dist/${file} is not what the sources build`)
  if (stale.length > 0) console.error('run: npm run build')
  process.exitCode = stale.length > 0 ? 1 : 0
} finally {
  await rm(folder, { recursive: true })
}

async function differences(built: string, committed: string): Promise<readonly string[]> {
  const [left, right] = await Promise.all([listFiles(built), listFiles(committed)])
  const names = [...new Set([...left, ...right])].sort()
  const same = await Promise.all(
    names.map(async (name) => {
      if (!left.includes(name) || !right.includes(name)) return false
      const [a, b] = await Promise.all([readFile(join(built, name)), readFile(join(committed, name))])
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
