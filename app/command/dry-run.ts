import { writeWhole } from '../files/write-file.ts'
import { reviewPorts } from '../main.ts'
import { Problem } from '../model/problem.ts'
import { type DryReview, dryRun } from '../server/dry-run/dry-run.ts'
import { printDryRun } from '../server/dry-run/print-dry-run.ts'
import { createLog } from '../server/log.ts'
import { createProbotApp } from '../server/probot-app.ts'
import type { Settings } from '../server/settings.ts'
import type { OpenPull } from '../server/sweep/sweep.ts'
import { createSweepHost } from '../server/sweep/sweep-github.ts'
import type { ReviewRecord } from '../workflow/ports/host.ts'
import type { RateBudgets } from '../workflow/ports/jobs.ts'
import { checkName } from '../workflow/review/change.ts'
import { reviewChange } from '../workflow/review/review-change.ts'
import type { DryRunOptions } from './dry-run-options.ts'
import { createJudgePool } from './judge-pool.ts'
import { environment, settingsFrom } from './serve-settings.ts'
import { version } from './version.ts'

const always = '1970-01-01T00:00:00Z'

/** Prints the report; 0 when everything would pass, 1 when something would fail, 2 when something could not be reviewed. */
export async function runDryRun(account: string, { data, json }: DryRunOptions): Promise<number> {
  const settings = settingsFrom(environment({ DATA_FOLDER: data, DRY_RUN: 'true', LOG_LEVEL: 'silent' }))
  const reviews = await reviewAll(account, settings)
  process.stdout.write(printDryRun(account, reviews))
  if (json !== undefined) await writeWhole(json, `${JSON.stringify({ account, reviews }, null, 2)}\n`)
  if (reviews.some(({ conclusion }) => conclusion === null)) return 2
  return reviews.some(({ conclusion }) => conclusion === 'failure') ? 1 : 0
}

async function reviewAll(account: string, settings: Settings): Promise<readonly DryReview[]> {
  const log = createLog(settings.logLevel)
  const budgets = budgetsInMemory()
  const host = createSweepHost(createProbotApp(settings, log), budgets, settings.app.id, checkName)
  const installation = (await host.installations()).find((each) => each.account.toLowerCase() === account.toLowerCase())
  if (installation === undefined) {
    throw new Problem('input.usage', 'the App is not installed there', {
      found: account,
      wanted: 'the organisation or person of an installation that is not suspended',
      next: 'install the App on the page of its settings on GitHub',
    })
  }
  const judge = createJudgePool({ deadlineMs: settings.work.judgeDeadlineMs, memoryMb: settings.work.judgeMemoryMb })
  const kept = new Map<string, ReviewRecord>()
  const ports = reviewPorts(settings, version, {
    reviews: {
      save: async (record) => void kept.set(`${record.repository.id}@${record.head}`, record),
      read: async () => undefined,
      newest: async () => undefined,
    },
    jobs: { add: async () => undefined },
    budgets,
    judge,
    log,
  })
  const { signal } = new AbortController()

  async function review({ repository, number, head }: OpenPull): Promise<ReviewRecord | undefined> {
    const task = { kind: 'review-pull', repository, pull: number, head, again: false } as const
    const lane = `${repository.installation}/${repository.id}#${number}`
    await reviewChange({ id: lane, lane, key: 'review', supersedes: false, attempt: 1, task }, ports, signal)
    return kept.get(`${repository.id}@${head}`)
  }

  try {
    return await dryRun(host.openPulls(installation.id, always), review, settings.work.concurrency)
  } finally {
    await judge.close()
  }
}

/** One process alone only needs to heed what GitHub says. */
function budgetsInMemory(): RateBudgets {
  const until = new Map<number, number>()
  return {
    take: async (installation) => Math.max(0, (until.get(installation) ?? 0) - Date.now()),
    pause: async (installation, time) => void until.set(installation, Date.parse(time)),
  }
}
