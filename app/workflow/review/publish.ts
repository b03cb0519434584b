import { Problem } from '../../model/problem.ts'
import { reportOfRoot, rootsOf } from '../../report/by-root.ts'
import { type CheckText, printCheckRun } from '../../report/check-run.ts'
import { printComment } from '../../report/comment.ts'
import type { CheckButton, CheckContent, CheckRunRef } from '../ports/host.ts'
import type { WaitingRoot } from '../ports/judge.ts'
import { checkName } from './change.ts'
import { conclusionOf } from './conclusion.ts'
import type { Attempt, Reviewed } from './review.ts'

/** The identifier of the button that asks for another review; webhooks bring it back. */
export const recheck: CheckButton = {
  label: 'Re-check',
  description: 'Judge this commit again',
  identifier: 'recheck',
}

/** The key of the comment that says what a review came to. */
const commentKey = 'review'

export function contentOf(text: CheckText): CheckContent {
  return { ...text, buttons: [recheck] }
}

/** Says what a review came to: the check, one for each root where that is wanted, and the comment. */
export async function publish(
  attempt: Attempt,
  check: CheckRunRef,
  { report, conclusion, settings, changed }: Reviewed,
  details: string | undefined,
): Promise<void> {
  const { change, clients } = attempt
  const { publisher } = clients
  const { annotations } = settings.app
  const page = details === undefined ? {} : { details }
  const text = printCheckRun(report, { annotations, changed, ...page })
  await publisher.complete(change.repository, check, conclusion, contentOf(text))
  if (settings.app.checks === 'per-root') await publishRoots(attempt, check, { report, settings }, details)
  await comment(attempt, { report, conclusion, settings }, details)
}

/** Keeps the check in progress and says what it waits for, and what is known so far. */
export async function publishWaiting(
  { change, clients }: Attempt,
  check: CheckRunRef,
  { report }: Pick<Reviewed, 'report'>,
  waiting: readonly WaitingRoot[],
  details: string | undefined,
): Promise<void> {
  const title = `Waiting for a plan of ${waiting.map(({ root }) => root).join(', ')}`
  // Marks are added and never taken back, so that they wait until it is certain what they say.
  const text = printCheckRun(report, { annotations: false, title, ...(details === undefined ? {} : { details }) })
  await clients.publisher.progress(change.repository, check, contentOf(text))
}

/** One check for each root that was judged or that the configuration names, without marks: those are on the check for all. */
async function publishRoots(
  { change, clients }: Attempt,
  check: CheckRunRef,
  { report, settings }: Pick<Reviewed, 'report' | 'settings'>,
  details: string | undefined,
): Promise<void> {
  const judged = new Set(rootsOf(report))
  const roots = [...new Set([...judged, ...settings.roots.map(({ path }) => path)])].sort()
  for (const root of roots) {
    const own = reportOfRoot(report, root)
    const title = judged.has(root) ? {} : { title: 'Not touched by this change' }
    const text = printCheckRun(own, { annotations: false, ...title, ...(details === undefined ? {} : { details }) })
    const started = await clients.publisher.start(
      change.repository,
      { name: `${checkName}: ${root}`, head: change.head, key: check.key },
      'Judging this root module',
      details,
    )
    const conclusion = judged.has(root) ? conclusionOf(own) : 'success'
    await clients.publisher.complete(change.repository, started, conclusion, contentOf(text))
  }
}

/** A comment that cannot be written does not undo a verdict that was said. */
async function comment(
  { change, clients, ports }: Attempt,
  { report, conclusion, settings }: Pick<Reviewed, 'report' | 'conclusion' | 'settings'>,
  details: string | undefined,
): Promise<void> {
  const { repository, head, pull, kind } = change
  const mode = settings.app.comment
  if (pull === null || kind !== 'pull' || mode === 'never') return
  const body = printComment(report, {
    marker: { key: commentKey, head },
    ...(details === undefined ? {} : { details }),
  })
  const onlyUpdate = mode === 'on-failure' && conclusion === 'success'
  try {
    await clients.publisher.comment(repository, pull.number, commentKey, body, onlyUpdate)
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'upstream.unavailable') throw error
    const about = { repository: repository.id, pull: pull.number }
    ports.log({ level: 'warn', message: 'the comment could not be written', about, error })
  }
}
