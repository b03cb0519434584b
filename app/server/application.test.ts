import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Delivery, JobQueue, LeasedJob, NewJob } from '../workflow/ports/jobs.ts'
import { startApplication } from './application.ts'
import { privateKey, secret, signed, silent, testMetrics } from './fixture-server.ts'
import type { Lifecycle } from './lifecycle.ts'
import { readSettings } from './settings.ts'

const settings = readSettings({
  env: {
    APP_ID: '12',
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: secret,
    ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
    PORT: '0',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GRACE_SECONDS: '1',
  },
  readFile: () => '',
})
const job: NewJob = {
  lane: '7',
  key: 'k',
  supersedes: false,
  task: { kind: 'installation', installation: 7, action: 'deleted' },
}
const repository = { installation: 7, id: 5, owner: 'acme', name: 'infra', defaultBranch: 'main' }
const happened: unknown[] = []
let work: ((job: LeasedJob, signal: AbortSignal) => Promise<void>) | undefined
let databaseAway = false
const queue: JobQueue = {
  async receive({ id }: Delivery, jobs) {
    happened.push(['received', id, jobs])
    return 'stored'
  },
  async add(jobs) {
    happened.push(['added', jobs.map(({ task }) => task.kind)])
  },
  async work(_, handler) {
    work = handler
  },
  async stop() {
    happened.push('queue stopped')
    happened.push((await fetch(`${url}/readyz`)).status, await deliver())
  },
  state: async () => ({ waiting: 0, running: 0, failed: 0, oldestMs: 0 }),
}
let url: string
let lifecycle: Lifecycle

beforeAll(async () => {
  const started = await startApplication({
    settings,
    log: silent,
    metrics: testMetrics(),
    queue,
    budgets: { take: async () => 0, pause: async () => undefined },
    reviews: { read: async () => undefined },
    sessions: { save: async () => undefined, read: async () => undefined, remove: async () => undefined },
    databaseReady: async () => {
      if (databaseAway) throw new Error('away')
    },
    readWebhook: ({ id, event, received }) => ({
      delivery: { id, event, received, action: null, installation: 7 },
      jobs: [job],
    }),
    forget: async (installation) => void happened.push(['forgotten', installation]),
    handle: async ({ task }) => void happened.push(['handled', task.kind]),
    printReview: () => ({ html: '', contentPolicy: '' }),
    checkName: 'plumbline',
    endings: [{ name: 'store', end: async () => void happened.push('store closed') }],
  })
  url = `http://127.0.0.1:${started.port}`
  lifecycle = started.lifecycle
})
afterAll(() => lifecycle.stop('end of the test'))

async function deliver(): Promise<number> {
  const body = '{"action":"created","installation":{"id":7}}'
  const answer = await fetch(url + settings.webhook.path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'installation',
      'x-github-delivery': 'a',
      'x-hub-signature-256': signed(body),
    },
    body,
  })
  return answer.status
}

it('plans a sweep when it starts', () => {
  expect(happened.splice(0)).toEqual([['added', ['sweep']]])
})

it('stores a webhook with its jobs and does nothing else in the request', async () => {
  expect(await deliver()).toBe(202)
  expect(happened.splice(0)).toEqual([['received', 'a', [job]]])
})

it('hands jobs to the handler, and keeps sweeps and installations to itself', async () => {
  const { signal } = new AbortController()
  await work?.({ ...job, id: '1', attempt: 1 }, signal)
  const task = { kind: 'command', repository, pull: 1, comment: 1, sender: 'mona', text: 'recheck' } as const
  await work?.({ ...job, id: '1', attempt: 1, task }, signal)
  expect(happened.splice(0)).toEqual([
    ['forgotten', 7],
    ['handled', 'command'],
  ])
  const sweep = { ...job, id: '2', attempt: 1, task: { kind: 'sweep' } } as const
  await expect(work?.(sweep, signal)).rejects.toThrow()
  expect(happened.splice(0)).toEqual([['added', ['sweep']]])
})

it('is ready while its database is', async () => {
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  databaseAway = true
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
    ready: false,
    checks: { key: 'ok', database: 'failed', queue: 'ok' },
  })
  databaseAway = false
})

it('has no pages where nobody can sign in', async () => {
  expect((await fetch(`${url}/r/abcdefghijklmnop`)).status).toBe(404)
})

it('stops by saying that it is not ready, ending jobs while webhooks are still stored, then the rest', async () => {
  await lifecycle.stop('SIGTERM')
  expect(happened).toEqual(['queue stopped', ['received', 'a', [job]], 503, 202, 'store closed'])
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
})
