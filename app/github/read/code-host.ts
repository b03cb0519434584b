import type { CodeHost, RepositoryRef } from '../../workflow/ports/host.ts'
import type { Connection } from '../connection.ts'
import { type FilesParts, readCommitFiles } from '../files/commit-files.ts'
import { readArtifacts } from './artifacts.ts'
import { approvals, roleOf } from './people.ts'
import { headOf, mergeBase, pullsOf, readPull } from './pulls.ts'
import { sibling } from './sibling.ts'

/** The code host of one job: it reads, with tokens that can do nothing else. */
export function codeHost(connection: Connection, files: Omit<FilesParts, 'client'>): CodeHost {
  const client = (repository: RepositoryRef) => connection.client(repository, 'read')
  return {
    pull: (repository, number) => readPull(client(repository), repository, number),
    pullsOf: (repository, sha) => pullsOf(client(repository), repository, sha),
    mergeBase: (repository, base, head) => mergeBase(client(repository), repository, base, head),
    headOf: (repository, branch) => headOf(client(repository), repository, branch),
    files: (repository, commit) => readCommitFiles({ client: client(repository), ...files }, repository, commit),
    sibling: (repository, name) => sibling(connection, repository, name),
    artifacts: (repository, head, wanted) => readArtifacts(client(repository), files.places, repository, head, wanted),
    approvals: (repository, pull, head) => approvals(client(repository), repository, pull, head),
    roleOf: (repository, login) => roleOf(client(repository), repository, login),
  }
}
