import { describe, expect, it } from 'vitest'
import { Problem } from '../../model/problem.ts'
import { RetryAfter } from '../../workflow/ports/jobs.ts'
import { afterError, pauseAfter } from './pauses.ts'

it('pauses three times as long after each attempt, up to twenty minutes', () => {
  const seconds = [1, 2, 3, 4, 5, 6, 7].map((attempt) => pauseAfter(attempt) / 1000)
  expect(seconds).toEqual([5, 15, 45, 135, 405, 1200, 1200])
})

describe('an error', () => {
  const problem = new Problem('upstream.unavailable', 'bucket acme-secret')
  it.each([
    { error: problem, attempt: 1, outcome: { kind: 'again', ms: 5000, counts: true, failure: 'upstream.unavailable' } },
    { error: problem, attempt: 8, outcome: { kind: 'failed', failure: 'upstream.unavailable' } },
    { error: new TypeError('secret'), attempt: 9, outcome: { kind: 'failed', failure: 'TypeError' } },
    { error: 'text', attempt: 2, outcome: { kind: 'again', ms: 15_000, counts: true, failure: 'unknown' } },
    {
      error: new RetryAfter(60_000, 'limit', problem),
      attempt: 8,
      outcome: { kind: 'again', ms: 60_000, counts: false, failure: 'upstream.unavailable' },
    },
    {
      error: new RetryAfter(-5, 'limit'),
      attempt: 1,
      outcome: { kind: 'again', ms: 0, counts: false, failure: 'RetryAfter' },
    },
  ])('at attempt $attempt means $outcome.kind ($outcome.failure)', ({ error, attempt, outcome }) => {
    expect(afterError(error, attempt)).toEqual(outcome)
  })
})
