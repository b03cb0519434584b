import { sql } from 'kysely'
import type { JobQueueState } from '../../workflow/ports/jobs.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'

/** Counts of the whole queue, over all processes. */
export async function queueState({ db }: Database, clock: Clock): Promise<JobQueueState> {
  const { rows } = await sql<JobQueueState>`
    select
      count(*) filter (where j.failed is null and lanes.job is null)::int as waiting,
      count(*) filter (where lanes.job is not null)::int as running,
      count(*) filter (where j.failed is not null)::int as failed,
      coalesce(1000 * extract(epoch from ${clock.sql()} - min(coalesce(j.not_before, j.created)) filter (
        where j.failed is null and lanes.job is null and coalesce(j.not_before, j.created) <= ${clock.sql()}
      )), 0)::float8 as "oldestMs"
    from jobs j left join lanes on lanes.job = j.id`.execute(db)
  return rows[0] ?? { waiting: 0, running: 0, failed: 0, oldestMs: 0 }
}
