/** Payloads of webhooks: GitHub's own examples in shape, the fake's state in content. */
import { createRequire } from 'node:module'
import { ancestorsOf } from '../git/history.ts'
import { showApp, showInstallation, showUser } from '../shown/accounts.ts'
import { showCheckRun, showCheckSuite } from '../shown/checks.ts'
import { showComment, showIssue } from '../shown/issues.ts'
import { showPull } from '../shown/pulls.ts'
import { showRepository } from '../shown/repositories.ts'
import { type Shape, timeOf } from '../shown/shape.ts'
import { showRun } from '../shown/workflows.ts'
import type { FakePull } from '../state/pull.ts'
import type { Account, CheckRun, CheckSuite, Comment, Installation, WorkflowRun } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'

type Json = Readonly<Record<string, unknown>>

interface Definition {
  readonly name: string
  readonly examples: readonly Json[]
}

const noCommit = '0'.repeat(40)
let examples: readonly Definition[] | undefined

/** An example of the event, of this action where there is one. */
export function exampleOf(event: string, action?: string): Json {
  examples ??= createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Definition[]
  const all = examples.find(({ name }) => name === event)?.examples ?? []
  return all.find((example) => example.action === action) ?? all[0] ?? {}
}

/** What every payload about a repository has. The example gives what the fake knows nothing of. */
function around(shape: Shape, repository: FakeRepository, sender: Account, example: Json): Json {
  const { owner, installation } = repository
  return {
    repository: over(example.repository, showRepository(shape, repository)),
    sender: showUser(shape, sender),
    ...(owner.kind === 'Organization' ? { organization: organization(shape, owner) } : {}),
    ...(installation === null ? {} : { installation: { id: installation.id, node_id: `MDIz${installation.id}` } }),
  }
}

function organization(shape: Shape, { id, login }: Account): Json {
  const url = `${shape.api}/orgs/${login}`
  return { login, id, node_id: `O_${id}`, url, repos_url: `${url}/repos`, avatar_url: `${shape.html}/avatars/${id}` }
}

function over(example: unknown, values: Json): Json {
  return { ...(example as Json | undefined), ...values }
}

export function pullRequestPayload(shape: Shape, pull: FakePull, action: string, sender: Account, more: Json): Json {
  const example = exampleOf('pull_request', action)
  const comments = [...pull.repository.comments.values()].filter((each) => each.issue === pull.number).length
  const shown = showPull(shape, pull, comments)
  return {
    action,
    number: pull.number,
    pull_request: over(example.pull_request, {
      ...shown,
      head: over(
        shown.head,
        pull.head.repository === null ? {} : { repo: over(example.repository, (shown.head as Json).repo as Json) },
      ),
      base: over(shown.base, { repo: over(example.repository, (shown.base as Json).repo as Json) }),
    }),
    ...around(shape, pull.repository, sender, example),
    ...more,
  }
}

export function checkSuitePayload(
  shape: Shape,
  repository: FakeRepository,
  suite: CheckSuite,
  action: string,
  sender: Account,
): Json {
  const example = exampleOf('check_suite', action)
  return {
    action,
    check_suite: over(example.check_suite, showCheckSuite(shape, repository, suite)),
    ...around(shape, repository, sender, example),
  }
}

/** `identifier` is that of the button somebody pressed. */
export function checkRunPayload(
  shape: Shape,
  repository: FakeRepository,
  run: CheckRun,
  action: string,
  sender: Account,
  identifier?: string,
): Json {
  const example = exampleOf('check_run', action)
  const suite = showCheckSuite(shape, repository, run.suite)
  return {
    action,
    check_run: over(example.check_run, {
      ...showCheckRun(shape, repository, run),
      app: showApp(shape, run.suite.app),
      check_suite: over((example.check_run as Json | undefined)?.check_suite, suite),
    }),
    ...(identifier === undefined ? {} : { requested_action: { identifier } }),
    ...around(shape, repository, sender, example),
  }
}

/** `head` is the branch of the queue, as `mergeGroup` of the repository made it. */
export function mergeGroupPayload(
  shape: Shape,
  repository: FakeRepository,
  head: string,
  base: string,
  action: string,
): Json {
  const sha = repository.head(head)
  const commit = repository.store.commit(sha)
  const person = ({ name, email }: { readonly name: string; readonly email: string }) => ({ name, email })
  return {
    action,
    ...(action === 'destroyed' ? { reason: 'invalidated' } : {}),
    merge_group: {
      head_sha: sha,
      head_ref: `refs/heads/${head}`,
      base_sha: commit.parents[0],
      base_ref: `refs/heads/${base}`,
      head_commit: {
        id: sha,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: timeOf(commit.committer.date),
        author: person(commit.author),
        committer: person(commit.committer),
      },
    },
    ...around(shape, repository, repository.owner, exampleOf('merge_group', action)),
  }
}

/** `after` is missing where the branch was deleted, `before` where it was made. */
export function pushPayload(
  shape: Shape,
  repository: FakeRepository,
  ref: string,
  change: { readonly before?: string; readonly after?: string },
  sender: Account,
): Json {
  const { before = noCommit, after = noCommit } = change
  const html = `${shape.html}/${repository.fullName}`
  const common = around(shape, repository, sender, exampleOf('push'))
  const moved = before !== noCommit && after !== noCommit
  const commit = after === noCommit ? null : repository.store.commit(after)
  const head = commit && {
    id: after,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: timeOf(commit.committer.date),
    url: `${html}/commit/${after}`,
    author: { name: commit.author.name, email: commit.author.email, username: commit.author.name },
    committer: { name: commit.committer.name, email: commit.committer.email, username: commit.committer.name },
    added: [],
    removed: [],
    modified: [],
  }
  return {
    ref,
    before,
    after,
    created: before === noCommit,
    deleted: after === noCommit,
    forced: moved && !ancestorsOf(repository.store, after).has(before),
    base_ref: null,
    compare: `${html}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: head === null ? [] : [head],
    head_commit: head,
    pusher: { name: sender.login, email: `${sender.login}@users.noreply.github.com` },
    ...common,
    // Pushes alone have these two as seconds, and the owner with a name.
    repository: over(common.repository, {
      created_at: seconds(repository.createdAt),
      pushed_at: seconds(repository.world.now()),
      owner: over((common.repository as Json).owner, { name: repository.owner.login, email: null }),
    }),
  }
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

export function workflowRunPayload(shape: Shape, repository: FakeRepository, run: WorkflowRun, action: string): Json {
  const example = exampleOf('workflow_run', action)
  return {
    action,
    workflow: over(example.workflow, { id: run.workflowId, name: run.name, path: run.path }),
    workflow_run: over(example.workflow_run, showRun(shape, repository, run)),
    ...around(shape, repository, run.actor, example),
  }
}

export function issueCommentPayload(shape: Shape, repository: FakeRepository, comment: Comment, action: string): Json {
  const example = exampleOf('issue_comment', action)
  const pull = repository.pulls.get(comment.issue)
  return {
    action,
    ...(action === 'edited' ? { changes: { body: { from: '' } } } : {}),
    issue: over(example.issue, pull === undefined ? {} : showIssue(shape, pull)),
    comment: over(example.comment, showComment(shape, repository, comment)),
    ...around(shape, repository, comment.author.account, example),
  }
}

export function installationPayload(
  shape: Shape,
  installation: Installation,
  repositories: readonly FakeRepository[],
  app: Parameters<typeof showInstallation>[2],
  action: string,
): Json {
  return {
    action,
    installation: over(exampleOf('installation', action).installation, showInstallation(shape, installation, app)),
    repositories: repositories.map(showShort),
    sender: showUser(shape, installation.account),
  }
}

/** The installation covers these from now on, or these no longer. */
export function installationRepositoriesPayload(
  shape: Shape,
  installation: Installation,
  repositories: readonly FakeRepository[],
  app: Parameters<typeof showInstallation>[2],
  action: 'added' | 'removed',
): Json {
  const example = exampleOf('installation_repositories', action)
  return {
    action,
    installation: over(example.installation, showInstallation(shape, installation, app)),
    repository_selection: 'selected',
    repositories_added: action === 'added' ? repositories.map(showShort) : [],
    repositories_removed: action === 'removed' ? repositories.map(showShort) : [],
    requester: null,
    sender: showUser(shape, installation.account),
  }
}

function showShort({ id, name, fullName, private: hidden }: FakeRepository): Json {
  return { id, node_id: `R_${id}`, name, full_name: fullName, private: hidden }
}
