import type { Pull, RepositoryRef } from '../ports/host.ts'
import type { LeasedJob, NewJob, Task } from '../ports/jobs.ts'
import { type Change, laneOfCommit, laneOfPull } from './change.ts'
import { answerCommand } from './commands.ts'
import { concludeFailure } from './fail.ts'
import { gatherBase } from './gather.ts'
import { recheck } from './publish.ts'
import { type Attempt, gatherRequestOf, review } from './review.ts'
import type { Clients, ReviewPorts } from './review-ports.ts'

type TaskOf<K extends Task['kind']> = Extract<Task, { readonly kind: K }>

/** Works one job of the App. What it throws, the queue tries again later; see `JobQueue.work`. */
export async function reviewChange(job: LeasedJob, ports: ReviewPorts, signal: AbortSignal): Promise<void> {
  const { task } = job
  if (task.kind === 'installation' || task.kind === 'sweep') return
  const clients = await ports.open(task.repository, signal)
  const working: Working = { job, clients, ports, signal }
  switch (task.kind) {
    case 'review-pull':
      return reviewPull(task, working)
    case 'review-group':
      return reviewAttempt({ ...working, change: groupOf(task, await pullOfGroup(task, clients)) })
    case 'cancel-group':
      return clients.publisher.cancel(task.repository, task.head, 'The merge queue dropped this group')
    case 'evidence-came':
      return ports.jobs.add(await reviewsOf(task.repository, task.head, { clients, ports }, false))
    case 'branch-moved':
      return prepare(task, working)
    case 'command':
      return answerCommand(task, { clients, ports })
    case 'button':
      return pressButton(task, clients, ports)
    case 'timed-out':
      return timedOut(task, working)
    default:
      return task satisfies never
  }
}

type Working = Omit<Attempt, 'change'>

async function reviewPull(task: TaskOf<'review-pull'>, working: Working): Promise<void> {
  const { clients, job } = working
  const { repository, pull: number } = task
  const pull = await clients.host.pull(repository, number)
  const isOpen = pull?.state === 'open'
  const gone = [task.before, task.head].filter((head) => head !== undefined && (!isOpen || head !== pull.head.sha))
  const why = isOpen ? 'There is a newer head' : 'The pull request was closed'
  for (const head of new Set(gone)) if (head !== undefined) await clients.publisher.cancel(repository, head, why)
  if (!isOpen) return
  const from = await clients.host.mergeBase(repository, pull.base.sha, pull.head.sha)
  await reviewAttempt({ ...working, change: changeOf(repository, pull, from, task.again ? job.id : null) })
}

function changeOf(repository: RepositoryRef, { number, head, base }: Pull, from: string, again: string | null): Change {
  return { repository, head: head.sha, from, base, pull: { number, head: head.sha }, kind: 'pull', again }
}

async function pullOfGroup({ repository, pull }: TaskOf<'review-group'>, { host }: Clients): Promise<Change['pull']> {
  const found = pull === undefined ? undefined : await host.pull(repository, pull)
  return found === undefined ? null : { number: found.number, head: found.head.sha }
}

/** A group is judged against the commit it was put on: nothing that was said of the pull request counts. */
function groupOf(task: TaskOf<'review-group'>, pull: Change['pull']): Change {
  const { repository, head, base, baseRef } = task
  return { repository, head, from: base, base: { sha: base, ref: baseRef }, pull, kind: 'group', again: null }
}

async function reviewAttempt(attempt: Attempt): Promise<void> {
  try {
    await review(attempt)
  } catch (error) {
    await concludeFailure(attempt, error)
  }
}

/** Jobs that review a commit again: of the pull requests it is the head of, or as the group of a merge queue that it was reviewed as. */
async function reviewsOf(
  repository: RepositoryRef,
  head: string,
  { clients, ports }: Pick<Attempt, 'clients' | 'ports'>,
  again: boolean,
): Promise<readonly NewJob[]> {
  const pulls = (await clients.host.pullsOf(repository, head)).filter(({ state }) => state === 'open')
  const jobs = pulls.map(({ number }): NewJob => {
    const task = { kind: 'review-pull', repository, pull: number, head, again } as const
    return { lane: laneOfPull(repository, number), key: 'review', supersedes: true, task }
  })
  const record = jobs.length === 0 ? await ports.reviews.newest(repository, head) : undefined
  if (record?.base == null || record.group === undefined) return jobs
  const { baseRef, pull } = record.group
  const named = pull === null ? {} : { pull }
  const task = { kind: 'review-group', repository, head, base: record.base, baseRef, ...named } as const
  return [{ lane: laneOfCommit(repository, head), key: 'review', supersedes: true, task }]
}

/** What waits for a plan has waited long enough: reviewing it again finds the time over. */
async function timedOut(task: TaskOf<'timed-out'>, working: Working): Promise<void> {
  const { repository, head, pull } = task
  if (pull !== null) return reviewPull({ kind: 'review-pull', repository, pull, head, again: false }, working)
  await working.ports.jobs.add(await reviewsOf(repository, head, working, false))
}

const mayAsk = new Set(['admin', 'maintain', 'write', 'triage'])

async function pressButton(task: TaskOf<'button'>, clients: Clients, ports: ReviewPorts): Promise<void> {
  const { repository, head, sender, identifier } = task
  if (identifier !== recheck.identifier || !mayAsk.has(await clients.host.roleOf(repository, sender))) return
  await ports.jobs.add(await reviewsOf(repository, head, { clients, ports }, true))
}

/** Compiles the policies of the default branch as it is now, so that they are the last good ones should the next push break them. */
async function prepare({ repository, sha }: TaskOf<'branch-moved'>, working: Working): Promise<void> {
  const { ports, signal } = working
  const base = { sha, ref: repository.defaultBranch }
  const { policies } = await gatherBase(repository, base, gatherRequestOf(working))
  if (policies.length === 0) return
  const wrong = await ports.judge.prepare(policies, signal)
  const about = { repository: repository.id, sha, wrong: wrong.length }
  if (wrong.length > 0) ports.log({ level: 'info', message: 'policies of the default branch do not compile', about })
}
