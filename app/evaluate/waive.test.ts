import { describe, expect, it } from 'vitest'
import type { DeclaredWaiver } from '../model/configuration.ts'
import type { Finding } from '../model/finding.ts'
import { waive } from './waive.ts'

function finding(change: Partial<Finding> & { readonly address: string }): Finding {
  return {
    policy: 'aws.s3.public_acls_blocked',
    title: 'S3 buckets block public ACLs',
    severity: 'high',
    status: 'fail',
    blocking: true,
    change: 'new',
    subject: { kind: 'resource', address: change.address, type: 'aws_s3_bucket' },
    path: ['block_public_acls'],
    message: 'block_public_acls is false: set it to true',
    fingerprint: 'f'.repeat(64),
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    impliedBy: [],
    ...change,
  }
}

function waiver(change: Partial<DeclaredWaiver> = {}): DeclaredWaiver {
  return {
    policy: 'aws.s3.public_acls_blocked',
    address: 'aws_s3_bucket.press',
    owner: 'storefront',
    reason: 'press kit',
    expires: '2026-12-31',
    source: '.plumbline.yaml:4',
    ...change,
  }
}

const today = '2026-11-20'

describe('waive', () => {
  it('turns a covered finding into a waived one that names its waiver and cannot block', () => {
    const press = finding({ address: 'aws_s3_bucket.press' })
    const other = finding({ address: 'aws_s3_bucket.other' })
    expect(waive([press, other], [waiver()], today)).toEqual({
      findings: [
        {
          ...press,
          status: 'waived',
          blocking: false,
          waiver: { owner: 'storefront', reason: 'press kit', expires: '2026-12-31', source: '.plumbline.yaml:4' },
        },
        other,
      ],
      notices: [],
    })
  })

  it('waives undetermined findings too', () => {
    const open = finding({ address: 'aws_s3_bucket.press', status: 'undetermined' })
    expect(waive([open], [waiver()], today).findings.map(({ status }) => status)).toEqual(['waived'])
  })

  it('holds on its last day and not on the next', () => {
    const press = finding({ address: 'aws_s3_bucket.press' })
    expect(waive([press], [waiver({ expires: today })], today).findings[0]?.status).toBe('waived')
    expect(waive([press], [waiver({ expires: '2026-11-19' })], today)).toEqual({
      findings: [press],
      notices: [
        {
          kind: 'waiver-expired',
          message:
            'the waiver for aws.s3.public_acls_blocked on aws_s3_bucket.press (owner storefront) expired on 2026-11-19: it counts as none, and the finding it covered stands',
          source: '.plumbline.yaml:4',
        },
      ],
    })
  })

  it('names the first valid one of several and calls none of them unmatched', () => {
    const press = finding({ address: 'aws_s3_bucket.press' })
    const { findings, notices } = waive(
      [press],
      [
        waiver({ expires: '2026-01-01', owner: 'late' }),
        waiver({ policy: 'aws.s3.*', owner: 'first' }),
        waiver({ owner: 'second' }),
      ],
      today,
    )
    expect(findings[0]?.waiver?.owner).toBe('first')
    expect(notices.map(({ kind }) => kind)).toEqual(['waiver-expired'])
  })

  it('keeps to the attribute path and what is below it', () => {
    const group = { policy: 'aws.ec2.open', address: 'aws_security_group.edge' } as const
    const covered = finding({ ...group, path: ['ingress', 0, 'cidr_blocks'] })
    const other = finding({ ...group, path: ['egress', 0] })
    const statuses = (path: readonly (string | number)[]) =>
      waive([covered, other], [waiver({ ...group, path })], today).findings.map(({ status }) => status)
    expect(statuses(['ingress'])).toEqual(['waived', 'fail'])
    expect(statuses(['ingress', '*', 'cidr_blocks'])).toEqual(['waived', 'fail'])
    expect(statuses(['ingress', 1])).toEqual(['fail', 'fail'])
    expect(statuses(['ingress', 0, 'cidr_blocks', 0])).toEqual(['fail', 'fail'])
  })

  it.each(['plan.json', 'infra/plan.json', 'pkg:npm/left-pad@1.3.0'])(
    'covers %s, which is no resource, by its exact name',
    (id) => {
      const run: Finding = { ...finding({ address: '' }), subject: { kind: 'run', id } }
      expect(waive([run], [waiver({ address: id })], today).findings[0]?.status).toBe('waived')
      expect(waive([run], [waiver({ address: `${id}x` })], today).findings[0]?.status).toBe('fail')
    },
  )

  it('waives a group of instances only when the waiver covers them all', () => {
    const group = finding({
      address: 'aws_s3_bucket.press[0]',
      addresses: ['aws_s3_bucket.press[0]', 'aws_s3_bucket.press[1]'],
    })
    expect(waive([group], [waiver({ address: 'aws_s3_bucket.press[0]' })], today).findings[0]?.status).toBe('fail')
    expect(waive([group], [waiver({ address: 'aws_s3_bucket.press[*]' })], today).findings[0]?.status).toBe('waived')
  })

  it.each([
    [
      'when no such policy found anything',
      { policy: 'aws.kms.rotation' },
      'the waiver for aws.kms.rotation on aws_s3_bucket.press (owner storefront) matches nothing: there is no finding of that policy',
    ],
    [
      'and suggests the instance that was probably meant',
      { address: 'module.b.aws_s3_bucket.press' },
      'the waiver for aws.s3.public_acls_blocked on module.b.aws_s3_bucket.press (owner storefront) matches nothing: did you mean module.b["eu"].aws_s3_bucket.press? Instance keys are exact, [*] is any',
    ],
    [
      'when the address is another one',
      { address: 'aws_s3_bucket.pres' },
      'the waiver for aws.s3.public_acls_blocked on aws_s3_bucket.pres (owner storefront) matches nothing',
    ],
  ])('says that a waiver matches nothing %s', (_, change, message) => {
    const found = finding({ address: 'module.b["eu"].aws_s3_bucket.press' })
    expect(waive([found], [waiver(change)], today)).toEqual({
      findings: [found],
      notices: [{ kind: 'waiver-unmatched', message, source: '.plumbline.yaml:4' }],
    })
  })

  it('stays quick with thousands of waivers over tens of thousands of findings', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) => finding({ address: `aws_s3_bucket.b${index}` }))
    const waivers = Array.from({ length: 2_000 }, (_, index) => waiver({ address: `aws_s3_bucket.b${index}` }))
    const started = performance.now()
    const { findings: judged } = waive(findings, waivers, today)
    expect(judged.filter(({ status }) => status === 'waived').length).toBe(2_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
