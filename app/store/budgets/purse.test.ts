import { expect, it } from 'vitest'
import { type Limit, left, limits, type Slot, slotAt, slotMs } from './limits.ts'
import { makePurse } from './purse.ts'

const minute = 60_000
const hour = 60 * minute

/** Books in memory as the database does: amounts for the rest of the slot, or false. */
function makeBooks() {
  const slots = new Map<Limit, Slot[]>()
  return (wanted: ReturnType<ReturnType<typeof makePurse>['missing']>, now: number) => {
    const found = wanted.map(({ limit, least, most }) => {
      const { amount } = left(limit, slots.get(limit) ?? [], now)
      return { limit, least, amount: Math.min(amount, most), forMs: slotAt(limit, now) + slotMs(limit) - now }
    })
    if (found.some(({ amount, least }) => amount < least)) return false
    for (const { limit, amount } of found)
      slots.set(limit, [...(slots.get(limit) ?? []), { slot: slotAt(limit, now), used: amount }])
    return found
  }
}

it('never lets processes that ask all the time send more than a limit in any of its periods, and not much less', () => {
  const book = makeBooks()
  const purses = [makePurse(), makePurse(), makePurse()]
  const sent = { content: [] as number[], read: [] as number[] }
  for (let now = 0; now < 1.5 * hour; now += 2000)
    for (const kind of ['content', 'read'] as const)
      for (const purse of purses)
        for (let asked = 0; asked < 6; asked++) {
          if (!purse.pay(kind, now)) {
            const amounts = book(purse.missing(kind, now), now)
            if (amounts === false) break
            purse.put(amounts, now)
            if (!purse.pay(kind, now)) break
          }
          sent[kind].push(now)
        }
  const most = (times: readonly number[], periodMs: number) => {
    let first = 0
    return Math.max(
      ...times.map((time, last) => {
        while ((times[first] ?? 0) <= time - periodMs) first++
        return last - first + 1
      }),
    )
  }
  const all = [...sent.content, ...sent.read].toSorted((a, b) => a - b)
  const peaks = {
    requests: most(all, hour),
    'content-minute': most(sent.content, minute),
    'content-hour': most(sent.content, hour),
  }
  for (const [name, peak] of Object.entries(peaks)) {
    const limit = limits.find((one) => one.name === name)?.most ?? 0
    expect(peak, name).toBeLessThanOrEqual(limit)
    expect(peak, name).toBeGreaterThan(0.9 * limit)
  }
})
