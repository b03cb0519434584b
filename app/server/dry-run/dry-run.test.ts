import { expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { ReviewRecord } from '../../workflow/ports/host.ts'
import type { OpenPull } from '../sweep/sweep.ts'
import { type DryReview, dryRun } from './dry-run.ts'
import { printDryRun } from './print-dry-run.ts'

const repository = { installation: 7, id: 5, owner: 'acme', name: 'infra', defaultBranch: 'main' }

function pullOf(number: number): OpenPull {
  return { repository, number, head: String(number).repeat(40), updated: '2026-11-21T12:00:00Z' }
}

async function* listed(...numbers: readonly number[]): AsyncIterable<OpenPull> {
  for (const number of numbers) yield pullOf(number)
}

function recordOf(headline: string): ReviewRecord {
  const report = { headline, findings: [] as Finding[], fixed: [] as Finding[] } as unknown as Report
  return { conclusion: 'success', report } as ReviewRecord
}

it('never reviews more at once than it may, and lists everything in order', async () => {
  let running = 0
  let most = 0
  const reviews = await dryRun(
    listed(3, 1, 2, 4),
    async ({ number }) => {
      running += 1
      most = Math.max(most, running)
      await new Promise(setImmediate)
      running -= 1
      if (number === 2) throw new Error('GitHub: it cannot be reached at the moment')
      return number === 4 ? undefined : recordOf('all is well')
    },
    2,
  )
  expect(most).toBe(2)
  expect(reviews.map(({ pull, conclusion, headline }) => [pull, conclusion, headline])).toEqual([
    [1, 'success', 'all is well'],
    [2, null, 'GitHub: it cannot be reached at the moment'],
    [3, 'success', 'all is well'],
    [4, null, 'it was closed meanwhile'],
  ])
})

it('says first what would block most, and lets no text of a repository become markup', () => {
  const review = (pull: number, blocking: readonly string[], more: Partial<DryReview> = {}): DryReview => ({
    repository: 'acme/infra',
    pull,
    head: 'a'.repeat(40),
    conclusion: blocking.length > 0 ? 'failure' : 'success',
    headline: `${blocking.length} findings`,
    blocking,
    ...more,
  })
  const text = printDryRun('acme', [
    review(1, ['b.one', 'a.two', 'a.two']),
    review(2, ['a.two']),
    review(3, [], { conclusion: null, headline: '| <b>@mona</b>' }),
  ])
  expect(text.split('\n').filter((line) => line.startsWith('|'))).toEqual([
    '| Policy | Findings | Pull requests |',
    '| --- | ---: | ---: |',
    '| `a.two` | 3 | 2 |',
    '| `b.one` | 1 | 1 |',
    '| | Pull request | Commit | What it would say |',
    '| --- | --- | --- | --- |',
    '| ✗ | acme/infra 1 | `aaaaaaaaaaaa` | 3 findings |',
    '| ✗ | acme/infra 2 | `aaaaaaaaaaaa` | 1 findings |',
    '| ? | acme/infra 3 | `aaaaaaaaaaaa` | &#124; &#60;b&#62;@&#8203;mona&#60;/b&#62; |',
  ])
})
