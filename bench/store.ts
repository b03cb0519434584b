/**
 * How fast the store takes webhooks in while jobs run: 200 a second, open loop (each is sent at its time, however late the others are), counted from
 * that time until it is durable. On the embedded database and on Postgres.
 *
 * npm run bench -- store [SECONDS] [PER SECOND]
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { freshFolder, newKey } from '../app/store/fixture.ts'
import type { StoreSettings } from '../app/store/settings.ts'
import { openStore, type Store } from '../app/store/store.ts'
import type { Delivery, NewJob } from '../app/workflow/ports/jobs.ts'
import { startPostgres } from './lib/postgres.ts'

const seconds = Number(process.argv[2] ?? 10)
const perSecond = Number(process.argv[3] ?? 200)
const jobMs = 25
const concurrency = 8

function delivery(): Delivery {
  return {
    id: randomUUID(),
    event: 'pull_request',
    action: 'synchronize',
    installation: 1,
    received: new Date().toISOString(),
  }
}

function job(number: number): NewJob {
  const repository = { installation: 1, id: 2, owner: 'acme', name: 'shop', defaultBranch: 'main' }
  const task = { kind: 'review-pull', repository, pull: number, head: randomUUID(), again: false } as const
  return { lane: `1/2#${number}`, key: 'review', supersedes: true, task }
}

/** Milliseconds from the time each webhook was due until it was stored. */
async function openLoop(store: Store): Promise<readonly number[]> {
  const begun = performance.now()
  const stored: Promise<number>[] = []
  for (let sent = 0; sent < seconds * perSecond; sent++) {
    const due = begun + (sent * 1000) / perSecond
    if (due > performance.now()) await pause(due - performance.now())
    stored.push(store.queue.receive(delivery(), [job(sent)]).then(() => performance.now() - due))
  }
  return Promise.all(stored)
}

async function measure(name: string, where: Pick<StoreSettings, 'databaseUrl' | 'folder'>): Promise<void> {
  const store = await openStore({ ...where, encryptionKeys: [newKey()] })
  let done = 0
  await store.queue.work(concurrency, async () => {
    await pause(jobMs)
    done++
  })
  const latencies = (await openLoop(store)).toSorted((a, b) => a - b)
  const during = done
  const at = (share: number) => `${latencies[Math.floor(latencies.length * share)]?.toFixed(1)} ms`
  while ((await store.queue.state()).waiting > 0) await pause(50)
  await store.queue.stop(5000)
  await store.close()
  const figures = `p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${latencies.at(-1)?.toFixed(1)} ms`
  console.log(
    `${name}: ${latencies.length} webhooks at ${perSecond}/s: ${figures}; ${during} jobs done meanwhile, ${done} in all`,
  )
}

const { folder, drop } = await freshFolder()
await measure('embedded', { databaseUrl: null, folder })
await drop()
const postgres = await startPostgres()
if (postgres === undefined) console.log('Postgres: skipped, there is none here and PLUMBLINE_TEST_POSTGRES names none')
else {
  await measure('Postgres', { databaseUrl: postgres.url, folder: '' })
  await postgres.stop()
}
