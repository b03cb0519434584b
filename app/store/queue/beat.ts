import { sql } from 'kysely'
import { type Clock, milliseconds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { superseded } from './lanes.ts'

/** What became of the leases of this process, by job id. */
export interface Pulse {
  /** Still ours, and longer now. */
  readonly kept: ReadonlySet<string>
  /** Ours, but a newer job makes them superfluous. */
  readonly superseded: ReadonlySet<string>
}

/** Extends the leases of these jobs. What is not in `kept` was taken by another process. */
export async function extendLeases(
  { db, process }: Database,
  clock: Clock,
  jobs: readonly string[],
  leaseMs: number,
): Promise<Pulse> {
  // Rows are locked in the order in which deliveries lock them, so that neither waits for the other for ever.
  const { rows } = await sql<{ job: string; superfluous: boolean }>`
    with mine as (
      select lane from lanes where owner = ${process} and job = any(${jobs}::uuid[]) order by lane for update
    )
    update lanes set due = ${clock.sql()} + ${milliseconds(leaseMs)}
    from mine where lanes.lane = mine.lane
    returning job, exists (select from jobs j where j.id = lanes.job and ${superseded}) as superfluous`.execute(db)
  return {
    kept: new Set(rows.map(({ job }) => job)),
    superseded: new Set(rows.flatMap(({ job, superfluous }) => (superfluous ? job : []))),
  }
}
