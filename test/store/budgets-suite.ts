import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { RequestKind } from '../../app/store/budgets/limits.ts'
import type { Given } from './each-database.ts'
import { standingClock } from './jobs.ts'

const minute = 60_000

/** What the rate budgets promise. */
export function budgetsSuite(given: Given): void {
  /** So many processes ask in turn until all are told to wait; how many requests were let through, and the shortest wait. */
  const spend = async (processes: readonly { take: (kind: RequestKind) => Promise<number> }[], kind: RequestKind) => {
    let count = 0
    for (;;) {
      const waits: number[] = []
      for (const { take } of processes) {
        const wait = await take(kind)
        if (wait === 0) count++
        else waits.push(wait)
      }
      if (waits.length === processes.length) return { count, wait: Math.min(...waits) }
    }
  }
  const givenTwo = (installation: number) => {
    const clock = standingClock()
    const processes = [0, 1].map(() => {
      const { budgets } = given.process({ now: clock.now })
      return { ...budgets, take: (kind: RequestKind) => budgets.take(installation, kind) }
    })
    return { clock, processes }
  }

  describe('the budgets of an installation', () => {
    it('let two processes make content 80 times a minute together, then say how long to wait', async () => {
      const { clock, processes } = givenTwo(1)
      const { count, wait } = await spend(processes, 'content')
      expect(count).toBe(80)
      expect(wait).toBeGreaterThanOrEqual(minute)
      clock.pass(wait)
      expect(await processes[0]?.take('content')).toBe(0)
    })

    it('count a write as five points of 900 a minute', async () => {
      const { processes } = givenTwo(2)
      const [one] = processes.map((process) => [process])
      expect((await spend(one ?? [], 'write')).count).toBe(180)
      expect((await spend(one ?? [], 'read')).count).toBe(0)
    })

    it('touch the database seldom', async () => {
      const { processes } = givenTwo(4)
      for (let sent = 0; sent < 300; sent++) expect(await processes[0]?.take('read')).toBe(0)
      const { rows } = await sql`select from budget_slots where installation = 4`.execute(given.database().db)
      expect(rows).toHaveLength(2)
    })

    it('leave other installations alone', async () => {
      const { processes } = givenTwo(5)
      await spend(processes, 'content')
      const { budgets } = given.process({ now: standingClock().now })
      expect(await budgets.take(6, 'content')).toBe(0)
    })
  })

  it('a pause holds for all processes, and a shorter one does not end it', async () => {
    const { clock, processes } = givenTwo(7)
    const [one, other] = processes
    const until = (ms: number) => new Date(clock.now() + ms).toISOString()
    expect([await one?.take('read'), await other?.take('read')]).toEqual([0, 0])
    await one?.pause(7, until(minute), 'retry-after')
    await one?.pause(7, until(1000), 'retry-after')
    expect(await one?.take('read')).toBe(minute)
    clock.pass(10_000)
    expect([await one?.take('read'), await other?.take('read')]).toEqual([50_000, 50_000])
    clock.pass(50_000)
    expect([await one?.take('read'), await other?.take('read')]).toEqual([0, 0])
  })
}
