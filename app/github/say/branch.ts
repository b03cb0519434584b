import { createHash } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import type { RepositoryRef } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { at, headOf } from '../read/pulls.ts'
import { orMissing } from '../refusals.ts'

export interface BranchWish {
  readonly branch: string
  /** The commit it begins at. */
  readonly onto: string
  readonly title: string
  readonly files: ReadonlyMap<string, string>
  /** Login under which the App commits. */
  readonly bot: string
}

export interface BranchState {
  readonly head: string
  /** `kept`: it holds commits of others and was left alone. */
  readonly state: 'written' | 'unchanged' | 'kept'
}

/** Somebody may push between looking and writing; after a second time it is left to the next attempt. */
const mostRaces = 2

/**
 * Makes a branch hold these files: begun at the commit when it is not there, left alone when it holds commits of others or has the files already. The commit is
 * GitHub's own, and made only while the head is what it was looked at.
 */
export async function writeBranch(client: Client, repository: RepositoryRef, wish: BranchWish): Promise<BranchState> {
  for (let races = 1; ; races++) {
    const head = (await headOf(client, repository, wish.branch)) ?? (await createBranch(client, repository, wish))
    if (head !== wish.onto && !(await isOurs(client, repository, wish, head))) return { head, state: 'kept' }
    if (await hasFiles(client, repository, head, wish.files)) return { head, state: 'unchanged' }
    try {
      return { head: await commit(client, repository, wish, head), state: 'written' }
    } catch (error) {
      const mayBeRace = error instanceof Problem && ['upstream.refused', 'upstream.unavailable'].includes(error.code)
      if (!mayBeRace || races >= mostRaces) throw error
    }
  }
}

async function createBranch(client: Client, repository: RepositoryRef, { branch, onto }: BranchWish): Promise<string> {
  try {
    const { data } = await client.rest.git.createRef({ ...at(repository), ref: `refs/heads/${branch}`, sha: onto })
    return data.object.sha
  } catch (error) {
    // Somebody made it in between, or the answer did not come.
    const made = await headOf(client, repository, branch)
    if (made === undefined) throw error
    return made
  }
}

/** Every commit since the beginning of the branch is the App's own. */
async function isOurs(
  client: Client,
  repository: RepositoryRef,
  { onto, bot }: BranchWish,
  head: string,
): Promise<boolean> {
  const comparison = await orMissing(
    client.rest.repos.compareCommitsWithBasehead({ ...at(repository), basehead: `${onto}...${head}`, per_page: 100 }),
  )
  if (comparison === undefined) return false
  const { commits, total_commits: total } = comparison.data
  return total === commits.length && commits.every(({ author }) => author?.login === bot)
}

async function hasFiles(
  client: Client,
  repository: RepositoryRef,
  head: string,
  files: ReadonlyMap<string, string>,
): Promise<boolean> {
  for (const [path, text] of files) {
    const answer = await orMissing(client.rest.repos.getContent({ ...at(repository), path, ref: head }))
    const sha = answer === undefined || Array.isArray(answer.data) ? undefined : answer.data.sha
    if (sha === undefined || sha !== blobHash(text, sha.length)) return false
  }
  return true
}

function blobHash(text: string, length: number): string {
  const bytes = Buffer.from(text)
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`

interface Committed {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null
}

async function commit(client: Client, repository: RepositoryRef, wish: BranchWish, head: string): Promise<string> {
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: wish.branch },
    message: { headline: wish.title },
    expectedHeadOid: head,
    fileChanges: {
      additions: [...wish.files].map(([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') })),
    },
  }
  const answer = await client.graphql<Committed>(mutation, { input }, false)
  const oid = answer.createCommitOnBranch?.commit?.oid
  if (oid === undefined) throw new Problem('upstream.unexpected', 'GitHub: a commit has no hash', { file: wish.branch })
  return oid
}
