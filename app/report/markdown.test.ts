import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { makeFinding, makeReport, passingReport, realisticReport } from './fixture.ts'
import { everySubjectReport, hostileReport, hostileText, largeReport } from './fixture-extremes.ts'
import { printMarkdown } from './markdown.ts'

function size(text: string): number {
  return Math.max(text.length, Buffer.byteLength(text, 'utf8'))
}

function many(count: number, part: Partial<Finding>): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    makeFinding({ ...part, subject: { kind: 'resource', address: `aws_x.n${index}`, type: 'aws_x' } }),
  )
}

describe('printMarkdown', () => {
  it('prints a run with findings of every kind', async () => {
    await expect(printMarkdown(realisticReport())).toMatchFileSnapshot('golden/markdown.txt')
  })

  it('prints the verdict alone when nothing was found', () => {
    expect(printMarkdown(passingReport())).toBe(
      [
        '## ✅ Plumbline: pass',
        '**all 14 resources hold up against 38 policies**',
        '<sub>14 resources · 12 judged · 38 policies · 96 evaluations · threshold high · plan tfplan.json (sha256 `57777d28b11a`) · plumbline 0.1.0</sub>\n',
      ].join('\n\n'),
    )
  })

  it.each([
    ['in full', 1],
    ['in short', 200],
  ])('says %s that a waiver is only requested, and what was compared with', (_, count) => {
    const waiver = { owner: 'me', source: 'w.yaml:4', requested: true as const }
    const base = { kind: 'commit', name: 'main', digest: '0123456789abcdef' } as const
    const remediation = { safe: true, summary: 'Do this. '.repeat(40) }
    const text = printMarkdown(makeReport({ base, findings: many(count, { waiver, remediation }) }))
    expect(text).toContain('<br>waiver requested by me, not granted, as it is not on the base (w.yaml:4)')
    expect(text).toContain(' · compared with main commit 0123456789ab · ')
  })

  it.each([
    ['everything', largeReport(60), '### 30 findings block', /^\| 🟥 critical \|/gm, 15],
    [
      'everything in short',
      makeReport({ findings: many(200, { remediation: { safe: true, summary: 'Do this. '.repeat(40) } }) }),
      '_Shortened to fit',
      /^\| 🟧 high \|/gm,
      200,
    ],
    [
      'the most severe',
      largeReport(5000),
      'most severe of 5000 findings; the JSON report holds all._',
      /^\| 🟥 critical \|/gm,
      undefined,
    ],
    [
      'the most severe of very many',
      largeReport(30_000),
      'most severe of 30000 findings; the JSON report holds all._',
      /^\| 🟥 critical \|/gm,
      undefined,
    ],
  ] as const)('climbs down when there is too much: %s', (_, report, said, row, rows) => {
    const text = printMarkdown(report)
    expect(text).toContain(said)
    if (rows !== undefined) expect(text.match(row)).toHaveLength(rows)
    expect(size(text)).toBeLessThanOrEqual(65_000)
  })

  it('says how many it shows and shows as many', () => {
    const text = printMarkdown(largeReport(5000))
    const said = Number(/Here are the (\d+) most severe/.exec(text)?.[1])
    expect(text.match(/^\| 🟥 critical \| S3/gm)).toHaveLength(said)
    expect(size(text)).toBeGreaterThan(63_000)
  })

  it('gives counts alone when not even one finding fits', () => {
    const text = printMarkdown(realisticReport(), { limit: 800 })
    expect(text).toContain('_Too long for this place: the 10 findings are in the JSON report._')
    expect(size(text)).toBeLessThanOrEqual(800)
  })

  it.each([0, 1, 2, 10, 60, 120, 200, 300, 500, 1000])('never grows over its limit: %i wide findings', (count) => {
    const findings = many(count, {
      title: '大きさ👍'.repeat(300),
      message: '`|@#<&>\u202e'.repeat(500),
      path: ['|'.repeat(400)],
    })
    const report = makeReport({ headline: '大`|'.repeat(5000), findings })
    expect(size(printMarkdown(report))).toBeLessThanOrEqual(65_000)
    expect(size(printMarkdown(report, { limit: 20_000 }))).toBeLessThanOrEqual(20_000)
  })

  it('never grows over its limit through what is not a finding', () => {
    const text = '\u202e@#`|'.repeat(20_000)
    const report = makeReport({
      headline: text,
      evidence: Array.from({ length: 500 }, () => ({
        kind: 'plan' as const,
        path: text,
        sha256: 'a'.repeat(64),
        root: text,
        subjects: 1,
      })),
      skipped: Array.from({ length: 500 }, () => ({ what: text, why: text })),
      notices: Array.from({ length: 500 }, () => ({ kind: 'print' as const, message: text })),
    })
    expect(size(printMarkdown(report))).toBeLessThanOrEqual(65_000)
  })

  it.each([
    ['hostile', hostileReport()],
    ['every subject', everySubjectReport()],
    ['realistic', realisticReport()],
  ])('keeps every table whole and every fold closed: %s', (_, report) => {
    const text = printMarkdown(report)
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.filter((row) => ![4, 5, 6].includes(row.split('|').length - 1))).toEqual([])
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
  })

  it('lets nothing from outside become markup, a link, a mention or a reference', () => {
    const text = printMarkdown(hostileReport())
    const ours = /<\/?(?:details|summary|sub|code|br)>|<a href="https:\/\/[^"<>]*">|<\/a>/g
    expect(text.replace(ours, '')).not.toMatch(/[<>]/)
    expect(text).not.toMatch(/@org|[^&]#\d|GH-\d|https?:\/\/evil|www\.evil|\]\(|\*\*b\*\*|\p{Cc}(?<!\n)|\u202e/u)
  })

  it('shows hostile text as it was written, in code too', () => {
    const report = makeReport({
      findings: [makeFinding({ subject: { kind: 'file', id: 'a`b``c' }, path: [], message: hostileText })],
    })
    expect(printMarkdown(report)).toContain('```a`b``c```')
  })
})
