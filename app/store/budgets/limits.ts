/** What a request is: it asks, it changes something, or it makes something people see. */
export type RequestKind = 'read' | 'write' | 'content'

/** One of GitHub's limits on what an installation may send. */
export interface Limit {
  readonly name: string
  readonly periodMs: number
  readonly most: number
  /** What a request of each kind takes of it. */
  readonly cost: Readonly<Record<RequestKind, number>>
}

const minute = 60_000
const hour = 60 * minute

/** As GitHub documents them for installations and REST; an account with more repositories or people gets more, never less. */
export const limits: readonly Limit[] = [
  { name: 'requests', periodMs: hour, most: 5000, cost: { read: 1, write: 1, content: 1 } },
  { name: 'points', periodMs: minute, most: 900, cost: { read: 1, write: 5, content: 5 } },
  { name: 'content-minute', periodMs: minute, most: 80, cost: { read: 0, write: 0, content: 1 } },
  { name: 'content-hour', periodMs: hour, most: 500, cost: { read: 0, write: 0, content: 1 } },
]

/** The limits a request of this kind needs something of. */
export function limitsOf(kind: RequestKind): readonly Limit[] {
  return limits.filter(({ cost }) => cost[kind] > 0)
}

/** The longest period of any limit. */
export const longestPeriodMs = hour

/** Slots in a period: what is booked counts in its slot, and until the whole slot is a period old. */
const slotsPerPeriod = 12

export function slotMs({ periodMs }: Limit): number {
  return periodMs / slotsPerPeriod
}

/** Start of the slot of this time, in milliseconds since 1970. */
export function slotAt(limit: Limit, now: number): number {
  return Math.floor(now / slotMs(limit)) * slotMs(limit)
}

/** What was booked of one limit. */
export interface Slot {
  readonly slot: number
  readonly used: number
}

/** How much is left, and if nothing is, how many milliseconds until something will be. What is booked is used within its slot, so no period ever sees more than the limit. */
export function left(
  limit: Limit,
  slots: readonly Slot[],
  now: number,
): { readonly amount: number; readonly waitMs: number } {
  const ends = ({ slot }: Slot) => slot + slotMs(limit) + limit.periodMs
  const counted = slots.filter((slot) => slot.used > 0 && ends(slot) > now)
  const amount = Math.max(0, limit.most - counted.reduce((sum, { used }) => sum + used, 0))
  return { amount, waitMs: counted.length === 0 ? 0 : Math.min(...counted.map(ends)) - now }
}
