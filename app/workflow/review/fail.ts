import { createHash } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import { type Report, reportSchema } from '../../model/report.ts'
import { type CheckText, printCheckIncident, printCheckProblem } from '../../report/check-run.ts'
import { RetryAfter } from '../ports/jobs.ts'
import { checkName, reviewName } from './change.ts'
import { gatherBase } from './gather.ts'
import { contentOf } from './publish.ts'
import { type Attempt, detailsOf, gatherRequestOf, subjectOf } from './review.ts'

/** Attempts after which the queue gives up. */
const mostAttempts = 8

/**
 * Decides what becomes of a review that threw. What has to wait, or what the host may give another time, is thrown on so that it is tried again.
 * Everything else concludes the check with a failure that says why, or, where it is our own mistake, under which id to look for it.
 */
export async function concludeFailure(attempt: Attempt, error: unknown): Promise<void> {
  const { change, clients, ports, signal, job } = attempt
  if (signal.aborted) {
    await cancelOvertaken(attempt)
    throw error
  }
  if (error instanceof RetryAfter) throw error
  const own = isOurMistake(error)
  const theirs = error instanceof Problem && !own && !error.code.startsWith('upstream.')
  if (!own && !theirs && job.attempt < mostAttempts) throw error
  const id = ports.idOf(reviewName(change))
  const about = { incident: id, repository: change.repository.id, head: change.head, job: job.id }
  if (!theirs) ports.log({ level: 'error', message: 'a review failed', about, error })
  const text = theirs ? printCheckProblem(error) : printCheckIncident(id)
  const report = errorReport(theirs ? error.message : text.title, ports.settings.version)
  const key = createHash('sha256')
    .update(JSON.stringify([reviewName(change), text]))
    .digest('hex')
  await keepFailure(attempt, id, key, report)
  if (await isQuiet(attempt)) return
  const { repository, head } = change
  const check = await clients.publisher.start(
    repository,
    { name: checkName, head, key },
    text.title,
    detailsOf(id, ports),
  )
  await clients.publisher.complete(repository, check, 'failure', contentOf(inTree(text)))
}

/** Whether nothing shall be published; where the configuration cannot be read, a failure must be seen. */
async function isQuiet(attempt: Attempt): Promise<boolean> {
  if (attempt.ports.settings.dryRun) return true
  const { repository, base } = attempt.change
  return gatherBase(repository, base, gatherRequestOf(attempt)).then(
    ({ settings }) => settings.app.dryRun,
    () => false,
  )
}

/** An annotation may only point into the repository; a file of somebody else's is named in the text. */
function inTree(text: CheckText): CheckText {
  return { ...text, annotations: text.annotations.filter(({ path }) => !path.includes(': ')) }
}

function isOurMistake(error: unknown): boolean {
  if (error instanceof Problem) return error.code === 'internal.bug'
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
}

/** When a newer head took over, nobody else finishes what is in progress on this one. */
async function cancelOvertaken({ change, ports }: Attempt): Promise<void> {
  const { repository, head, pull, kind } = change
  if (kind !== 'pull' || pull === null) return
  try {
    const { host, publisher } = await ports.open(repository, new AbortController().signal)
    const now = await host.pull(repository, pull.number)
    if (now?.state === 'open' && now.head.sha === head) return
    await publisher.cancel(repository, head, 'There is a newer head')
  } catch (error) {
    const about = { repository: repository.id, head }
    ports.log({ level: 'warn', message: 'an overtaken check could not be cancelled', about, error })
  }
}

async function keepFailure({ change, ports }: Attempt, id: string, key: string, report: Report): Promise<void> {
  const now = ports.now().toISOString()
  const { repository, head, from } = change
  const times = { started: now, finished: now }
  await ports.reviews.save({
    id,
    repository,
    ...subjectOf(change),
    head,
    base: from,
    key,
    conclusion: 'failure',
    report,
    ...times,
  })
}

function errorReport(headline: string, version: string): Report {
  return {
    schema: reportSchema,
    tool: { name: 'plumbline', version },
    verdict: 'error',
    headline,
    threshold: 'high',
    evidence: [],
    counts: {
      subjects: 0,
      examined: 0,
      policies: 0,
      evaluations: 0,
      fail: 0,
      undetermined: 0,
      waived: 0,
      existing: 0,
      fixed: 0,
    },
    skipped: [],
    notices: [],
    policies: [],
    findings: [],
    fixed: [],
  }
}
