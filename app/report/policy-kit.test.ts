import { describe, expect, it } from 'vitest'
import type { LintReport } from '../model/lint.ts'
import type { Preview } from '../model/preview.ts'
import type { TestSummary } from '../model/test-run.ts'
import { printLint, printLintJson } from './lint.ts'
import { printPreview, printPreviewJson } from './preview.ts'
import { printPreviewMarkdown } from './preview-markdown.ts'
import { printTestRun } from './test-run.ts'
import { printTestRunJson } from './test-run-json.ts'
import { printTestRunJunit } from './test-run-junit.ts'

describe('a run of tests', () => {
  const rule = { package: 'policies.o.p_test', file: 'p_test.rego', row: 3, durationMs: 1.5, printed: [] }
  const run: TestSummary = {
    rego: {
      results: [
        { ...rule, name: 'test_good', passed: true },
        {
          ...rule,
          name: 'test_bad',
          row: 7,
          passed: false,
          printed: ['seen <b>'],
          failedAt: { file: 'p_test.rego', row: 8, text: 'p.deny == set()' },
        },
        { ...rule, name: 'todo_test_later', row: 9, passed: false, skipped: true },
      ],
      coverage: { percent: 75, files: [{ file: 'p.rego', notCovered: [4, 5, 9], percent: 75 }] },
      errors: [],
    },
    examples: [
      { example: { policy: 'o.p', file: 'examples.yaml', line: 1, name: 'open' }, differences: [], swept: 2 },
      {
        example: { policy: 'o.p', file: 'examples.yaml', line: 9, name: 'shut' },
        differences: ['missing     fail a & b'],
        swept: 0,
      },
    ],
    coverage: true,
    wantedCoverage: 90,
  }

  it('is printed for people', () => {
    expect(printTestRun(run)).toBe(`FAIL policies.o.p_test.test_bad (p_test.rego:7)
       p_test.rego:8: p.deny == set()
       print: seen <b>
FAIL o.p, example "shut" (examples.yaml:9)
       missing     fail a & b
not reached p.rego: 4-5, 9

3 tests, 1 failed; 2 examples, 1 failed, judged again 2 times with a value unknown
75.0 % of the lines reached, 90 % are wanted
`)
  })

  it('is printed as JSON', () => {
    expect(JSON.parse(printTestRunJson(run))).toEqual({
      schema: 'plumbline.test/1',
      passed: false,
      errors: [],
      tests: [
        { test: 'policies.o.p_test.test_good', file: 'p_test.rego', row: 3, outcome: 'passed', duration_ms: 1.5 },
        {
          test: 'policies.o.p_test.test_bad',
          file: 'p_test.rego',
          row: 7,
          outcome: 'failed',
          duration_ms: 1.5,
          failed_at: { file: 'p_test.rego', row: 8, text: 'p.deny == set()' },
          printed: ['seen <b>'],
        },
        {
          test: 'policies.o.p_test.todo_test_later',
          file: 'p_test.rego',
          row: 9,
          outcome: 'skipped',
          duration_ms: 1.5,
        },
      ],
      examples: [
        {
          policy: 'o.p',
          example: 'open',
          file: 'examples.yaml',
          row: 1,
          outcome: 'passed',
          judged_with_unknown_values: 2,
          differences: [],
        },
        {
          policy: 'o.p',
          example: 'shut',
          file: 'examples.yaml',
          row: 9,
          outcome: 'failed',
          judged_with_unknown_values: 0,
          differences: ['missing     fail a & b'],
        },
      ],
      coverage: { percent: 75, wanted: 90, files: [{ file: 'p.rego', percent: 75, not_reached: [4, 5, 9] }] },
    })
  })

  it('is printed as JUnit XML, in which too little coverage is a failure', () => {
    expect(printTestRunJunit(run)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plumbline policy test" tests="6" failures="3" errors="0" skipped="1">
  <testsuite name="policies.o.p_test" tests="3" failures="1" errors="0" skipped="1">
    <testcase classname="policies.o.p_test" name="test_good" file="p_test.rego" line="3" time="0.002"/>
    <testcase classname="policies.o.p_test" name="test_bad" file="p_test.rego" line="7" time="0.002">
      <failure message="it does not hold">p_test.rego:8: p.deny == set()
print: seen &#60;b&#62;</failure>
    </testcase>
    <testcase classname="policies.o.p_test" name="todo_test_later" file="p_test.rego" line="9" time="0.002"><skipped/></testcase>
  </testsuite>
  <testsuite name="o.p examples" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="o.p" name="open (examples.yaml:1)"/>
    <testcase classname="o.p" name="shut (examples.yaml:9)">
      <failure message="missing     fail a &#38; b">missing     fail a &#38; b</failure>
    </testcase>
  </testsuite>
  <testsuite name="coverage" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="coverage" name="lines reached">
      <failure message="75.0 % of the lines reached, 90 % are wanted">75.0 % of the lines reached, 90 % are wanted</failure>
    </testcase>
  </testsuite>
</testsuites>
`)
  })
})

describe('a preview', () => {
  const change = {
    kind: 'newly failing',
    policy: 'o.p',
    evidence: 'plan.json',
    before: 'pass',
    after: 'fail',
    path: ['x'],
  } as const
  const preview: Preview = {
    base: 'main (1234567)',
    policies: [
      { policy: 'o.p', what: 'changed' },
      { policy: 'o.q', what: 'new' },
    ],
    judged: 2,
    changes: Array.from({ length: 22 }, (_, index) => ({
      ...change,
      address: `a_b.c[${index}]`,
      message: `x is <${index}>\u001b[2J`,
    })),
    verdicts: [{ evidence: 'plan.json', before: 'pass', after: 'fail' }],
    skipped: [{ what: 'odd.json', why: 'no plan' }],
    errors: [{ policy: 'o.q', evidence: 'plan.json', message: 'conflict' }],
  }

  it('is printed for people, with as much as one reads', () => {
    const lines = printPreview(preview).split('\n')
    expect([lines.slice(0, 3), lines.slice(-8)]).toEqual([
      ['o.p (changed): 22 newly failing', '  newly failing  plan.json  a_b.c[0]', '      x is <0>\\x1b[2J'],
      [
        '  and 2 more (--format json lists all)',
        'o.q (new): nothing changes',
        '',
        'verdict of plan.json: pass, would be fail',
        'o.q cannot be evaluated on plan.json: conflict',
        'not judged: odd.json (no plan)',
        '22 newly failing, on 1 of 2 pieces of evidence; 1 verdict would be another (2 policies against main (1234567))',
        '',
      ],
    ])
  })

  it('is printed as JSON, with all of it', () => {
    const printed = JSON.parse(printPreviewJson(preview))
    const counts = { newly_failing: 22, no_longer_failing: 0, now_undetermined: 0, no_longer_undetermined: 0 }
    expect(printed).toEqual({ schema: 'plumbline.preview/1', counts, ...preview })
  })

  it('is printed as Markdown that fits into a comment', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...change,
      policy: index % 2 ? 'o.p' : 'o.q',
      address: `a.b${index}`,
      message: '|`'.repeat(500),
    }))
    const text = printPreviewMarkdown({ ...preview, changes: many })
    expect(text.length).toBeLessThan(60_000)
    expect(text).toContain('<details><summary>o.p (changed): 2500 newly failing</summary>')
    expect(text).toContain('and 2470 more')
    expect(printPreviewMarkdown(preview)).toContain('- `plan.json`: pass, would be **fail**')
  })
})

describe('what lint says', () => {
  const report: LintReport = {
    policies: 3,
    remarks: [
      { rule: 'unused', file: 'b.rego', row: 9, message: 'nobody uses x', next: 'remove it' },
      { rule: 'alias', file: 'a.rego', message: 'also of o.q', note: true },
      { rule: 'convention', file: 'b.rego', row: 2, message: 'no title' },
    ],
    costs: {
      evidence: 'plan.json',
      resources: 10,
      ms: 4,
      runs: 5,
      policies: [
        { policy: 'o.p', ms: 3, examined: 10, findings: 2 },
        { policy: 'o.q', ms: 1, examined: 1, findings: 0 },
      ],
    },
  }

  it('is printed for people, by file and row, with what costs most', () => {
    expect(printLint(report, { top: 1 })).toBe(`a.rego: alias (note): also of o.q
b.rego:2: convention: no title
b.rego:9: unused: nobody uses x (remove it)

Cost on plan.json (10 resources), evaluation alone, median of 5 runs:
        ms  share  examined  findings  policy
      3.00   75 %        10         2  o.p
      4.00  all 2 policies with something to examine

3 policies, 2 remarks (1 convention, 1 unused), 1 note
`)
  })

  it('is printed as JSON', () => {
    const { remarks } = JSON.parse(printLintJson(report))
    expect(remarks.map(({ file, row }: { file: string; row?: number }) => `${file}:${row}`)).toEqual([
      'a.rego:undefined',
      'b.rego:2',
      'b.rego:9',
    ])
  })

  it('of nothing is one line', () => {
    expect(printLint({ policies: 1, remarks: [] }, { top: 10 })).toBe('1 policy, 0 remarks\n')
  })
})
