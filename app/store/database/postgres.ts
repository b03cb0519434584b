import { randomUUID } from 'node:crypto'
import { Socket } from 'node:net'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Problem } from '../../model/problem.ts'
import { migrate } from '../migrations/migrate.ts'
import { defaultConnections, defaultPatienceMs, type StoreSettings } from '../settings.ts'
import type { Tables } from '../tables.ts'
import { makeAnnouncements } from './announcements.ts'
import type { Database } from './database.ts'
import { listenForAnnouncements } from './listen.ts'
import { patiently } from './unavailable.ts'

/** No statement of ours takes long; one that does hangs on a network that is gone. Idle connections are closed before. */
const silenceMs = 20_000

/** A pool of connections to a Postgres server, migrated. Waits for a server that is still starting; connections that break are made again when they are needed. */
export async function openPostgres(databaseUrl: string, settings: StoreSettings): Promise<Database> {
  const trouble = (error: unknown) => settings.onTrouble?.('a connection to the database broke', error)
  await patiently(settings.patienceMs ?? defaultPatienceMs, () => migrateOnce(databaseUrl)).catch(explain)
  const pool = new pg.Pool({
    ...connectionOptions(databaseUrl),
    max: settings.connections ?? defaultConnections,
    stream: impatientSocket,
  })
  watch(pool, trouble)
  const process = randomUUID()
  const announcements = makeAnnouncements(process)
  const stopListening = await listenForAnnouncements(() => new pg.Client(connectionOptions(databaseUrl)), {
    received: announcements.receive,
    missed: () => announcements.tell({ kind: 'missed', subject: '' }),
    trouble,
  })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const close = async () => {
    await stopListening()
    await db.destroy()
  }
  return { kind: 'postgres', db, announcements, process, close }
}

/** A pool of its own, because a migration may take longer than any other statement. */
async function migrateOnce(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ ...connectionOptions(databaseUrl), max: 2 })
  watch(pool, () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

/** A connection that breaks says so by an event, whether it is in use or not; one that nobody hears would end the process. */
function watch(pool: pg.Pool, trouble: (error: unknown) => void): void {
  pool.on('error', trouble)
  pool.on('connect', (client) => {
    client.on('error', () => {})
  })
}

/** What an operator can put right, as a Problem. */
function explain(error: unknown): never {
  const code = error instanceof pg.DatabaseError ? (error.code ?? '') : ''
  const found = refusals[code.slice(0, 2)]
  if (found === undefined) throw error
  throw new Problem('input.config', 'the database lets Plumbline not in', {
    found: `${found} (SQLSTATE ${code})`,
    wanted: 'a database in which the user of DATABASE_URL may create tables',
    next: 'check user, password and database in DATABASE_URL',
    cause: error,
  })
}

/** By class of SQLSTATE. */
const refusals: Readonly<Record<string, string>> = {
  '28': 'user or password are refused',
  '3D': 'there is no such database',
  '42': 'the user may not create tables',
}

/** Breaks when nothing comes or goes for too long, so that the connection leaves the pool whatever it waited for. */
function impatientSocket(): Socket {
  const socket = new Socket()
  return socket.setTimeout(silenceMs, () => {
    socket.destroy(new Error(`timeout exceeded: no answer within ${silenceMs} ms`))
  })
}

function connectionOptions(connectionString: string): pg.ClientConfig {
  return {
    connectionString,
    application_name: 'plumbline',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    types: { getTypeParser },
  }
}

/** Numbers of 64 bits as JavaScript numbers: ours are counts and GitHub's ids, all below 2^53. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (id: number, format?: 'text' | 'binary') =>
  id === pg.types.builtins.INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(id, format)
