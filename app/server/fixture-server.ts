import { createHmac, generateKeyPairSync } from 'node:crypto'
import { pino } from 'pino'
import { createBodyReader } from './body.ts'
import { createLog } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createShell, type Route, type Shell } from './shell.ts'
import { answerWebhook, type Receive } from './webhook.ts'

/** A key as GitHub gives it to an App, made for one run. */
export const privateKey = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey

export const secret = 'a-webhook-secret-of-at-least-32-bytes'
export const previousSecret = 'the-webhook-secret-before-the-rotation'

export function signed(body: string, by = secret): string {
  return `sha256=${createHmac('sha256', by).update(body).digest('hex')}`
}

/** Collects lines of a log. */
export function collectLog(): { readonly log: ReturnType<typeof createLog>; readonly lines: string[] } {
  const lines: string[] = []
  return { log: createLog('debug', { write: (line: string) => void lines.push(line) }), lines }
}

export const silent = pino({ level: 'silent' })

const idle = { waiting: 1, running: 2, failed: 3, oldestMs: 4000 }

export function testMetrics(): Metrics {
  return createMetrics(async () => idle)
}

/** A server on a free port of this machine with a webhook route before the others. */
export async function startShell(options: {
  receive?: Receive
  routes?: readonly Route[]
  log?: ReturnType<typeof createLog>
  limit?: number
}): Promise<{ readonly url: string; readonly port: number; readonly shell: Shell; readonly metrics: Metrics }> {
  const limit = options.limit ?? 25 * 1024 * 1024
  const log = options.log ?? silent
  const metrics = testMetrics()
  const parts = {
    secrets: { secret, previous: previousSecret },
    bodies: createBodyReader({ each: limit, together: 4 * limit }),
    receive: options.receive ?? (async () => 'stored' as const),
    metrics,
    log,
  }
  const webhooks: Route = (request, { pathname }) =>
    pathname === '/webhooks' ? answerWebhook(request, parts) : undefined
  const shell = createShell({ host: '127.0.0.1', port: 0, routes: [webhooks, ...(options.routes ?? [])], log })
  const port = await shell.listen()
  return { url: `http://127.0.0.1:${port}`, port, shell, metrics }
}
