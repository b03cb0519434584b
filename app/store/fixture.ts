import { randomBytes, randomUUID } from 'node:crypto'
import { access, cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

/** URL of a Postgres server where tests may make databases; without it what needs one is skipped. */
export const testServer = process.env.PLUMBLINE_TEST_POSTGRES

/** A fresh key, base64. */
export function newKey(): string {
  return randomBytes(32).toString('base64')
}

/** URL of a fresh, empty database on the test server, and what drops it again. */
export async function freshPostgres(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `plumbline_test_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  const url = new URL(testServer ?? '')
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServer })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * A fresh folder for the embedded database, and what deletes it again. Making an empty database takes it some seconds, so that is done once for this
 * version and copied from then on.
 */
export async function freshFolder(): Promise<{ readonly folder: string; readonly drop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-store-'))
  await cp(await emptyDatabase(), join(folder, 'database'), { recursive: true })
  return { folder, drop: () => rm(folder, { recursive: true, force: true }) }
}

async function emptyDatabase(): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const description = join(dirname(resolve('@electric-sql/pglite')), '../package.json')
  const { version } = JSON.parse(await readFile(description, 'utf8'))
  const ready = join(tmpdir(), `plumbline-empty-database-${version}-${process.getuid?.() ?? 0}`)
  if (await exists(ready)) return ready
  const making = await mkdtemp(`${ready}-`)
  const { PGlite } = await import('@electric-sql/pglite')
  await (await PGlite.create(join(making, 'database'))).close()
  // Where another process was quicker, its folder is as good.
  await rename(join(making, 'database'), ready).catch(() => {})
  await rm(making, { recursive: true, force: true })
  return ready
}

async function exists(path: string): Promise<boolean> {
  return access(join(path, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
}
