import { describe, expect, it } from 'vitest'
import { limitOf, spentBy } from './rate-limit.ts'

const now = Date.parse('2026-11-01T10:00:00Z')
const date = 'Sun, 01 Nov 2026 09:00:00 GMT'
const theirs = Date.parse(date)
const inAMinute = String(theirs / 1000 + 60)

describe('an answer', () => {
  it.each([
    ['names the time to wait', 403, { 'retry-after': '60' }, '', 60_000],
    ['names the time to wait', 429, { 'retry-after': '0' }, '', 1000],
    ['names an absurd time', 429, { 'retry-after': '99999999' }, '', 3_600_000],
    [
      'says the budget is spent',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAMinute, date },
      '',
      61_000,
    ],
    ['says so without a time', 429, { 'x-ratelimit-remaining': '0' }, '', 60_000],
    [
      'says so with its clock far from ours',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAMinute },
      '',
      1000,
    ],
    ['speaks of a secondary limit', 403, {}, 'You have exceeded a secondary rate limit', 60_000],
    ['speaks of abuse', 403, {}, 'You have triggered an abuse detection mechanism', 60_000],
    ['says nothing but the status', 429, {}, '', 60_000],
    ['names nonsense', 429, { 'retry-after': 'soon' }, '', 60_000],
  ])('that %s is a limit (%i)', (_name, status, headers, message, ms) => {
    expect(limitOf(status, headers, message, now, 1)?.ms).toBe(ms)
  })

  it('makes unnamed pauses longer each time', () => {
    expect([1, 2, 3, 9].map((hits) => limitOf(429, {}, '', now, hits)?.ms)).toEqual([
      60_000, 120_000, 240_000, 3_600_000,
    ])
  })

  it.each([
    ['a plain 403', 403, { 'x-ratelimit-remaining': '7' }, 'Resource not accessible by integration'],
    ['a 404', 404, { 'x-ratelimit-remaining': '0' }, ''],
    ['a 500 with a time', 500, { 'retry-after': '5' }, ''],
  ])('that is %s is no limit', (_name, status, headers, message) => {
    expect(limitOf(status, headers, message, now, 1)).toBeUndefined()
  })

  it('that used up the budget says until when', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAMinute, date }
    expect(spentBy({ ...headers, 'x-ratelimit-resource': 'core' }, now)?.ms).toBe(61_000)
    expect(spentBy({ ...headers, 'x-ratelimit-remaining': '1' }, now)).toBeUndefined()
    expect(spentBy({}, now)).toBeUndefined()
    expect(spentBy({ ...headers, 'x-ratelimit-resource': 'code_scanning_upload' }, now)).toBeUndefined()
  })
})
