import { describe, expect, it } from 'vitest'
import { makePolicy } from './fixture.ts'
import { hostileText } from './fixture-extremes.ts'
import { printPolicy, printPolicyJson, printPolicyList, printPolicyListJson } from './policies.ts'

const policies = [
  makePolicy(),
  makePolicy({
    id: 'aws.ec2.ssh_not_public',
    severity: 'critical',
    title: 'Security groups do not open SSH to the world, neither over IPv4 nor over IPv6',
    fix: false,
  }),
  makePolicy({
    id: 'aws.s3.logging_on',
    severity: 'low',
    title: 'S3 buckets log access',
    enforcement: 'advisory',
    fix: false,
    deprecated: 'use aws.s3.trail_on',
  }),
  makePolicy({ id: 'main.deny_root', style: 'conftest', title: 'deny_root', fix: false }),
]

describe('printPolicyList', () => {
  it('lists policies by id under what their ids begin with', () => {
    expect(printPolicyList(policies)).toBe(
      [
        'aws.ec2',
        '  CRITICAL  ssh_not_public  Security groups do not open SSH to the world,',
        '                            neither over IPv4 nor over IPv6',
        '',
        'aws.s3',
        '  LOW       logging_on           S3 buckets log access [advisory, deprecated]',
        '  HIGH      public_acls_blocked  S3 buckets block public ACLs [fix]',
        '',
        'main',
        '  HIGH      deny_root  deny_root',
        '',
        '4 policies: 1 critical, 2 high, 1 low',
        '',
      ].join('\n'),
    )
  })

  it('says so when there are none', () => {
    expect(printPolicyList([])).toBe('0 policies\n')
  })
})

describe('printPolicyListJson', () => {
  it('gives one object a policy, by id', () => {
    expect(JSON.parse(printPolicyListJson([makePolicy(), makePolicy({ id: 'aws.a.b' })]))).toEqual(
      ['aws.a.b', 'aws.s3.public_acls_blocked'].map((policy) => ({
        policy,
        title: 'S3 buckets block public ACLs',
        severity: 'high',
        provider: 'aws',
        resource_types: ['aws_s3_bucket_public_access_block'],
        aliases: { checkov: ['CKV_AWS_53'], trivy: ['AWS-0086'], kics: [] },
        controls: [{ framework: 'CIS AWS', id: '3.0 2.1.4' }],
        fix: true,
      })),
    )
  })
})

describe('printPolicy', () => {
  it('shows everything about a policy', async () => {
    const policy = makePolicy({
      companions: ['aws_s3_bucket_policy'],
      impliedBy: ['aws.s3.public_access_blocked'],
      effectiveOn: '2027-01-31',
    })
    await expect(printPolicy(policy)).toMatchFileSnapshot('golden/policy.txt')
  })

  it('lets no control or bidi character through', () => {
    const policy = makePolicy({
      id: `aws.${hostileText}`,
      title: hostileText,
      description: hostileText,
      file: hostileText,
      deprecated: hostileText,
    })
    expect(printPolicy(policy) + printPolicyList([policy])).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })
})

describe('printPolicyJson', () => {
  it('adds to the row of the list what only one policy is asked for', () => {
    const shown = JSON.parse(printPolicyJson(makePolicy({ effectiveOn: '2027-01-31' })))
    expect(shown).toEqual({
      ...JSON.parse(printPolicyListJson([makePolicy()]))[0],
      description: 'Without the block, anyone allowed to write an object can make it public.',
      enforcement: 'mandatory',
      effective_on: '2027-01-31',
      remediation: { safe: true, summary: 'Set block_public_acls to true.' },
      actions: ['no-op', 'create', 'read', 'update', 'import'],
      implied_by: [],
      related: makePolicy().related,
      reads: { aws_s3_bucket_public_access_block: { paths: [['block_public_acls']], fields: [] } },
      companions: [],
      style: 'plumbline',
      file: 'policies/aws/s3/public_acls_blocked/public_acls_blocked.rego',
      digest: makePolicy().digest,
    })
  })
})
