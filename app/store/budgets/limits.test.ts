import { describe, expect, it } from 'vitest'
import { type Limit, left, limitsOf, slotAt } from './limits.ts'

const limit: Limit = { name: 'test', periodMs: 12_000, most: 10, cost: { read: 1, write: 1, content: 1 } }

describe('what is left of a limit', () => {
  it.each([
    { what: 'all of it when nothing was booked', slots: [], now: 0, amount: 10, waitMs: 0 },
    { what: 'less what was booked in the period', slots: [{ slot: 0, used: 4 }], now: 5000, amount: 6, waitMs: 8000 },
    {
      what: 'nothing, until the oldest slot is a whole period old',
      slots: [
        { slot: 0, used: 4 },
        { slot: 3000, used: 6 },
      ],
      now: 12_500,
      amount: 0,
      waitMs: 500,
    },
    {
      what: 'what was booked in slots that are older',
      slots: [
        { slot: 0, used: 4 },
        { slot: 3000, used: 6 },
      ],
      now: 13_000,
      amount: 4,
      waitMs: 3000,
    },
    { what: 'never less than nothing', slots: [{ slot: 0, used: 11 }], now: 0, amount: 0, waitMs: 13_000 },
  ])('is $what', ({ slots, now, amount, waitMs }) => {
    expect(left(limit, slots, now)).toEqual({ amount, waitMs })
  })
})

it('books into slots of a twelfth of the period', () => {
  expect([0, 999, 1000, 2500].map((now) => slotAt(limit, now))).toEqual([0, 0, 1000, 2000])
})

it('knows which limits a request needs something of', () => {
  const names = (kind: 'read' | 'content') => limitsOf(kind).map(({ name }) => name)
  expect([names('read'), names('content')]).toEqual([
    ['requests', 'points'],
    ['requests', 'points', 'content-minute', 'content-hour'],
  ])
})
