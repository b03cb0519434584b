import { CompiledQuery, type Kysely } from 'kysely'
import PgBoss from 'pg-boss'
import { patiently } from '../database/unavailable.ts'

/** Work of the store itself: once a minute, an hour, … in one process of all that share the database. */
export interface Chore {
  readonly name: string
  /** Five fields, UTC; null for once after each start. */
  readonly cron: string | null
  readonly act: () => Promise<unknown>
}

const schema = 'plumbline_chores'
const pollSeconds = 20
const setupMs = 10_000

/** Does chores through pg-boss, which sees to it that one process does each at a time, and that a missed one is done later. Returns what ends it. */
export async function startChores<T>(
  db: Kysely<T>,
  chores: readonly Chore[],
  onTrouble: (what: string, error: unknown) => void,
): Promise<() => Promise<void>> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => execute(db, text, values) }, schema })
  boss.on('error', (error) => onTrouble('a chore of the store', error))
  await boss.start()
  for (const { name, cron, act } of chores) {
    const queue: PgBoss.Queue = { name, policy: 'short', retryLimit: 3, retryBackoff: true, expireInMinutes: 30 }
    // Made by several processes at once, one of them is given up by the database and finds it made.
    await patiently(setupMs, () => boss.createQueue(name, queue))
    if (cron === null) await boss.send(name, {})
    else await boss.schedule(name, cron)
    await boss.work(name, { pollingIntervalSeconds: pollSeconds }, async () => {
      await act()
    })
  }
  return () => boss.stop({ graceful: true, close: false, timeout: 5000 })
}

/** Some of pg-boss's texts are whole transactions; one that fails must not leave its connection in the middle of it. */
function execute<T>(db: Kysely<T>, text: string, values: readonly unknown[] = []) {
  return db.connection().execute(async (connection) => {
    try {
      const { rows, numAffectedRows } = await connection.executeQuery(CompiledQuery.raw(text, [...values]))
      return { rows, rowCount: Number(numAffectedRows ?? rows.length) }
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {})
      throw error
    }
  })
}
