import type { Logger } from 'pino'
import { Probot, ProbotOctokit } from 'probot'
import type { Settings } from './settings.ts'
import type { Outcome, Receive, VerifiedEvent } from './webhook.ts'

/** Events the App listens to: those its manifests ask for, and those every App gets. */
export const events = [
  'check_run',
  'check_suite',
  'installation',
  'installation_repositories',
  'issue_comment',
  'merge_group',
  'pull_request',
  'push',
  'workflow_run',
] as const

export type ProbotApp = Probot

/**
 * Probot with what is unsafe by default taken away: it always has a real secret, its clients neither throttle all installations through one
 * bucket nor repeat a request against GitHub's advice, and what it logs of an event is its name.
 */
export function createProbotApp(settings: Pick<Settings, 'app' | 'webhook' | 'github'>, log: Logger): ProbotApp {
  return new Probot({
    appId: settings.app.id,
    privateKey: settings.app.privateKey,
    secret: settings.webhook.secret,
    baseUrl: settings.github.api,
    // The types of pino that Probot brings are of another copy.
    log: log.child({}, { level: log.level === 'debug' ? 'info' : log.level }),
    Octokit: ProbotOctokit.defaults((options: object) => ({
      ...options,
      throttle: { enabled: false },
      retry: { enabled: false },
    })),
  })
}

/**
 * Routes verified events through Probot to one listener that only keeps them. Probot's dispatch gives nothing back and hides errors in its own
 * error log, so the listener leaves its outcome beside the payload.
 */
export function receiveThrough(probot: ProbotApp, keep: Receive): Receive {
  const outcomes = new WeakMap<object, Promise<Outcome>>()
  probot.on([...events], async ({ id, name, payload }) => {
    const kept = keep({ id, name, payload })
    outcomes.set(payload, kept)
    await kept.catch(() => undefined)
  })
  return async (event: VerifiedEvent) => {
    await probot.receive(event as unknown as Parameters<Probot['receive']>[0])
    return (await outcomes.get(event.payload)) ?? 'ignored'
  }
}
