import { describe, expect, it } from 'vitest'
import { makeFinding, makeReport, passingReport, range, realisticReport } from './fixture.ts'
import { hostileReport, largeReport } from './fixture-extremes.ts'
import { printGithub } from './github.ts'

function lines(report: Parameters<typeof printGithub>[0]): string[] {
  return printGithub(report).trimEnd().split('\n')
}

describe('printGithub', () => {
  it('annotates what this change is to blame for and counts the rest', async () => {
    await expect(printGithub(realisticReport())).toMatchFileSnapshot('golden/commands.txt')
  })

  it('says only the verdict when nothing was found', () => {
    expect(lines(passingReport())).toEqual([
      '::notice title=plumbline%3A pass::all 14 resources hold up against 38 policies',
    ])
  })

  it.each([
    ['a place in a line', range('a,b/ü:1.tf', 3, 5, 3, 9), 'file=a%2Cb/ü%3A1.tf,line=3,col=5,endLine=3,'],
    ['a block, without columns', range('main.tf', 3, 5, 9, 2), 'file=main.tf,line=3,endLine=9,'],
    ['a block with its line end', range('main.tf', 3, 5, 10, 1), 'file=main.tf,line=3,endLine=9,'],
    ['a file outside the repository not at all', range('../main.tf', 3, 5, 3, 9), ''],
    ['a file behind a URL not at all', range('https://x.example/main.tf', 3, 5, 3, 9), ''],
  ])('points at %s', (_, location, properties) => {
    expect(lines(makeReport({ findings: [makeFinding({ location })] }))[0]).toMatch(
      new RegExp(`^::error ${properties.replaceAll('.', '\\.')}title=high%3A S3`),
    )
  })

  it('names a file it cannot point at', () => {
    const location = range('../shared/main.tf', 3, 5, 3, 9)
    expect(lines(makeReport({ findings: [makeFinding({ location })] }))[0]).toContain('%0AIn ../shared/main.tf:3%0A')
  })

  it('says that a waiver is only requested', () => {
    const waiver = { owner: 'me', source: 'w.yaml:4', requested: true as const }
    expect(lines(makeReport({ findings: [makeFinding({ waiver })] }))[0]).toContain(
      '%0Awaiver requested by me, not granted, as it is not on the base (w.yaml:4)%0A',
    )
  })

  it('says what somebody has to act on', () => {
    const report = makeReport({
      verdict: 'error',
      headline: 'could not be judged',
      notices: [
        { kind: 'policy-error', message: 'out of memory', source: 'aws.s3.x' },
        { kind: 'waiver-expired', message: 'a waiver expired' },
        { kind: 'print', message: 'debugging' },
      ],
    })
    expect(lines(report)).toEqual([
      '::error title=plumbline::out of memory (aws.s3.x)',
      '::warning title=plumbline::a waiver expired',
      '::error title=plumbline%3A error::could not be judged',
    ])
  })

  it('says how many annotations GitHub will not show', () => {
    expect(lines(largeReport(100)).at(-1)).toBe(
      '::notice title=plumbline%3A fail::100 findings%0ANot annotated: 25 already there.%0AGitHub shows 10 annotations of a kind; 55 more are in the log of this step.',
    )
  })

  it('writes one command a line whatever the text, each with three properties at most from us', () => {
    const made = lines(hostileReport())
    expect(
      made.filter(
        (line) =>
          !/^::(?:error|warning|notice) (?:file=[^,:]+,line=\d+,(?:col=\d+,)?endLine=\d+,)?title=[^,:]*::/.test(line),
      ),
    ).toEqual([])
    expect(made.filter((line) => /\p{Cc}|\u202e/u.test(line))).toEqual([])
  })

  it('cuts a message to what a runner shows and keeps the policy', () => {
    const [line = ''] = lines(makeReport({ findings: [makeFinding({ message: 'x'.repeat(100_000) })] }))
    expect(line.length).toBeLessThan(4300)
    expect(line.endsWith('%0Aaws.s3.public_acls_blocked')).toBe(true)
  })
})
