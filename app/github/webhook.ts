import type { z } from 'zod'
import { Problem } from '../model/problem.ts'
import type { RepositoryRef } from '../workflow/ports/host.ts'
import type { Delivery, NewJob } from '../workflow/ports/jobs.ts'
import { commandsIn } from './webhook-command.ts'
import {
  checkRun,
  checkSuite,
  envelope,
  issueComment,
  mergeGroup,
  pullRequest,
  push,
  workflowRun,
} from './webhook-payload.ts'

/** The headers of a webhook that say what it is, and when it came (ISO). */
export interface WebhookHeaders {
  readonly id: string
  readonly event: string
  readonly received: string
}

/** A webhook as the queue takes it. */
export interface Received {
  readonly delivery: Delivery
  /** Empty when the event asks for nothing. */
  readonly jobs: readonly NewJob[]
}

/** The identifier of the button that judges again; a re-run asked for on a head without known pull requests counts as this button. */
const recheckButton = 'recheck'

interface Source {
  readonly installation: number
  readonly action: string
  readonly payload: unknown
  /** Our own App's id: checks of others are none of our business. */
  readonly app: number
}

/**
 * Says what a webhook asks for. Lanes are `<installation>/<repository>#<pull>`, `…@<commit>` for what belongs to a commit, `…@<branch>` for the
 * default branch, and `<installation>`. Throws a Problem `upstream.unexpected` for a payload that is not as GitHub documents it.
 */
export function jobsFor(headers: WebhookHeaders, payload: unknown, app: number): Received {
  const { action = null, installation } = read(envelope, payload, headers.event)
  const delivery: Delivery = {
    id: headers.id,
    event: headers.event,
    action,
    installation: installation?.id ?? null,
    received: headers.received,
  }
  const jobsOf = handlers.get(headers.event)
  if (jobsOf === undefined || !installation) return { delivery, jobs: [] }
  return { delivery, jobs: jobsOf({ installation: installation.id, action: action ?? '', payload, app }) }
}

const handlers: ReadonlyMap<string, (source: Source) => readonly NewJob[]> = new Map([
  ['pull_request', onPullRequest],
  ['check_suite', onCheckSuite],
  ['check_run', onCheckRun],
  ['merge_group', onMergeGroup],
  ['push', onPush],
  ['workflow_run', onWorkflowRun],
  ['issue_comment', onIssueComment],
  ['installation', onInstallation],
  ['installation_repositories', onInstallation],
])

const changesOfPull = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review'])

function onPullRequest(source: Source): readonly NewJob[] {
  const edited = source.action === 'edited'
  if (!edited && !changesOfPull.has(source.action)) return []
  const { repository, pull_request: pull, changes, before } = read(pullRequest, source.payload, 'pull_request')
  if (edited && changes?.base === undefined) return []
  const how = { again: false, supersedes: true, ...(before === undefined ? {} : { before }) }
  return [reviewPull(refOf(source, repository), pull.number, pull.head.sha, how)]
}

/** A suite is requested by the same push as `synchronize`: its jobs do not abort a review that has begun, they find it done. */
function onCheckSuite(source: Source): readonly NewJob[] {
  const again = source.action === 'rerequested'
  if (!again && source.action !== 'requested') return []
  const { repository, check_suite: suite, sender } = read(checkSuite, source.payload, 'check_suite')
  if (suite.app.id !== source.app) return []
  const ref = refOf(source, repository)
  const own = suite.pull_requests.filter(({ base }) => base.repo.id === ref.id)
  if (own.length === 0 && again) return [button(ref, suite.head_sha, sender.login, recheckButton)]
  return own.map(({ number }) => reviewPull(ref, number, suite.head_sha, { again, supersedes: again }))
}

function onCheckRun(source: Source): readonly NewJob[] {
  if (source.action !== 'rerequested' && source.action !== 'requested_action') return []
  const { repository, check_run: run, sender, requested_action: asked } = read(checkRun, source.payload, 'check_run')
  if (run.app.id !== source.app) return []
  const ref = refOf(source, repository)
  if (source.action === 'requested_action') {
    return asked === undefined ? [] : [button(ref, run.head_sha, sender.login, asked.identifier)]
  }
  const own = run.pull_requests.filter(({ base }) => base.repo.id === ref.id)
  if (own.length === 0) return [button(ref, run.head_sha, sender.login, recheckButton)]
  return own.map(({ number }) => reviewPull(ref, number, run.head_sha, { again: true, supersedes: true }))
}

function onMergeGroup(source: Source): readonly NewJob[] {
  const asked = source.action === 'checks_requested'
  if (!asked && source.action !== 'destroyed') return []
  const { repository, merge_group: group } = read(mergeGroup, source.payload, 'merge_group')
  const ref = refOf(source, repository)
  const head = group.head_sha
  const baseRef = group.base_ref.replace(/^refs\/heads\//, '')
  const pull = Number(/\/pr-(\d{1,12})-[0-9a-f]+$/.exec(group.head_ref)?.[1])
  return [
    {
      lane: laneOf(ref, `@${head}`),
      key: 'review',
      supersedes: true,
      task: asked
        ? { kind: 'review-group', repository: ref, head, base: group.base_sha, baseRef, ...(pull > 0 ? { pull } : {}) }
        : { kind: 'cancel-group', repository: ref, head },
    },
  ]
}

function onPush(source: Source): readonly NewJob[] {
  const { repository, ref: pushed, after, deleted } = read(push, source.payload, 'push')
  if (deleted || pushed !== `refs/heads/${repository.default_branch}`) return []
  const ref = refOf(source, repository)
  const task = { kind: 'branch-moved', repository: ref, sha: after } as const
  return [{ lane: laneOf(ref, `@${ref.defaultBranch}`), key: 'branch-moved', supersedes: true, task }]
}

/** Runs for other events do not run on the head they belong to, or belong to none. */
const eventsWithEvidence = new Set(['pull_request', 'merge_group', 'push', 'workflow_dispatch'])

function onWorkflowRun(source: Source): readonly NewJob[] {
  if (source.action !== 'completed') return []
  const { repository, workflow_run: run } = read(workflowRun, source.payload, 'workflow_run')
  if (!eventsWithEvidence.has(run.event)) return []
  const ref = refOf(source, repository)
  const task = { kind: 'evidence-came', repository: ref, head: run.head_sha, run: run.id } as const
  return [{ lane: laneOf(ref, `@${run.head_sha}`), key: 'evidence', supersedes: true, task }]
}

function onIssueComment(source: Source): readonly NewJob[] {
  if (source.action !== 'created') return []
  const { repository, issue, comment, sender } = read(issueComment, source.payload, 'issue_comment')
  if (sender.type === 'Bot' || !issue.pull_request) return []
  const ref = refOf(source, repository)
  return commandsIn(comment.body).map((text, index) => ({
    lane: laneOf(ref, `#${issue.number}`),
    key: `command:${comment.id}:${index}`,
    supersedes: false,
    task: {
      kind: 'command',
      repository: ref,
      pull: issue.number,
      comment: comment.id,
      sender: sender.login,
      text,
    },
  }))
}

function onInstallation({ installation, action }: Source): readonly NewJob[] {
  const task = { kind: 'installation', installation, action } as const
  return [{ lane: `${installation}`, key: `installation:${action}`, supersedes: false, task }]
}

function reviewPull(
  repository: RepositoryRef,
  pull: number,
  head: string,
  { supersedes, ...how }: { readonly again: boolean; readonly supersedes: boolean; readonly before?: string },
): NewJob {
  const task = { kind: 'review-pull', repository, pull, head, ...how } as const
  return { lane: laneOf(repository, `#${pull}`), key: 'review', supersedes, task }
}

function button(repository: RepositoryRef, head: string, sender: string, identifier: string): NewJob {
  const task = { kind: 'button', repository, head, sender, identifier } as const
  return { lane: laneOf(repository, `@${head}`), key: `button:${identifier}`, supersedes: false, task }
}

function laneOf(repository: RepositoryRef, rest: string): string {
  return `${repository.installation}/${repository.id}${rest}`
}

interface PayloadRepository {
  readonly id: number
  readonly name: string
  readonly owner: { readonly login: string }
  readonly default_branch: string
}

function refOf({ installation }: Source, repository: PayloadRepository): RepositoryRef {
  return {
    installation,
    id: repository.id,
    owner: repository.owner.login,
    name: repository.name,
    defaultBranch: repository.default_branch,
  }
}

function read<T>(form: z.ZodType<T>, payload: unknown, event: string): T {
  const parsed = form.safeParse(payload)
  if (parsed.success) return parsed.data
  const first = parsed.error.issues[0]
  throw new Problem('upstream.unexpected', `a webhook is not as GitHub documents it`, {
    file: event.slice(0, 100),
    found: first === undefined ? 'something else' : `${first.path.join('.')}: ${first.message}`,
    wanted: `the payload of ${event.slice(0, 100)}`,
  })
}
