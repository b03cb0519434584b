import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openGithub } from '../../action/github-api.ts'

type Answering = (request: IncomingMessage, response: ServerResponse) => void

let stop: () => void = () => undefined
afterEach(() => stop())

/** A server that answers so, what it was asked, and how long the client waited between tries. */
async function start(answer: Answering) {
  const asked: string[] = []
  const waited: number[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  stop = () => {
    server.closeAllConnections()
    server.close()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3/`
  const pause = async (ms: number) => void waited.push(ms)
  return { url, asked, waited, github: openGithub({ url, token: 'secret', userAgent: 'test', pause }) }
}

const failing = (status: number, headers: Record<string, string> = {}): Answering => {
  return (_, response) => response.writeHead(status, headers).end('{"message":"no"}')
}

describe('GitHub’s API', () => {
  it('names the next page below itself and none elsewhere, so that the token stays at home', async () => {
    const { url, github } = await start((request, response) => {
      const next = request.url?.includes('page=2') ? 'https://elsewhere.example/api/v3/x' : `${url}x?page=2`
      response.writeHead(200, { link: `<${next}>; rel="next"` }).end('[]')
    })
    expect(await github('GET', '/x')).toEqual({ status: 200, body: [], next: '/x?page=2' })
    expect(await github('GET', '/x?page=2')).toEqual({ status: 200, body: [] })
  })

  it('has GraphQL beside REST on a server of one’s own', async () => {
    const { asked, github } = await start((_, response) => response.end('{}'))
    await github('POST', '/graphql', {})
    expect(asked).toEqual(['POST /api/graphql'])
  })

  it.each([
    ['a read when GitHub fails', 'GET', failing(502), 3, [1000, 2000]],
    ['no write when GitHub fails, which may have had its effect', 'POST', failing(502), 1, []],
    ['what a limit puts off for a moment', 'POST', failing(429, { 'retry-after': '7' }), 3, [7000, 7000]],
    ['nothing that a limit puts off for long', 'GET', failing(429, { 'retry-after': '3600' }), 1, []],
    ['nothing that is not allowed', 'GET', failing(403), 1, []],
    ['no redirect', 'GET', failing(302, { location: 'http://127.0.0.1:1/' }), 1, []],
  ] as const)('tries again %s', async (_, method, answer, times, waits) => {
    const { asked, waited, github } = await start(answer)
    await expect(github(method, '/x')).rejects.toMatchObject({
      details: { found: expect.stringMatching(/^\d{3} no$/) },
    })
    expect([asked.length, waited]).toEqual([times, waits])
  })

  it('does not take a limit for a lack of permission', async () => {
    const { github } = await start(failing(403, { 'x-ratelimit-remaining': '0' }))
    await expect(github('GET', '/x')).rejects.toMatchObject({ code: 'upstream.unavailable' })
  })

  it('gives up on an answer that is no JSON, and on one that does not end', async () => {
    const page = await start((_, response) => response.end('<html>'))
    await expect(page.github('GET', '/x')).rejects.toMatchObject({ code: 'upstream.unexpected' })
    stop()
    const endless = await start((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 32)
      const feed = () => void (response.write(chunk) ? setImmediate(feed) : response.once('drain', feed))
      feed()
    })
    await expect(endless.github('POST', '/x')).rejects.toMatchObject({
      code: 'upstream.unavailable',
      details: { found: 'more than 33554432 bytes' },
    })
  })
})
