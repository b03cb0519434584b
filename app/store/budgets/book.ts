import { type Kysely, sql } from 'kysely'
import { type Clock, milliseconds } from '../clock.ts'
import type { Tables } from '../tables.ts'
import { type Limit, left, longestPeriodMs, slotAt, slotMs } from './limits.ts'

/** How much of which limit a process wants to have for itself. */
export interface Wanted {
  readonly limit: Limit
  /** Without so much it cannot send anything. */
  readonly least: number
  readonly most: number
}

/** What a process got: amounts that hold until the end of a slot, or the time until it may ask again. */
export type Booking =
  | {
      readonly kind: 'booked'
      readonly amounts: readonly { readonly limit: Limit; readonly amount: number; readonly forMs: number }[]
    }
  | { readonly kind: 'refused'; readonly waitMs: number }

/** Books amounts of an installation's limits for this process, all or none. One process at a time does so for one installation. */
export function book(
  db: Kysely<Tables>,
  clock: Clock,
  installation: number,
  wanted: readonly Wanted[],
): Promise<Booking> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`plumbline budget ${installation}`}, 0))`.execute(tx)
    const { now, pausedMs, slots } = await read(tx, clock, installation)
    const found = wanted.map(({ limit, least, most }) => {
      const of = slots.filter(({ budget }) => budget === limit.name)
      const { amount, waitMs } = left(limit, of, now)
      return { limit, least, amount: Math.min(amount, most), waitMs, forMs: slotAt(limit, now) + slotMs(limit) - now }
    })
    const waits = [pausedMs, ...found.flatMap(({ amount, least, waitMs }) => (amount < least ? waitMs : []))]
    const waitMs = Math.max(...waits)
    if (waitMs > 0) return { kind: 'refused', waitMs }
    for (const { limit, amount } of found) await use(tx, installation, limit, amount, now)
    return { kind: 'booked', amounts: found }
  })
}

interface Books {
  /** The clock's milliseconds since 1970. */
  readonly now: number
  readonly pausedMs: number
  readonly slots: readonly { readonly budget: string; readonly slot: number; readonly used: number }[]
}

async function read(tx: Kysely<Tables>, clock: Clock, installation: number): Promise<Books> {
  const { rows } = await sql<{ now: Date; until: Date | null }>`
    select ${clock.sql()} as now, (select until from budget_pauses where installation = ${installation}) as until`.execute(
    tx,
  )
  const now = rows[0]?.now.getTime() ?? clock.now()
  const slots = await tx
    .selectFrom('budget_slots')
    .select(['budget', 'slot', 'used'])
    .where('installation', '=', installation)
    .where('slot', '>', new Date(now - 2 * longestPeriodMs))
    .execute()
  return {
    now,
    pausedMs: Math.max(0, (rows[0]?.until?.getTime() ?? 0) - now),
    slots: slots.map(({ budget, slot, used }) => ({ budget, slot: slot.getTime(), used })),
  }
}

async function use(tx: Kysely<Tables>, installation: number, limit: Limit, used: number, now: number): Promise<void> {
  const slot = new Date(slotAt(limit, now))
  await sql`
    insert into budget_slots (installation, budget, slot, used) values (${installation}, ${limit.name}, ${slot}, ${used})
    on conflict (installation, budget, slot) do update set used = budget_slots.used + excluded.used`.execute(tx)
}

/** Deletes what counts no more. */
export async function forgetOldBookings(db: Kysely<Tables>, clock: Clock): Promise<void> {
  const age = milliseconds(2 * longestPeriodMs)
  await sql`delete from budget_slots where slot < ${clock.sql()} - ${age}`.execute(db)
  await sql`delete from budget_pauses where until < ${clock.sql()}`.execute(db)
}
