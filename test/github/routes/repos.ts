import { found, notFound, ok, pageOf, Refusal } from '../answer.ts'
import { archive } from '../git/archive.ts'
import { differences } from '../git/differences.ts'
import { ancestorsOf, commitsBetween, mergeBaseOf } from '../git/history.ts'
import { entryAt } from '../git/trees.ts'
import type { RepositoryCall, Result, Routes } from '../route.ts'
import { showUser } from '../shown/accounts.ts'
import { showCommit } from '../shown/commits.ts'
import { showChangedFile, showContent } from '../shown/contents.ts'
import { showPullInList } from '../shown/pulls.ts'
import { repositoryUrl, showRepository } from '../shown/repositories.ts'
import type { Role } from '../state/records.ts'

const contents = { contents: 'read' } as const
const metadata = { metadata: 'read' } as const
const largestFile = 100 * 1024 * 1024
const mostInFolder = 1000

export const repositoryRoutes: Routes = {
  'repos/get': {
    needs: metadata,
    answer: ({ shape, repository }) => ok(showRepository(shape, repository, 'full-repository')),
  },
  'repos/get-branch': { needs: contents, answer: getBranch },
  'repos/list-branches': {
    needs: contents,
    answer({ repository, shape }) {
      const branches = [...repository.refs].filter(([ref]) => ref.startsWith('refs/heads/')).sort()
      const url = repositoryUrl(shape, repository)
      return pageOf(branches, ([ref, sha]) => ({
        name: ref.slice('refs/heads/'.length),
        commit: { sha, url: `${url}/commits/${sha}` },
        protected: false,
      }))
    },
  },
  'repos/get-commit': { needs: contents, answer: getCommit },
  'repos/list-commits': {
    needs: contents,
    answer(call) {
      const commits = [...ancestorsOf(call.repository.store, commitNamed(call, call.query.get('sha') ?? 'HEAD'))]
      return pageOf(commits, (sha) => showCommit(call.shape, call.repository, sha))
    },
  },
  'repos/compare-commits-with-basehead': { needs: contents, answer: compare },
  'repos/get-content': { needs: contents, answer: getContent },
  'repos/download-tarball-archive': {
    needs: contents,
    answer(call) {
      const { repository, downloads } = call
      const sha = commitNamed(call, call.params.ref || 'HEAD')
      const folder = `${repository.fullName.replace('/', '-')}-${sha.slice(0, 7)}`
      const location = downloads.offer('archive', () => archive(repository.store, sha, folder))
      return { status: 302, headers: { location } }
    },
  },
  'repos/get-collaborator-permission-level': { needs: metadata, answer: getPermission },
  'repos/list-pull-requests-associated-with-commit': {
    needs: { pull_requests: 'read' },
    answer(call) {
      const sha = commitNamed(call, call.params.commit_sha ?? '')
      const pulls = [...call.repository.pulls.values()].filter(
        (pull) => pull.head.sha === sha || (pull.merged && pull.mergeCommit === sha),
      )
      return pageOf(pulls, (pull) => showPullInList(call.shape, pull))
    },
  },
}

function commitNamed({ repository }: RepositoryCall, name: string): string {
  const sha = repository.resolve(name)
  if (sha === undefined) throw new Refusal(/^[0-9a-f]{40}$/.test(name) ? 422 : 404, `No commit found for SHA: ${name}`)
  return sha
}

function getBranch({ repository, shape, params }: RepositoryCall): Result {
  const name = params.branch ?? ''
  const sha = repository.refs.get(`refs/heads/${name}`)
  if (sha === undefined) throw new Refusal(404, 'Branch not found')
  const self = `${repositoryUrl(shape, repository)}/branches/${name}`
  return ok(
    shape.fill('branch-with-protection', self, {
      name,
      commit: showCommit(shape, repository, sha),
      _links: { html: `${shape.html}/${repository.fullName}/tree/${name}`, self },
      protected: false,
      protection: { enabled: false },
      protection_url: `${self}/protection`,
    }),
  )
}

async function getCommit(call: RepositoryCall): Promise<{ status: 200; body?: unknown; bytes?: Buffer }> {
  const { repository, shape, accept } = call
  const sha = commitNamed(call, call.params.ref ?? '')
  if (accept.includes('.sha')) return { status: 200, bytes: Buffer.from(sha) }
  const [parent] = repository.store.commit(sha).parents
  const from = parent ?? repository.store.putTree([])
  const files = await differences(repository.bare, from, sha)
  const [additions, deletions] = [sum(files, 'additions'), sum(files, 'deletions')]
  return {
    status: 200,
    body: {
      ...showCommit(shape, repository, sha),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, 300).map((file) => showChangedFile(shape, repository, sha, file)),
    },
  }
}

function sum(
  files: readonly { readonly additions: number; readonly deletions: number }[],
  what: 'additions' | 'deletions',
): number {
  return files.reduce((total, file) => total + file[what], 0)
}

async function compare(call: RepositoryCall): Promise<{ status: 200; body: unknown }> {
  const { repository, shape, params, query } = call
  const { store } = repository
  const [base = '', head = ''] = (params.basehead ?? '').split('...').map((name) => sideOf(call, name))
  const mergeBase = mergeBaseOf(store, base, head)
  if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`)
  const ahead = commitsBetween(store, base, head)
  const behind = commitsBetween(store, head, base).length
  const size = Math.min(Number(query.get('per_page') ?? 250), 250)
  const page = Number(query.get('page') ?? 1)
  const self = `${repositoryUrl(shape, repository)}/compare/${base}...${head}`
  const files = page === 1 ? await differences(repository.bare, mergeBase, head) : []
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  return {
    status: 200,
    body: shape.fill('commit-comparison', self, {
      base_commit: showCommit(shape, repository, base),
      merge_base_commit: showCommit(shape, repository, mergeBase),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.slice((page - 1) * size, page * size).map((sha) => showCommit(shape, repository, sha)),
      files: files.slice(0, 300).map((file) => showChangedFile(shape, repository, head, file)),
    }),
  }
}

/** `branch`, `sha` or `owner:branch` of a fork. */
function sideOf(call: RepositoryCall, name: string): string {
  const [owner, branch] = name.includes(':') ? name.split(':', 2) : [undefined, name]
  if (owner === undefined) return found(call.repository.resolve(name))
  const fork = [call.repository, ...call.repository.forks].find((each) => each.owner.login === owner)
  return found(fork?.resolve(branch ?? ''))
}

function getContent(call: RepositoryCall): Result {
  const { repository, shape, accept, query } = call
  const path = (call.params.path ?? '').replace(/\/+$/, '')
  const commit = found(repository.resolve(query.get('ref') ?? 'HEAD'))
  const entry = entryAt(repository.store, repository.store.commit(commit).tree, path)
  if (entry === undefined) throw notFound()
  if (entry.mode === '040000') {
    const inside = repository.store.tree(entry.sha).slice(0, mostInFolder)
    const below = path === '' ? '' : `${path}/`
    return ok(inside.map((each) => showContent(shape, repository, commit, { ...each, path: below + each.name }, false)))
  }
  const bytes = repository.store.get(entry.sha)?.bytes ?? Buffer.alloc(0)
  if (bytes.length > largestFile) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.')
  if (accept.includes('raw')) return { status: 200, bytes }
  return ok(showContent(shape, repository, commit, { ...entry, path }, true))
}

/** Roles as the older field `permission` names them. */
const permissionOf: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}

function getPermission({ repository, shape, world, params }: RepositoryCall): Result {
  const account = world.findAccount(params.username ?? '')
  if (account === undefined) throw new Refusal(404, `${params.username} is not a user`)
  const role = repository.roleOf(account)
  const user = shape.fill('nullable-collaborator', `${shape.api}/users/${account.login}`, {
    ...showUser(shape, account),
    role_name: role,
  })
  return ok({ permission: permissionOf[role], role_name: role, user })
}
