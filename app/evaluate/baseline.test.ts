import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { baselineDifference, baselineFindings, baselineOf, printBaseline } from './baseline.ts'
import type { SeenFinding } from './compare-kinds.ts'

function present(address: string, part: Partial<Finding> = {}, waived = false): SeenFinding {
  return {
    waived,
    kind: 'plan',
    finding: {
      policy: 'p',
      title: 't',
      severity: 'high',
      status: 'fail',
      blocking: true,
      change: null,
      subject: { kind: 'resource', address, type: 'aws_a' },
      address,
      root: 'infra',
      path: ['tags', 'secret value'.slice(0, 6), 0],
      message: 'is "secret value"',
      fingerprint: 'f',
      key: 'secret value',
      aliases: { checkov: [], trivy: [], kics: [] },
      controls: [],
      related: [],
      impliedBy: [],
      ...part,
    },
  }
}

const findings = [
  present('aws_a.x[1]'),
  present('aws_a.x[0]', { status: 'undetermined' }),
  present('aws_a.x[1]'),
  present('aws_a.y', {}, true),
  present('aws_a.x[1]', { root: '.', fingerprint: 'g' }),
]

describe('a baseline', () => {
  it('holds each finding once, sorted, with how many there are, and no value', () => {
    expect(printBaseline(baselineOf(findings))).toBe(`{
  "schema": "plumbline.baseline/1",
  "entries": [
    {"root":".","address":"aws_a.x[1]","policy":"p","path":["tags","secret",0],"status":"fail","fingerprint":"g","count":1},
    {"root":"infra","address":"aws_a.x[0]","policy":"p","path":["tags","secret",0],"status":"undetermined","fingerprint":"f","count":1},
    {"root":"infra","address":"aws_a.x[1]","policy":"p","path":["tags","secret",0],"status":"fail","fingerprint":"f","count":2},
    {"root":"infra","address":"aws_a.y","policy":"p","path":["tags","secret",0],"status":"waived","fingerprint":"f","count":1}
  ]
}
`)
  })

  it('is the same whatever the order of the findings', () => {
    expect(printBaseline(baselineOf(findings.toReversed()))).toBe(printBaseline(baselineOf(findings)))
  })

  it('accepts once what several kinds of evidence say', () => {
    const [one] = findings
    const state = one === undefined ? [] : [{ ...one, kind: 'state' as const }]
    expect(baselineOf([...findings, ...state])).toEqual(baselineOf(findings))
  })

  it('of nothing is a file too', () => {
    expect(printBaseline([])).toBe('{\n  "schema": "plumbline.baseline/1",\n  "entries": []\n}\n')
  })

  it('accepts what was waived only as waived', () => {
    const [, , , waived] = baselineFindings(baselineOf(findings))
    expect(waived).toMatchObject({ address: 'aws_a.y', status: 'fail', waived: true })
  })

  it('says how many findings another one adds and drops', () => {
    const before = baselineOf(findings)
    const after = baselineOf([...findings.slice(1), present('aws_a.z'), present('aws_a.z')])
    expect(baselineDifference(before, after)).toEqual({ added: 2, dropped: 1 })
    expect(baselineDifference(before, before)).toEqual({ added: 0, dropped: 0 })
  })
})
