import { expect, it } from 'vitest'
import type { NewJob } from '../../workflow/ports/jobs.ts'
import { silent } from '../fixture-server.ts'
import { nextSweep } from './schedule.ts'
import { type Attempt, type CheckState, type OpenPull, type SweepHost, sweep } from './sweep.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString()
const repository = { installation: 7, id: 5, owner: 'acme', name: 'infra', defaultBranch: 'main' }

type Judged = OpenPull & { readonly state: CheckState }

function host(attempts: readonly Attempt[], pulls: Readonly<Record<number, readonly Judged[] | Error>>) {
  const redelivered: number[] = []
  const made: SweepHost = {
    attempts: async () => attempts,
    redeliver: async (id) => void redelivered.push(id),
    installations: async () => Object.keys(pulls).map((id) => ({ id: Number(id), account: 'acme' })),
    check: async (pull) => (pull as Judged).state,
    async *openPulls(installation) {
      const found = pulls[installation] ?? []
      if (found instanceof Error) throw found
      yield* found
    },
  }
  return { made, redelivered }
}

async function run(made: SweepHost): Promise<readonly NewJob[]> {
  const jobs: NewJob[] = []
  const queue = { add: async (given: readonly NewJob[]) => void jobs.push(...given) }
  await sweep(made, queue, silent, new AbortController().signal, now)
  return jobs
}

it('asks once for each delivery that never arrived', async () => {
  const attempt = (id: number, guid: string, ok: boolean, minutes = 10): Attempt => ({
    id,
    guid,
    ok,
    delivered: ago(minutes),
  })
  const { made, redelivered } = host(
    [
      attempt(5, 'a', false),
      attempt(4, 'b', true),
      attempt(3, 'a', false),
      attempt(2, 'b', false),
      attempt(1, 'old', false, 2000),
    ],
    {},
  )
  await run(made)
  expect(redelivered).toEqual([5])
})

it('queues reviews for heads without a check, as the webhook would have', async () => {
  const pull = (number: number, minutes: number, state: CheckState): Judged => ({
    repository,
    number,
    head: `${number}`.repeat(40),
    updated: ago(minutes),
    state,
  })
  const { made } = host([], {
    6: new Error('suspended'),
    7: [
      pull(1, 10, { status: 'none' }),
      pull(2, 1, { status: 'none' }),
      pull(3, 300, { status: 'completed' }),
      pull(4, 300, { status: 'running', started: ago(200) }),
      pull(5, 300, { status: 'running', started: ago(20) }),
    ],
  })
  expect(await run(made)).toEqual(
    [1, 4].map((number) => ({
      lane: `7/5#${number}`,
      key: 'review',
      supersedes: false,
      task: { kind: 'review-pull', repository, pull: number, head: `${number}`.repeat(40), again: false },
    })),
  )
})

it('is due at the same moments in every process', () => {
  const jobs = [0, 1, 599_999].map((ms) => nextSweep(600_000, now + ms))
  expect(new Set(jobs.map((job) => JSON.stringify(job)))).toEqual(
    new Set([
      JSON.stringify({
        lane: 'sweep',
        key: 'sweep:2026-11-21T12:10:00.000Z',
        supersedes: true,
        task: { kind: 'sweep' },
        notBefore: '2026-11-21T12:10:00.000Z',
      }),
    ]),
  )
})
