/** GitHub's rate limits: a budget an hour for each installation, and secondary limits a minute where they are switched on. */
import { Refusal } from './answer.ts'

export interface LimitOptions {
  /** Requests an hour. */
  readonly perHour: number
  /** Points a minute, a read is one and a write five; undefined for no limit. */
  readonly pointsPerMinute?: number
  /** Requests a minute that make content others are told of: comments, pull requests, reviews; undefined for no limit. */
  readonly contentPerMinute?: number
  /** Status of a refusal by a secondary limit: GitHub uses both. */
  readonly secondaryStatus?: 403 | 429
}

export interface Limits {
  /** Books a request. Throws 403 or 429 with what GitHub says then. */
  book(bucket: string, request: { readonly write: boolean; readonly content: boolean }): void
  /** Takes one back: a conditional request whose answer did not change costs nothing. */
  giveBack(bucket: string): void
  headers(bucket: string): Readonly<Record<string, string>>
  /** What is left this hour. */
  state(bucket: string): {
    readonly limit: number
    readonly remaining: number
    readonly used: number
    readonly reset: number
  }
  /** Lets a bucket have only so much left. */
  drain(bucket: string, remaining: number): void
}

const minute = 60 * 1000
const hour = 60 * minute

export function createLimits(options: LimitOptions, now: () => Date): Limits {
  const hours = new Map<string, { used: number; reset: number }>()
  const minutes = new Map<string, { points: number; content: number; reset: number }>()

  function hourOf(bucket: string): { used: number; reset: number } {
    const known = hours.get(bucket)
    const time = now().getTime()
    if (known !== undefined && known.reset > time) return known
    const fresh = { used: 0, reset: time + hour }
    hours.set(bucket, fresh)
    return fresh
  }

  function minuteOf(bucket: string): { points: number; content: number; reset: number } {
    const known = minutes.get(bucket)
    const time = now().getTime()
    if (known !== undefined && known.reset > time) return known
    const fresh = { points: 0, content: 0, reset: time + minute }
    minutes.set(bucket, fresh)
    return fresh
  }

  function state(bucket: string): ReturnType<Limits['state']> {
    const { used, reset } = hourOf(bucket)
    return {
      limit: options.perHour,
      remaining: Math.max(0, options.perHour - used),
      used,
      reset: Math.ceil(reset / 1000),
    }
  }

  function headers(bucket: string): Readonly<Record<string, string>> {
    const { limit, remaining, used, reset } = state(bucket)
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    }
  }

  return {
    state,
    headers,
    book(bucket, { write, content }) {
      if (hourOf(bucket).used >= options.perHour) {
        throw new Refusal(403, `API rate limit exceeded for ${bucket}`, {}, headers(bucket))
      }
      const window = minuteOf(bucket)
      const { pointsPerMinute = Number.POSITIVE_INFINITY, contentPerMinute = Number.POSITIVE_INFINITY } = options
      const points = write ? 5 : 1
      if (window.points + points > pointsPerMinute || (content && window.content >= contentPerMinute)) {
        const wait = Math.ceil((window.reset - now().getTime()) / 1000)
        const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
        throw new Refusal(options.secondaryStatus ?? 403, message, {}, { 'retry-after': String(wait) })
      }
      window.points += points
      window.content += content ? 1 : 0
      hourOf(bucket).used += 1
    },
    giveBack(bucket) {
      hourOf(bucket).used -= 1
    },
    drain(bucket, remaining) {
      hourOf(bucket).used = options.perHour - remaining
    },
  }
}
