import { afterAll, beforeAll, expect, it } from 'vitest'
import { startShell, testMetrics } from './fixture-server.ts'
import { measuredBudgets } from './metrics.ts'
import { probeRoutes } from './probes.ts'
import type { Shell } from './shell.ts'

let draining = false
let database = async (): Promise<unknown> => undefined
let url: string
let shell: Shell
const metrics = testMetrics()

beforeAll(async () => {
  const route = probeRoutes({
    probes: [
      { name: 'key', check: async () => undefined },
      { name: 'queue', check: () => database() },
    ],
    draining: () => draining,
    metrics,
    metricsToken: 'for-prometheus',
  })
  ;({ url, shell } = await startShell({ routes: [route] }))
})
afterAll(() => shell.close())

async function get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const answer = await fetch(url + path, { headers })
  return { status: answer.status, text: await answer.text() }
}

it('says that the process lives', async () => {
  expect(await get('/healthz')).toEqual({ status: 200, text: 'ok\n' })
})

it('is ready while everything it needs works', async () => {
  expect(await get('/readyz')).toEqual({ status: 200, text: '{"ready":true,"checks":{"key":"ok","queue":"ok"}}' })
})

it('is not ready while the database is away', async () => {
  database = async () => {
    throw new Error('gone')
  }
  expect(await get('/readyz')).toEqual({ status: 503, text: '{"ready":false,"checks":{"key":"ok","queue":"failed"}}' })
  database = async () => undefined
})

it('is not ready while it drains', async () => {
  draining = true
  expect(JSON.parse((await get('/readyz')).text)).toEqual({
    ready: false,
    checks: { key: 'ok', queue: 'ok', server: 'draining' },
  })
  draining = false
})

it('shows its counters to who has the token', async () => {
  metrics.webhook('push', 'stored')
  metrics.job('review-pull', 'done', 0.3)
  const waits = [0, 2000]
  const budgets = measuredBudgets({ take: async () => waits.shift() ?? 0, pause: async () => undefined }, metrics)
  await budgets.take(7, 'read')
  await budgets.take(7, 'content')
  await budgets.pause(7, '2026-11-21T12:00:00Z', 'retry-after')
  expect((await get('/metrics')).status).toBe(401)
  expect((await get('/metrics', { authorization: 'Bearer for-prometheuS' })).status).toBe(401)
  const { status, text } = await get('/metrics', { authorization: 'Bearer for-prometheus' })
  const ours = text.split('\n').filter((line) => /^plumbline_(?!.*_bucket)/.test(line))
  expect([status, ours]).toEqual([
    200,
    [
      'plumbline_webhooks_total{event="push",outcome="stored"} 1',
      'plumbline_job_seconds_sum{kind="review-pull",outcome="done"} 0.3',
      'plumbline_job_seconds_count{kind="review-pull",outcome="done"} 1',
      'plumbline_github_requests_total{kind="read"} 1',
      'plumbline_rate_wait_seconds_sum{kind="content"} 2',
      'plumbline_rate_wait_seconds_count{kind="content"} 1',
      'plumbline_rate_pauses_total 1',
      'plumbline_queue_jobs{state="waiting"} 1',
      'plumbline_queue_jobs{state="running"} 2',
      'plumbline_queue_jobs{state="failed"} 3',
      'plumbline_queue_oldest_seconds 4',
    ],
  ])
})

it('answers on one connection, with headers that keep others out', async () => {
  const { headers } = await fetch(`${url}/healthz`)
  expect(Object.fromEntries([...headers].filter(([name]) => !['date', 'keep-alive'].includes(name)))).toEqual({
    'cache-control': 'no-store',
    connection: 'keep-alive',
    'content-length': '3',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'content-type': 'text/plain; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
})

it.each(['/', '/constructor', '/healthz/', '//evil', '/readyz%00'])('knows no page %s', async (path) => {
  expect((await get(path)).status).toBe(404)
})
