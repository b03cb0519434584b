import { Problem } from '../../model/problem.ts'
import type { RepositoryRef } from '../../workflow/ports/host.ts'
import { type Client, repeatable } from '../client.ts'
import { at } from '../read/pulls.ts'
import { marked, markerOf } from './comment-marker.ts'
import { cut, longestComment } from './fit.ts'

interface Comment {
  readonly id: number
  readonly node_id: string
  readonly body?: string
  readonly performed_via_github_app?: { readonly id: number } | null
}

/**
 * Writes the one comment of ours that carries this key (unless `onlyUpdate`), or updates it in place when it says something else now. Comments of others with the same marker
 * are not ours; further ones of ours are folded away.
 */
export async function stickyComment(
  client: Client,
  app: number,
  repository: RepositoryRef,
  pull: number,
  comment: { readonly key: string; readonly body: string; readonly onlyUpdate: boolean },
): Promise<void> {
  const body = cut(marked(comment.body, comment.key), longestComment)
  const find = async (): Promise<readonly Comment[]> =>
    (await commentsOf(client, repository, pull)).filter(
      (each) => isOurs(each, app) && markerOf(each.body ?? '')?.key === comment.key,
    )
  let found = await find()
  if (found.length === 0 && comment.onlyUpdate) return
  if (found.length === 0) {
    try {
      await client.rest.issues.createComment({ ...at(repository), issue_number: pull, body })
      return
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'upstream.unavailable') throw error
      // It may have been written though the answer did not come.
      found = await find()
      if (found.length === 0) throw error
    }
  }
  const [first, ...others] = found
  if (first !== undefined && !saysTheSame(first.body ?? '', body)) {
    await client.rest.issues.updateComment({ ...at(repository), comment_id: first.id, body, ...repeatable })
  }
  if (others.length > 0)
    await foldAway(
      client,
      others.map(({ node_id: id }) => id),
    )
}

/** Answers on a pull request, unless the last thing said there is this very answer: then it was given before a crash. */
export async function reply(
  client: Client,
  app: number,
  repository: RepositoryRef,
  pull: number,
  body: string,
): Promise<void> {
  const fitting = cut(body, longestComment)
  const last = (await commentsOf(client, repository, pull)).at(-1)
  if (last !== undefined && isOurs(last, app) && last.body === fitting) return
  await client.rest.issues.createComment({ ...at(repository), issue_number: pull, body: fitting })
}

/** Adds a reaction; GitHub leaves one that is there as it is. */
export async function react(
  client: Client,
  repository: RepositoryRef,
  comment: number,
  content: '+1' | '-1' | 'eyes' | 'confused',
): Promise<void> {
  await client.rest.reactions.createForIssueComment({ ...at(repository), comment_id: comment, content, ...repeatable })
}

async function commentsOf(client: Client, repository: RepositoryRef, pull: number): Promise<readonly Comment[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...at(repository),
    issue_number: pull,
    per_page: 100,
  })
  return comments.sort((a, b) => a.id - b.id)
}

function isOurs({ performed_via_github_app: app }: Comment, ours: number): boolean {
  return app?.id === ours
}

function saysTheSame(old: string, now: string): boolean {
  if (old === now) return true
  const digest = markerOf(now)?.digest
  return digest !== undefined && markerOf(old)?.digest === digest
}

const areFolded = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }`
const fold = `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }`

interface Folded {
  readonly nodes: readonly ({ readonly id?: string; readonly isMinimized?: boolean } | null)[]
}

async function foldAway(client: Client, ids: readonly string[]): Promise<void> {
  const { nodes } = await client.graphql<Folded>(areFolded, { ids: ids.slice(0, 100) }, true)
  for (const node of nodes) {
    if (node?.id !== undefined && node.isMinimized === false) await client.graphql(fold, { id: node.id }, true)
  }
}
