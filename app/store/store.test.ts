import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshPostgres, newKey, testServer } from './fixture.ts'
import { openStore } from './store.ts'

const keys: [string] = [newKey()]

describe('a store does not open', () => {
  it('without a key', async () => {
    await expect(openStore({ databaseUrl: null, folder: '/nowhere', encryptionKeys: [''] })).rejects.toMatchObject({
      code: 'input.config',
      details: { next: 'make one with: openssl rand -base64 32' },
    })
  })

  it('where its folder cannot be', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-open-'))
    await writeFile(join(folder, 'file'), '')
    const settings = { databaseUrl: null, folder: join(folder, 'file', 'below'), encryptionKeys: keys }
    await expect(openStore(settings)).rejects.toMatchObject({
      code: 'input.config',
      details: { file: settings.folder },
    })
    await rm(folder, { recursive: true })
  })

  it('on a server that does not come up', async () => {
    const settings = { databaseUrl: 'postgres://127.0.0.1:1/none', folder: '', encryptionKeys: keys, patienceMs: 0 }
    await expect(openStore(settings)).rejects.toMatchObject({ code: 'upstream.unavailable' })
  })

  const name = testServer === undefined ? 'Postgres (skipped: PLUMBLINE_TEST_POSTGRES is not set)' : 'Postgres'
  it.skipIf(testServer === undefined)(`in a database that is not there, on ${name}`, async () => {
    const { url, drop } = await freshPostgres()
    await drop()
    await expect(openStore({ databaseUrl: url, folder: '', encryptionKeys: keys })).rejects.toMatchObject({
      code: 'input.config',
      details: { found: 'there is no such database (SQLSTATE 3D000)' },
    })
  })
})
