import { type Answer, plain } from './answer.ts'
import type { Metrics } from './metrics.ts'
import { type Probe, readiness } from './readiness.ts'
import { carriesToken, type Route } from './shell.ts'

export interface ProbeParts {
  readonly probes: readonly Probe[]
  readonly draining: () => boolean
  readonly metrics: Metrics
  readonly metricsToken: string | null
}

/** `/healthz`: the process lives. `/readyz`: webhooks may come. `/metrics`: for Prometheus. */
export function probeRoutes({ probes, draining, metrics, metricsToken }: ProbeParts): Route {
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/healthz': async () => plain(200, 'ok'),
    '/readyz': async () => {
      const { ready, checks } = await readiness(probes, draining())
      return { status: ready ? 200 : 503, type: 'application/json', body: JSON.stringify({ ready, checks }) }
    },
    '/metrics': async () => ({ status: 200, type: metrics.type, body: await metrics.print() }),
  }
  return (request, { pathname }) => {
    const answer = Object.hasOwn(answers, pathname) ? answers[pathname] : undefined
    if (answer === undefined || !['GET', 'HEAD'].includes(request.method ?? '')) return undefined
    if (pathname === '/metrics' && metricsToken !== null && !carriesToken(request, metricsToken))
      return { ...plain(401, 'a token is needed'), headers: { 'www-authenticate': 'Bearer' } }
    return answer()
  }
}
