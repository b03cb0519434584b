import type { Commit, Signature } from '../git/objects.ts'
import type { FakeRepository } from '../state/repository.ts'
import { showUser } from './accounts.ts'
import { repositoryUrl } from './repositories.ts'
import { type Shape, timeOf } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** A commit as the commits API shows it. */
export function showCommit(shape: Shape, repository: FakeRepository, sha: string): Json {
  const url = repositoryUrl(shape, repository)
  const commit = repository.store.commit(sha)
  return shape.fill('commit', `${url}/commits/${sha}`, {
    sha,
    node_id: `C_${sha}`,
    html_url: `${shape.html}/${repository.fullName}/commit/${sha}`,
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${sha}`,
      verification: verification(repository, sha),
    },
    author: accountOf(shape, repository, commit.author),
    committer: accountOf(shape, repository, commit.committer),
    parents: parentsOf(shape, repository, commit),
  })
}

/** A commit as the git database shows it. */
export function showGitCommit(shape: Shape, repository: FakeRepository, sha: string): Json {
  const url = repositoryUrl(shape, repository)
  const commit = repository.store.commit(sha)
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/git/commits/${sha}`,
    html_url: `${shape.html}/${repository.fullName}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: parentsOf(shape, repository, commit),
    verification: verification(repository, sha),
  }
}

export function showRef(shape: Shape, repository: FakeRepository, ref: string, sha: string): Json {
  const url = repositoryUrl(shape, repository)
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${url}/git/${ref}`,
    object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
  }
}

function parentsOf(shape: Shape, repository: FakeRepository, commit: Commit): readonly Json[] {
  const url = repositoryUrl(shape, repository)
  return commit.parents.map((parent) => ({
    sha: parent,
    url: `${url}/commits/${parent}`,
    html_url: `${shape.html}/${repository.fullName}/commit/${parent}`,
  }))
}

function person({ name, email, date }: Signature): Json {
  return { name, email, date: timeOf(date) }
}

function accountOf(shape: Shape, repository: FakeRepository, { name }: Signature): Json | null {
  const account = repository.world.findAccount(name)
  return account === undefined ? null : showUser(shape, account)
}

function verification(repository: FakeRepository, sha: string): Json {
  const verified = repository.signed.has(sha)
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    payload: null,
    signature: null,
    verified_at: null,
  }
}
