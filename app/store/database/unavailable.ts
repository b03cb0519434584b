import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../../model/problem.ts'

/** Codes of the operating system, and classes of SQLSTATE: connection, a transaction given up for another, resources, operator, system. */
const systemCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENOENT',
]
const sqlClasses = ['08', '40', '53', '57', '58']
/** What pg says without a code. */
const words = /connection terminated|timeout exceeded|query read timeout|connection error|not queryable/i

/** Is this error about the database being away or busy, rather than about what it was asked? */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (
    systemCodes.includes(code) ||
    (code.length === 5 && sqlClasses.includes(code.slice(0, 2))) ||
    words.test(error.message)
  )
}

/** Does it again while the database is away, for so long; then throws a Problem `upstream.unavailable`. Other errors pass at once. */
export async function patiently<T>(patienceMs: number, act: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 1000)) {
    try {
      return await act()
    } catch (error) {
      if (!isUnavailable(error)) throw error
      if (performance.now() - begun + pauseMs > patienceMs) throw unavailable(error)
    }
    await pause(pauseMs)
  }
}

/** How long what may be repeated waits for a database that restarts. */
const patienceMs = 3000

/** The same methods, each with patience; they must be such that doing them twice is doing them once. */
export function patient<T extends Readonly<Record<keyof T, (...args: never[]) => Promise<unknown>>>>(methods: T): T {
  const entries = Object.entries<(...args: never[]) => Promise<unknown>>(methods)
  return Object.fromEntries(
    entries.map(([name, method]) => [name, (...args: never[]) => patiently(patienceMs, () => method(...args))]),
  ) as T
}

/** The database is away, as a Problem. */
export function unavailable(cause: unknown): Problem {
  return new Problem('upstream.unavailable', 'the database does not answer', {
    found:
      cause instanceof Error && cause.message !== ''
        ? cause.message
        : String((cause as { code?: unknown })?.code ?? cause),
    next: 'see that it runs and that DATABASE_URL names it; work goes on by itself when it is back',
    cause,
  })
}
