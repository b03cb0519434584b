import { Problem } from '../../model/problem.ts'
import type { ProposedPull, RepositoryRef } from '../../workflow/ports/host.ts'
import { type Client, repeatable } from '../client.ts'
import { at } from '../read/pulls.ts'
import { orRefused } from '../refusals.ts'
import { type BranchState, writeBranch } from './branch.ts'
import { cut, longestComment } from './fit.ts'

export interface Proposal {
  readonly base: string
  readonly onto: string
  readonly branch: string
  readonly title: string
  readonly body: string
  readonly files: ReadonlyMap<string, string>
}

interface PullAnswer {
  readonly number: number
  readonly html_url: string
  readonly state: string
  readonly merged_at?: string | null
  readonly title: string
  readonly body: string | null
}

/**
 * Puts files on a branch and opens the pull request for it; the one that is open is kept up to date. One that a person closed stays closed, a branch with
 * commits of others is left alone: the answer says so. Throws a Problem for paths that are not the App's to write, for a branch of others without a
 * pull request, and when there is nothing to change.
 */
export async function proposeFiles(
  client: Client,
  bot: () => Promise<string>,
  repository: RepositoryRef,
  proposal: Proposal,
): Promise<ProposedPull> {
  for (const path of proposal.files.keys()) checkPath(path)
  const known = await pullsFrom(client, repository, proposal)
  const open = known.find(({ state }) => state === 'open')
  const closed = known.find(({ state, merged_at: merged }) => state === 'closed' && !merged)
  if (open === undefined && closed !== undefined) {
    return { number: closed.number, url: closed.html_url, state: 'closed', verified: false }
  }
  const branch = await writeBranch(client, repository, { ...proposal, bot: await bot() })
  if (open === undefined) checkMayOpen(branch, proposal)
  const verified = await isVerified(client, repository, branch.head)
  if (open === undefined) {
    const pull = await openPull(client, repository, proposal)
    return { number: pull.number, url: pull.html_url, state: 'opened', verified }
  }
  const body = cut(proposal.body, longestComment)
  const isSame = open.title === proposal.title && open.body === body
  if (branch.state !== 'kept' && !isSame) {
    const words = { title: proposal.title, body }
    await client.rest.pulls.update({ ...at(repository), pull_number: open.number, ...words, ...repeatable })
  }
  const state = branch.state === 'kept' ? 'kept' : branch.state === 'unchanged' && isSame ? 'unchanged' : 'updated'
  return { number: open.number, url: open.html_url, state, verified }
}

async function pullsFrom(
  client: Client,
  repository: RepositoryRef,
  { branch, base }: Proposal,
): Promise<readonly PullAnswer[]> {
  const head = `${repository.owner}:${branch}`
  const pulls = await client.paginate(client.rest.pulls.list, {
    ...at(repository),
    head,
    base,
    state: 'all',
    per_page: 100,
  })
  return pulls.filter((pull) => pull.head.ref === branch).sort((a, b) => b.number - a.number)
}

async function openPull(client: Client, repository: RepositoryRef, proposal: Proposal): Promise<PullAnswer> {
  const { title, branch: head, base } = proposal
  try {
    const body = cut(proposal.body, longestComment)
    const { data } = await client.rest.pulls.create({ ...at(repository), title, head, base, body })
    return data
  } catch (error) {
    // It may be there since: made by another process, or before the answer was lost.
    const made = (await pullsFrom(client, repository, proposal)).find(({ state }) => state === 'open')
    if (made === undefined) throw error
    return made
  }
}

/** The App puts its name to nothing that somebody else wrote, and asks for no pull request without a change. */
function checkMayOpen({ state, head }: BranchState, { branch, onto }: Proposal): void {
  if (state === 'kept') {
    throw new Problem('upstream.refused', 'the branch for a proposal holds commits of others', {
      file: branch,
      next: 'delete the branch, and ask again',
    })
  }
  if (head !== onto) return
  throw new Problem('upstream.refused', 'there is nothing to propose: the files are there already', { file: branch })
}

async function isVerified(client: Client, repository: RepositoryRef, sha: string): Promise<boolean> {
  const answer = await orRefused(client.rest.repos.getCommit({ ...at(repository), ref: sha, per_page: 1 }))
  return answer?.data.commit.verification?.verified === true
}

/** Workflows run with rights of their own, so they are nobody's to write but people's. */
function checkPath(path: string): void {
  const steps = path.split('/')
  const isPlain = path !== '' && steps.every((step) => step !== '' && step !== '.' && step !== '..' && step !== '.git')
  if (isPlain && !/^\.github\/(?:workflows|actions)\//i.test(path)) return
  throw new Problem('upstream.refused', 'a file that the App does not write', {
    file: path.slice(0, 300),
    wanted: 'a path inside the repository, outside of .github/workflows and .github/actions',
  })
}
