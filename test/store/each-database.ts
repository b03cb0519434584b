import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Database } from '../../app/store/database/database.ts'
import { openEmbedded } from '../../app/store/database/embedded.ts'
import { openPostgres } from '../../app/store/database/postgres.ts'
import { freshFolder, freshPostgres, newKey, testServer } from '../../app/store/fixture.ts'
import { makeVault } from '../../app/store/sealing/vault.ts'
import type { StoreSettings } from '../../app/store/settings.ts'
import { makeStore, type Store } from '../../app/store/store.ts'
import type { Tables } from '../../app/store/tables.ts'

/** What a test is given: an empty database, and stores on it that behave like processes of their own. */
export interface Given {
  readonly database: () => Database
  /** Two of them have connections of their own; the keys are the same unless others are given. Never to be closed. */
  readonly process: (settings?: Partial<StoreSettings>) => Store
}

interface Opened {
  readonly database: Database
  /** Connections of another process; the same ones where there can be only one. */
  readonly other: Database
  readonly drop: () => Promise<void>
}

const tables = [
  'deliveries',
  'jobs',
  'lanes',
  'reviews',
  'sessions',
  'installations',
  'budget_slots',
  'budget_pauses',
] as const satisfies readonly (keyof Tables)[]

/** Declares the same tests on the embedded database and on Postgres, one database for all of them. */
export function onEachDatabase(suite: (given: Given) => void): void {
  describe('on the embedded database', () => declare(openFolder, suite))
  const name = testServer === undefined ? 'on Postgres (skipped: PLUMBLINE_TEST_POSTGRES is not set)' : 'on Postgres'
  describe.skipIf(testServer === undefined)(name, () => declare(openServer, suite))
}

function declare(open: () => Promise<Opened>, suite: (given: Given) => void): void {
  const keys: [string] = [newKey()]
  let opened: Opened
  let count = 0
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.drop())
  beforeEach(async () => {
    for (const table of tables) await opened.database.db.deleteFrom(table).execute()
  })
  suite({
    database: () => opened.database,
    process: (settings = {}) => {
      const database = { ...(count++ % 2 === 0 ? opened.database : opened.other), process: randomUUID() }
      const vault = makeVault(settings.encryptionKeys ?? keys)
      return makeStore(database, vault, { databaseUrl: null, folder: '', pollMs: 5, ...settings })
    },
  })
}

async function openFolder(): Promise<Opened> {
  const { folder, drop } = await freshFolder()
  const database = await openEmbedded(folder)
  return {
    database,
    other: database,
    drop: async () => {
      await database.close()
      await drop()
    },
  }
}

async function openServer(): Promise<Opened> {
  const { url, drop } = await freshPostgres()
  const connect = () => openPostgres(url, { databaseUrl: url, folder: '', encryptionKeys: [''], connections: 3 })
  const [database, other] = [await connect(), await connect()]
  return {
    database,
    other,
    drop: async () => {
      await database.close()
      await other.close()
      await drop()
    },
  }
}
