import type { Pull, RepositoryRef } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { orMissing, orRefused } from '../refusals.ts'

interface PullAnswer {
  readonly number: number
  readonly state: string
  readonly draft?: boolean
  readonly user: { readonly login: string } | null
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } | null }
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } }
}

export async function readPull(client: Client, repository: RepositoryRef, number: number): Promise<Pull | undefined> {
  const answer = await orMissing(client.rest.pulls.get({ ...at(repository), pull_number: number }))
  return answer === undefined ? undefined : pullOf(answer.data, repository)
}

const pagesOfOpen = 5

/**
 * Open pull requests into this repository whose head is the commit. GitHub does not always know the commits of forks, so where it names none the open
 * ones are looked through, those with the newest activity first.
 */
export async function pullsOf(client: Client, repository: RepositoryRef, sha: string): Promise<readonly Pull[]> {
  const isWanted = (pull: PullAnswer): boolean =>
    pull.state === 'open' && pull.head.sha === sha && pull.base.repo.id === repository.id
  const named = await orRefused(
    orMissing(
      client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...at(repository),
        commit_sha: sha,
        per_page: 100,
      }),
    ),
  )
  const direct = (named ?? []).filter(isWanted)
  if (direct.length > 0) return direct.map((pull) => pullOf(pull, repository))
  const found: Pull[] = []
  let pages = 0
  const open = { ...at(repository), state: 'open', sort: 'updated', direction: 'desc', per_page: 100 } as const
  for await (const { data } of client.paginate.iterator(client.rest.pulls.list, open)) {
    found.push(...data.filter(isWanted).map((pull) => pullOf(pull, repository)))
    pages += 1
    if (pages >= pagesOfOpen) break
  }
  return found
}

/** The commit both sides come from. Throws a Problem when there is none. */
export async function mergeBase(
  client: Client,
  repository: RepositoryRef,
  base: string,
  head: string,
): Promise<string> {
  const compare = (page: number) =>
    client.rest.repos.compareCommitsWithBasehead({
      ...at(repository),
      basehead: `${base}...${head}`,
      per_page: 1,
      page,
    })
  // The files of the comparison, which may be large, come on the first page alone.
  const { data } = (await orMissing(compare(2))) ?? (await compare(1))
  return data.merge_base_commit.sha
}

export async function headOf(client: Client, repository: RepositoryRef, branch: string): Promise<string | undefined> {
  const answer = await orMissing(client.rest.git.getRef({ ...at(repository), ref: `heads/${branch}` }))
  return answer?.data.object.sha
}

export function at({ owner, name }: RepositoryRef): { readonly owner: string; readonly repo: string } {
  return { owner, repo: name }
}

function pullOf(pull: PullAnswer, repository: RepositoryRef): Pull {
  return {
    number: pull.number,
    state: pull.state === 'open' ? 'open' : 'closed',
    draft: pull.draft === true,
    // A fork that was deleted leaves no repository behind.
    head: { sha: pull.head.sha, ref: pull.head.ref, fork: pull.head.repo?.id !== repository.id },
    base: { sha: pull.base.sha, ref: pull.base.ref },
    author: pull.user?.login ?? 'ghost',
  }
}
