import { createHmac } from 'node:crypto'
import type { Logger } from 'pino'
import { createJudgePool } from './command/judge-pool.ts'
import { openGithub } from './github/github.ts'
import { machineClock } from './github/settings.ts'
import { jobsFor } from './github/webhook.ts'
import { printHtml } from './report/html.ts'
import { contentPolicy } from './report/html-style.ts'
import { startApplication } from './server/application.ts'
import { stopOnSignals, watchForSurprises } from './server/lifecycle.ts'
import { createLog } from './server/log.ts'
import { createMetrics, measuredBudgets } from './server/metrics.ts'
import type { Settings } from './server/settings.ts'
import { openStore } from './store/store.ts'
import type { ReviewRecord } from './workflow/ports/host.ts'
import type { RateBudgets } from './workflow/ports/jobs.ts'
import { checkName } from './workflow/review/change.ts'
import { reviewChange } from './workflow/review/review-change.ts'
import type { ReviewLogEntry, ReviewPorts } from './workflow/review/review-ports.ts'

/** The GitHub App's server: opens the adapters, puts them together, and listens until a signal ends it. */
export async function serve(settings: Settings, version: string): Promise<void> {
  const log = createLog(settings.logLevel)
  watchForSurprises(log)
  const store = await openStore({ ...settings.store, onTrouble: (what, error) => log.warn({ err: error }, what) })
  const metrics = createMetrics(() => store.queue.state())
  const budgets = measuredBudgets(store.budgets, metrics)
  const judge = createJudgePool({ deadlineMs: settings.work.judgeDeadlineMs, memoryMb: settings.work.judgeMemoryMb })
  const { reviews, queue } = store
  const ports = reviewPorts(settings, version, { reviews, jobs: queue, budgets, judge, log })
  await store.maintain()
  const { port, lifecycle } = await startApplication({
    settings,
    log,
    metrics,
    queue,
    budgets,
    reviews,
    sessions: store.sessions,
    databaseReady: () => store.ready(),
    forget: (installation) => store.installations.forget(installation),
    readWebhook: (headers, payload) => jobsFor(headers, payload, settings.app.id),
    handle: (job, signal) => reviewChange(job, ports, signal),
    printReview: (record) => ({ html: printRecord(record, settings.github.web), contentPolicy }),
    checkName,
    endings: [
      { name: 'judge', end: () => judge.close() },
      { name: 'store', end: () => store.close() },
    ],
  })
  stopOnSignals(lifecycle)
  const { host, publicUrl } = settings.http
  log.info({ version, host, port, publicUrl, database: store.kind, dryRun: settings.dryRun }, 'listening')
  // The first review finds a thread that has loaded the library already.
  await judge.prepare([], new AbortController().signal).catch((error: unknown) => {
    if (!lifecycle.draining()) log.error({ err: error }, 'the judge did not start')
  })
}

export interface ReviewAdapters extends Pick<ReviewPorts, 'reviews' | 'jobs' | 'judge'> {
  readonly budgets: RateBudgets
  readonly log: Logger
}

/** What reviewing needs, for every job; clients of GitHub are made for each and end with it. */
export function reviewPorts(settings: Settings, version: string, adapters: ReviewAdapters): ReviewPorts {
  const { budgets, judge, log, reviews, jobs } = adapters
  const { app, github: places, http, dryRun, organisationRepository } = settings
  const github = openGithub(
    { appId: app.id, key: app.privateKey, apiUrl: places.api },
    { budgets, clock: machineClock },
  )
  return {
    open: async (_, signal) => github.forJob(signal),
    judge,
    reviews,
    jobs,
    now: () => new Date(),
    idOf: idsFrom(settings.store.encryptionKeys[0]),
    settings: { version, publicUrl: http.publicUrl, dryRun, organisationRepository },
    log: ({ level, message, about, error }: ReviewLogEntry) =>
      log[level]({ ...about, ...(error === undefined ? {} : { err: error }) }, message),
  }
}

/** Ids that are the same for the same text in every process, and that nobody without the key can guess. */
function idsFrom(key: string): (text: string) => string {
  return (text) => createHmac('sha256', key).update('review id').update(text).digest('base64url').slice(0, 32)
}

function printRecord({ repository: { owner, name }, report, ...facts }: ReviewRecord, web: string): string {
  return printHtml(report, { ...facts, repository: `${owner}/${name}`, repositoryUrl: `${web}/${owner}/${name}` })
}
