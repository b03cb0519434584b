import { gzipSync } from 'node:zlib'
import { Problem } from '../app/model/problem.ts'
import type { Github } from './github-api.ts'

/** Where the results belong. */
export interface SarifTarget {
  /** `owner/name`. */
  readonly repository: string
  readonly sha: string
  /** `refs/heads/…`, `refs/tags/…`, `refs/pull/…`. */
  readonly ref: string
}

/** GitHub takes 10 MB of packed SARIF (GitHub documentation, SARIF support). */
const largest = 10_000_000

/** Sends SARIF to code scanning, which reads it afterwards; throws a Problem when it is not taken. */
export async function uploadSarif(github: Github, { repository, sha, ref }: SarifTarget, sarif: string): Promise<void> {
  if (!/^[0-9a-f]{40,64}$/.test(sha) || !/^refs\/(?:heads|tags|pull)\/./.test(ref)) {
    throw new Problem('input.usage', 'this run belongs to no commit that code scanning knows', {
      found: `${sha || 'no commit'} at ${ref || 'no reference'}`,
      wanted: 'a commit of a branch, a tag or a pull request',
    })
  }
  const packed = gzipSync(sarif)
  if (packed.length > largest) {
    throw new Problem('input.too-large', 'code scanning does not take so many results', {
      found: `${packed.length} bytes, packed`,
      wanted: `at most ${largest}`,
      next: 'judge fewer root modules in one step, or raise fail-on in a step of its own',
    })
  }
  const body = { commit_sha: sha, ref, sarif: packed.toString('base64'), tool_name: 'plumbline' }
  await github('POST', `/repos/${repository}/code-scanning/sarifs`, body)
}
