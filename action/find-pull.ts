import type { StepEvent } from './event.ts'
import type { Github } from './github-api.ts'

/**
 * The event with its pull request: a run that follows another (`workflow_run`) names none where the branch is a fork's, so the open pull request of that
 * branch whose head was judged is looked up. Throws a Problem `upstream.*` when GitHub does not answer.
 */
export async function findPull(event: StepEvent, github: Github | undefined): Promise<StepEvent> {
  const { run, repository } = event
  if (run === undefined || github === undefined) return event
  const branch = encodeURIComponent(`${run.owner}:${run.branch}`)
  const { body } = await github('GET', `/repos/${repository}/pulls?state=open&per_page=100&head=${branch}`)
  const pulls = (Array.isArray(body) ? body : []) as readonly PullAnswer[]
  const found = pulls.find(({ head }) => head.sha === run.head)
  if (found === undefined) return event
  const { number, base } = found
  return { ...event, pull: { number, head: run.head }, base: { sha: base.sha, name: base.ref } }
}

interface PullAnswer {
  readonly number: number
  readonly head: { readonly sha: string }
  readonly base: { readonly sha: string; readonly ref: string }
}
