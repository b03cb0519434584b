import { sql } from 'kysely'
import { type Clock, milliseconds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { giveBack } from './lanes.ts'

/** What became of a job. */
export type Outcome =
  /** Done, or made superfluous by a newer one. */
  | { readonly kind: 'done' }
  /** Again, after a pause; `counts` as an attempt or not. */
  | { readonly kind: 'again'; readonly ms: number; readonly counts: boolean; readonly failure: string | null }
  | { readonly kind: 'failed'; readonly failure: string }

/** Writes down what became of a job and gives its lane back. False when the lease was lost to another process: then nothing is written. */
export function settle(
  { db, process }: Database,
  clock: Clock,
  job: { readonly id: string; readonly lane: string },
  outcome: Outcome,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql`
      select from lanes where lane = ${job.lane} and owner = ${process} and job = ${job.id} for update`.execute(tx)
    if (rows.length === 0) return false
    await (outcome.kind === 'done'
      ? sql`delete from jobs where id = ${job.id}`
      : sql`update jobs set ${changes(clock, outcome)} where id = ${job.id}`
    ).execute(tx)
    await giveBack(tx, [job.lane])
    return true
  })
}

function changes(clock: Clock, outcome: Exclude<Outcome, { kind: 'done' }>) {
  if (outcome.kind === 'failed') return sql`failed = ${clock.sql()}, failure = ${outcome.failure}`
  const again = outcome.ms === 0 ? sql`null` : sql`${clock.sql()} + ${milliseconds(outcome.ms)}`
  return sql`not_before = ${again}, attempt = attempt - ${outcome.counts ? 0 : 1}::int, failure = ${outcome.failure}`
}
