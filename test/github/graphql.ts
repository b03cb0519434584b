/** GitHub's GraphQL API as far as it is used: every query is held against the published schema, and these mutations have an effect. */
import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLError, type GraphQLSchema, graphql, parse, validate } from 'graphql'
import { type Caller, permit } from './access.ts'
import { type Answer, ok, Refusal } from './answer.ts'
import { type Content, changeFiles } from './git/trees.ts'
import type { LoggedRequest } from './log.ts'
import type { Shape } from './shown/shape.ts'
import { signatureOf } from './state/branches.ts'
import type { Comment } from './state/records.ts'
import type { FakeRepository } from './state/repository.ts'
import type { World } from './state/world.ts'

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

interface MinimizeInput {
  readonly subjectId: string
  readonly classifier: string
}

let schema: GraphQLSchema | undefined

/** The published schema is read when the first query comes. */
function readSchema(): GraphQLSchema {
  // Importing the package would parse the schema twice over.
  const file = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true })
  return schema
}

/** Says in `violations` what does not fit the schema. */
export async function answerGraphql(
  logged: LoggedRequest,
  world: World,
  shape: Shape,
  caller: Caller,
  violations: string[],
): Promise<Answer> {
  if (caller.kind === 'anonymous') throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { query = '', variables = {} } = (logged.body ?? {}) as {
    readonly query?: string
    readonly variables?: Record<string, unknown>
  }
  try {
    const wrong = validate(readSchema(), parse(query))
    if (wrong.length > 0) {
      violations.push(...wrong.map((error) => `graphql: ${error.message}`))
      return ok({ errors: wrong })
    }
  } catch (error) {
    violations.push(`graphql: ${(error as Error).message}`)
    return ok({ errors: [{ message: (error as Error).message }] })
  }
  const { login, id } = caller.account
  const rootValue = {
    viewer: { login, databaseId: id },
    createCommitOnBranch: ({ input }: { readonly input: CommitInput }) => createCommit(world, shape, caller, input),
    node: ({ id }: { readonly id: string }) => nodeOf(world, caller, id),
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map((id) => nodeOf(world, caller, id)),
    minimizeComment: ({ input }: { readonly input: MinimizeInput }) => minimize(world, caller, input),
  }
  const { data, errors } = await graphql({ schema: readSchema(), source: query, variableValues: variables, rootValue })
  return ok({
    data: data ?? null,
    ...(errors === undefined
      ? {}
      : { errors: errors.map((error) => ({ message: error.message, path: error.path, type: error.extensions.type })) }),
  })
}

function createCommit(world: World, shape: Shape, caller: Caller, input: CommitInput): object {
  const [owner = '', name = ''] = (input.branch.repositoryNameWithOwner ?? '').split('/')
  const repository = world.findRepository(owner, name)
  if (repository === undefined) throw unresolved(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
  allow(caller, repository, { contents: 'write' })
  const branch = (input.branch.branchName ?? '').replace('refs/heads/', '')
  const head = repository.refs.get(`refs/heads/${branch}`)
  if (head === undefined) throw unresolved(`No such branch: ${branch}`)
  if (head !== input.expectedHeadOid) {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`
    throw new GraphQLError(message, { extensions: { type: 'STALE_DATA' } })
  }
  const { additions = [], deletions = [] } = input.fileChanges ?? {}
  const files = new Map<string, Content>([
    ...deletions.map(({ path }) => [path, null] as const),
    ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const),
  ])
  const tree = changeFiles(repository.store, repository.store.commit(head).tree, files)
  const author = signatureOf(caller.account, world.now())
  const { headline, body } = input.message
  const message = body === undefined ? headline : `${headline}\n\n${body}`
  const oid = repository.store.putCommit({ tree, parents: [head], author, committer: author, message })
  repository.signed.add(oid)
  repository.setRef(`refs/heads/${branch}`, oid)
  const url = `${shape.html}/${repository.fullName}/commit/${oid}`
  const signature = { __typename: 'GpgSignature', isValid: true, state: 'VALID', wasSignedByGitHub: true }
  return {
    commit: { __typename: 'Commit', oid, url, message, signature },
    ref: { name: branch, prefix: 'refs/heads/' },
  }
}

function minimize(world: World, caller: Caller, { subjectId, classifier }: MinimizeInput): object {
  const found = commentOf(world, subjectId)
  if (found === undefined) throw unresolved(`Could not resolve to a node with the global id of '${subjectId}'`)
  allow(caller, found.repository, { issues: 'write', pull_requests: 'write' })
  found.comment.minimized = classifier
  return { minimizedComment: shown(found.comment) }
}

/** Comments are the only nodes; null for one that is not to be seen. */
function nodeOf(world: World, caller: Caller, id: string): object | null {
  const found = commentOf(world, id)
  if (found === undefined || !caller.covers(found.repository)) return null
  return shown(found.comment)
}

function commentOf(world: World, id: string): { repository: FakeRepository; comment: Comment } | undefined {
  for (const repository of world.repositories.values()) {
    const comment = [...repository.comments.values()].find((each) => each.nodeId === id)
    if (comment !== undefined) return { repository, comment }
  }
  return undefined
}

function shown({ id, nodeId, body, minimized }: Comment): object {
  const reason = minimized === null ? null : minimized.toLowerCase()
  const state = { isMinimized: minimized !== null, minimizedReason: reason, viewerCanMinimize: true }
  return { __typename: 'IssueComment', id: nodeId, databaseId: id, body, ...state }
}

function allow(caller: Caller, repository: FakeRepository, needs: Parameters<typeof permit>[2]): void {
  try {
    permit(caller, repository, needs)
  } catch (error) {
    const missing = (error as Refusal).answer.status === 404
    if (missing) throw unresolved(`Could not resolve to a Repository with the name '${repository.fullName}'.`)
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
  }
}

function unresolved(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } })
}
