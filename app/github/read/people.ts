import type { RepositoryRef } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { concurrently } from '../concurrently.ts'
import { orMissing } from '../refusals.ts'
import { at } from './pulls.ts'

const builtIn = new Set(['admin', 'maintain', 'write', 'triage', 'read', 'none'])
const mayWrite = new Set(['admin', 'maintain', 'write'])

/** The role of a person in a repository; a role of the organisation's own making counts as the built-in one it extends. */
export async function roleOf(client: Client, repository: RepositoryRef, login: string): Promise<string> {
  const answer = await orMissing(
    client.rest.repos.getCollaboratorPermissionLevel({ ...at(repository), username: login }),
  )
  if (answer === undefined) return 'none'
  const { role_name: role, permission } = answer.data
  if (builtIn.has(role)) return role
  return builtIn.has(permission) ? permission : 'none'
}

/**
 * Those whose latest word on the pull request is the approval of exactly this head, and who may write. Comments take nothing back; a dismissal and a
 * request for changes do.
 */
export async function approvals(
  client: Client,
  repository: RepositoryRef,
  pull: number,
  head: string,
): Promise<readonly string[]> {
  const reviews = await client.paginate(client.rest.pulls.listReviews, {
    ...at(repository),
    pull_number: pull,
    per_page: 100,
  })
  const latest = new Map<string, boolean>()
  for (const { user, state, commit_id: commit } of reviews) {
    if (user === null || state === 'COMMENTED' || state === 'PENDING') continue
    latest.set(user.login, state === 'APPROVED' && commit === head)
  }
  const names = [...latest].filter(([, approves]) => approves).map(([login]) => login)
  const allowed = new Set<string>()
  await concurrently(names, 5, async (login) => {
    if (mayWrite.has(await roleOf(client, repository, login))) allowed.add(login)
  })
  return names.filter((login) => allowed.has(login))
}
