import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** SQL: a later job of the same lane and key makes the job `j` superfluous. */
export const superseded = sql`exists (
  select from jobs later
  where later.lane = j.lane and later.seq > j.seq and later.key = j.key and later.supersedes and later.failed is null
)`

/**
 * Gives lanes back: each is due when its next job is, and gone when it has none. The caller has locked their rows in an earlier statement of the same
 * transaction, so that it sees the jobs that were added until then and none can be added meanwhile.
 */
export async function giveBack(tx: Kysely<Tables>, lanes: readonly string[]): Promise<void> {
  if (lanes.length === 0) return
  await sql`
    with next as (
      select given.lane, min(coalesce(j.not_before, j.created)) as due
      from unnest(${lanes}::text[]) as given(lane) left join jobs j on j.lane = given.lane and j.failed is null
      group by given.lane
    ), emptied as (
      delete from lanes using next where lanes.lane = next.lane and next.due is null
    )
    update lanes set owner = null, job = null, due = next.due
    from next where lanes.lane = next.lane and next.due is not null`.execute(tx)
}
