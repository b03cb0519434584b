import { commitsBetween, mergeBaseOf } from '../git/history.ts'
import type { FakePull } from '../state/pull.ts'
import type { Account, Review } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'
import { showUser } from './accounts.ts'
import { repositoryUrl, showRepository } from './repositories.ts'
import { type Shape, timeOf } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** As in lists. */
export function showPullInList(shape: Shape, pull: FakePull): Json {
  return shape.fill('pull-request-simple', urlOf(shape, pull), valuesOf(shape, pull))
}

/** As when one is asked for. */
export function showPull(shape: Shape, pull: FakePull, comments: number): Json {
  const { store } = pull.repository
  const base = mergeBaseOf(store, pull.base.sha, pull.head.sha)
  return shape.fill('pull-request', urlOf(shape, pull), {
    ...valuesOf(shape, pull),
    merged: pull.merged,
    mergeable: pull.state === 'closed' ? null : pull.mergeCommit !== null,
    mergeable_state: pull.state === 'closed' ? 'unknown' : pull.mergeCommit === null ? 'dirty' : 'clean',
    merged_by: pull.merged ? showUser(shape, pull.author) : null,
    commits: base === undefined ? 0 : commitsBetween(store, base, pull.head.sha).length,
    comments,
  })
}

/** As check runs name the pull requests they belong to. */
export function showPullShort(shape: Shape, pull: FakePull): Json {
  const side = (ref: string, sha: string, repository: FakeRepository) => ({
    ref,
    sha,
    repo: { id: repository.id, url: repositoryUrl(shape, repository), name: repository.name },
  })
  return {
    id: pull.id,
    number: pull.number,
    url: urlOf(shape, pull),
    head: side(pull.head.ref, pull.head.sha, pull.head.repository ?? pull.repository),
    base: side(pull.base.ref, pull.base.sha, pull.repository),
  }
}

export function showReview(shape: Shape, pull: FakePull, review: Review): Json {
  const html = `${shape.html}/${pull.repository.fullName}/pull/${pull.number}`
  return shape.fill('pull-request-review', `${urlOf(shape, pull)}/reviews/${review.id}`, {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: showUser(shape, review.user),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url: `${html}#pullrequestreview-${review.id}`,
    pull_request_url: urlOf(shape, pull),
    _links: { html: { href: html }, pull_request: { href: urlOf(shape, pull) } },
    submitted_at: timeOf(review.submittedAt),
    author_association: 'NONE',
  })
}

export function showLabel(shape: Shape, repository: FakeRepository, name: string): Json {
  const known = repository.labels.get(name)
  return {
    id: known?.id ?? 0,
    node_id: `LA_${known?.id ?? 0}`,
    url: `${repositoryUrl(shape, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: known?.color ?? 'ededed',
    default: false,
  }
}

export function urlOf(shape: Shape, pull: FakePull): string {
  return `${repositoryUrl(shape, pull.repository)}/pulls/${pull.number}`
}

function valuesOf(shape: Shape, pull: FakePull): Json {
  const { repository, head, base } = pull
  const url = urlOf(shape, pull)
  const issue = `${repositoryUrl(shape, repository)}/issues/${pull.number}`
  const html = `${shape.html}/${repository.fullName}/pull/${pull.number}`
  const addresses = {
    comments_url: `${issue}/comments`,
    commits_url: `${url}/commits`,
    statuses_url: `${repositoryUrl(shape, repository)}/statuses/${head.sha}`,
    html_url: html,
    issue_url: issue,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(shape, repository)}/pulls/comments{/number}`,
  }
  const links = Object.entries(addresses).map(([name, href]) => [name.slice(0, -'_url'.length), { href }])
  return {
    ...addresses,
    _links: { ...Object.fromEntries(links), self: { href: url } },
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    locked: false,
    user: showUser(shape, pull.author),
    labels: pull.labels.map((name) => showLabel(shape, repository, name)),
    created_at: timeOf(pull.createdAt),
    updated_at: timeOf(pull.updatedAt),
    closed_at: pull.closedAt === null ? null : timeOf(pull.closedAt),
    merged_at: pull.merged && pull.closedAt !== null ? timeOf(pull.closedAt) : null,
    merge_commit_sha: pull.mergeCommit,
    head: side(shape, head.owner, head.ref, head.sha, head.repository),
    base: side(shape, repository.owner, base.ref, base.sha, repository),
    author_association: pull.author === repository.owner ? 'OWNER' : 'CONTRIBUTOR',
    auto_merge: null,
  }
}

function side(shape: Shape, owner: Account, ref: string, sha: string, repository: FakeRepository | null): Json {
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: showUser(shape, owner),
    repo: repository === null ? null : showRepository(shape, repository),
  }
}
