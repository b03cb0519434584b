import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { type Annotation, printCheckIncident, printCheckProblem, printCheckRun } from './check-run.ts'
import { makeFinding, makeReport, passingReport, range, realisticReport } from './fixture.ts'
import { hostileReport, largeReport } from './fixture-extremes.ts'
import { titleOf } from './title.ts'

const base = { kind: 'commit', name: 'main', digest: '0123456789abcdef' } as const

describe('the title of a check', () => {
  it.each([
    [
      'what blocks, then the rest',
      { ...realisticReport(), base },
      '4 new findings block, 2 more do not block, 1 decided only at apply',
    ],
    ['that nothing is new', { ...passingReport(), base }, 'No new findings'],
    ['that nothing is there, without a base', passingReport(), 'No findings'],
    [
      'what only apply decides',
      makeReport({ verdict: 'undetermined', findings: [makeFinding({ status: 'undetermined', blocking: false })] }),
      '1 decided only at apply',
    ],
    [
      'what is old and what is accepted',
      makeReport({
        verdict: 'pass',
        base,
        findings: [makeFinding({ change: 'existing' }), makeFinding({ status: 'waived' })],
      }),
      'No new findings, 1 already there, 1 waived',
    ],
    [
      'faults in the source',
      makeReport({ verdict: 'undetermined', findings: [], notices: [{ kind: 'source-broken', message: 'x' }] }),
      '1 fault in source files, nothing to judge (0 of 0 resources)',
    ],
    [
      'why it could not be judged',
      makeReport({ verdict: 'error', headline: 'no plan of prod came' }),
      'No plan of prod came',
    ],
  ])('says %s', (_, report, title) => {
    expect(titleOf(report)).toBe(title)
  })
})

describe('printCheckRun', () => {
  it('marks what is new on its exact place, once for each cause, and nothing else', () => {
    const { annotations } = printCheckRun(realisticReport(), { annotations: true })
    const brief = (each: Annotation) => [
      each.path,
      each.start_line,
      each.start_column ?? null,
      each.end_line,
      each.end_column ?? null,
      each.annotation_level,
      each.title,
    ]
    expect(annotations.map(brief)).toEqual([
      ['network/main.tf', 12, 5, 12, 35, 'failure', 'critical: Security groups do not open SSH to the world'],
      ['storage/main.tf', 41, null, 46, null, 'failure', 'high: S3 buckets have every public access block on'],
      ['storage/main.tf', 30, null, 39, null, 'warning', 'medium: S3 buckets keep versions'],
      ['storage/main.tf', 3, null, 6, null, 'warning', 'low: Resources name their owner'],
    ])
    expect(annotations[1]?.message).toContain('Also high: S3 buckets block public ACLs')
    expect(printCheckRun(realisticReport(), { annotations: false }).annotations).toEqual([])
  })

  it('marks the step of the way that the change alters, when the subject itself is not part of it', () => {
    const changed = new Set(['network/terraform.tfvars'])
    const [first] = printCheckRun(realisticReport(), { annotations: true, changed }).annotations
    expect(first).toMatchObject({ path: 'network/terraform.tfvars', start_line: 5, start_column: 1, end_column: 39 })
  })

  it('leaves out places outside of the repository, and marks faults of the source', () => {
    const findings = ['../up.tf', '/etc/x.tf', 'https://x/y.tf'].map((file) =>
      makeFinding({ location: range(file, 1, 1, 1, 2) }),
    )
    const notices = [{ kind: 'source-broken', message: 'a brace is missing', source: 'a/main.tf:3:7' } as const]
    expect(printCheckRun(makeReport({ findings, notices }), { annotations: true }).annotations).toEqual([
      {
        path: 'a/main.tf',
        start_line: 3,
        end_line: 3,
        annotation_level: 'failure',
        title: 'This could not be read',
        message: 'a brace is missing',
      },
    ])
  })

  it('has a section for each root where there are several', () => {
    const { summary } = printCheckRun(realisticReport(), { annotations: false, details: 'https://gate.example/r/abc' })
    expect(summary.match(/^### .*$/gm)).toEqual(['### `network`', '### `storage`'])
    expect(summary).toContain('<details><summary>1 already there</summary>')
    expect(summary.trimEnd().endsWith('[Everything that was judged](https://gate.example/r/abc)')).toBe(true)
  })

  it.each([0, 1, 100, 1000, 20_000])('stays within what GitHub takes: %i findings', (count) => {
    const { title, summary, annotations } = printCheckRun(largeReport(count), {
      annotations: true,
      details: 'https://gate.example/r/abc',
    })
    expect(Math.max(summary.length, Buffer.byteLength(summary))).toBeLessThanOrEqual(65_535)
    expect(title.length).toBeLessThanOrEqual(200)
    for (const { message, title: said } of annotations) {
      expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536)
      expect(said.length).toBeLessThanOrEqual(255)
    }
  })

  it('shows hostile text as text', () => {
    const { summary, title, annotations } = printCheckRun(hostileReport(), { annotations: true })
    expect(summary.replace(/<\/?(?:details|summary|sub|code|br)>|<a href="https:\/\/[^"<>]*">|<\/a>/g, '')).not.toMatch(
      /[<>]/,
    )
    expect(JSON.stringify([title, annotations])).not.toMatch(/\u202e|\\u001b/)
  })
})

describe('what could not be judged', () => {
  it('is said with found, wanted and next, and every line of it is marked', () => {
    const also = new Problem('input.config', 'unknown key "polcies"', { file: '.plumbline.yaml', line: 9 })
    const problem = new Problem('input.config', 'fail_on is not what it should be', {
      file: '.plumbline.yaml',
      line: 2,
      column: 10,
      found: '"never"',
      wanted: 'one of low, high',
      also: [also],
    })
    const { title, summary, annotations } = printCheckProblem(problem)
    expect(title).toBe('fail_on is not what it should be (.plumbline.yaml:2)')
    expect(summary).toBe(
      '**fail_on is not what it should be** `.plumbline.yaml:2:10`\n- Found: "never"\n- Wanted: one of low, high\n\n**Unknown key "polcies"** `.plumbline.yaml:9`\n- unknown key "polcies"',
    )
    expect(annotations.map(({ path, start_line, message }) => [path, start_line, message])).toEqual([
      ['.plumbline.yaml', 2, 'Found: "never"\nWanted: one of low, high'],
      ['.plumbline.yaml', 9, 'unknown key "polcies"'],
    ])
  })

  it('by our own mistake shows an id and nothing else', () => {
    expect(printCheckIncident('abc123').summary).toContain('`abc123`')
  })
})
