import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { collectLog, previousSecret, secret, signed, startShell } from './fixture-server.ts'
import type { Shell } from './shell.ts'
import type { Outcome, VerifiedEvent } from './webhook.ts'

const limit = 100_000
const { log, lines } = collectLog()
const received: VerifiedEvent[] = []
let answerWith: () => Promise<Outcome>
let url: string
let port: number
let shell: Shell

beforeAll(async () => {
  const started = await startShell({
    limit,
    log,
    receive: async (event) => {
      received.push(event)
      return answerWith()
    },
  })
  url = `${started.url}/webhooks`
  port = started.port
  shell = started.shell
})
afterAll(() => shell.close())
beforeEach(() => {
  received.length = 0
  lines.length = 0
  answerWith = async () => 'stored'
})

const body = JSON.stringify({
  action: 'opened',
  text: 'naïve ✓',
  token: 'ghs_0123456789abcdefghij0123456789abcdefghij',
})

function deliver(headers: Record<string, string | undefined> = {}, text = body): Promise<Response> {
  const all = {
    'content-type': 'application/json',
    'x-github-event': 'pull_request',
    'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'x-hub-signature-256': signed(text),
    ...headers,
  }
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return fetch(url, { method: 'POST', headers: Object.fromEntries(given), body: text })
}

/** What a raw request is answered with, and how much of it was taken. */
function raw(head: string, chunks: Iterable<Buffer>): Promise<{ status: string; error?: string }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(head)
      for (const chunk of chunks) socket.write(chunk)
      socket.end()
    })
    let text = ''
    socket.on('data', (data) => {
      text += data.toString()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve({ status: text.split('\r\n')[0] ?? '' }))
  })
}

function head(...lines: readonly string[]): string {
  return [
    'POST /webhooks HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    'x-github-event: push',
    'x-github-delivery: 1',
    `x-hub-signature-256: ${signed('x')}`,
    ...lines,
    '',
    '',
  ].join('\r\n')
}

describe('a webhook', () => {
  it('is kept and answered with 202 when its signature is right', async () => {
    const answer = await deliver()
    expect([answer.status, await answer.text()]).toEqual([202, 'stored\n'])
    expect(received).toEqual([
      { id: '72d3162e-cc78-11e3-81ab-4c9367dc0958', name: 'pull_request', payload: JSON.parse(body) },
    ])
  })

  it('may be signed with the secret before the rotation', async () => {
    expect((await deliver({ 'x-hub-signature-256': signed(body, previousSecret) })).status).toBe(202)
  })

  it.each([
    ['another secret', signed(body, 'another-secret-another-secret-another')],
    ['another body', signed(`${body} `)],
    ['a shorter hash', signed(body).slice(0, -2)],
    ['no hash', 'sha256='],
    ['the old algorithm', `sha1=${'0'.repeat(40)}`],
  ])('is refused when the signature is of %s, and nothing of it is logged', async (_, signature) => {
    const answer = await deliver({ 'x-hub-signature-256': signature })
    expect([answer.status, received]).toEqual([401, []])
    expect(lines.join('')).not.toMatch(/naïve|ghs_|opened/)
    expect(lines.join('').length).toBeLessThan(400)
  })

  it.each([
    ['415 for another type', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['400 without an event', 400, { 'x-github-event': undefined }],
    ['400 without a delivery', 400, { 'x-github-delivery': undefined }],
    ['400 without a signature', 400, { 'x-hub-signature-256': undefined }],
    ['400 for an event that is no name', 400, { 'x-github-event': 'pull request {' }],
    ['400 for a delivery that is no id', 400, { 'x-github-delivery': 'a'.repeat(65) }],
  ])('is answered with %s', async (_, status, headers) => {
    expect((await deliver(headers)).status).toBe(status)
    expect(received).toEqual([])
  })

  it.each([
    ['text', 'nothing'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['deep nesting', '['.repeat(50_000)],
  ])('is answered with 400 when the signed body is %s', async (_, text) => {
    expect((await deliver({}, text)).status).toBe(400)
  })

  it('is not looked for behind another method', async () => {
    expect((await fetch(url)).status).toBe(404)
    expect((await fetch(url, { method: 'PUT', body })).status).toBe(404)
  })

  it('is answered with 503 when it cannot be kept, so that it is delivered again', async () => {
    answerWith = async () => {
      throw new Error('connection refused')
    }
    const answer = await deliver()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(lines.join('')).not.toContain('naïve')
  })
})

describe('a body past the limit', () => {
  it('is refused with an answer the client sees, however much it sends', async () => {
    expect((await deliver({}, JSON.stringify('x'.repeat(20_000_000)))).status).toBe(413)
  })

  it('is refused by its declared length before a byte of it is read', async () => {
    expect(await raw(head(`content-length: ${limit + 1}`), [])).toEqual({ status: 'HTTP/1.1 413 Payload Too Large' })
  })

  it('is cut where the limit is when it comes in chunks', async () => {
    const chunk = Buffer.concat([Buffer.from('4000\r\n'), Buffer.alloc(0x4000, 'x'), Buffer.from('\r\n')])
    expect(await raw(head('transfer-encoding: chunked'), Array(20).fill(chunk))).toEqual({
      status: 'HTTP/1.1 413 Payload Too Large',
    })
  })

  it('is refused without "continue" when the client asks first', async () => {
    expect(await raw(head('content-length: 99999999', 'expect: 100-continue'), [])).toEqual({
      status: 'HTTP/1.1 413 Payload Too Large',
    })
  })

  it('is refused when bytes are no text', async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x7d])
    expect(await raw(head('content-length: 4', 'connection: close'), [bytes])).toEqual({
      status: 'HTTP/1.1 400 Bad Request',
    })
  })
})

it('signs as GitHub documents it', () => {
  expect(signed('Hello, World!', "It's a Secret to Everybody")).toBe(
    'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
  )
  expect(secret.length).toBeGreaterThanOrEqual(32)
})
