import { randomUUID } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import type { Delivery, JobQueue, NewJob } from '../../workflow/ports/jobs.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { patiently } from '../database/unavailable.ts'
import type { Vault } from '../sealing/vault.ts'
import { groupCommit } from './group-commit.ts'
import { type Receipt, storeReceipts } from './receive.ts'
import { sealJob } from './sealed-task.ts'
import { queueState } from './state.ts'
import { makeWorker, type WorkerSettings } from './worker.ts'

/** How long a webhook waits for a database that restarts; GitHub waits ten seconds for its answer. */
const patienceMs = 3000

/** The queue of a database. Throws Problems `upstream.unavailable` while the database is away. */
export function makeJobQueue(database: Database, clock: Clock, vault: Vault, settings: WorkerSettings): JobQueue {
  const store = groupCommit<Receipt, boolean>(
    (receipts) => patiently(patienceMs, () => storeReceipts(database, clock, receipts)),
    (error) => error instanceof Problem,
  )
  const receipt = async (delivery: Delivery | null, jobs: readonly NewJob[]): Promise<Receipt> => ({
    delivery,
    jobs: await Promise.all(jobs.map((job) => sealJob(vault, job, randomUUID(), delivery?.id ?? null))),
  })
  return {
    receive: async (delivery, jobs) => ((await store(await receipt(delivery, jobs))) ? 'stored' : 'known'),
    add: async (jobs) => {
      if (jobs.length > 0) await store(await receipt(null, jobs))
    },
    state: () => patiently(patienceMs, () => queueState(database, clock)),
    ...makeWorker(database, clock, vault, settings),
  }
}
