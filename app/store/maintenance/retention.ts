import { type Kysely, type RawBuilder, sql } from 'kysely'
import { forgetOldBookings } from '../budgets/book.ts'
import { type Clock, milliseconds } from '../clock.ts'
import { defaultRetention, type Retention } from '../settings.ts'
import type { Tables } from '../tables.ts'

const day = 24 * 60 * 60_000

/** Deletes what has been kept long enough. */
export async function deleteOld(db: Kysely<Tables>, clock: Clock, given: Partial<Retention> = {}): Promise<void> {
  const retention = { ...defaultRetention, ...given }
  const before = (days: number): RawBuilder<Date> => sql<Date>`${clock.sql()} - ${milliseconds(days * day)}`
  await db.deleteFrom('reviews').where('finished', '<', before(retention.reviewDays)).execute()
  await db.deleteFrom('jobs').where('failed', '<', before(retention.failedJobDays)).execute()
  await db
    .deleteFrom('deliveries')
    .where('received', '<', before(retention.deliveryDays))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('jobs').select('jobs.id').whereRef('jobs.delivery', '=', 'deliveries.id'))),
    )
    .execute()
  await db.deleteFrom('sessions').where('expires', '<', clock.sql()).execute()
  await forgetOldBookings(db, clock)
}
