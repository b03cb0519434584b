import { sql } from 'kysely'
import type { Delivery } from '../../workflow/ports/jobs.ts'
import type { Clock } from '../clock.ts'
import { notify } from '../database/announcements.ts'
import type { Database } from '../database/database.ts'
import type { JobRecord } from './sealed-task.ts'

/** A delivery with its jobs; no delivery for jobs that nobody delivered. */
export interface Receipt {
  readonly delivery: Delivery | null
  readonly jobs: readonly JobRecord[]
}

/**
 * Stores any number of receipts in one statement, durable when it resolves, and announces their lanes. One result a receipt: was it stored? A delivery
 * that was stored before is not, unless jobs of it failed for good: those wait again.
 */
export async function storeReceipts(
  database: Database,
  clock: Clock,
  receipts: readonly Receipt[],
): Promise<readonly boolean[]> {
  const first = new Map<string, Receipt>()
  for (const receipt of receipts)
    if (receipt.delivery !== null && !first.has(receipt.delivery.id)) first.set(receipt.delivery.id, receipt)
  const taken = receipts.filter((receipt) => receipt.delivery === null || first.get(receipt.delivery.id) === receipt)
  const stored = await insert(database, clock, taken)
  const known = [...first.keys()].filter((id) => !stored.has(id))
  const again = known.length === 0 ? new Set<string>() : await putBack(database, clock, known)
  return receipts.map((receipt) => {
    const id = receipt.delivery?.id
    return id === undefined || (first.get(id) === receipt && (stored.has(id) || again.has(id)))
  })
}

/** What comes back of both statements: ids of deliveries, and lanes with new work, which others are told of. */
interface Stored {
  readonly delivery: string | null
  readonly lane: string | null
}

async function insert(database: Database, clock: Clock, receipts: readonly Receipt[]): Promise<ReadonlySet<string>> {
  const deliveries = JSON.stringify(receipts.flatMap(({ delivery }) => delivery ?? []))
  const jobs = JSON.stringify(receipts.flatMap((receipt) => receipt.jobs))
  // Rows are locked in the order of their keys, so two processes that store the same at once wait for one another and never for both.
  const { rows } = await sql<Stored>`
    with stored as (
      insert into deliveries (id, event, action, installation, received)
      select id, event, action, installation, received
      from jsonb_to_recordset(${deliveries}::jsonb)
        as d(id text, event text, action text, installation bigint, received timestamptz)
      order by id
      on conflict (id) do nothing
      returning id
    ), added as (
      insert into jobs (id, delivery, lane, key, supersedes, created, not_before, sealed, wrapped_key, key_id)
      select j.id, j.delivery, j.lane, j.key, j.supersedes, ${clock.sql()}, j.not_before,
        decode(j.sealed, 'base64'), decode(j.wrapped_key, 'base64'), j.key_id
      from rows from (jsonb_to_recordset(${jobs}::jsonb) as (
        id uuid, delivery text, lane text, key text, supersedes boolean, not_before timestamptz,
        sealed text, wrapped_key text, key_id text
      )) with ordinality as j
      where j.delivery is null or j.delivery in (select id from stored)
      order by j.ordinality
      on conflict (id) do nothing
      returning lane, coalesce(not_before, created) as due
    ), ${queued}
    select id as delivery, null as lane, null as told from stored
    union all ${told(database)}`.execute(database.db)
  return announce(database, rows)
}

async function putBack(database: Database, clock: Clock, known: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Stored>`
    with added as (
      update jobs set seq = default, attempt = 0, created = ${clock.sql()}, not_before = null, failed = null, failure = null
      where delivery = any(${known}) and failed is not null
      returning delivery, lane, created as due
    ), ${queued}
    select delivery, null as lane, null as told from added
    union all ${told(database)}`.execute(database.db)
  return announce(database, rows)
}

/** A lane that somebody has keeps the end of its lease; its row is locked all the same, so that who gives it back sees the new job. */
const queued = sql`queued as (
  insert into lanes (lane, due) select lane, min(due) from added group by lane order by lane
  on conflict (lane) do update
    set due = case when lanes.owner is null then least(lanes.due, excluded.due) else lanes.due end
  returning lane
)`

function told({ process }: Database) {
  return sql`select null, lane, ${notify(process, 'lane', sql.ref('lane'))} from queued`
}

/** Tells this process of the lanes, and gives the ids of the deliveries. */
function announce({ announcements }: Database, rows: readonly Stored[]): ReadonlySet<string> {
  for (const { lane } of rows) if (lane !== null) announcements.tell({ kind: 'lane', subject: lane })
  return new Set(rows.flatMap(({ delivery }) => delivery ?? []))
}
