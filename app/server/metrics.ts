import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { JobQueueState, RateBudgets, Task } from '../workflow/ports/jobs.ts'

/** What is counted. Labels come from short, fixed lists: never a repository, a person or an id. */
export interface Metrics {
  webhook(event: string, outcome: string): void
  job(kind: Task['kind'], outcome: JobOutcome, seconds: number): void
  /** One request to GitHub whose budget was booked. */
  request(kind: string): void
  /** A request that has to wait for its budget. */
  rateWait(kind: string, seconds: number): void
  /** GitHub said to stop for a time. */
  ratePause(): void
  /** The text Prometheus reads. */
  print(): Promise<string>
  readonly type: string
}

export type JobOutcome = 'done' | 'failed' | 'postponed' | 'aborted'

/** Counters of this process, and the queue's state as it is when somebody asks. */
export function createMetrics(queueState: () => Promise<JobQueueState>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const webhooks = new Counter({
    name: 'plumbline_webhooks_total',
    help: 'Webhooks by event and what became of them.',
    labelNames: ['event', 'outcome'],
    registers,
  })
  const jobs = new Histogram({
    name: 'plumbline_job_seconds',
    help: 'How long jobs ran, by kind and how they ended.',
    labelNames: ['kind', 'outcome'],
    buckets: [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 120, 300],
    registers,
  })
  const requests = new Counter({
    name: 'plumbline_github_requests_total',
    help: 'Requests sent to GitHub, by the budget they are booked on.',
    labelNames: ['kind'],
    registers,
  })
  const waits = new Histogram({
    name: 'plumbline_rate_wait_seconds',
    help: 'Waits for a rate budget of GitHub.',
    labelNames: ['kind'],
    buckets: [0.1, 1, 5, 15, 60, 300, 900, 3600],
    registers,
  })
  const pauses = new Counter({
    name: 'plumbline_rate_pauses_total',
    help: 'Times GitHub said to stop: an empty budget or a secondary limit.',
    registers,
  })
  const depth = new Gauge({
    name: 'plumbline_queue_jobs',
    help: 'Jobs in the queue, by state.',
    labelNames: ['state'],
    registers,
  })
  const age = new Gauge({
    name: 'plumbline_queue_oldest_seconds',
    help: 'Age of the oldest job that could run and waits.',
    registers,
  })
  return {
    webhook: (event, outcome) => webhooks.inc({ event, outcome }),
    job: (kind, outcome, seconds) => jobs.observe({ kind, outcome }, seconds),
    request: (kind) => requests.inc({ kind }),
    rateWait: (kind, seconds) => waits.observe({ kind }, seconds),
    ratePause: () => pauses.inc(),
    type: registry.contentType,
    async print() {
      const state = await queueState().catch(() => undefined)
      depth.reset()
      for (const name of ['waiting', 'running', 'failed'] as const)
        if (state !== undefined) depth.set({ state: name }, state[name])
      age.set(state === undefined ? Number.NaN : state.oldestMs / 1000)
      return registry.metrics()
    },
  }
}

/** The budgets, with what is asked of them counted. */
export function measuredBudgets(budgets: RateBudgets, metrics: Metrics): RateBudgets {
  return {
    async take(installation, kind) {
      const wait = await budgets.take(installation, kind)
      if (wait > 0) metrics.rateWait(kind, wait / 1000)
      else metrics.request(kind)
      return wait
    },
    async pause(installation, until, why) {
      metrics.ratePause()
      await budgets.pause(installation, until, why)
    },
  }
}
