import type { RepositoryRef } from '../../workflow/ports/host.ts'
import type { Connection } from '../connection.ts'
import { orMissing, orRefused } from '../refusals.ts'

/** Remembered for so long, also that there is none: it is asked for in every review. */
const holds = 5 * 60_000

/** A repository of the same owner that the installation covers. */
export async function sibling(
  connection: Connection,
  repository: RepositoryRef,
  name: string,
): Promise<RepositoryRef | undefined> {
  const { installation, owner } = repository
  const key = JSON.stringify([installation, owner, name])
  const found = await connection.siblings(key, undefined, async () => {
    // Its token is refused when the installation does not cover it.
    const client = connection.clientByName(installation, name, 'read')
    const answer = await orRefused(orMissing(client.rest.repos.get({ owner, repo: name })))
    const value = answer === undefined ? null : refOf(answer.data, installation)
    return {
      value: value?.owner.toLowerCase() === owner.toLowerCase() ? value : null,
      expires: connection.now() + holds,
    }
  })
  return found ?? undefined
}

interface RepositoryAnswer {
  readonly id: number
  readonly name: string
  readonly owner: { readonly login: string }
  readonly default_branch: string
}

function refOf(answer: RepositoryAnswer, installation: number): RepositoryRef {
  return {
    installation,
    id: answer.id,
    owner: answer.owner.login,
    name: answer.name,
    defaultBranch: answer.default_branch,
  }
}
