import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { makeFinding, makeReport, passingReport, range } from './fixture.ts'
import { printGithub } from './github.ts'
import { printStepAnnotations } from './github-step.ts'

function lines(findings: readonly Finding[], more: Partial<Parameters<typeof printStepAnnotations>[0]> = {}): string[] {
  return printStepAnnotations(makeReport({ verdict: 'fail', findings, ...more }))
    .trimEnd()
    .split('\n')
}

/** Findings in as many files, the first file's first. */
function spread(...counts: readonly number[]): readonly Finding[] {
  return counts.flatMap((count, file) =>
    Array.from({ length: count }, (_, at) =>
      makeFinding({
        subject: {
          kind: 'resource',
          address: `a${String(file).padStart(2, '0')}.r${String(at).padStart(2, '0')}`,
          type: 'a',
        },
        location: range(`f${file}.tf`, at + 1, 1, at + 1, 9),
      }),
    ),
  )
}

function titles(printed: readonly string[]): readonly string[] {
  return printed.map((line) => /title=([^:]*)::/.exec(line)?.[1]?.replaceAll('%3A', ':') ?? '')
}

const each = (count: number) => Array.from({ length: count }, () => 'high: S3 buckets block public ACLs')

describe('printStepAnnotations', () => {
  it('says the same as the log where everything is shown', () => {
    expect(printStepAnnotations(passingReport())).toBe(printGithub(passingReport()))
    expect(lines(spread(9, 1)).slice(0, -1)).toEqual(
      printGithub(makeReport({ verdict: 'fail', findings: spread(9, 1) }))
        .split('\n')
        .slice(0, 10),
    )
  })

  it.each([
    ['one file', [30], [...each(9), '21 more findings in f0.tf']],
    ['two files', [9, 3], [...each(9), '3 more findings in f1.tf']],
    ['several files', [8, 2, 2], [...each(8), '2 more findings in f1.tf', '2 more findings in f2.tf']],
    [
      'more files than fit',
      Array.from({ length: 20 }, () => 1),
      [...each(5), ...[5, 6, 7, 8].map((file) => `1 more finding in f${file}.tf`), '11 more findings in 11 files'],
    ],
  ])('keeps to ten of a level for %s', (_, counts, expected) => {
    expect(titles(lines(spread(...counts)))).toEqual([...expected, 'plumbline: fail'])
  })

  it('points at the worst of a file and lists the others', () => {
    const [last = ''] = lines(spread(12)).slice(-2)
    expect(last).toBe(
      '::error file=f0.tf,line=10,title=3 more findings in f0.tf::' +
        ['10: high: S3 buckets block public ACLs · a00.r09', '11: high: S3 buckets block public ACLs · a00.r10']
          .concat('12: high: S3 buckets block public ACLs · a00.r11')
          .join('%0A'),
    )
  })

  it('lists twenty lines at most', () => {
    const [last = ''] = lines(spread(100)).slice(-2)
    expect(last.split('%0A')).toHaveLength(20)
    expect(last.split('%0A').at(-1)).toBe('and 72 more: the job summary holds all')
  })

  it('puts together what has no place', () => {
    const { location: _, ...bare } = makeFinding()
    const [last = ''] = lines(Array.from({ length: 11 }, () => bare)).slice(-2)
    expect(last).toMatch(/^::error title=2 more findings::high: S3/)
  })

  it('leaves room for what somebody has to act on', () => {
    const notices = Array.from({ length: 5 }, (_, at) => ({ kind: 'policy-error' as const, message: `broken ${at}` }))
    const errors = lines(spread(30), { verdict: 'error', notices }).filter((line) => line.startsWith('::error '))
    expect(titles(errors)).toEqual([
      ...each(5),
      '25 more findings in f0.tf',
      ...Array(3).fill('plumbline'),
      'plumbline: error',
    ])
  })

  it('counts warnings for themselves', () => {
    const warned = spread(15).map((finding) => ({ ...finding, severity: 'low' as const, blocking: false }))
    const levels = lines([...spread(15), ...warned]).map((line) => line.split(' ')[0])
    expect(levels).toEqual([...Array(10).fill('::error'), ...Array(10).fill('::warning'), '::notice'])
  })
})
