import { found, ok } from '../answer.ts'
import type { Call, Routes } from '../route.ts'
import { timeOf } from '../shown/shape.ts'
import type { SentWebhook } from '../webhooks/deliver.ts'

export const deliveryRoutes: Routes = {
  'apps/list-webhook-deliveries': {
    as: ['app'],
    reply({ deliveries, query, shape }) {
      const [status, cursor] = [query.get('status'), query.get('cursor')]
      const size = Math.min(Number(query.get('per_page') ?? 30), 100)
      const wanted = deliveries.sent.filter(
        ({ id, statusCode }) =>
          (status === null || (statusCode < 400 && statusCode > 0 ? 'success' : 'failure') === status) &&
          (cursor === null || id < Number(cursor)),
      )
      const shown = [...wanted].reverse().slice(0, size)
      // Deliveries are the one list whose pages are found by a cursor.
      const next = new URLSearchParams(query)
      next.set('cursor', String(shown.at(-1)?.id))
      const link = `<${shape.api}/app/hook/deliveries?${next}>; rel="next"`
      return { status: 200, body: shown.map(showShort), headers: wanted.length > size ? { link } : {} }
    },
  },
  'apps/get-webhook-delivery': {
    as: ['app'],
    reply(call) {
      const sent = sentOf(call)
      return ok({
        ...showShort(sent),
        url: sent.url,
        request: { headers: sent.webhook.headers, payload: JSON.parse(sent.webhook.body) },
        response: { headers: {}, payload: null },
      })
    },
  },
  'apps/redeliver-webhook-delivery': {
    as: ['app'],
    reply(call) {
      const sent = sentOf(call)
      void call.deliveries.deliver(sent.webhook, sent.url)
      return { status: 202, body: {} }
    },
  },
}

function sentOf({ deliveries, params }: Call): SentWebhook {
  return found(deliveries.sent.find(({ id }) => String(id) === params.delivery_id))
}

function showShort({ id, webhook, deliveredAt, redelivery, duration, statusCode }: SentWebhook): object {
  const { action, installation, repository } = JSON.parse(webhook.body) as {
    readonly action?: string
    readonly installation?: { readonly id: number }
    readonly repository?: { readonly id: number }
  }
  return {
    id,
    guid: webhook.headers['x-github-delivery'],
    delivered_at: timeOf(deliveredAt),
    redelivery,
    duration,
    status: statusCode >= 200 && statusCode < 300 ? 'OK' : 'Failed',
    status_code: statusCode,
    event: webhook.headers['x-github-event'],
    action: action ?? null,
    installation_id: installation?.id ?? null,
    repository_id: repository?.id ?? null,
    throttled_at: null,
  }
}
