import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { watchFolders } from './watch-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-watch-'))
mkdirSync(join(folder, 'deep'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('calls back once for changes that come together, below the folder, too', async () => {
  let calls = 0
  await new Promise<void>((resolve) => {
    const end = watchFolders([folder], async () => {
      calls += 1
      end()
      resolve()
    })
    for (const name of ['a.rego', 'deep/b.rego', 'a.rego']) writeFileSync(join(folder, name), 'package a\n')
  })
  expect(calls).toBe(1)
})

it('says when there is nothing to watch', () => {
  expect(() => watchFolders([join(folder, 'absent')], async () => undefined)).toThrow('the folder cannot be watched')
})
