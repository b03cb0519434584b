import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { makeFinding, makeReport, realisticReport } from './fixture.ts'
import { entries, sections, sorted, tally } from './order.ts'

function policies(findings: readonly Finding[]): string[] {
  return findings.map(({ policy }) => policy)
}

describe('sections', () => {
  it('puts every finding in exactly one section, most severe first', () => {
    const parts = sections(realisticReport())
    expect(Object.fromEntries(Object.entries(parts).map(([name, findings]) => [name, policies(findings)]))).toEqual({
      blocking: [
        'aws.ec2.ssh_not_public',
        'aws.iam.trust_named_principals',
        'aws.s3.public_access_blocked',
        'aws.s3.public_acls_blocked',
      ],
      allowed: ['aws.s3.versioning_on', 'aws.tags.owner_named'],
      undetermined: ['aws.kms.rotation_on'],
      existing: ['aws.rds.storage_encrypted'],
      waived: ['aws.s3.logging_on'],
      fixed: ['aws.s3.tls_required'],
    })
  })

  it.each([
    ['an undetermined finding that may block', { status: 'undetermined' }, 'blocking'],
    ['an undetermined finding that was there before', { status: 'undetermined', change: 'existing' }, 'existing'],
    ['a waived finding that was there before', { status: 'waived', change: 'existing' }, 'waived'],
    ['a finding without a base', { change: null }, 'blocking'],
    ['an advisory finding', { blocking: false }, 'allowed'],
  ] as const)('knows %s', (_, part, name) => {
    expect(sections(makeReport({ findings: [makeFinding(part)] }))[name]).toHaveLength(1)
  })
})

describe('sorted', () => {
  it('does not depend on the order it is given', () => {
    const { findings } = realisticReport()
    expect(sorted(findings.toReversed())).toEqual(sorted(findings))
  })
})

describe('entries', () => {
  const address = (name: string): Finding['subject'] => ({ kind: 'resource', address: name, type: 'aws_s3_bucket' })

  it.each([
    ['a finding under the one that implies it', [{ policy: 'a' }, { policy: 'b', impliedBy: ['a'] }], [['a', ['b']]]],
    ['the implied one even when it comes first', [{ policy: 'b', impliedBy: ['a'] }, { policy: 'a' }], [['a', ['b']]]],
    [
      'a chain under its first',
      [{ policy: 'a' }, { policy: 'b', impliedBy: ['a'] }, { policy: 'c', impliedBy: ['b'] }],
      [['a', ['b', 'c']]],
    ],
    [
      'nothing under another subject',
      [
        { policy: 'a', subject: address('x') },
        { policy: 'b', impliedBy: ['a'], subject: address('y') },
      ],
      [
        ['a', []],
        ['b', []],
      ],
    ],
    [
      'nothing under another root',
      [
        { policy: 'a', root: 'x' },
        { policy: 'b', impliedBy: ['a'], root: 'y' },
      ],
      [
        ['a', []],
        ['b', []],
      ],
    ],
    [
      'both of a circle once',
      [
        { policy: 'a', impliedBy: ['b'] },
        { policy: 'b', impliedBy: ['a'] },
      ],
      [['b', ['a']]],
    ],
    ['one that implies itself once', [{ policy: 'a', impliedBy: ['a'] }], [['a', []]]],
  ] as const)('puts %s', (_, parts, expected) => {
    const found = entries(parts.map((part) => makeFinding(part)))
    expect(found.map(({ finding, implied }) => [finding.policy, policies(implied)])).toEqual(expected)
  })
})

describe('tally', () => {
  it('counts by severity', () => {
    expect(tally(realisticReport().findings)).toEqual({ critical: 2, high: 4, medium: 2, low: 1 })
  })
})
