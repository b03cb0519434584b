import { created, found, invalid, notFound, nothing, ok, pageOf } from '../answer.ts'
import type { RepositoryCall, Result, Routes } from '../route.ts'
import { showComment, showIssue, showReaction } from '../shown/issues.ts'
import { showLabel } from '../shown/pulls.ts'
import type { FakePull } from '../state/pull.ts'
import type { Comment } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'

const read = { issues: 'read', pull_requests: 'read' } as const
const write = { issues: 'write', pull_requests: 'write' } as const
const longestBody = 65_536

/** All issues of the fake are pull requests. */
export const issueRoutes: Routes = {
  'issues/get': { needs: read, answer: (call) => ok(showIssue(call.shape, issueOf(call))) },
  'issues/create-comment': {
    needs: write,
    answer(call) {
      const { number } = issueOf(call)
      const body = bodyOf(call)
      const comment = call.repository.addComment(number, { account: call.caller.account, app: call.caller.app }, body)
      return created(showComment(call.shape, call.repository, comment))
    },
  },
  'issues/list-comments': {
    needs: read,
    answer(call) {
      const { number } = issueOf(call)
      const since = call.query.get('since')
      const comments = [...call.repository.comments.values()].filter(
        (comment) => comment.issue === number && (since === null || comment.updatedAt >= new Date(since)),
      )
      return pageOf(comments, (comment) => showComment(call.shape, call.repository, comment))
    },
  },
  'issues/get-comment': {
    needs: read,
    answer: (call) => ok(showComment(call.shape, call.repository, commentOf(call))),
  },
  'issues/update-comment': {
    needs: write,
    answer(call) {
      const comment = commentOf(call)
      comment.body = bodyOf(call)
      comment.updatedAt = call.world.now()
      return ok(showComment(call.shape, call.repository, comment))
    },
  },
  'issues/delete-comment': {
    needs: write,
    answer(call) {
      call.repository.comments.delete(commentOf(call).id)
      return nothing
    },
  },
  'issues/create-label': {
    needs: write,
    answer({ repository, shape, body }) {
      const { name, color } = body as { readonly name: string; readonly color?: string }
      if (repository.labels.has(name)) throw invalid('Label', 'name', 'already_exists')
      addLabel(repository, name, color)
      return created(showLabel(shape, repository, name))
    },
  },
  'issues/add-labels': { needs: write, answer: addLabels },
  'issues/list-labels-on-issue': {
    needs: read,
    answer: (call) => pageOf(issueOf(call).labels, (name) => showLabel(call.shape, call.repository, name)),
  },
  'issues/remove-label': {
    needs: write,
    answer(call) {
      const { labels } = issueOf(call)
      const at = labels.indexOf(call.params.name ?? '')
      if (at < 0) throw notFound()
      labels.splice(at, 1)
      return ok(labels.map((name) => showLabel(call.shape, call.repository, name)))
    },
  },
  'reactions/create-for-issue-comment': { needs: write, answer: react },
  'reactions/list-for-issue-comment': {
    needs: read,
    answer(call) {
      const content = call.query.get('content')
      const reactions = commentOf(call).reactions.filter((each) => content === null || each.content === content)
      return pageOf(reactions, (reaction) => showReaction(call.shape, reaction))
    },
  },
  'reactions/delete-for-issue-comment': {
    needs: write,
    answer(call) {
      const { reactions } = commentOf(call)
      const at = reactions.findIndex((reaction) => String(reaction.id) === call.params.reaction_id)
      if (at < 0) throw notFound()
      reactions.splice(at, 1)
      return nothing
    },
  },
}

function issueOf({ repository, params }: RepositoryCall): FakePull {
  return found(repository.pulls.get(Number(params.issue_number)))
}

function commentOf({ repository, params }: RepositoryCall): Comment {
  return found(repository.comments.get(Number(params.comment_id)))
}

function bodyOf(call: RepositoryCall): string {
  const { body } = call.body as { readonly body: string }
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'Body cannot be blank')
  if (body.length > longestBody) {
    throw invalid('IssueComment', 'body', `body is too long (maximum is ${longestBody} characters)`)
  }
  return body
}

function addLabel(repository: FakeRepository, name: string, color = 'ededed'): void {
  if (!repository.labels.has(name)) repository.labels.set(name, { id: repository.world.nextId(), name, color })
}

function addLabels(call: RepositoryCall): Result {
  const { repository, shape } = call
  const pull = issueOf(call)
  const { labels = [] } = (call.body ?? {}) as { readonly labels?: readonly (string | { readonly name: string })[] }
  for (const label of labels) {
    const name = typeof label === 'string' ? label : label.name
    addLabel(repository, name)
    if (!pull.labels.includes(name)) pull.labels.push(name)
  }
  return ok(pull.labels.map((name) => showLabel(shape, repository, name)))
}

function react(call: RepositoryCall): Result {
  const { content } = call.body as { readonly content: string }
  const comment = commentOf(call)
  const user = call.caller.account
  const there = comment.reactions.find((each) => each.content === content && each.user === user)
  if (there !== undefined) return ok(showReaction(call.shape, there))
  const reaction = { id: call.world.nextId(), content, user, createdAt: call.world.now() }
  comment.reactions.push(reaction)
  return created(showReaction(call.shape, reaction))
}
