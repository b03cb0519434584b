import type { TakenJob } from './take.ts'

/** Why a running job was told to end. */
export type Reason = 'superseded' | 'lost' | 'stopped'

/** A job this process is at. */
export interface RunningJob {
  readonly job: TakenJob
  readonly controller: AbortController
  /** When the lease was last known to be ours, in the clock's elapsed milliseconds. */
  leasedAt: number
  reason: Reason | undefined
  /** Handed back while its handler still ran: whatever comes of it is not written down. */
  abandoned: boolean
}

/** Aborts a job's signal, once. */
export function abort(running: RunningJob, reason: Reason): void {
  if (running.reason !== undefined) return
  running.reason = reason
  running.controller.abort(new Error(messages[reason]))
}

const messages: Readonly<Record<Reason, string>> = {
  superseded: 'a newer job made this one superfluous',
  lost: 'the lease was lost to another process',
  stopped: 'the queue stops',
}
