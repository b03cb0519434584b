import { type Kysely, sql } from 'kysely'
import { unavailable } from './unavailable.ts'

const patienceMs = 2000

/** Rejects with a Problem `upstream.unavailable` when the database does not answer in time. */
export async function probe<T>(db: Kysely<T>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
  })
  try {
    await Promise.race([sql`select 1`.execute(db), late])
  } catch (error) {
    throw unavailable(error)
  } finally {
    clearTimeout(timer)
  }
}
