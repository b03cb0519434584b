import { describe, expect, it } from 'vitest'
import type { DeclaredWaiver } from '../model/configuration.ts'
import type { Finding, Location, TrailStep } from '../model/finding.ts'
import { waive } from './waive.ts'

const today = '2026-11-21'

function finding(address: string, change: Partial<Finding> = {}): Finding {
  return {
    policy: 'aws.s3.acl',
    title: 't',
    severity: 'high',
    status: 'fail',
    blocking: true,
    change: 'new',
    subject: { kind: 'resource', address, type: 'aws_s3_bucket' },
    root: 'infra',
    path: ['acl'],
    message: 'm',
    fingerprint: 'f',
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    impliedBy: [],
    ...change,
  }
}

function comment(address: string, change: Partial<DeclaredWaiver> = {}): DeclaredWaiver {
  return {
    policy: 'aws.s3.acl',
    address,
    source: 'main.tf:3',
    origin: 'plumbline:waive',
    named: 'aws.s3.acl',
    root: 'infra',
    ...change,
  }
}

const lines = (first: number, last: number, file = 'main.tf'): Location => ({
  file,
  start: { line: first, column: 1 },
  end: { line: last, column: 2 },
})

const step = (line: number, role: TrailStep['role'] = 'attribute'): TrailStep => ({ location: lines(line, line), role })

function statuses(findings: readonly Finding[], waivers: readonly DeclaredWaiver[]) {
  return waive(findings, waivers, today).findings.map(({ status }) => status)
}

function notices(findings: readonly Finding[], waivers: readonly DeclaredWaiver[], judged?: readonly string[]) {
  return waive(findings, waivers, today, judged).notices.map(({ kind, message }) => `${kind}: ${message}`)
}

describe('a waiver that is a comment', () => {
  it('says so at the finding, and shows neither owner nor day when it has none', () => {
    const [waived] = waive([finding('a.b')], [comment('a.b[*]', { reason: 'static' })], today).findings
    expect(waived?.waiver).toEqual({ reason: 'static', source: 'main.tf:3', origin: 'plumbline:waive' })
  })

  it('keeps to its root', () => {
    expect(statuses([finding('a.b', { root: 'other' }), finding('a.b')], [comment('a.b[*]')])).toEqual([
      'fail',
      'waived',
    ])
  })

  it('covers a finding of several addresses together with others, and the one that ends first is named', () => {
    const both = finding('a.b["eu"]', { addresses: ['a.b["eu"]', 'a.b["us"]'] })
    const eu = comment('a.b["eu"]', { owner: 'first' })
    const us = comment('a.b["us"]', { owner: 'second', expires: '2027-01-01' })
    expect(statuses([both], [eu])).toEqual(['fail'])
    expect(statuses([both], [us, { ...eu, expires: '2026-01-01' }])).toEqual(['fail'])
    expect(waive([both], [eu, us], today).findings[0]?.waiver).toMatchObject({ owner: 'second', expires: '2027-01-01' })
  })

  it('of one of several blocks covers what is found there and nowhere else', () => {
    const second = comment('a.b[*]', { path: ['grant', '*'], within: lines(8, 10) })
    const at = (line: number, change: Partial<Finding> = {}) =>
      finding('a.b', { path: ['grant', 0, 'uri'], location: lines(line, line), exact: true, ...change })
    expect(statuses([at(9), at(8), at(5), at(11)], [second])).toEqual(['waived', 'waived', 'fail', 'fail'])
    expect(statuses([at(9, { exact: false })], [second])).toEqual(['fail'])
    expect(statuses([at(9, { location: lines(9, 9, 'other.tf') })], [second])).toEqual(['fail'])
    expect(statuses([at(9, { path: ['acl'] })], [second])).toEqual(['fail'])
    expect(statuses([finding('a.b', { path: ['grant', 0, 'uri'] })], [second])).toEqual(['fail'])
  })

  it('at an argument of a module call covers what takes its value from there', () => {
    const argument = comment('module.m[*].**', { within: lines(20, 20) })
    const from = (...trail: readonly TrailStep[]) =>
      finding('module.m.a.b', { location: lines(3, 3), trail, exact: false })
    expect(
      statuses([from(step(3), step(20, 'argument')), from(step(3), step(21, 'argument')), from(step(20))], [argument]),
    ).toEqual(['waived', 'fail', 'fail'])
  })
})

describe('what is said of comments', () => {
  it.each<[string, readonly Finding[], readonly DeclaredWaiver[], readonly string[]]>([
    [
      'one that matches nothing',
      [finding('a.c')],
      [comment('a.b[*]', { owner: '@team' })],
      ['waiver-unmatched: the comment plumbline:waive aws.s3.acl on a.b[*] (owner @team) matches nothing'],
    ],
    [
      'one that stands at another attribute',
      [finding('a.b', { path: ['grant', 0] })],
      [comment('a.b[*]', { path: ['tags'] })],
      [
        'waiver-unmatched: the comment plumbline:waive aws.s3.acl on a.b[*] matches nothing: the finding is about grant.0 of a.b; above the resource the comment covers all of it',
      ],
    ],
    [
      'one of another tool for which nothing was found',
      [],
      [comment('a.b[*]', { origin: 'checkov:skip', named: 'CKV_AWS_20' })],
      [
        'waiver-unmatched: the comment checkov:skip CKV_AWS_20 on a.b[*] matches nothing: there is no finding of that policy',
      ],
    ],
    ['one for all rules of another tool', [], [comment('a.b[*]', { origin: 'kics-scan ignore', named: '*' })], []],
    [
      'one in a module that is called twice, when either is covered',
      [finding('module.a.a.b')],
      [comment('module.a[*].a.b[*]'), comment('module.b[*].a.b[*]')],
      [],
    ],
    [
      'one in a module that is called twice, when neither is',
      [finding('a.c')],
      [comment('module.a[*].a.b[*]'), comment('module.b[*].a.b[*]')],
      ['waiver-unmatched: the comment plumbline:waive aws.s3.acl on module.a[*].a.b[*] and 1 more matches nothing'],
    ],
    [
      'one that expired, once for all it covered',
      [finding('module.a.a.b'), finding('module.b.a.b')],
      [
        comment('module.a[*].a.b[*]', { expires: '2026-01-01', origin: 'trivy:ignore', named: 'AVD-AWS-0092' }),
        comment('module.b[*].a.b[*]', { expires: '2026-01-01', origin: 'trivy:ignore', named: 'AVD-AWS-0092' }),
      ],
      [
        'waiver-expired: the comment trivy:ignore AVD-AWS-0092 on module.a[*].a.b[*] and 1 more expired on 2026-01-01: it counts as none, and each of the 2 findings it covered stands',
      ],
    ],
    [
      'two ids of one comment, each for itself',
      [finding('a.b')],
      [comment('a.b[*]'), comment('a.b[*]', { policy: 'aws.s3.logged', named: 'aws.s3.logged' })],
      [
        'waiver-unmatched: the comment plumbline:waive aws.s3.logged on a.b[*] matches nothing: there is no finding of that policy',
      ],
    ],
  ])('%s', (_, findings, waivers, expected) => {
    expect(notices(findings, waivers)).toEqual(expected)
  })

  it('is nothing when their policy was not judged', () => {
    expect(
      notices([], [comment('a.b[*]'), comment('a.c[*]', { expires: '2020-01-01' })], ['aws.kms.rotation']),
    ).toEqual([])
    expect(notices([], [comment('a.b[*]', { policy: 'aws.*' })], ['aws.kms.rotation']).length).toBe(1)
  })
})

describe('thousands of comments', () => {
  it('meet tens of thousands of findings quickly, also at module calls', () => {
    const calls = Array.from({ length: 2_000 }, (_, index) => `module.m${index}`)
    const waivers = calls.flatMap((call, index) => [
      comment(`${call}[*].**`, { source: `a.tf:${index}` }),
      comment(`${call}[*].a.this[*]`, { source: `b.tf:${index}`, policy: 'aws.s3.*', named: 'aws.s3.*' }),
    ])
    const deep = `${'module.x.'.repeat(20_000)}a.this`
    const findings = [
      deep,
      ...calls.flatMap((call) => Array.from({ length: 10 }, (_, index) => `${call}["${index}"].a.this`)),
    ]
    const started = performance.now()
    const accepted = statuses(
      findings.map((address) => finding(address)),
      waivers,
    )
    expect(accepted).toEqual(findings.map((address) => (address === deep ? 'fail' : 'waived')))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
