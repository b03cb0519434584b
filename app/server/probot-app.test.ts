import { expect, it } from 'vitest'
import { collectLog, privateKey, secret } from './fixture-server.ts'
import { createProbotApp, receiveThrough } from './probot-app.ts'
import type { VerifiedEvent } from './webhook.ts'

const { log, lines } = collectLog()
const probot = createProbotApp(
  {
    app: { id: 1, privateKey, client: null },
    webhook: { path: '/webhooks', secret, previous: null },
    github: { web: 'http://127.0.0.1:9', api: 'http://127.0.0.1:9' },
  },
  log,
)
const event = (name: string): VerifiedEvent => ({
  id: 'a',
  name,
  payload: { action: 'opened', installation: { id: 7 }, text: 'plan value' },
})

it('hands an event once to what keeps it, and gives back what became of it', async () => {
  const seen: VerifiedEvent[] = []
  const receive = receiveThrough(probot, async (got) => {
    seen.push(got)
    return 'known'
  })
  expect(await Promise.all([receive(event('pull_request')), receive(event('star'))])).toEqual(['known', 'ignored'])
  expect(seen).toEqual([event('pull_request')])
})

it('rejects when the event could not be kept, and logs nothing of it', async () => {
  const broken = createProbotApp(
    {
      app: { id: 1, privateKey, client: null },
      webhook: { path: '/webhooks', secret, previous: null },
      github: { web: 'http://127.0.0.1:9', api: 'http://127.0.0.1:9' },
    },
    log,
  )
  const receive = receiveThrough(broken, async () => {
    throw new Error('database away')
  })
  await expect(receive(event('push'))).rejects.toThrow('database away')
  expect(lines.join('')).not.toContain('plan value')
})
