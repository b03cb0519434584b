import type { Logger } from 'pino'
import type { RepositoryRef } from '../../workflow/ports/host.ts'
import type { JobQueue, NewJob } from '../../workflow/ports/jobs.ts'

/** An open pull request as a list shows it. */
export interface OpenPull {
  readonly repository: RepositoryRef
  readonly number: number
  readonly head: string
  /** ISO. */
  readonly updated: string
}

/** What there is of our check on a head. */
export type CheckState =
  | { readonly status: 'none' | 'completed' }
  | { readonly status: 'running'; readonly started: string }

/** One attempt of GitHub to deliver a webhook. */
export interface Attempt {
  readonly id: number
  /** The same for all attempts of one delivery. */
  readonly guid: string
  /** ISO. */
  readonly delivered: string
  readonly ok: boolean
}

/** What a sweep asks of GitHub, as the App and for each installation. */
export interface SweepHost {
  /** Newest first, back to a time (ISO). */
  attempts(since: string): Promise<readonly Attempt[]>
  redeliver(attempt: number): Promise<void>
  /** Those that are not suspended. */
  installations(): Promise<readonly { readonly id: number; readonly account: string }[]>
  /** Open pull requests that changed since a time (ISO), in repositories that did. */
  openPulls(installation: number, since: string): AsyncIterable<OpenPull>
  check(pull: OpenPull): Promise<CheckState>
}

export interface SweepResult {
  readonly redelivered: number
  readonly reviews: number
}

const hour = 3_600_000
/** Deliveries and pull requests older than this were seen by earlier sweeps. */
const windowMs = 24 * hour
/** What changed just now has its webhook still on the way. */
const settleMs = 2 * 60_000
/** A check that runs for longer was left behind, unless it waits for a plan; judging again finds that out. */
const runningMs = hour

/**
 * Finds what webhooks missed: asks GitHub for failed deliveries again, which GitHub never does by itself, and queues reviews for heads without a check.
 * An installation that cannot be asked does not keep the others from their turn.
 */
export async function sweep(
  host: SweepHost,
  queue: Pick<JobQueue, 'add'>,
  log: Logger,
  signal: AbortSignal,
  now: number,
): Promise<SweepResult> {
  const since = new Date(now - windowMs).toISOString()
  let redelivered = 0
  for (const attempt of failedFor(await host.attempts(since), since)) {
    signal.throwIfAborted()
    await host.redeliver(attempt)
    redelivered += 1
  }
  let reviews = 0
  for (const { id: installation } of await host.installations()) {
    try {
      reviews += await sweepInstallation(host, queue, installation, signal, now)
    } catch (error) {
      signal.throwIfAborted()
      log.warn({ installation, err: error }, 'an installation could not be swept')
    }
  }
  return { redelivered, reviews }
}

/** Queues reviews for heads without a check in one installation; gives how many. */
export async function sweepInstallation(
  host: Pick<SweepHost, 'openPulls' | 'check'>,
  queue: Pick<JobQueue, 'add'>,
  installation: number,
  signal: AbortSignal,
  now: number,
): Promise<number> {
  let reviews = 0
  for await (const pull of host.openPulls(installation, new Date(now - windowMs).toISOString())) {
    signal.throwIfAborted()
    if (Date.parse(pull.updated) >= now - settleMs || !isMissed(await host.check(pull), now)) continue
    await queue.add([reviewOf(pull)])
    reviews += 1
  }
  return reviews
}

/** The newest attempt of each delivery that never arrived. */
function failedFor(attempts: readonly Attempt[], since: string): readonly number[] {
  const recent = attempts.filter(({ delivered }) => delivered >= since)
  const arrived = new Set(recent.filter(({ ok }) => ok).map(({ guid }) => guid))
  const newest = new Map<string, number>()
  for (const { id, guid } of recent) if (!arrived.has(guid) && !newest.has(guid)) newest.set(guid, id)
  return [...newest.values()]
}

function isMissed(check: CheckState, now: number): boolean {
  return check.status === 'none' || (check.status === 'running' && Date.parse(check.started) < now - runningMs)
}

/** The same lane and key as the webhook's job would have had. */
function reviewOf({ repository, number, head }: OpenPull): NewJob {
  return {
    lane: `${repository.installation}/${repository.id}#${number}`,
    key: 'review',
    supersedes: false,
    task: { kind: 'review-pull', repository, pull: number, head, again: false },
  }
}
