import { type Kysely, sql } from 'kysely'
import { type Clock, milliseconds } from '../clock.ts'
import type { Tables } from '../tables.ts'

/**
 * Puts right what a clock that jumped back leaves behind: leases that end too far in the future, and lanes that wait for a time although a job of
 * theirs may run at once. Also makes the lane of any job that has none.
 */
export async function sweepLanes(db: Kysely<Tables>, clock: Clock, leaseMs: number): Promise<void> {
  const leaseEnd = sql`${clock.sql()} + ${milliseconds(leaseMs)}`
  await sql`update lanes set due = ${leaseEnd} where owner is not null and due > ${leaseEnd}`.execute(db)
  await sql`
    update lanes set due = ${clock.sql()}
    where owner is null and due > ${clock.sql()} and exists (
      select from jobs j where j.lane = lanes.lane and j.failed is null and j.not_before is null
    )`.execute(db)
  await sql`
    insert into lanes (lane, due) select lane, ${clock.sql()} from jobs where failed is null group by lane order by lane
    on conflict (lane) do nothing`.execute(db)
}
