import type { Booking, Wanted } from './book.ts'
import { type Limit, limitsOf, type RequestKind } from './limits.ts'

/** How much is booked first within a slot, doubled each time up to the largest: what is booked and not used is lost to the others. */
const firstShare = 1 / 500
const largestShare = 1 / 50

interface Held {
  amount: number
  /** In the clock's elapsed milliseconds. */
  until: number
  /** What was booked last in this slot. */
  booked: number
}

/** What a process has booked of one installation's limits and not used yet. */
export interface Purse {
  /** Takes what a request needs; false when something is missing. */
  pay(kind: RequestKind, now: number): boolean
  /** What to book so that a request of this kind can be paid. */
  missing(kind: RequestKind, now: number): readonly Wanted[]
  put(amounts: Extract<Booking, { kind: 'booked' }>['amounts'], now: number): void
}

export function makePurse(): Purse {
  const held = new Map<string, Held>()
  const of = ({ name }: Limit, now: number): Held => {
    const one = held.get(name)
    return one !== undefined && one.until > now ? one : { amount: 0, until: 0, booked: 0 }
  }
  return {
    pay: (kind, now) => {
      const needed = limitsOf(kind)
      if (needed.some((limit) => of(limit, now).amount < limit.cost[kind])) return false
      for (const limit of needed) of(limit, now).amount -= limit.cost[kind]
      return true
    },
    missing: (kind, now) =>
      limitsOf(kind).flatMap((limit) => {
        const { amount, booked } = of(limit, now)
        const least = limit.cost[kind] - amount
        if (least <= 0) return []
        const share = booked === 0 ? limit.most * firstShare : Math.min(booked * 2, limit.most * largestShare)
        return { limit, least, most: Math.max(least, Math.floor(share)) }
      }),
    put: (amounts, now) => {
      for (const { limit, amount, forMs } of amounts)
        held.set(limit.name, { amount: of(limit, now).amount + amount, until: now + forMs, booked: amount })
    },
  }
}
