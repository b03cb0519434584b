/** Headers of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string | number | undefined>>

/** How long nothing may be sent, and why. */
export interface Limit {
  readonly ms: number
  readonly why: string
}

/** What GitHub asks for when a secondary limit is hit and no time is named. */
const unnamed = 60_000
/** A pause longer than this would be a mistake of a clock. */
const longest = 3_600_000
/** Budgets of their own that leave the rest alone. */
const apart = new Set(['code_scanning_upload', 'search', 'code_search', 'dependency_snapshots', 'dependency_sbom'])

/**
 * Reads from an answer that a rate limit was hit: `retry-after`, else an empty budget, else the words of a secondary limit. Times are taken
 * against GitHub's own clock (`date`), so that a wrong clock here neither hurries nor hangs. `hits` counts from 1 and doubles unnamed pauses.
 */
export function limitOf(
  status: number,
  headers: Headers,
  message: string,
  now: number,
  hits: number,
): Limit | undefined {
  if (status !== 403 && status !== 429) return undefined
  const after = secondsOf(headers['retry-after'])
  if (after !== undefined) return { ms: bounded(after * 1000), why: `GitHub asks to wait ${after} s (${status})` }
  if (Number(headers['x-ratelimit-remaining']) === 0)
    return { ms: untilReset(headers, now), why: 'the budget of the installation is spent' }
  if (status === 403 && !/rate limit|abuse detection/i.test(message)) return undefined
  return { ms: bounded(unnamed * 2 ** (hits - 1)), why: 'GitHub says that requests come too fast' }
}

/** Reads from any answer that it used up the budget. */
export function spentBy(headers: Headers, now: number): Limit | undefined {
  if (headers['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) > 0) return undefined
  if (apart.has(String(headers['x-ratelimit-resource']))) return undefined
  return { ms: untilReset(headers, now), why: 'the budget of the installation is spent' }
}

function untilReset(headers: Headers, now: number): number {
  const reset = Number(headers['x-ratelimit-reset'])
  if (!Number.isFinite(reset) || reset <= 0) return unnamed
  const theirs = Date.parse(String(headers.date ?? ''))
  // One second more: the time is given in whole seconds.
  return bounded(reset * 1000 - (Number.isNaN(theirs) ? now : theirs) + 1000)
}

function secondsOf(value: string | number | undefined): number | undefined {
  if (value === undefined || value === '') return undefined
  const seconds = Number(value)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

function bounded(ms: number): number {
  return Math.min(Math.max(ms, 1000), longest)
}
