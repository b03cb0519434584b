import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { openAnswerCache } from './answer-cache.ts'
import { type Client, openClient } from './client.ts'
import { openGate } from './gate.ts'
import { openSerial } from './serial.ts'

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

/** A client before a server that answers in turn. */
async function clientFor(...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]) {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    answers[Math.min(seen.length, answers.length) - 1]?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endings.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const traffic = {
    budgets: { take: async () => 0, pause: async () => {} },
    clock: { now: () => 0, sleep: async () => {} },
    writes: openSerial(),
    answers: openAnswerCache(1000),
    gate: openGate(10),
    timeoutMs: 10_000,
  }
  const sender = {
    installation: 1,
    signal: new AbortController().signal,
    scope: 's',
    authorize: async () => 'token secret',
  }
  const client: Client = openClient(traffic, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sender)
  return { client, seen }
}

const json = { 'content-type': 'application/json; charset=utf-8' }
const whole = (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, json).end('{"slug":"plumbline"}')
}

it('asks again when an answer breaks off in the middle', async () => {
  const { client, seen } = await clientFor((_, response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' })
    response.write('{"slug":"pl')
    setImmediate(() => response.destroy())
  }, whole)
  expect((await client.rest.apps.getAuthenticated()).data).toEqual({ slug: 'plumbline' })
  expect(seen).toHaveLength(2)
})

it('sends the credentials it was given and the version of the API it was written for', async () => {
  const { client, seen } = await clientFor(whole)
  await client.rest.apps.getAuthenticated()
  expect(seen[0]?.headers).toMatchObject({ authorization: 'token secret', 'x-github-api-version': '2022-11-28' })
})

it('says so when an answer is neither good nor documented', async () => {
  const { client } = await clientFor((_, response) => {
    response
      .writeHead(200, json)
      .end('{"errors":[{"type":"FORBIDDEN","message":"no ghs_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}')
  })
  await expect(client.graphql('query { viewer { login } }', {}, true)).rejects.toMatchObject({
    code: 'upstream.denied',
    details: { found: 'FORBIDDEN no [secret]' },
  })
})
