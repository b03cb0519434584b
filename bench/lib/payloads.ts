import examples from '@octokit/webhooks-examples' with { type: 'json' }
import type { RepositoryRef } from '../../app/workflow/ports/host.ts'

/** A pull request as the benchmarks name it. */
export interface BenchPull {
  readonly repository: RepositoryRef
  readonly number: number
  readonly head: string
}

interface Example {
  readonly repository?: object
  readonly pull_request?: { readonly head: object }
}

function exampleOf(event: string): Example {
  const found = (examples as unknown as readonly { name: string; examples: readonly Example[] }[]).find(
    ({ name }) => name === event,
  )
  return found?.examples[0] ?? {}
}

const opened = exampleOf('pull_request')
const star = exampleOf('star')

/** As large as GitHub sends it. */
export function pullRequestPayload({ repository, number, head }: BenchPull, action = 'synchronize'): object {
  const { installation, id, owner, name, defaultBranch } = repository
  return {
    ...opened,
    action,
    number,
    installation: { id: installation },
    repository: { ...opened.repository, id, name, owner: { login: owner }, default_branch: defaultBranch },
    pull_request: { ...opened.pull_request, number, head: { ...opened.pull_request?.head, sha: head } },
  }
}

/** An event that asks for nothing. */
export function starPayload(installation: number): object {
  return { ...star, installation: { id: installation } }
}
