import type { Configuration } from '../../model/configuration.ts'
import { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { CheckConclusion, ReviewRecord } from '../ports/host.ts'
import type { LeasedJob } from '../ports/jobs.ts'
import type { WaitingRoot } from '../ports/judge.ts'
import { type Change, checkName, laneOfCommit, laneOfPull, reviewName } from './change.ts'
import { conclusionOf, firstDue, lateRoots } from './conclusion.ts'
import { type Gathered, type GatherRequest, gatherChange } from './gather.ts'
import { publish, publishWaiting } from './publish.ts'
import type { Clients, ReviewPorts } from './review-ports.ts'
import { changedPaths } from './touched-roots.ts'

/** One attempt at reviewing a change. */
export interface Attempt {
  readonly change: Change
  readonly clients: Clients
  readonly ports: ReviewPorts
  readonly signal: AbortSignal
  readonly job: Pick<LeasedJob, 'id' | 'attempt'>
}

/** What a review came to, before it is said. */
export interface Reviewed {
  readonly report: Report
  readonly conclusion: CheckConclusion
  readonly settings: Configuration
  /** Paths that the change alters. */
  readonly changed: ReadonlySet<string>
}

/**
 * Reviews a change from beginning to end: fetch, judge, keep, say. Everything in it may be done again after a crash. Throws what the caller decides
 * upon: a Problem about the change's own files, what the host did not give, an abort.
 */
export async function review(attempt: Attempt): Promise<void> {
  const { change, clients, ports, signal } = attempt
  const { repository, head } = change
  const known = await ports.reviews.newest(repository, head)
  const waited = known?.conclusion === waitingConclusion ? known : undefined
  const id = waited?.id ?? ports.idOf(reviewName(change))
  const details = detailsOf(id, ports)
  const gathered = await gatherChange(change, gatherRequestOf(attempt))
  const { settings, key } = gathered
  const quiet = ports.settings.dryRun || settings.app.dryRun
  const started = { name: checkName, head, key }
  const check = quiet ? undefined : await clients.publisher.start(repository, started, 'Judging this change', details)
  const isDone = known?.id === id && known.key === key && waited === undefined
  const outcome = isDone ? outcomeOf(known) : await judgeNow(attempt, gathered, waited)
  if (await isOvertaken(attempt)) return
  const report = quiet ? outcome.report : await sendSarif(attempt, outcome)
  const changed = changedPaths(gathered.request.head.files, gathered.request.base.files)
  const said: Reviewed = { report, conclusion: outcome.conclusion, settings, changed }
  if (!isDone) await keep(attempt, { id, key }, said, outcome.started)
  if (outcome.waiting.length > 0) await waitOn(attempt, outcome.waiting, outcome.started)
  signal.throwIfAborted()
  if (check === undefined) return
  if (outcome.waiting.length > 0) await publishWaiting(attempt, check, said, outcome.waiting, details)
  else await publish(attempt, check, said, details)
}

/** What fetching for an attempt needs beside the change. */
export function gatherRequestOf({ clients, ports }: Pick<Attempt, 'clients' | 'ports'>): GatherRequest {
  const { organisationRepository, version } = ports.settings
  return { host: clients.host, organisationRepository, version, today: ports.now().toISOString().slice(0, 10) }
}

/** A review that waits for a plan is kept as what needs somebody's action. */
const waitingConclusion: CheckConclusion = 'action_required'

/** The page of a review. */
export function detailsOf(id: string, { settings }: ReviewPorts): string | undefined {
  return settings.publicUrl === null ? undefined : `${settings.publicUrl}/r/${id}`
}

/** What judging came to. */
interface Outcome {
  readonly report: Report
  readonly conclusion: CheckConclusion
  readonly sarif: string | null
  readonly waiting: readonly WaitingRoot[]
  readonly started: Date
}

/** What was judged already and only needs to be said. */
function outcomeOf({ report, conclusion, started }: ReviewRecord): Outcome {
  return { report, conclusion, sarif: null, waiting: [], started: new Date(started) }
}

async function judgeNow(
  { ports, signal }: Attempt,
  { request }: Gathered,
  waited: ReviewRecord | undefined,
): Promise<Outcome> {
  const now = ports.now()
  const started = waited === undefined ? now : new Date(waited.started)
  const { report, sarif, waiting } = await ports.judge.judge(request, signal)
  const late = lateRoots(waiting, started, now)
  if (waiting.length === 0) return { report, sarif, waiting, started, conclusion: conclusionOf(report) }
  const names = (roots: readonly WaitingRoot[]) => roots.map(({ root }) => root).join(', ')
  if (late.length > 0) {
    const [first] = late
    const headline = `no plan of ${names(late)} came within ${first?.timeoutMinutes ?? 0} minutes`
    return { report: { ...report, verdict: 'error', headline }, sarif, waiting: [], started, conclusion: 'failure' }
  }
  const headline = `waiting for a plan of ${names(waiting)}; by the source so far: ${report.headline}`
  return { report: { ...report, headline }, sarif, waiting, started, conclusion: waitingConclusion }
}

/** True when the pull request moved on or ended while it was judged: then this verdict is nobody's any more. */
async function isOvertaken({ change, clients }: Attempt): Promise<boolean> {
  const { repository, head, pull, kind } = change
  if (kind !== 'pull' || pull === null) return false
  const now = await clients.host.pull(repository, pull.number)
  if (now?.state === 'open' && now.head.sha === head) return false
  await clients.publisher.cancel(
    repository,
    head,
    now?.state === 'open' ? 'There is a newer head' : 'The pull request was closed',
  )
  return true
}

/** What code scanning does not take is worth a word, and no reason to fail. */
async function sendSarif({ change, clients }: Attempt, { report, sarif, waiting }: Outcome): Promise<Report> {
  if (sarif === null || waiting.length > 0) return report
  const { repository, head, pull } = change
  const why = await clients.publisher
    .uploadSarif(repository, { sha: head, ref: `refs/pull/${pull?.number ?? 0}/head`, sarif })
    .then(
      ({ state, why: said }) => (state === 'taken' || state === 'processing' ? undefined : said || state),
      (error: unknown) => {
        if (error instanceof Problem) return error.message
        throw error
      },
    )
  if (why === undefined) return report
  return {
    ...report,
    notices: [...report.notices, { kind: 'review', message: `code scanning did not take the findings: ${why}` }],
  }
}

async function keep(
  { change, ports }: Attempt,
  name: Pick<ReviewRecord, 'id' | 'key'>,
  said: Reviewed,
  started: Date,
): Promise<void> {
  await ports.reviews.save({
    ...name,
    repository: change.repository,
    ...subjectOf(change),
    head: change.head,
    base: change.from,
    conclusion: said.conclusion,
    report: said.report,
    started: started.toISOString(),
    finished: ports.now().toISOString(),
  })
}

/** What a record says it is about. */
export function subjectOf({ kind, pull, base }: Change): Pick<ReviewRecord, 'pull' | 'group'> {
  const number = pull?.number ?? null
  return kind === 'pull' ? { pull: number } : { pull: null, group: { baseRef: base.ref, pull: number } }
}

/** Sees to it that somebody looks when the time is over. */
async function waitOn({ change, ports }: Attempt, waiting: readonly WaitingRoot[], started: Date): Promise<void> {
  const { repository, head, pull, kind } = change
  const number = kind === 'pull' ? (pull?.number ?? null) : null
  await ports.jobs.add([
    {
      lane: number === null ? laneOfCommit(repository, head) : laneOfPull(repository, number),
      key: `timed-out:${head}`,
      supersedes: false,
      task: { kind: 'timed-out', repository, head, pull: number },
      notBefore: firstDue(waiting, started).toISOString(),
    },
  ])
}
