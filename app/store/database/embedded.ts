import { randomUUID } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import { Problem } from '../../model/problem.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Tables } from '../tables.ts'
import { makeAnnouncements } from './announcements.ts'
import type { Database } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { pgliteDialect } from './pglite-dialect.ts'

/**
 * Postgres within this process, its files in a folder that nobody else may read. The first start takes some seconds and some 800 MB of memory, so
 * it is loaded only here. What was acknowledged survives the end of the process; only a server survives the end of the machine's power.
 */
export async function openEmbedded(given: string): Promise<Database> {
  const folder = await makeFolder(given)
  const unlock = await lockFolder(folder)
  try {
    const db = new Kysely<Tables>({ dialect: pgliteDialect(await start(join(folder, 'database'))) })
    await migrate(db as Kysely<unknown>)
    // Nobody else has this folder, so whoever had a lane is no more.
    await sql`update lanes set owner = null, job = null, due = clock_timestamp() where owner is not null`.execute(db)
    const close = async () => {
      await db.destroy()
      await unlock()
    }
    const process = randomUUID()
    return { kind: 'embedded', db, announcements: makeAnnouncements(process), process, close }
  } catch (cause) {
    await unlock()
    throw cause
  }
}

async function start(folder: string): Promise<PGlite> {
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    return await PGlite.create(folder)
  } catch (cause) {
    throw new Problem('input.config', 'the embedded database does not start', {
      file: folder,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: 'a folder that this version made, on a disk with room',
      next: 'restore the folder from a backup, move it away to begin anew, or use Postgres through DATABASE_URL',
      cause,
    })
  }
}

async function makeFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await realpath(folder)
  } catch (cause) {
    throw new Problem('input.config', 'the folder of the embedded database cannot be made', {
      file: folder,
      next: 'name a folder this process may write to',
      cause,
    })
  }
}
