import type { Logger } from 'pino'
import type { LeasedJob } from '../workflow/ports/jobs.ts'
import { RetryAfter } from '../workflow/ports/jobs.ts'
import type { JobOutcome, Metrics } from './metrics.ts'

export type Handle = (job: LeasedJob, signal: AbortSignal) => Promise<void>

/** The handler with its outcome counted and logged; what it throws goes on to the queue, which decides when to try again. */
export function observed(handle: Handle, metrics: Metrics, log: Logger): Handle {
  return async (job, signal) => {
    const started = performance.now()
    const end = (outcome: JobOutcome): object => {
      const seconds = (performance.now() - started) / 1000
      metrics.job(job.task.kind, outcome, seconds)
      return {
        job: job.id,
        lane: job.lane,
        kind: job.task.kind,
        attempt: job.attempt,
        outcome,
        ms: Math.round(seconds * 1000),
      }
    }
    try {
      await handle(job, signal)
      log.info(end('done'), 'job')
    } catch (error) {
      if (signal.aborted) log.info(end('aborted'), 'job')
      else if (error instanceof RetryAfter)
        log.warn({ ...end('postponed'), why: error.message, waitMs: error.ms }, 'job')
      else log.error({ ...end('failed'), err: error }, 'job')
      throw error
    }
  }
}
