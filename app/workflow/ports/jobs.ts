import type { RepositoryRef } from './host.ts'

/** One webhook as it came; its id is GitHub's and stays the same when it is delivered again. */
export interface Delivery {
  readonly id: string
  readonly event: string
  readonly action: string | null
  readonly installation: number | null
  /** ISO timestamp. */
  readonly received: string
}

/** What is to be done. The lane is one pull request (or one commit, or one installation): its jobs run one after the other, newest first wins. */
export type Task =
  /** Judge the pull request as it is when the job runs. */
  | {
      readonly kind: 'review-pull'
      readonly repository: RepositoryRef
      readonly pull: number
      readonly head: string
      /** The head it had until now, when the event says so: what is still in progress there is cancelled. */
      readonly before?: string
      readonly again: boolean
    }
  /** Judge one commit of a merge queue against its base. */
  | {
      readonly kind: 'review-group'
      readonly repository: RepositoryRef
      readonly head: string
      readonly base: string
      readonly baseRef: string
      /** The pull request that the queue's branch names (`gh-readonly-queue/main/pr-7-…`): its approvals hold for the group. */
      readonly pull?: number
    }
  | { readonly kind: 'cancel-group'; readonly repository: RepositoryRef; readonly head: string }
  /** Evidence came for a head: judge what waits for it. */
  | { readonly kind: 'evidence-came'; readonly repository: RepositoryRef; readonly head: string; readonly run: number }
  /** The default branch moved: policies and configuration may have changed. */
  | { readonly kind: 'branch-moved'; readonly repository: RepositoryRef; readonly sha: string }
  | {
      readonly kind: 'command'
      readonly repository: RepositoryRef
      readonly pull: number
      readonly comment: number
      readonly sender: string
      readonly text: string
    }
  | {
      readonly kind: 'button'
      readonly repository: RepositoryRef
      readonly head: string
      readonly sender: string
      readonly identifier: string
    }
  /** A check that waits for a plan ran out of time. */
  | {
      readonly kind: 'timed-out'
      readonly repository: RepositoryRef
      readonly head: string
      readonly pull: number | null
    }
  | { readonly kind: 'installation'; readonly installation: number; readonly action: string }
  /** Look for what webhooks missed; the server does it itself. */
  | { readonly kind: 'sweep' }

export interface NewJob {
  /** `<installation>/<repository id>#<pull>`, `<installation>/<repository id>@<sha>`, `<installation>`. */
  readonly lane: string
  /** A job that supersedes makes waiting jobs of its lane with the same key superfluous, and aborts a running one. */
  readonly key: string
  readonly supersedes: boolean
  readonly task: Task
  /** Not before this time, ISO. */
  readonly notBefore?: string
}

/** How often a job is tried. */
export const lastAttempt = 8

export interface LeasedJob extends NewJob {
  readonly id: string
  /**
   * Counts from 1. One past `lastAttempt` comes only when the process died at the last one: the job is then there to say that it failed, without
   * trying what it was about.
   */
  readonly attempt: number
}

export interface JobQueueState {
  readonly waiting: number
  readonly running: number
  readonly failed: number
  /** Age in ms of the oldest waiting job that may run. */
  readonly oldestMs: number
}

/** Jobs that survive every crash; any number of processes share one queue. Each job is worked at least once, its effects must be repeatable. */
export interface JobQueue {
  /**
   * Stores a delivery and its jobs in one transaction, durable when the promise resolves. `known` when the delivery was stored before and its jobs
   * are waiting, running or done: nothing is added then. A delivery whose jobs all failed for good is stored again.
   */
  receive(delivery: Delivery, jobs: readonly NewJob[]): Promise<'stored' | 'known'>
  /** Adds jobs that no delivery asked for. */
  add(jobs: readonly NewJob[]): Promise<void>
  /**
   * Starts working: at most `concurrency` jobs at once in this process, never two of one lane anywhere. The signal is aborted when the lease is lost,
   * when a newer job supersedes, or when the queue stops. A job whose handler throws is tried again later, with growing pauses, up to 8 times; one
   * that throws `RetryAfter` waits as long as it says and does not count.
   */
  work(concurrency: number, handler: (job: LeasedJob, signal: AbortSignal) => Promise<void>): Promise<void>
  /** Takes no new jobs, waits for running ones up to the time given, aborts and hands back the rest. */
  stop(graceMs: number): Promise<void>
  state(): Promise<JobQueueState>
}

/** Thrown by a handler that must wait: a rate limit, a database that is away. */
export class RetryAfter extends Error {
  readonly ms: number

  constructor(ms: number, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'RetryAfter'
    this.ms = ms
  }
}

/** GitHub's rate budgets, shared by all processes. */
export interface RateBudgets {
  /** Milliseconds to wait before a request of this kind may be sent for the installation; 0 books it. */
  take(installation: number, kind: 'read' | 'write' | 'content'): Promise<number>
  /** Until when nothing may be sent, ISO; what an answer with retry-after or an empty budget says. */
  pause(installation: number, until: string, why: string): Promise<void>
}
