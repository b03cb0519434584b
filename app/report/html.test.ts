import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeFinding, makeReport, realisticReport } from './fixture.ts'
import { everySubjectReport, hostileReport, hostileText, largeReport } from './fixture-extremes.ts'
import { printHtml, type ReviewFacts } from './html.ts'
import { contentPolicy } from './html-style.ts'

const facts: ReviewFacts = {
  repository: 'acme/shop',
  repositoryUrl: 'https://github.com/acme/shop',
  pull: 7,
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  conclusion: 'failure',
  started: '2026-11-21T10:00:00.000Z',
  finished: '2026-11-21T10:00:02.000Z',
}
const results = [
  { policy: 'a.failed', examined: 4, passed: 2, failed: 2, undetermined: 0 },
  { policy: 'a.open', examined: 3, passed: 2, failed: 0, undetermined: 1 },
  { policy: 'a.passed', examined: 2, passed: 2, failed: 0, undetermined: 0 },
  { policy: 'a.skipped', examined: 0, passed: 0, failed: 0, undetermined: 0 },
].map((each) => ({ ...each, title: 'T', severity: 'high' as const, digest: 'd'.repeat(64) }))

describe('printHtml', () => {
  it('explains every policy: failed, undetermined, passed or skipped, with counts', () => {
    const page = printHtml(makeReport({ policies: results }), facts)
    const groups = page.split('<h2>Policies</h2>')[1]?.split('<h2>')[0] ?? ''
    expect(groups.match(/<summary>.*?<\/summary>/g)).toEqual([
      '<summary>Failed: 1 policy</summary>',
      '<summary>Undetermined: 1 policy</summary>',
      '<summary>Passed: 1 policy</summary>',
      '<summary>Skipped: nothing to look at: 1 policy</summary>',
    ])
    expect(groups).toContain(
      '<td class="number">4</td><td class="number">2</td><td class="number">2</td><td class="number">0</td>',
    )
  })

  it('shows each finding with its lines, its fix and its way, and each piece of evidence with its digest', () => {
    const report = realisticReport()
    const page = printHtml(report, facts)
    expect(page).toContain('<span class="here">12      cidr_blocks = var.operators     # ours</span>')
    expect(page).toContain('<strong>Fix (with care):</strong> Replace 0.0.0.0/0')
    expect(page).toContain('<code>network/terraform.tfvars:5:1</code> value of the variable')
    for (const { sha256 } of report.evidence) expect(page).toContain(sha256)
    expect(page.match(/<article/g)).toHaveLength(report.findings.length + report.fixed.length)
  })

  it('runs nothing and loads nothing, and its style is the one the policy for content names', () => {
    const page = printHtml(hostileReport(), facts)
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    expect(contentPolicy).toBe(
      `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    expect(page).not.toMatch(/<(?:script|img|iframe|link|object|form|base)\b|<[^>]*\s(?:style|on\w+)=|="javascript:/i)
  })

  it.each([
    ['hostile', hostileReport()],
    ['every subject', everySubjectReport()],
    ['realistic', realisticReport()],
  ])('closes what it opens, whatever the text: %s', (_, report) => {
    const page = printHtml(report, { ...facts, repository: hostileText })
    const open: string[] = []
    for (const [, slash, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'br'].includes(name)) continue
      if (slash === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  it('follows only links that lead to the web', () => {
    const related = ['javascript:alert(1)', 'https://example.com/a?b=1&c=2', 'http://plain.example']
    const page = printHtml(makeReport({ findings: [makeFinding({ related })] }), {
      ...facts,
      repositoryUrl: 'javascript:x',
    })
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['https://example.com/a?b=1&#38;c=2'])
  })

  it('stays small enough for a browser with very many findings, and says what it left out', () => {
    const page = printHtml(largeReport(30_000), facts)
    expect(page.match(/<article/g)).toHaveLength(1000)
    expect(page).toMatch(/\d+ more are in the JSON report/)
  })
})
