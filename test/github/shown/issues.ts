import type { FakePull } from '../state/pull.ts'
import type { Comment, Reaction } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'
import { showApp, showUser } from './accounts.ts'
import { showLabel, urlOf } from './pulls.ts'
import { repositoryUrl } from './repositories.ts'
import { type Shape, timeOf } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

export function showComment(shape: Shape, repository: FakeRepository, comment: Comment): Json {
  const api = repositoryUrl(shape, repository)
  const { account, app } = comment.author
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${shape.html}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    user: showUser(shape, account),
    body: comment.body,
    created_at: timeOf(comment.createdAt),
    updated_at: timeOf(comment.updatedAt),
    author_association: account === repository.owner ? 'OWNER' : 'NONE',
    performed_via_github_app: app === null ? null : showApp(shape, app),
  }
}

export function showReaction(shape: Shape, { id, content, user, createdAt }: Reaction): Json {
  return { id, node_id: `REA_${id}`, content, user: showUser(shape, user), created_at: timeOf(createdAt) }
}

/** A pull request as an issue. */
export function showIssue(shape: Shape, pull: FakePull): Json {
  const { repository } = pull
  const html = `${shape.html}/${repository.fullName}/pull/${pull.number}`
  const comments = [...repository.comments.values()].filter((comment) => comment.issue === pull.number)
  return shape.fill('issue', `${repositoryUrl(shape, repository)}/issues/${pull.number}`, {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    user: showUser(shape, pull.author),
    labels: pull.labels.map((name) => showLabel(shape, repository, name)),
    comments: comments.length,
    html_url: html,
    repository_url: repositoryUrl(shape, repository),
    created_at: timeOf(pull.createdAt),
    updated_at: timeOf(pull.updatedAt),
    closed_at: pull.closedAt === null ? null : timeOf(pull.closedAt),
    pull_request: { url: urlOf(shape, pull), html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
  })
}
