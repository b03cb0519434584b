import { expect, it } from 'vitest'
import { RetryAfter } from '../workflow/ports/jobs.ts'
import { collectLog, silent, testMetrics } from './fixture-server.ts'
import { createLifecycle } from './lifecycle.ts'
import type { JobOutcome } from './metrics.ts'
import { observed } from './worker.ts'

it('ends parts in order, and goes on when one fails', async () => {
  const ended: string[] = []
  const lifecycle = createLifecycle(
    [
      { name: 'a', end: async () => void ended.push('a') },
      { name: 'b', end: () => Promise.reject(new Error('no')) },
      { name: 'c', end: async () => void ended.push('c') },
    ],
    1000,
    silent,
  )
  expect(lifecycle.draining()).toBe(false)
  const [first, second] = [lifecycle.stop('SIGTERM'), lifecycle.stop('SIGINT')]
  expect([lifecycle.draining(), first === second]).toEqual([true, true])
  await first
  expect(ended).toEqual(['a', 'c'])
})

const job = {
  id: '1',
  attempt: 1,
  lane: '7',
  key: 'k',
  supersedes: false,
  task: { kind: 'installation', installation: 7, action: 'created' },
} as const

const cases: readonly (readonly [JobOutcome, () => Promise<void>, boolean])[] = [
  ['done', async () => undefined, false],
  ['failed', () => Promise.reject(new Error('x')), false],
  ['postponed', () => Promise.reject(new RetryAfter(1000, 'rate limit')), false],
  ['aborted', () => Promise.reject(new Error('x')), true],
]

it.each(cases)('counts and logs that a job is %s, and lets the queue know', async (outcome, handle, aborted) => {
  const { log, lines } = collectLog()
  const metrics = testMetrics()
  const signal = aborted ? AbortSignal.abort() : new AbortController().signal
  const ended = await observed(
    handle,
    metrics,
    log,
  )(job, signal).then(
    () => 'resolved',
    () => 'rejected',
  )
  expect(ended).toBe(outcome === 'done' ? 'resolved' : 'rejected')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ job: '1', lane: '7', kind: 'installation', attempt: 1, outcome })
  expect(await metrics.print()).toContain(`plumbline_job_seconds_count{kind="installation",outcome="${outcome}"} 1`)
})
