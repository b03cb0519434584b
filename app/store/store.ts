import type { ReviewStore } from '../workflow/ports/host.ts'
import type { Installations } from '../workflow/ports/installations.ts'
import type { JobQueue, RateBudgets } from '../workflow/ports/jobs.ts'
import { makeRateBudgets } from './budgets/rate-budgets.ts'
import { makeClock } from './clock.ts'
import type { Database } from './database/database.ts'
import { openEmbedded } from './database/embedded.ts'
import { openPostgres } from './database/postgres.ts'
import { probe } from './database/probe.ts'
import { patient } from './database/unavailable.ts'
import { makeInstallations } from './installations.ts'
import { type Chore, startChores } from './maintenance/maintenance.ts'
import { deleteOld } from './maintenance/retention.ts'
import { sweepLanes } from './maintenance/sweep.ts'
import { makeJobQueue } from './queue/job-queue.ts'
import { makeReviewStore } from './reviews.ts'
import { checkKeys, rewrap } from './sealing/rewrap.ts'
import { makeVault, type Vault } from './sealing/vault.ts'
import { makeSessionStore, type SessionStore } from './sessions.ts'
import { defaultLeaseMs, defaultPollMs, type StoreSettings } from './settings.ts'

/** Everything that outlives a process. While the database is away its methods wait some seconds for it, then throw a Problem `upstream.unavailable`. */
export interface Store {
  readonly kind: 'postgres' | 'embedded'
  readonly queue: JobQueue
  readonly budgets: RateBudgets
  readonly reviews: ReviewStore
  readonly sessions: SessionStore
  readonly installations: Installations
  /** Rejects with a Problem `upstream.unavailable` while the database does not answer within two seconds. */
  ready(): Promise<void>
  /** Wraps all data keys anew that a previous key wrapped; returns how many. Afterwards the previous key may be given up. */
  rewrap(): Promise<number>
  /** Deletes what is old, heals lanes, and wraps keys anew, regularly and in one process at a time, until the store is closed. */
  maintain(): Promise<void>
  /** Ends everything; stop the queue before. */
  close(): Promise<void>
}

/**
 * Opens the database and brings its tables up to date. Throws Problems: `input.config` for a key, folder or URL that is wrong or for records sealed
 * with another key, `upstream.unavailable` when the database does not come up in time.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const vault = makeVault(settings.encryptionKeys)
  const { databaseUrl, folder } = settings
  const database = databaseUrl === null ? await openEmbedded(folder) : await openPostgres(databaseUrl, settings)
  try {
    await checkKeys(database.db, vault)
  } catch (error) {
    await database.close()
    throw error
  }
  return makeStore(database, vault, settings)
}

/** The store on a database that is open. */
export function makeStore(database: Database, vault: Vault, settings: Omit<StoreSettings, 'encryptionKeys'>): Store {
  const { db } = database
  const clock = makeClock(settings.now)
  const { leaseMs = defaultLeaseMs, pollMs = defaultPollMs, onTrouble = () => {} } = settings
  const chores: readonly Chore[] = [
    { name: 'sweep-lanes', cron: '* * * * *', act: () => sweepLanes(db, clock, leaseMs) },
    { name: 'delete-old', cron: '17 * * * *', act: () => deleteOld(db, clock, settings.retention) },
    { name: 'rewrap-keys', cron: null, act: () => rewrap(db, vault) },
  ]
  let endChores = async () => {}
  return {
    kind: database.kind,
    queue: makeJobQueue(database, clock, vault, { leaseMs, pollMs, onTrouble }),
    budgets: patient(makeRateBudgets(database, clock)),
    reviews: patient(makeReviewStore(db, vault)),
    sessions: patient(makeSessionStore(db, vault, clock)),
    installations: patient(makeInstallations(db)),
    ready: () => probe(db),
    rewrap: () => rewrap(db, vault),
    maintain: async () => {
      endChores = await startChores(db, chores, onTrouble)
    },
    close: async () => {
      await endChores()
      await database.close()
    },
  }
}
