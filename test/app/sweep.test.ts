import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createProbotApp } from '../../app/server/probot-app.ts'
import { sweep } from '../../app/server/sweep/sweep.ts'
import { createSweepHost } from '../../app/server/sweep/sweep-github.ts'
import type { NewJob } from '../../app/workflow/ports/jobs.ts'
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts'

const silent = pino({ level: 'silent' })
const hour = 3_600_000
let github: FakeGitHub
let app: Server
let received: string[]
let broken: boolean
let url: string

beforeAll(async () => {
  github = await startFakeGitHub()
  app = createServer((request, response) => {
    if (!broken) received.push(String(request.headers['x-github-delivery']))
    response.writeHead(broken ? 503 : 202).end()
  })
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/`
  received = []
  broken = false
})
afterAll(async () => {
  app.close()
  await github.close()
})

function openHost() {
  const probot = createProbotApp(
    {
      app: { id: github.appId, privateKey: github.privateKey, client: null },
      webhook: { path: '/', secret: github.webhookSecret, previous: null },
      github: { web: github.url, api: github.url },
    },
    silent,
  )
  const taken: string[] = []
  const budgets = {
    take: async (installation: number, kind: string) => {
      taken.push(`${installation} ${kind}`)
      return 0
    },
    pause: async () => undefined,
  }
  return { host: createSweepHost(probot, budgets, github.appId, 'plumbline'), taken }
}

it('finds deliveries that never arrived and heads that nobody judged', async () => {
  const acme = github.world.account('acme', 'Organization')
  const installation = github.world.install(acme)
  const shop = github.world.createRepository(acme, 'shop', { files: { 'main.tf': 'a = 1\n' } })
  const [missed, judged] = [shop.propose({ 'a.tf': 'a' }), shop.propose({ 'b.tf': 'b' })]
  const token = github.installationToken(installation)
  await fetch(`${github.url}/repos/acme/shop/check-runs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'plumbline',
      head_sha: judged.head.sha,
      status: 'completed',
      conclusion: 'success',
      output: { title: 'fine', summary: 'fine' },
    }),
  })
  broken = true
  await github.deliveries.deliver(github.hooks.pullRequest(missed, 'opened', { delivery: 'lost' }), url)
  broken = false
  await github.deliveries.deliver(github.hooks.pullRequest(judged, 'opened', { delivery: 'arrived' }), url)
  received = []

  const jobs: NewJob[] = []
  const { host, taken } = openHost()
  const queue = { add: async (given: readonly NewJob[]) => void jobs.push(...given) }
  const { signal } = new AbortController()
  const found = await sweep(host, queue, silent, signal, Date.now() + hour)

  expect(found).toEqual({ redelivered: 1, reviews: 1 })
  await vi.waitFor(() => expect(received).toEqual(['lost']))
  expect(jobs).toEqual([
    {
      lane: `${installation.id}/${shop.id}#${missed.number}`,
      key: 'review',
      supersedes: false,
      task: { kind: 'review-pull', repository: shop.ref, pull: missed.number, head: missed.head.sha, again: false },
    },
  ])
  expect(new Set(taken)).toEqual(new Set([`${installation.id} read`]))
  expect(github.violations).toEqual([])

  const again = await sweep(host, queue, silent, signal, Date.now() + hour)
  expect(again).toEqual({ redelivered: 0, reviews: 1 })
})
