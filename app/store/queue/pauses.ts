import { Problem } from '../../model/problem.ts'
import { lastAttempt, RetryAfter } from '../../workflow/ports/jobs.ts'
import type { Outcome } from './settle.ts'

const firstPauseMs = 5000
const growth = 3
const longestPauseMs = 20 * 60_000

/** What an error of a job's handler means for the job: again after a pause, or failed for good. */
export function afterError(error: unknown, attempt: number): Outcome {
  if (error instanceof RetryAfter)
    return { kind: 'again', ms: Math.max(0, error.ms), counts: false, failure: nameOf(error.cause ?? error) }
  if (attempt >= lastAttempt) return { kind: 'failed', failure: nameOf(error) }
  return { kind: 'again', ms: pauseAfter(attempt), counts: true, failure: nameOf(error) }
}

/** Milliseconds to wait after this many attempts, the first being 1: 5 s, 15 s, 45 s and so on up to 20 minutes. */
export function pauseAfter(attempt: number): number {
  return Math.min(firstPauseMs * growth ** (attempt - 1), longestPauseMs)
}

/** Code or name: the message stays in the log, since it may quote evidence. */
function nameOf(error: unknown): string {
  return error instanceof Problem ? error.code : error instanceof Error ? error.name : 'unknown'
}
