import type { FakeRepository } from '../state/repository.ts'
import { showUser } from './accounts.ts'
import { type Shape, timeOf } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

export function repositoryUrl(shape: Shape, repository: FakeRepository): string {
  return `${shape.api}/repos/${repository.fullName}`
}

/** A repository is in most answers, often twice; what it looks like hardly ever changes. */
const shown = new WeakMap<FakeRepository, Map<string, Json>>()

/** `repository` inside of other answers, `full-repository` when it is asked for, `minimal-repository` in lists. */
export function showRepository(
  shape: Shape,
  repository: FakeRepository,
  schema: 'repository' | 'full-repository' | 'minimal-repository' = 'repository',
): Json {
  const known = shown.get(repository) ?? new Map<string, Json>()
  const key = `${schema} ${repository.forks.length}`
  const made = known.get(key) ?? describe(shape, repository, schema)
  shown.set(repository, known.set(key, made))
  return made
}

function describe(shape: Shape, repository: FakeRepository, schema: string): Json {
  const html = `${shape.html}/${repository.fullName}`
  const created = timeOf(repository.createdAt)
  return shape.fill(schema, repositoryUrl(shape, repository), {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    owner: showUser(shape, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    fork: repository.parent !== null,
    default_branch: repository.defaultBranch,
    html_url: html,
    clone_url: `${html}.git`,
    git_url: `git://${html.slice('http://'.length)}.git`,
    ssh_url: `git@github.example:${repository.fullName}.git`,
    svn_url: html,
    description: null,
    archived: false,
    disabled: false,
    has_issues: true,
    size: 0,
    forks: repository.forks.length,
    forks_count: repository.forks.length,
    created_at: created,
    updated_at: created,
    pushed_at: created,
  })
}
