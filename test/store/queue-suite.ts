import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makeClock } from '../../app/store/clock.ts'
import { takeJobs } from '../../app/store/queue/take.ts'
import type { Store } from '../../app/store/store.ts'
import { type LeasedJob, RetryAfter } from '../../app/workflow/ports/jobs.ts'
import type { Given } from './each-database.ts'
import { aborted, command, delivery, gate, label, log, review, standingClock } from './jobs.ts'

const nothing = { waiting: 0, running: 0, failed: 0, oldestMs: 0 }
const graceMs = 5000

/** Works off what there is and tells what it was, in the order it began. */
async function workOff(store: Store, count: number): Promise<readonly string[]> {
  const seen = log<string>()
  await store.queue.work(4, async (job) => seen.add(label(job)))
  const labels = await seen.has(count)
  await store.queue.stop(graceMs)
  return labels
}

/** What the queue promises. */
export function queueSuite(given: Given): void {
  describe('a delivery', () => {
    it('is worked off once, with everything the job was given', async () => {
      const store = given.process()
      const seen = log<LeasedJob>()
      await store.queue.work(1, async (job) => seen.add(job))
      expect(await store.queue.receive(delivery(), [review(1, 'aaa')])).toBe('stored')
      const [job] = await seen.has(1)
      await store.queue.stop(graceMs)
      expect(job).toEqual({ ...review(1, 'aaa'), id: expect.any(String), attempt: 1 })
      expect(await store.queue.state()).toEqual(nothing)
    })

    it('is stored once when it comes ten times at once, from two processes', async () => {
      const stores = [given.process(), given.process()]
      const same = delivery()
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => stores[index % 2]?.queue.receive(same, [review(1, 'aaa')])),
      )
      expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1)
      expect((await stores[0]?.queue.state())?.waiting).toBe(1)
    })

    it('is known while its job waits, and when it is done', async () => {
      const store = given.process()
      const same = delivery()
      await store.queue.receive(same, [review(1, 'aaa')])
      expect(await store.queue.receive(same, [review(1, 'aaa')])).toBe('known')
      await workOff(store, 1)
      expect(await store.queue.receive(same, [review(1, 'aaa')])).toBe('known')
      expect(await store.queue.state()).toEqual(nothing)
    })

    it('runs again when it is delivered again after its job failed for good', async () => {
      const clock = standingClock()
      const store = given.process({ now: clock.now })
      const same = delivery()
      await store.queue.receive(same, [review(1, 'aaa')])
      const attempts = log<number>()
      await store.queue.work(1, async ({ attempt }) => {
        attempts.add(attempt)
        throw new Error('no')
      })
      const stopClock = clock.run(60_000)
      expect(await attempts.has(8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      stopClock()
      await store.queue.stop(graceMs)
      expect(await store.queue.state()).toEqual({ ...nothing, failed: 1 })
      expect(await store.queue.receive(same, [review(1, 'aaa')])).toBe('stored')
      expect(await workOff(store, 1)).toEqual(['aaa'])
      expect(await store.queue.state()).toEqual(nothing)
    })

    it('that the database cannot take fails alone', async () => {
      const store = given.process()
      const answers = await Promise.allSettled([
        store.queue.receive(delivery(), [review(1, 'aaa')]),
        store.queue.receive(delivery('a\0b'), [review(2, 'bbb')]),
        store.queue.receive(delivery(), [review(3, 'ccc')]),
      ])
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    })

    it('leaves nothing readable of its task in the database', async () => {
      const store = given.process()
      await store.queue.receive(delivery(), [command(1, 'a secret word')])
      const { rows } = await sql<{
        text: string
      }>`select row_to_json(jobs)::text || encode(sealed, 'escape') as text from jobs`.execute(given.database().db)
      expect(rows[0]?.text.replaceAll('command a secret word', '')).not.toContain('secret')
    })
  })

  describe('a lane', () => {
    it('is worked off in order, one job at a time, by two processes', async () => {
      const stores = [given.process(), given.process()]
      await stores[0]?.queue.add(['a', 'b', 'c', 'd', 'e'].map((text) => command(1, text)))
      const seen = log<string>()
      let now = 0
      for (const store of stores)
        await store.queue.work(4, async (job) => {
          now++
          await new Promise(setImmediate)
          seen.add(`${label(job)} ${now}`)
          now--
        })
      expect(await seen.has(5)).toEqual(['a 1', 'b 1', 'c 1', 'd 1', 'e 1'])
      for (const store of stores) await store.queue.stop(graceMs)
    })

    it('does not wait for another lane', async () => {
      const store = given.process()
      const both = [gate(), gate()]
      await store.queue.add([review(1, 'aaa'), review(2, 'bbb')])
      await store.queue.work(2, async (job) => {
        both[label(job) === 'aaa' ? 0 : 1]?.open()
        await Promise.all(both.map(({ opened }) => opened))
      })
      await Promise.all(both.map(({ opened }) => opened))
      await store.queue.stop(graceMs)
      expect(await store.queue.state()).toEqual(nothing)
    })

    it('keeps what is not due yet, and goes on with what is', async () => {
      const clock = standingClock()
      const store = given.process({ now: clock.now })
      const later = new Date(clock.now() + 60_000).toISOString()
      await store.queue.add([{ ...command(1, 'later'), notBefore: later }, command(1, 'now')])
      expect(await workOff(store, 1)).toEqual(['now'])
      clock.pass(60_000)
      expect(await workOff(store, 1)).toEqual(['later'])
    })
  })

  it('is told of work that another process stored, and need not look for it', async () => {
    const [one, other] = [given.process({ pollMs: 60_000 }), given.process()]
    const seen = log<string>()
    await one.queue.work(1, async (job) => seen.add(label(job)))
    await other.queue.add([review(1, 'aaa')])
    await seen.has(1)
    await other.queue.receive(delivery(), [review(1, 'bbb')])
    expect(await seen.has(2)).toEqual(['aaa', 'bbb'])
    await one.queue.stop(graceMs)
  })

  describe('a newer job', () => {
    it('replaces those of its key that wait, and leaves the others', async () => {
      const store = given.process()
      await store.queue.add([
        review(1, 'aaa'),
        command(1, 'explain'),
        review(1, 'bbb'),
        review(2, 'ccc'),
        review(1, 'ddd'),
      ])
      expect((await workOff(store, 3)).toSorted()).toEqual(['ccc', 'ddd', 'explain'])
      expect(await store.queue.state()).toEqual(nothing)
    })

    it('aborts the one that runs, also in another process, and begins when that has ended', async () => {
      const [one, other] = [given.process(), given.process()]
      const seen = log<string>()
      const begun = gate()
      await one.queue.add([review(1, 'aaa')])
      await one.queue.work(1, async (job, signal) => {
        seen.add(label(job))
        begun.open()
        if (label(job) !== 'aaa') return
        seen.add(await aborted(signal))
        throw new Error('aborted')
      })
      await begun.opened
      await other.queue.receive(delivery(), [review(1, 'bbb')])
      expect(await seen.has(3)).toEqual(['aaa', 'a newer job made this one superfluous', 'bbb'])
      await one.queue.stop(graceMs)
      expect(await one.queue.state()).toEqual(nothing)
    })
  })

  describe('a job that fails', () => {
    it('runs again after a pause', async () => {
      const clock = standingClock()
      const store = given.process({ now: clock.now })
      const attempts = log<number>()
      await store.queue.add([review(1, 'aaa')])
      await store.queue.work(1, async ({ attempt }) => {
        attempts.add(attempt)
        if (attempt === 1) throw new Error('once')
      })
      await attempts.has(1)
      await store.queue.stop(graceMs)
      clock.pass(4999)
      expect(await store.queue.state()).toEqual({ ...nothing, waiting: 1 })
      clock.pass(1)
      expect(await workOff(store, 1)).toEqual(['aaa'])
    })

    it('waits as long as it says, and that does not count', async () => {
      const clock = standingClock()
      const store = given.process({ now: clock.now })
      const attempts = log<number>()
      await store.queue.add([review(1, 'aaa')])
      await store.queue.work(1, async ({ attempt }) => {
        attempts.add(attempt)
        if (attempts.entries.length < 12) throw new RetryAfter(60_000, 'limit')
      })
      const stopClock = clock.run(10_000)
      expect(await attempts.has(12)).toEqual(Array(12).fill(1))
      stopClock()
      await store.queue.stop(graceMs)
      expect(await store.queue.state()).toEqual(nothing)
    })
  })

  describe('a process', () => {
    it('that dies loses its job to another when its lease ends, not before', async () => {
      const clock = standingClock()
      const leaseMs = 30_000
      const [dead, other] = [given.process({ now: clock.now, leaseMs }), given.process({ now: clock.now, leaseMs })]
      const begun = gate()
      await dead.queue.add([review(1, 'aaa')])
      await dead.queue.work(1, () => {
        begun.open()
        return new Promise(() => {})
      })
      await begun.opened
      const attempts = log<number>()
      await other.queue.work(1, async ({ attempt }) => attempts.add(attempt))
      await other.queue.add([review(2, 'bbb')])
      expect(await attempts.has(1)).toEqual([1])
      clock.pass(leaseMs)
      expect(await attempts.has(2)).toEqual([1, 2])
      await other.queue.stop(graceMs)
      expect(await other.queue.state()).toEqual(nothing)
    })

    it('that lost its lease is told so, and what it made of the job is not written down', async () => {
      const store = given.process({ leaseMs: 60 })
      const told = log<string>()
      await store.queue.add([review(1, 'aaa')])
      await store.queue.work(1, async (_, signal) => {
        await sql`update lanes set owner = gen_random_uuid()`.execute(given.database().db)
        told.add(await aborted(signal))
      })
      expect(await told.has(1)).toEqual(['the lease was lost to another process'])
      await store.queue.stop(graceMs)
      expect((await store.queue.state()).running).toBe(1)
    })

    it('that stops waits for what runs', async () => {
      const store = given.process()
      const [begun, end] = [gate(), gate()]
      await store.queue.add([review(1, 'aaa'), review(2, 'bbb')])
      await store.queue.work(1, async () => {
        begun.open()
        await end.opened
      })
      await begun.opened
      const stopped = store.queue.stop(graceMs)
      end.open()
      await stopped
      expect(await store.queue.state()).toMatchObject({ waiting: 1, running: 0 })
    })

    it('that stops hands back what does not end, and another begins it at once, as the same attempt', async () => {
      const [one, other] = [given.process(), given.process()]
      const told = log<string>()
      const begun = gate()
      await one.queue.add([review(1, 'aaa')])
      await one.queue.work(1, async (_, signal) => {
        begun.open()
        told.add(await aborted(signal))
        throw new Error('stopped')
      })
      await begun.opened
      await one.queue.stop(0)
      expect(told.entries).toEqual(['the queue stops'])
      const attempts = log<number>()
      await other.queue.work(1, async ({ attempt }) => attempts.add(attempt))
      expect(await attempts.has(1)).toEqual([1])
      await other.queue.stop(graceMs)
    })
  })

  it('gives up a job whose process dies at every attempt, after one more to say so', async () => {
    const time = standingClock()
    const clock = makeClock(time.now)
    const store = given.process({ now: time.now })
    await store.queue.add([review(1, 'aaa')])
    const attempts: (number | undefined)[] = []
    for (let death = 0; death < 10; death++) {
      const mortal = { ...given.database(), process: randomUUID() }
      const [job] = await takeJobs(mortal, clock, { most: 1, mine: [], expired: true, leaseMs: 30_000 })
      attempts.push(job?.attempt)
      time.pass(30_000)
    }
    expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, undefined])
    expect(await store.queue.state()).toEqual({ ...nothing, failed: 1 })
  })
}
