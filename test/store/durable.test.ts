import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { freshFolder, freshPostgres, newKey, testServer } from '../../app/store/fixture.ts'
import type { StoreSettings } from '../../app/store/settings.ts'
import { openStore } from '../../app/store/store.ts'
import { label } from './jobs.ts'

const receiver = fileURLToPath(new URL('./receiver.ts', import.meta.url))
const killedAfter = 40

/** Heads that a process said were stored before it was killed without warning. */
async function storeAndDie(settings: StoreSettings): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', receiver, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stored: string[] = []
  for await (const line of createInterface({ input: child.stdout }))
    if (stored.push(line) === killedAfter) child.kill('SIGKILL')
  return stored
}

/** Every acknowledged delivery is worked off by the next process, once. */
async function expectDurable(settings: StoreSettings): Promise<void> {
  const stored = await storeAndDie(settings)
  expect(stored.length).toBeGreaterThanOrEqual(killedAfter)
  const store = await openStore(settings)
  await store.maintain()
  const done: string[] = []
  const { waiting } = await store.queue.state()
  await new Promise<void>((resolve) => {
    void store.queue.work(8, async (job) => {
      if (done.push(label(job)) === waiting) resolve()
    })
  })
  await store.queue.stop(5000)
  const state = await store.queue.state()
  await store.close()
  expect(state).toEqual({ waiting: 0, running: 0, failed: 0, oldestMs: 0 })
  expect(new Set(done).size).toBe(done.length)
  expect(stored.filter((head) => !done.includes(head))).toEqual([])
}

it('keeps what it acknowledged when the process is killed, in the embedded database', async () => {
  const { folder, drop } = await freshFolder()
  await expectDurable({ databaseUrl: null, folder, encryptionKeys: [newKey()] })
  await drop()
})

const name = testServer === undefined ? 'on Postgres (skipped: PLUMBLINE_TEST_POSTGRES is not set)' : 'on Postgres'
it.skipIf(testServer === undefined)(`keeps what it acknowledged when the process is killed, ${name}`, async () => {
  const { url, drop } = await freshPostgres()
  await expectDurable({ databaseUrl: url, folder: '', encryptionKeys: [newKey()] })
  await drop()
})
