import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../../model/problem.ts'
import type { JobQueue, LeasedJob } from '../../workflow/ports/jobs.ts'
import type { Clock } from '../clock.ts'
import type { Announcement } from '../database/announcements.ts'
import type { Database } from '../database/database.ts'
import { isUnavailable } from '../database/unavailable.ts'
import type { Vault } from '../sealing/vault.ts'
import { extendLeases } from './beat.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { afterError } from './pauses.ts'
import { abort, type RunningJob } from './running.ts'
import { openTask } from './sealed-task.ts'
import { type Outcome, settle } from './settle.ts'
import { type TakenJob, takeJobs } from './take.ts'

export interface WorkerSettings {
  readonly leaseMs: number
  readonly pollMs: number
  readonly onTrouble: (what: string, error: unknown) => void
}

type Handler = (job: LeasedJob, signal: AbortSignal) => Promise<void>

/** How long a stop waits for jobs whose signal it aborted. */
const abortPatienceMs = 1000
const settlePauseMs = 500
const handedBack: Outcome = { kind: 'again', ms: 0, counts: false, failure: null }

/** Takes jobs, runs them, keeps their leases, and writes down what became of them. */
export function makeWorker(
  database: Database,
  clock: Clock,
  vault: Vault,
  { leaseMs, pollMs, onTrouble }: WorkerSettings,
): Pick<JobQueue, 'work' | 'stop'> {
  const running = new Map<string, RunningJob>()
  const finished = new Map<string, Promise<void>>()
  let handler: Handler | undefined
  let most = 0
  let stopping = false
  /** Since when the database answers without a break. */
  let contactSince: number | undefined
  let timers: NodeJS.Timeout[] = []
  let deaf: (() => void) | undefined

  const lostContact = (error: unknown) => {
    if (contactSince !== undefined || !isUnavailable(error)) onTrouble('the queue cannot reach its database', error)
    contactSince = undefined
  }

  const fill = oneAtATime(async () => {
    try {
      while (!stopping && running.size < most) {
        const leasedAt = clock.elapsed()
        const jobs = await takeJobs(database, clock, {
          most: most - running.size,
          mine: [...running.values()].map(({ job }) => job.lane),
          // After the database was away, owners get time to extend their leases before anybody takes their lanes.
          expired: contactSince !== undefined && leasedAt - contactSince >= leaseMs / 3,
          leaseMs,
        })
        contactSince ??= leasedAt
        for (const job of jobs) begin(job, leasedAt)
        if (jobs.length === 0) return
      }
    } catch (error) {
      lostContact(error)
    }
  })

  const beat = oneAtATime(async () => {
    const jobs = [...running.values()]
    if (jobs.length === 0) return
    const begun = clock.elapsed()
    try {
      const ids = jobs.map(({ job }) => job.id)
      const pulse = await extendLeases(database, clock, ids, leaseMs)
      for (const one of jobs) {
        if (pulse.kept.has(one.job.id)) one.leasedAt = begun
        // What is settled meanwhile is no longer in the map, and its lane is rightly gone.
        else if (running.has(one.job.id)) abort(one, 'lost')
        if (pulse.superseded.has(one.job.id)) abort(one, 'superseded')
      }
    } catch (error) {
      lostContact(error)
      for (const one of jobs) if (clock.elapsed() - one.leasedAt >= leaseMs) abort(one, 'lost')
    }
  })

  const begin = (job: TakenJob, leasedAt: number) => {
    const one: RunningJob = {
      job,
      controller: new AbortController(),
      leasedAt,
      reason: undefined,
      abandoned: false,
    }
    running.set(job.id, one)
    const end = run(one).finally(() => {
      finished.delete(job.id)
      fill.ask()
    })
    finished.set(job.id, end)
  }

  const run = async (one: RunningJob) => {
    const outcome = stopping ? handedBack : await tryJob(one)
    try {
      await write(one, outcome)
    } catch (error) {
      onTrouble('what became of a job could not be stored; it is tried again when its lease ends', error)
    }
    running.delete(one.job.id)
  }

  /** What the handler throws is for the handler to report. */
  const tryJob = async (one: RunningJob): Promise<Outcome> => {
    const { id, lane, key, supersedes, attempt } = one.job
    try {
      const task = await openTask(vault, id, one.job).catch((error) => {
        onTrouble(`job ${id} cannot be read`, error)
        throw error
      })
      await handler?.({ id, lane, key, supersedes, attempt, task }, one.controller.signal)
      return { kind: 'done' }
    } catch (error) {
      if (one.reason === 'superseded') return { kind: 'done' }
      return one.reason === undefined ? afterError(error, attempt) : handedBack
    }
  }

  /** Tries until the database is back. Whoever took the lane meanwhile keeps it: then nothing is written. */
  const write = async (one: RunningJob, outcome: Outcome) => {
    while (!one.abandoned) {
      try {
        await settle(database, clock, one.job, outcome)
        return
      } catch (error) {
        if (!isUnavailable(error)) throw error
        lostContact(error)
      }
      await pause(settlePauseMs, undefined, { ref: false })
    }
  }

  const hear = ({ kind, subject }: Announcement) => {
    if (kind === 'pause') return
    if (running.size < most) fill.ask()
    for (const { job } of running.values()) if (kind === 'missed' || job.lane === subject) beat.ask()
  }

  const allFinished = (ms: number) =>
    Promise.race([Promise.allSettled(finished.values()), pause(ms, undefined, { ref: false })])

  return {
    work: async (concurrency, handle) => {
      if (handler !== undefined) throw new Problem('internal.bug', 'the queue works already')
      handler = handle
      most = concurrency
      stopping = false
      deaf = database.announcements.listen(hear)
      timers = [setInterval(fill.ask, pollMs), setInterval(beat.ask, leaseMs / 6)]
      for (const timer of timers) timer.unref()
      fill.ask()
    },
    stop: async (graceMs) => {
      stopping = true
      await fill.idle()
      await allFinished(graceMs)
      for (const one of running.values()) abort(one, 'stopped')
      await allFinished(abortPatienceMs)
      for (const one of running.values()) {
        one.abandoned = true
        await settle(database, clock, one.job, handedBack).catch((error) =>
          onTrouble('a job was not handed back', error),
        )
      }
      for (const timer of timers) clearInterval(timer)
      deaf?.()
      await beat.idle()
      running.clear()
      handler = undefined
    },
  }
}
