import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { makeFinding, makePolicy, makeReport, passingReport, range, realisticReport } from './fixture.ts'
import { everySubjectReport, hostileReport, largeReport } from './fixture-extremes.ts'
import type { PrintOptions } from './options.ts'
import { printSarif } from './sarif.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../contracts/sarif-2.1.0/schema.json', import.meta.url), 'utf8'),
) as object
const ajv = new Ajv({ strict: false })
formats.default(ajv)
const validate = ajv.compile(schema)

const large = printSarif(largeReport(26_000))
const printed: readonly (readonly [string, string])[] = [
  ['realistic', printSarif(realisticReport(), { policies: [makePolicy()] })],
  ['passing', printSarif(passingReport())],
  ['empty', printSarif(makeReport())],
  ['every subject', printSarif(everySubjectReport())],
  ['hostile', printSarif(hostileReport())],
  ['for code scanning', printSarif(realisticReport(), { audience: 'code-scanning' })],
  ['large', large],
]

function runs(text: string): Run[] {
  return (JSON.parse(text) as Log).runs
}

function only(report: Report, options?: PrintOptions): Result {
  const [result, ...others] = runs(printSarif(report, options)).flatMap((run) => run.results ?? [])
  if (result === undefined || others.length > 0) throw new Error('wanted one result')
  return result
}

describe('printSarif', () => {
  it.each(printed)('is valid SARIF 2.1.0: %s', (_, text) => {
    validate(JSON.parse(text))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each(printed)("keeps GitHub's limits: %s", (_, text) => {
    const made = runs(text)
    expect(made.length).toBeLessThanOrEqual(20)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    for (const run of made) {
      const rules = run.tool.driver.rules ?? []
      expect(run.automationDetails?.id).toMatch(/^plumbline\/.*$/)
      expect(run.automationDetails?.id?.endsWith('/')).toBe(true)
      expect(run.results?.length).toBeLessThanOrEqual(25_000)
      expect(
        rules.filter(
          ({ name, shortDescription, fullDescription }) =>
            (name ?? '').length > 255 ||
            (shortDescription?.text ?? '').length > 1024 ||
            (fullDescription?.text ?? '').length > 1024,
        ),
      ).toEqual([])
      expect(rules.filter(({ properties }) => (properties?.tags ?? []).length > 10)).toEqual([])
      expect(
        rules.filter(
          ({ help, properties }) =>
            !help?.text || !help.markdown || !/^\d\.\d$/.test(properties?.['security-severity']),
        ),
      ).toEqual([])
      for (const result of run.results ?? []) {
        const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {}
        expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
        expect(artifactLocation?.uri).toMatch(/^[A-Za-z0-9._~%-]+(\/[A-Za-z0-9._~%-]+)*$/)
        expect(region?.startLine).toBeGreaterThan(0)
        expect(result.kind === 'fail' || result.level === 'none').toBe(true)
      }
    }
  })

  it('prints a run with findings of every kind', async () => {
    await expect(printed[0]?.[1] ?? '').toMatchFileSnapshot('golden/report.sarif')
  })

  it('makes one run for each root, since results of one category replace one another', () => {
    expect(runs(printSarif(realisticReport())).map(({ automationDetails }) => automationDetails?.id)).toEqual([
      'plumbline/network/',
      'plumbline/storage/',
    ])
  })

  it('makes a single run when there are more roots than code scanning takes', () => {
    const findings = Array.from({ length: 21 }, (_, index) => makeFinding({ root: `root-${index}` }))
    expect(
      runs(printSarif(makeReport({ findings }))).map(({ automationDetails, results }) => [
        automationDetails?.id,
        results?.length,
      ]),
    ).toEqual([['plumbline/', 21]])
  })

  it.each([
    ['a failing finding', {}, { kind: 'fail', level: 'error', baselineState: 'new' }],
    ['a medium one', { severity: 'medium' }, { kind: 'fail', level: 'warning', baselineState: 'new' }],
    ['a low one', { severity: 'low' }, { kind: 'fail', level: 'note', baselineState: 'new' }],
    [
      'one that does not block',
      { severity: 'critical', blocking: false },
      { kind: 'fail', level: 'warning', baselineState: 'new' },
    ],
    ['an undetermined one', { status: 'undetermined', change: null }, { kind: 'review', level: 'none' }],
    ['one that was there before', { change: 'existing' }, { kind: 'fail', level: 'error', baselineState: 'unchanged' }],
  ] as const)('says kind, level and change of %s', (_, part, expected) => {
    const { kind, level, baselineState } = only(makeReport({ findings: [makeFinding(part)] }))
    expect({ kind, level, ...(baselineState === undefined ? {} : { baselineState }) }).toEqual(expected)
  })

  it('says what was fixed as absent', () => {
    expect(only(makeReport({ fixed: [makeFinding({ change: 'fixed' })] })).baselineState).toBe('absent')
  })

  it('says that a waiver which is only requested is under review', () => {
    const waiver = { reason: 'cache', source: 'main.tf:3', requested: true as const }
    expect(only(makeReport({ findings: [makeFinding({ waiver })] })).suppressions).toEqual([
      { kind: 'external', status: 'underReview', justification: 'cache (main.tf:3)' },
    ])
  })

  it('says that a comment in the source suppresses it', () => {
    const waiver = { reason: 'cache', source: 'main.tf:3', origin: 'checkov:skip' }
    expect(only(makeReport({ findings: [makeFinding({ status: 'waived', waiver })] })).suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'cache (checkov:skip, main.tf:3)' },
    ])
  })

  it('says who accepted a waived finding and why', () => {
    const waiver = { owner: 'team', reason: 'cache', expires: '2027-01-31', source: 'waivers.yaml:3' }
    expect(only(makeReport({ findings: [makeFinding({ status: 'waived', waiver })] })).suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'cache (team, until 2027-01-31, waivers.yaml:3)' },
    ])
  })

  it.each([
    [
      'a place in a line',
      range('a b/main.tf', 3, 5, 3, 9),
      'a%20b/main.tf',
      { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
    ],
    ['a block', range('main.tf', 3, 1, 9, 2), 'main.tf', { startLine: 3, startColumn: 1, endLine: 9, endColumn: 2 }],
    [
      'a block with its line end',
      range('main.tf', 3, 1, 10, 1),
      'main.tf',
      { startLine: 3, startColumn: 1, endLine: 9 },
    ],
    ['a file outside', range('/home/x/main.tf', 3, 1, 3, 1), 'main.tf', { startLine: 3, startColumn: 1, endLine: 3 }],
    [
      'a module from elsewhere',
      range('git::https://x.example/s3//main.tf?ref=1', 3, 1, 3, 2),
      'main.tf',
      { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 },
    ],
  ])('locates %s', (_, location, uri, region) => {
    const result = only(makeReport({ findings: [makeFinding({ location })] }))
    expect(result.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri }, region })
  })

  it('locates what has no place at the first line of its evidence', () => {
    const evidence = ['network', 'storage'].map((root) => ({
      kind: 'plan' as const,
      path: `/tmp/${root}/plan.json`,
      sha256: 'a'.repeat(64),
      root,
      subjects: 1,
    }))
    const results = runs(printSarif(makeReport({ evidence, findings: [makeFinding({ root: 'storage' })] }))).flatMap(
      (run) => run.results ?? [],
    )
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'plan.json' }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: 'aws_s3_bucket_public_access_block.logs', kind: 'resource' }],
      },
    ])
  })

  it('keeps the most severe 5,000 of more results than code scanning takes, and says so', () => {
    const [run] = runs(large)
    expect(
      run?.results?.map(({ properties }) => properties?.severity).filter((severity) => severity !== 'critical'),
    ).toEqual([])
    expect(run?.results).toHaveLength(5000)
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]).toEqual({
      descriptor: { id: 'plumbline/results-cut' },
      level: 'warning',
      message: {
        text: 'Only the 5000 most severe of 26000 results are here: code scanning takes no more. The JSON report holds all.',
      },
    })
  })

  it('leaves out for code scanning what that would open alerts for, and says so', () => {
    const made = runs(printSarif(realisticReport(), { audience: 'code-scanning' }))
    const results = made.flatMap((run) => run.results ?? [])
    expect(
      results.filter(
        ({ kind, suppressions, baselineState }) =>
          kind !== 'fail' || suppressions !== undefined || baselineState === 'absent',
      ),
    ).toEqual([])
    expect(results).toHaveLength(7)
    expect(made[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      '2 undetermined or waived findings are not in this file.',
    )
  })

  it('describes a rule with what the policy says', () => {
    const report = makeReport({ findings: [makeFinding()], policies: passingReport().policies })
    const [rule] =
      runs(
        printSarif(
          makeReport({
            ...report,
            policies: [
              {
                ...report.policies[0],
                policy: 'aws.s3.public_acls_blocked',
                title: 'S3 buckets block public ACLs',
                severity: 'high',
                digest: '',
                examined: 1,
                passed: 0,
                failed: 1,
                undetermined: 0,
              },
            ],
          }),
          { policies: [makePolicy()] },
        ),
      )[0]?.tool.driver.rules ?? []
    expect(rule).toEqual({
      id: 'aws.s3.public_acls_blocked',
      name: 'aws.s3.public_acls_blocked',
      shortDescription: { text: 'S3 buckets block public ACLs' },
      fullDescription: {
        text: 'S3 buckets block public ACLs. Without the block, anyone allowed to write an object can make it public.',
      },
      help: {
        text: 'S3 buckets block public ACLs\nWithout the block, anyone allowed to write an object can make it public.\nFix (safe): Set block_public_acls to true.\nControls: CIS AWS 3.0 2.1.4\nPolicy: aws.s3.public_acls_blocked',
        markdown:
          '**S3 buckets block public ACLs**\n\nWithout the block, anyone allowed to write an object can make it public.\n\nFix (safe): Set block_public_acls to true.\n\nControls: CIS AWS 3.0 2.1.4\n\n<https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>\n\nPolicy: aws.s3.public_acls_blocked',
      },
      helpUri: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
      defaultConfiguration: { level: 'error' },
      properties: {
        'security-severity': '8.0',
        precision: 'high',
        'problem.severity': 'error',
        tags: ['security', 'aws', 'aws/s3', 'CIS AWS 3.0 2.1.4'],
        'fix-is-safe': true,
      },
    })
  })

  it('says in the invocation whether everything could be judged', () => {
    const report = makeReport({
      verdict: 'error',
      notices: [{ kind: 'policy-error', message: 'out of memory', source: 'aws.s3.x' }],
    })
    expect(runs(printSarif(report))[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'plumbline/policy-error' },
            level: 'error',
            message: { text: 'out of memory (aws.s3.x)' },
          },
        ],
      },
    ])
  })

  it('puts no link into a message', () => {
    expect(
      only(makeReport({ findings: [makeFinding({ message: 'see [here](https://evil.example)' })] })).message.text,
    ).toContain('see [here] (https://evil.example)')
  })
})
