import { createHmac, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

/** One webhook that was sent. */
export interface Sent {
  readonly id: string
  /** 0 when there was no answer. */
  readonly status: number
  /** From the moment it was due, so that waiting for a free connection counts. */
  readonly ms: number
}

export interface Target {
  readonly url: string
  readonly secret: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/** Sends one webhook as GitHub does, and never rejects. */
export function deliver(
  target: Target,
  event: string,
  payload: object,
  id: string = randomUUID(),
  due = performance.now(),
): Promise<Sent> {
  const body = JSON.stringify(payload)
  const signature = `sha256=${createHmac('sha256', target.secret).update(body).digest('hex')}`
  return new Promise((resolve) => {
    const end = (status: number): void => resolve({ id, status, ms: performance.now() - due })
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-github-event': event,
      'x-github-delivery': id,
      'x-hub-signature-256': signature,
    }
    const sending = request(target.url, { method: 'POST', headers, agent }, (answer) => {
      answer.resume()
      answer.once('end', () => end(answer.statusCode ?? 0))
      answer.once('error', () => end(0))
    })
    sending.once('error', () => end(0))
    sending.end(body)
  })
}

/** Sends at a steady rate whatever the answers do (an open loop), and gives what became of each. */
export async function deliverSteadily(
  target: Target,
  rate: number,
  seconds: number,
  make: (at: number) => { readonly event: string; readonly payload: object },
): Promise<readonly Sent[]> {
  const all: Promise<Sent>[] = []
  const begun = performance.now()
  for (let at = 0; at < rate * seconds; ) {
    const now = performance.now()
    for (; at < rate * seconds && begun + (at * 1000) / rate <= now; at += 1) {
      const { event, payload } = make(at)
      all.push(deliver(target, event, payload, randomUUID(), begun + (at * 1000) / rate))
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return Promise.all(all)
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
