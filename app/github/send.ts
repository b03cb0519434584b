import { Problem } from '../model/problem.ts'
import { type RateBudgets, RetryAfter } from '../workflow/ports/jobs.ts'
import { type AnswerCache, remembered, remembering } from './answer-cache.ts'
import type { Gate } from './gate.ts'
import { type Limit, limitOf, spentBy } from './rate-limit.ts'
import { problemOf, type Refused, refusedOf } from './refusals.ts'
import { kindOf } from './request-kind.ts'
import type { Serial } from './serial.ts'
import type { Clock } from './settings.ts'

/** What all requests of a process share. */
export interface Traffic {
  readonly budgets: RateBudgets
  readonly clock: Clock
  readonly writes: Serial
  readonly answers: AnswerCache
  /** How many are under way at once: GitHub refuses more than a hundred. */
  readonly gate: Gate
  /** After which an answer that does not come, or does not end, is given up. */
  readonly timeoutMs: number
}

/** For whom requests are sent. */
export interface Sender {
  readonly installation: number
  readonly signal: AbortSignal
  /** Names what the credentials may see: answers are remembered for it alone. */
  readonly scope: string
  /** The authorization header, another one than the `rejected`, at which it was this late at GitHub (ms since 1970). */
  readonly authorize: (rejected?: string, theirTime?: number) => Promise<string>
}

export interface Outgoing {
  readonly method: string
  /** Whole, with the query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  /** True when sending it twice does the same as once. */
  readonly repeatable: boolean
}

export interface Answer {
  readonly status: number
  readonly url: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
  /** What `data` was read from. */
  readonly text: string
}

/** Thrown for an answer that is not all there; the message says how. */
export class BrokenAnswer extends Error {}

/** Sends once, with these headers added; throws octokit's error for whatever is no success. */
export type SendOnce = (headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Answer>

/** Waiting longer than this is left to the queue. */
const patience = 20_000
/** Before a request that broke is sent again. */
const pauses = [500, 2000, 5000]

type Outcome = { readonly answer: Answer } | { readonly limit: Limit } | { readonly broken: Problem }

/**
 * Sends a request as GitHub wants it: inside the budgets of the installation, writes one after the other, never before a time GitHub named. What
 * broke is sent again when it may be. Throws a Problem `upstream.*`, RetryAfter when the wait is long, and the signal's reason.
 */
export function send(traffic: Traffic, sender: Sender, request: Outgoing, once: SendOnce): Promise<Answer> {
  const kind = kindOf(request)
  const persist = () => sendPatiently(traffic, sender, request, once, kind)
  return kind === 'read' ? persist() : traffic.writes(sender.installation, persist)
}

async function sendPatiently(
  traffic: Traffic,
  sender: Sender,
  request: Outgoing,
  once: SendOnce,
  kind: 'read' | 'write' | 'content',
): Promise<Answer> {
  let waited = 0
  const wait = async (ms: number, why: string): Promise<void> => {
    if (waited + ms > patience) throw new RetryAfter(ms, why)
    waited += ms
    await traffic.clock.sleep(ms, sender.signal)
  }
  for (let hits = 0, breaks = 0; ; ) {
    sender.signal.throwIfAborted()
    for (;;) {
      const ms = await traffic.budgets.take(sender.installation, kind)
      if (ms <= 0) break
      await wait(ms, 'the rate budget of the installation is spent')
    }
    const outcome = await tryOnce(traffic, sender, request, once, hits + 1)
    if ('answer' in outcome) return outcome.answer
    if ('limit' in outcome) {
      hits += 1
      await pause(traffic, sender, outcome.limit)
      await wait(outcome.limit.ms, outcome.limit.why)
      continue
    }
    const ms = request.repeatable ? pauses[breaks] : undefined
    if (ms === undefined) throw outcome.broken
    breaks += 1
    await traffic.clock.sleep(ms, sender.signal)
  }
}

async function tryOnce(
  traffic: Traffic,
  sender: Sender,
  request: Outgoing,
  once: SendOnce,
  hit: number,
): Promise<Outcome> {
  const known = remembered(traffic.answers, sender, request)
  let authorization: string | undefined
  const attempt = async (theirTime?: number): Promise<Answer> => {
    authorization = await sender.authorize(authorization, theirTime)
    const headers = { authorization, ...(known === undefined ? {} : { 'if-none-match': known.etag }) }
    return traffic.gate(() => {
      sender.signal.throwIfAborted()
      return once(headers, AbortSignal.any([sender.signal, AbortSignal.timeout(traffic.timeoutMs)]))
    })
  }
  let result = await settle(sender, attempt)
  if ('refused' in result && result.refused.status === 401) {
    const theirs = Date.parse(String(result.refused.headers.date))
    result = await settle(sender, () => attempt(Number.isNaN(theirs) ? undefined : theirs))
  }
  const what = `${request.method} ${pathOf(request.url)}`
  const now = traffic.clock.now()
  if ('broken' in result) return { broken: brokenProblem(what, result.broken) }
  if ('refused' in result) {
    const { refused } = result
    if (refused.status === 304 && known !== undefined) return { answer: known.answer() }
    const limit = limitOf(refused.status, refused.headers, refused.message, now, hit)
    if (limit !== undefined) return { limit }
    if ([502, 503, 504].includes(refused.status)) return { broken: problemOf(what, refused) }
    throw problemOf(what, refused)
  }
  const { answer } = result
  if (saysTooFast(answer.data)) {
    return {
      limit: spentBy(answer.headers, now) ?? {
        ms: 60_000 * 2 ** (hit - 1),
        why: 'GitHub says that requests come too fast',
      },
    }
  }
  const spent = spentBy(answer.headers, now)
  if (spent !== undefined) await pause(traffic, sender, spent)
  remembering(traffic.answers, sender, request, answer)
  return { answer }
}

type Settled = { readonly answer: Answer } | { readonly refused: Refused } | { readonly broken: string }

async function settle(sender: Sender, attempt: () => Promise<Answer>): Promise<Settled> {
  try {
    return { answer: await attempt() }
  } catch (error) {
    sender.signal.throwIfAborted()
    const refused = refusedOf(error)
    if (refused !== undefined) return { refused }
    if (error instanceof BrokenAnswer) return { broken: error.message }
    // octokit's names for what goes wrong on the way; everything else is not about this request.
    if (!(error instanceof Error) || !['HttpError', 'AbortError', 'TimeoutError'].includes(error.name)) throw error
    return {
      broken: /abort|timeout/i.test(`${error.name} ${error.message}`) ? 'no answer in time' : 'the connection broke',
    }
  }
}

function pause({ budgets, clock }: Traffic, { installation }: Sender, { ms, why }: Limit): Promise<void> {
  return budgets.pause(installation, new Date(clock.now() + ms).toISOString(), why)
}

/** GraphQL answers 200 to everything. */
function saysTooFast(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return false
  return data.errors.some((error: unknown) => {
    const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined
    return type === 'RATE_LIMITED' || type === 'RATE_LIMIT'
  })
}

function brokenProblem(what: string, found: string): Problem {
  return new Problem('upstream.unavailable', 'GitHub: it cannot be reached at the moment', {
    file: what,
    found,
    next: 'it is tried again',
  })
}

/** Without the host and without the query, which may hold a signature. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.slice(0, 300) : '/'
}
