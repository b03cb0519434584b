/** Webhooks as GitHub sends them: signed, remembered, and sent again when asked to. */
import { createHmac, randomUUID } from 'node:crypto'

export interface Webhook {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface SentWebhook {
  readonly id: number
  readonly webhook: Webhook
  readonly url: string
  readonly deliveredAt: Date
  readonly redelivery: boolean
  /** Seconds until the answer. */
  readonly duration: number
  /** 0 where no answer came within ten seconds. */
  readonly statusCode: number
}

export interface Deliveries {
  /** Oldest first. */
  readonly sent: readonly SentWebhook[]
  deliver(webhook: Webhook, url: string): Promise<SentWebhook>
}

export function signWebhook(
  event: string,
  payload: unknown,
  secret: string,
  hookId: number,
  id: string = randomUUID(),
): Webhook {
  const body = JSON.stringify(payload)
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/fake',
      'x-github-delivery': id,
      'x-github-event': event,
      'x-github-hook-id': String(hookId),
      'x-github-hook-installation-target-id': String(hookId),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature-256': `sha256=${signature}`,
    },
    body,
  }
}

export function createDeliveries(nextId: () => number, now: () => Date): Deliveries {
  const sent: SentWebhook[] = []
  return {
    sent,
    async deliver(webhook, url) {
      const started = Date.now()
      const { headers, body } = webhook
      const signal = AbortSignal.timeout(10_000)
      const statusCode = await fetch(url, { method: 'POST', headers, body, signal }).then(
        async (response) => {
          await response.arrayBuffer()
          return response.status
        },
        () => 0,
      )
      const guid = headers['x-github-delivery']
      const redelivery = sent.some((each) => each.webhook.headers['x-github-delivery'] === guid)
      const duration = (Date.now() - started) / 1000
      const record = { id: nextId(), webhook, url, deliveredAt: now(), redelivery, duration, statusCode }
      sent.push(record)
      return record
    },
  }
}
