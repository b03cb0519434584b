import { Problem } from '../app/model/problem.ts'
import { markdown } from '../app/report/escape.ts'
import { workflowCommand } from '../app/report/github.ts'
import type { StepEvent } from './event.ts'
import type { Github } from './github-api.ts'
import type { Outcome } from './outcome.ts'
import type { Runner } from './runner.ts'
import { writeComment } from './sticky-comment.ts'
import { uploadSarif } from './upload-sarif.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Telling {
  readonly github: Github | undefined
  readonly event: StepEvent
  readonly environment: Environment
  readonly runner: Runner
  readonly pause: (ms: number) => Promise<void>
}

/** Keeps the comment on the pull request up to date; what keeps it from that is said and changes nothing. */
export async function tellPull(
  telling: Telling,
  outcome: Outcome,
  { key, begin }: { readonly key: string; readonly begin: boolean },
): Promise<void> {
  const { event, environment, pause } = telling
  const { pull, repository } = event
  if (pull === undefined) return
  await attempt(telling, 'comment on the pull request', 'pull-requests: write', async (github) => {
    const footer = footerOf(pull.head, repository, environment)
    const print = (limit: number) =>
      limit < 2 * footer.length ? outcome.page(limit) : `${outcome.page(limit - footer.length)}${footer}`
    const said = await writeComment(
      github,
      { repository, pull: pull.number, head: pull.head, key, print, begin },
      pause,
    )
    if (said === 'outdated')
      telling.runner.log('No comment: the pull request has newer commits than those judged here.')
  })
}

/** Sends the results to code scanning; what keeps it from that is said and changes nothing. */
export async function tellCodeScanning(telling: Telling, { files }: Outcome): Promise<void> {
  if (files === undefined) return
  const { event, environment } = telling
  const { GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = environment
  const { pull, repository } = event
  // Only runs for the pull request itself have its merge as their commit; those that run beside it have the default branch's.
  const ofPull = pull !== undefined && ref !== `refs/pull/${pull.number}/merge`
  const target = ofPull ? { sha: pull.head, ref: `refs/pull/${pull.number}/head` } : { sha, ref }
  await attempt(telling, 'send results to code scanning', 'security-events: write', (github) =>
    uploadSarif(github, { repository, ...target }, files.sarif),
  )
}

async function attempt(
  { github, runner }: Telling,
  what: string,
  permission: string,
  work: (github: Github) => Promise<void>,
): Promise<void> {
  const title = 'plumbline'
  if (github === undefined) {
    runner.command(workflowCommand('notice', { title }, [`Cannot ${what}: there is no github-token.`]))
    return
  }
  try {
    await work(github)
  } catch (thrown) {
    const error = thrown instanceof Problem ? thrown : new Problem('internal.bug', String(thrown))
    const denied = error.code === 'upstream.denied'
    const why = denied
      ? [`It needs the permission ${permission}, which pull requests from forks never get; the job summary holds all.`]
      : []
    const said = [`Cannot ${what}: ${error.message}`, ...(error.details.found ? [error.details.found] : []), ...why]
    runner.command(workflowCommand(denied ? 'notice' : 'warning', { title }, said))
  }
}

/** The commit that was judged, and a link to the run that did. */
function footerOf(head: string, repository: string, environment: Environment): string {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run } = environment
  const page = `${server}/${repository}/actions/runs/${run}`
  const whole = /^https?:\/\/[\w.:/-]+$/.test(page) && run !== undefined && server !== undefined
  return `\n<sub>${markdown(head.slice(0, 12))}${whole ? ` · [job summary](${page})` : ''}</sub>\n`
}
