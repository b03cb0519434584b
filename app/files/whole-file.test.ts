import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readAhead, readWhole } from './whole-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'plan.json')
writeFileSync(file, '{"a": 1}')

it('gives the content of a file, also when it is shorter than it was', async () => {
  expect(Buffer.from(await readWhole(file, 8)).toString()).toBe('{"a": 1}')
  expect(Buffer.from(await readWhole(file, 100)).toString()).toBe('{"a": 1}')
})

it('reads ahead what is a file, and nothing else', async () => {
  expect(Buffer.from((await readAhead(file)) ?? []).toString()).toBe('{"a": 1}')
  expect(await readAhead(folder)).toBeUndefined()
  expect(await readAhead(join(folder, 'missing.json'))).toBeUndefined()
})
