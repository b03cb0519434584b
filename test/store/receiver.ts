/** A process of its own that stores deliveries until it is killed, and says which are stored; for tests. Its argument: settings of the store as JSON. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openStore } from '../../app/store/store.ts'
import { delivery, review } from './jobs.ts'

const store = await openStore(JSON.parse(process.argv[2] ?? ''))
const receiveForEver = async (first: number) => {
  for (let pull = first; ; pull += 4) {
    const head = randomUUID()
    await store.queue.receive(delivery(), [review(pull, head)])
    writeSync(1, `${head}\n`)
  }
}
await Promise.all([0, 1, 2, 3].map(receiveForEver))
