import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { events } from '../../app/server/probot-app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Manifest {
  readonly public: boolean
  readonly default_permissions: Readonly<Record<string, string>>
  readonly default_events: readonly string[]
}

const gate = parse(read('app.yml')) as Manifest
const fixes = parse(read('app-with-fixes.yml')) as Manifest

describe('the manifests', () => {
  it('are private, and ask for the events the server listens to', () => {
    // Every App is told about its installations without asking.
    const asked = events.filter((event) => !event.startsWith('installation'))
    for (const manifest of [gate, fixes]) {
      expect(manifest.public).toBe(false)
      expect(manifest.default_events).toEqual(asked)
    }
  })

  it('differ in nothing but the right to write branches', () => {
    expect(gate.default_permissions).toEqual({
      actions: 'read',
      checks: 'write',
      contents: 'read',
      merge_queues: 'read',
      metadata: 'read',
      pull_requests: 'write',
      security_events: 'write',
    })
    expect(fixes.default_permissions).toEqual({ ...gate.default_permissions, contents: 'write' })
  })
})

describe('docs/app.md', () => {
  const page = read('docs/app.md')
  const rows = [...page.matchAll(/^\| (`[A-Z][A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/[A-Z_]+/g)].map(([name]) => name),
  )

  it('lists every setting that is read, and no other', () => {
    const source = read('app/server/settings.ts')
    const named = [...source.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map((match) => match[1] ?? '')
    expect([...new Set(rows)].sort()).toEqual([...new Set([...named, 'DATA_FOLDER'])].sort())
  })
})

describe('the image', () => {
  it('gets every file that the package has', () => {
    const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] }
    const dockerfile = read('Dockerfile')
    const ignored = read('.dockerignore')
    const covered = (path: string, text: string): boolean =>
      text
        .split(/\s+/)
        .some(
          (word) => word !== '' && (path === word.replace(/^!/, '') || path.startsWith(`${word.replace(/^!/, '')}/`)),
        )
    expect(files.filter((path) => !covered(path, ignored))).toEqual([])
    expect(files.filter((path) => !covered(path, dockerfile))).toEqual([])
  })
})
