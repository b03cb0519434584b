import type { Logger } from 'pino'
import type { ReviewRecord, ReviewStore } from '../workflow/ports/host.ts'
import type { JobQueue, RateBudgets } from '../workflow/ports/jobs.ts'
import { createBodyReader } from './body.ts'
import { keepIn, type ReadWebhook } from './keep.ts'
import { createLifecycle, type Ending, type Lifecycle } from './lifecycle.ts'
import { createGitHubUsers } from './login/github-user.ts'
import { createLogin } from './login/login.ts'
import type { SessionStore } from './login/sessions.ts'
import type { Metrics } from './metrics.ts'
import { probeRoutes } from './probes.ts'
import { createProbotApp, receiveThrough } from './probot-app.ts'
import { reviewPage } from './review-page.ts'
import type { Settings } from './settings.ts'
import { createShell, mostBytes, type Route } from './shell.ts'
import { scheduleSweep } from './sweep/schedule.ts'
import { sweep, sweepInstallation } from './sweep/sweep.ts'
import { createSweepHost } from './sweep/sweep-github.ts'
import { answerWebhook } from './webhook.ts'
import { type Handle, observed } from './worker.ts'

/** What the server is made of beside itself. */
export interface ApplicationParts {
  readonly settings: Settings
  readonly log: Logger
  readonly metrics: Metrics
  readonly queue: JobQueue
  readonly budgets: RateBudgets
  readonly reviews: Pick<ReviewStore, 'read'>
  readonly sessions: SessionStore
  /** Rejects while the database is away. */
  readonly databaseReady: () => Promise<unknown>
  readonly readWebhook: ReadWebhook
  /** Does every job but sweeps and what concerns an installation as a whole. */
  readonly handle: Handle
  /** Deletes what is kept of an installation. */
  readonly forget: (installation: number) => Promise<void>
  readonly printReview: (record: ReviewRecord) => { readonly html: string; readonly contentPolicy: string }
  /** Name of the check that every head must have. */
  readonly checkName: string
  /** What ends after the jobs and the server. */
  readonly endings: readonly Ending[]
}

/** After these an installation covers repositories that it did not cover before. */
const beginnings = new Set(['created', 'added', 'unsuspend', 'new_permissions_accepted'])
/** All bodies being read at once. */
const mostBytesTogether = 8 * mostBytes

/** Starts working and listening; gives the port, and what stops it again. */
export async function startApplication(
  parts: ApplicationParts,
): Promise<{ readonly port: number; readonly lifecycle: Lifecycle }> {
  const { settings, log, metrics, queue, budgets } = parts
  const probot = createProbotApp(settings, log)
  await probot.ready()
  const shell = createShell({ host: settings.http.host, port: settings.http.port, log, routes: routes() })
  const sweepHost = createSweepHost(probot, budgets, settings.app.id, parts.checkName)
  const lifecycle = createLifecycle(
    // Until the jobs have ended webhooks are still taken and stored: another process, or the next start, works them.
    [
      { name: 'jobs', end: (graceMs) => queue.stop(graceMs) },
      { name: 'server', end: () => shell.close() },
      ...parts.endings,
    ],
    settings.work.graceMs,
    log,
  )

  function routes(): readonly Route[] {
    const probes = [
      { name: 'key', check: () => probot.auth() },
      { name: 'database', check: parts.databaseReady },
      { name: 'queue', check: () => queue.state() },
    ]
    const { metricsToken } = settings.http
    const webhook = {
      secrets: settings.webhook,
      bodies: createBodyReader({ each: mostBytes, together: mostBytesTogether }),
      receive: receiveThrough(probot, keepIn(queue, parts.readWebhook, log)),
      metrics,
      log,
    }
    return [
      (request, { pathname }) => (pathname === settings.webhook.path ? answerWebhook(request, webhook) : undefined),
      probeRoutes({ probes, draining: () => lifecycle.draining(), metrics, metricsToken }),
      ...pages(parts),
    ]
  }

  const handle: Handle = async (job, signal) => {
    const { task } = job
    if (task.kind === 'installation') {
      if (task.action === 'deleted') await parts.forget(task.installation)
      if (!beginnings.has(task.action)) return
      const reviews = await sweepInstallation(sweepHost, queue, task.installation, signal, Date.now())
      log.info({ installation: task.installation, reviews }, 'open pull requests of an installation are reviewed')
    } else if (task.kind === 'sweep') {
      await scheduleSweep(queue, settings.work.sweepMs, Date.now())
      log.info({ ...(await sweep(sweepHost, queue, log, signal, Date.now())) }, 'swept')
    } else await parts.handle(job, signal)
  }
  await queue.work(settings.work.concurrency, observed(handle, metrics, log))
  await scheduleSweep(queue, settings.work.sweepMs, Date.now())
  return { port: await shell.listen(), lifecycle }
}

/** Pages for people, where they can sign in. */
function pages({ settings, sessions, reviews, printReview, log }: ApplicationParts): readonly Route[] {
  const { client } = settings.app
  if (client === null) return []
  const users = createGitHubUsers(settings.github, client)
  const login = createLogin({ users, sessions, publicUrl: settings.http.publicUrl, log })
  return [login.route, reviewPage({ login, users, reviews, print: printReview, log })]
}
