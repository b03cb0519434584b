import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import { type Answer, plain } from './answer.ts'
import type { BodyReader, Refusal } from './body.ts'
import type { Metrics } from './metrics.ts'
import { isSigned } from './signature.ts'

/** A delivery whose signature was right. */
export interface VerifiedEvent {
  readonly id: string
  readonly name: string
  readonly payload: object
}

/** What became of a delivery: kept now, known before, or nothing to do. */
export type Outcome = 'stored' | 'known' | 'ignored'

/** Keeps an event durably; rejects when that is not possible now. */
export type Receive = (event: VerifiedEvent) => Promise<Outcome>

export interface WebhookParts {
  readonly secrets: { readonly secret: string; readonly previous: string | null }
  readonly bodies: BodyReader
  readonly receive: Receive
  readonly metrics: Metrics
  readonly log: Logger
}

const refusals: Readonly<Record<Refusal, Answer>> = {
  'too-large': plain(413, 'the body is larger than 25 MiB'),
  'too-busy': { ...plain(503, 'too many bodies at once'), headers: { 'retry-after': '10' } },
  cut: plain(400, 'the body ended early'),
  'no-text': plain(400, 'the body is no UTF-8'),
}

/**
 * The answer to one webhook: checked for method, type and headers, read up to the limit, verified, kept, answered with 202. Nothing of a
 * body whose signature is wrong is looked at or logged.
 */
export async function answerWebhook(request: IncomingMessage, parts: WebhookParts): Promise<Answer> {
  const { metrics, log } = parts
  const refuse = (outcome: string, answer: Answer): Answer => {
    metrics.webhook('unverified', outcome)
    return answer
  }
  const badRequest = checkHead(request)
  if (badRequest !== undefined) return refuse('refused', badRequest)
  const declared = parts.bodies.refuses(request)
  if (declared !== undefined) return refuse(declared, refusals[declared])
  const body = await parts.bodies.read(request)
  if ('refused' in body) return refuse(body.refused, refusals[body.refused])
  const { id, name, signature } = headOf(request)
  if (!(await isSigned(body.text, signature, parts.secrets))) {
    log.warn({ delivery: id, kind: name, bytes: body.text.length }, 'a webhook with a wrong signature was refused')
    return refuse('wrong-signature', plain(401, 'the signature does not fit the body'))
  }
  const payload = parseObject(body.text)
  if (payload === undefined) return refuse('no-json', plain(400, 'the body is no JSON object'))
  return keep({ id, name, payload }, parts)
}

async function keep(event: VerifiedEvent, { receive, metrics, log }: WebhookParts): Promise<Answer> {
  const about = { delivery: event.id, kind: event.name }
  try {
    const outcome = await receive(event)
    metrics.webhook(event.name, outcome)
    log.debug({ ...about, outcome }, 'webhook')
    return plain(202, outcome)
  } catch (error) {
    metrics.webhook(event.name, 'failed')
    log.error({ ...about, err: error }, 'a webhook could not be kept')
    return { ...plain(503, 'the delivery could not be kept; deliver it again'), headers: { 'retry-after': '30' } }
  }
}

function checkHead(request: IncomingMessage): Answer | undefined {
  if (request.method !== 'POST') return plain(404, 'not found')
  if (!/^\s*application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    return plain(415, 'wanted is application/json; set it as content type in the App’s settings')
  const { id, name, signature } = headOf(request)
  const missing = [
    ...(/^[a-z_]{1,64}$/.test(name) ? [] : ['x-github-event']),
    ...(/^[\w-]{1,64}$/.test(id) ? [] : ['x-github-delivery']),
    ...(signature === '' ? ['x-hub-signature-256'] : []),
  ]
  return missing.length === 0 ? undefined : plain(400, `missing or malformed: ${missing.join(', ')}`)
}

function headOf({ headers }: IncomingMessage): { id: string; name: string; signature: string } {
  const one = (name: string): string => {
    const value = headers[name]
    return typeof value === 'string' ? value : ''
  }
  return { id: one('x-github-delivery'), name: one('x-github-event'), signature: one('x-hub-signature-256') }
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
