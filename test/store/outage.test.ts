import { describe, expect, it } from 'vitest'
import { freshPostgres, newKey, testServer } from '../../app/store/fixture.ts'
import { openStore, type Store } from '../../app/store/store.ts'
import { aborted, delivery, gate, label, log, review } from './jobs.ts'
import { openProxy, type TestProxy } from './proxy.ts'

const leaseMs = 1200

/** Two processes on one database, which can be cut off from it. */
async function twoProcesses(): Promise<{
  readonly stores: readonly [Store, Store]
  readonly proxy: TestProxy
  readonly end: () => Promise<void>
}> {
  const { url, drop } = await freshPostgres()
  const server = new URL(url)
  const proxy = await openProxy({ host: server.hostname, port: Number(server.port || 5432) })
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = `${proxy.port}`
  const open = () => openStore({ databaseUrl: through.href, folder: '', encryptionKeys: [key], leaseMs, pollMs: 20 })
  const key = newKey()
  const stores: [Store, Store] = [await open(), await open()]
  const end = async () => {
    for (const store of stores) await store.queue.stop(1000)
    for (const store of stores) await store.close()
    await proxy.close()
    await drop()
  }
  return { stores, proxy, end }
}

const name = testServer === undefined ? 'Postgres (skipped: PLUMBLINE_TEST_POSTGRES is not set)' : 'Postgres'
describe.skipIf(testServer === undefined)(`while ${name} is away`, () => {
  it('a job that ends is not done twice, a delivery waits, and nothing is lost', async () => {
    const { stores, proxy, end } = await twoProcesses()
    const [begun, away, lost] = [gate(), gate(), gate()]
    const seen = log<string>()
    for (const { queue } of stores)
      await queue.work(2, async (job, signal) => {
        seen.add(label(job))
        if (label(job) === 'ends') {
          begun.open()
          await away.opened
        } else if (label(job) === 'runs on' && job.attempt === 1 && seen.entries.length === 2) {
          await aborted(signal)
          lost.open()
          throw new Error('aborted')
        }
      })
    await stores[0].queue.receive(delivery(), [review(1, 'ends')])
    await begun.opened
    await stores[0].queue.receive(delivery(), [review(2, 'runs on')])
    expect(await seen.has(2)).toEqual(['ends', 'runs on'])
    proxy.cut()
    away.open()
    const taken = stores[1].budgets.take(1, 'read')
    const received = stores[0].queue.receive(delivery(), [review(3, 'comes')])
    await expect(stores[1].ready()).rejects.toMatchObject({ name: 'Problem', code: 'upstream.unavailable' })
    await lost.opened
    proxy.mend()
    expect([await received, await taken]).toEqual(['stored', 0])
    const all = await seen.has(4)
    expect([all.slice(0, 2), all.slice(2).toSorted()]).toEqual([
      ['ends', 'runs on'],
      ['comes', 'runs on'],
    ])
    for (const store of stores) await store.ready()
    for (const { queue } of stores) await queue.stop(3000)
    expect(await stores[0].queue.state()).toEqual({ waiting: 0, running: 0, failed: 0, oldestMs: 0 })
    expect(seen.entries).toHaveLength(4)
    await end()
  })
})
