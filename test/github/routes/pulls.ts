import { created, found, invalid, ok, pageOf, unprocessable } from '../answer.ts'
import { differences } from '../git/differences.ts'
import { commitsBetween, mergeBaseOf } from '../git/history.ts'
import type { RepositoryCall, Result, Routes } from '../route.ts'
import { showCommit } from '../shown/commits.ts'
import { showChangedFile } from '../shown/contents.ts'
import { showPull, showPullInList, showReview } from '../shown/pulls.ts'
import type { FakePull } from '../state/pull.ts'
import type { Review } from '../state/records.ts'
import { outsideOfHunks } from './hunks.ts'

interface PullBody {
  readonly title?: string
  readonly head: string
  readonly base: string
  readonly body?: string
  readonly draft?: boolean
}

interface ReviewBody {
  readonly commit_id?: string
  readonly body?: string
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'
  readonly comments?: readonly {
    readonly path: string
    readonly line?: number
    readonly start_line?: number
    readonly body: string
  }[]
}

const read = { pull_requests: 'read' } as const
const write = { pull_requests: 'write' } as const
const longestBody = 65_536

export const pullRoutes: Routes = {
  'pulls/get': { needs: read, answer: (call) => ok(shown(call, pullOf(call))) },
  'pulls/list': { needs: read, answer: listPulls },
  'pulls/create': { needs: write, answer: createPull },
  'pulls/update': { needs: write, answer: updatePull },
  'pulls/list-files': {
    needs: read,
    async answer(call) {
      const files = await filesOf(pullOf(call))
      return pageOf(files.slice(0, 3000), (file) =>
        showChangedFile(call.shape, call.repository, pullOf(call).head.sha, file),
      )
    },
  },
  'pulls/list-commits': {
    needs: read,
    answer(call) {
      const pull = pullOf(call)
      const { store } = call.repository
      const base = mergeBaseOf(store, pull.base.sha, pull.head.sha)
      const commits = base === undefined ? [] : commitsBetween(store, base, pull.head.sha)
      return pageOf(commits.slice(0, 250), (sha) => showCommit(call.shape, call.repository, sha))
    },
  },
  'pulls/list-reviews': {
    needs: read,
    answer: (call) => pageOf(pullOf(call).reviews, (review) => showReview(call.shape, pullOf(call), review)),
  },
  'pulls/create-review': { needs: write, answer: createReview },
}

function pullOf({ repository, params }: RepositoryCall): FakePull {
  return found(repository.pulls.get(Number(params.pull_number)))
}

function shown({ shape, repository }: RepositoryCall, pull: FakePull): object {
  const comments = [...repository.comments.values()].filter((each) => each.issue === pull.number)
  return showPull(shape, pull, comments.length)
}

async function filesOf(pull: FakePull): ReturnType<typeof differences> {
  const { store, bare } = pull.repository
  const base = mergeBaseOf(store, pull.base.sha, pull.head.sha)
  return base === undefined ? [] : differences(bare, base, pull.head.sha)
}

function listPulls(call: RepositoryCall): Result {
  const { query, repository } = call
  const state = query.get('state') ?? 'open'
  const [head, base] = [query.get('head'), query.get('base')]
  const ascending = query.get('direction') === 'asc'
  const wanted = [...repository.pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (base === null || pull.base.ref === base) &&
      // GitHub ignores a head that names no owner.
      (head?.includes(':') !== true || `${pull.head.owner.login}:${pull.head.ref}` === head),
  )
  return pageOf(ascending ? wanted : wanted.reverse(), (pull) => showPullInList(call.shape, pull))
}

function createPull(call: RepositoryCall): Result {
  const { repository, world, caller } = call
  const body = call.body as PullBody
  const [owner, branch] = body.head.includes(':') ? body.head.split(':', 2) : [repository.owner.login, body.head]
  const source = [repository, ...repository.forks].find((each) => each.owner.login === owner)
  if (source?.resolve(`refs/heads/${branch}`) === undefined) throw invalid('PullRequest', 'head', 'invalid')
  if (repository.resolve(`refs/heads/${body.base}`) === undefined) throw invalid('PullRequest', 'base', 'invalid')
  const there = [...repository.pulls.values()].find(
    ({ state, head, base }) =>
      state === 'open' && head.repository === source && head.ref === branch && base.ref === body.base,
  )
  if (there !== undefined) {
    throw invalid('PullRequest', 'head', `A pull request already exists for ${owner}:${branch}.`)
  }
  if (source.head(branch) === repository.head(body.base)) {
    throw invalid('PullRequest', 'head', `No commits between ${body.base} and ${branch}`)
  }
  refuseLong(body.body)
  const pull = repository.openPull({
    head: branch ?? '',
    fork: source,
    base: body.base,
    title: body.title ?? '',
    author: caller.app === null ? caller.account : world.account(caller.account.login),
    ...(body.body === undefined ? {} : { body: body.body }),
    ...(body.draft === undefined ? {} : { draft: body.draft }),
  })
  return created(shown(call, pull))
}

function updatePull(call: RepositoryCall): Result {
  const { repository, world } = call
  const pull = pullOf(call)
  const body = call.body as { title?: string; body?: string; state?: 'open' | 'closed'; base?: string }
  refuseLong(body.body)
  if (body.base !== undefined && repository.resolve(`refs/heads/${body.base}`) === undefined) {
    throw invalid('PullRequest', 'base', 'invalid')
  }
  if (body.state === 'closed' && pull.state === 'open') repository.close(pull)
  if (body.state === 'open' && pull.state === 'closed') {
    if (pull.merged || pull.head.repository?.resolve(`refs/heads/${pull.head.ref}`) === undefined) {
      throw invalid('PullRequest', 'state', 'state cannot be changed. There are no new commits.')
    }
    pull.state = 'open'
    pull.closedAt = null
  }
  pull.title = body.title ?? pull.title
  pull.body = body.body ?? pull.body
  if (body.base !== undefined) pull.base = { ref: body.base, sha: repository.head(body.base) }
  pull.updatedAt = world.now()
  return ok(shown(call, pull))
}

async function createReview(call: RepositoryCall): Promise<{ status: 200; body: unknown }> {
  const pull = pullOf(call)
  const { commit_id = pull.head.sha, body = '', event, comments = [] } = (call.body ?? {}) as ReviewBody
  if (event === undefined) throw unprocessable('Pending reviews are not part of this fake')
  if (event === 'APPROVE' && call.caller.account === pull.author) {
    throw unprocessable('Can not approve your own pull request')
  }
  if (event !== 'APPROVE' && body === '' && comments.length === 0) throw unprocessable('A body or comments are needed')
  const files = await filesOf(pull)
  if (comments.some((comment) => outsideOfHunks(files, comment))) {
    throw unprocessable('Pull request review thread line must be part of the diff')
  }
  const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const
  const review: Review = {
    id: call.world.nextId(),
    user: call.caller.account,
    state: states[event],
    body,
    commit: commit_id,
    comments: comments.map((each) => ({ path: each.path, line: each.line ?? 0, body: each.body })),
    submittedAt: call.world.now(),
  }
  pull.reviews.push(review)
  return { status: 200, body: showReview(call.shape, pull, review) }
}

function refuseLong(body: string | undefined): void {
  if ((body?.length ?? 0) > longestBody) {
    throw invalid('PullRequest', 'body', `body is too long (maximum is ${longestBody} characters)`)
  }
}
