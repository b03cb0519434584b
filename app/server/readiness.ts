/** One thing that must work before webhooks may come. */
export interface Probe {
  readonly name: string
  /** Rejects when it does not. */
  readonly check: () => Promise<unknown>
}

export interface Readiness {
  readonly ready: boolean
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'late' | 'draining'>>
}

const patienceMs = 2000

/** Asks all probes at once, each for at most two seconds. A draining server is never ready. */
export async function readiness(probes: readonly Probe[], draining: boolean): Promise<Readiness> {
  const answers = await Promise.all(probes.map(async ({ name, check }) => [name, await ask(check)] as const))
  const checks = Object.fromEntries([...answers, ...(draining ? [['server', 'draining'] as const] : [])])
  return { ready: Object.values(checks).every((answer) => answer === 'ok'), checks }
}

async function ask(check: () => Promise<unknown>): Promise<'ok' | 'failed' | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patienceMs)
  })
  try {
    return await Promise.race([check().then(() => 'ok' as const), late])
  } catch {
    return 'failed'
  } finally {
    clearTimeout(timer)
  }
}
