import { type Kysely, sql } from 'kysely'
import { type LeasedJob, lastAttempt } from '../../workflow/ports/jobs.ts'
import { type Clock, milliseconds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { JobRow, Tables } from '../tables.ts'
import { giveBack, superseded } from './lanes.ts'

/** A job as it is stored, leased to this process. */
export type TakenJob = Omit<LeasedJob, 'task'> & Pick<JobRow, 'sealed' | 'wrapped_key' | 'key_id'>

export interface Wish {
  readonly most: number
  /** Lanes this process is at: never taken again, whatever the clock says. */
  readonly mine: readonly string[]
  /** May lanes be taken whose owner let the lease run out? */
  readonly expired: boolean
  readonly leaseMs: number
}

/**
 * Takes the lanes that are due longest, one job of each, and drops the jobs of these lanes that newer ones supersede. The lock on a lane's row makes it
 * serial: processes skip what another one locks.
 */
export function takeJobs({ db, process }: Database, clock: Clock, wish: Wish): Promise<readonly TakenJob[]> {
  return db.transaction().execute(async (tx) => {
    const lanes = await lockDueLanes(tx, clock, wish)
    if (lanes.length === 0) return []
    await sql`delete from jobs j where j.lane = any(${lanes}) and j.failed is null and ${superseded}`.execute(tx)
    const jobs = await firstJobs(tx, clock, lanes)
    // One whose process died at every attempt, even the one that was only to say so, is not tried for ever.
    const hopeless = jobs.filter(({ attempt }) => attempt > lastAttempt + 1)
    const taken = jobs.filter(({ attempt }) => attempt <= lastAttempt + 1)
    if (hopeless.length > 0) {
      const ids = hopeless.map(({ id }) => id)
      await sql`update jobs set failed = ${clock.sql()}, failure = 'died' where id = any(${ids}::uuid[])`.execute(tx)
    }
    await lease(tx, clock, process, taken, wish.leaseMs)
    const leased = new Set(taken.map(({ lane }) => lane))
    await giveBack(
      tx,
      lanes.filter((lane) => !leased.has(lane)),
    )
    return taken
  })
}

async function lockDueLanes(tx: Kysely<Tables>, clock: Clock, wish: Wish): Promise<readonly string[]> {
  const { rows } = await sql<{ lane: string }>`
    select lane from lanes
    where due <= ${clock.sql()} and (owner is null or ${wish.expired}) and lane <> all(${wish.mine}::text[])
    order by due limit ${wish.most} for update skip locked`.execute(tx)
  return rows.map(({ lane }) => lane)
}

/** The first job of each lane that may run now, with the attempt that begins. */
async function firstJobs(tx: Kysely<Tables>, clock: Clock, lanes: readonly string[]): Promise<readonly TakenJob[]> {
  const { rows } = await sql<TakenJob>`
    select first.id, first.lane, first.key, first.supersedes, first.attempt + 1 as attempt,
      first.sealed, first.wrapped_key, first.key_id
    from unnest(${lanes}::text[]) as given(lane) cross join lateral (
      select * from jobs j
      where j.lane = given.lane and j.failed is null and (j.not_before is null or j.not_before <= ${clock.sql()})
      order by j.seq limit 1
    ) first`.execute(tx)
  return rows
}

async function lease(
  tx: Kysely<Tables>,
  clock: Clock,
  process: string,
  jobs: readonly TakenJob[],
  leaseMs: number,
): Promise<void> {
  const ids = jobs.map(({ id }) => id)
  if (ids.length === 0) return
  await sql`
    with begun as (update jobs set attempt = attempt + 1 where id = any(${ids}::uuid[]) returning id, lane)
    update lanes set owner = ${process}, job = begun.id, due = ${clock.sql()} + ${milliseconds(leaseMs)}
    from begun where lanes.lane = begun.lane`.execute(tx)
}
