import { expect, test } from 'vitest'
import type { Finding, TrailStep } from '../model/finding.ts'
import { groupByCause } from './group.ts'

const place = (line: number): TrailStep => ({
  role: 'attribute',
  location: { file: 'main.tf', start: { line, column: 3 }, end: { line, column: 9 } },
})

function finding(address: string, more: Partial<Finding> = {}): Finding {
  return {
    policy: 'aws.s3.x',
    title: 'X',
    severity: 'high',
    status: 'fail',
    blocking: true,
    change: 'new',
    subject: { kind: 'resource', address, type: 'aws_s3_bucket' },
    address,
    type: 'aws_s3_bucket',
    root: '.',
    path: ['acl'],
    message: 'm',
    fingerprint: `print of ${address}`,
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    impliedBy: [],
    trail: [place(1)],
    ...more,
  }
}

const [a, b, c] = ['aws_s3_bucket.b["a"]', 'aws_s3_bucket.b["b"]', 'aws_s3_bucket.b["c"]'] as const

test('instances whose value comes from the same places are one finding with all addresses and fingerprints', () => {
  const grouped = groupByCause([finding(a), finding(b), finding(c)])
  expect(grouped).toEqual([
    {
      ...finding(a),
      addresses: [a, b, c],
      fingerprints: [`print of ${a}`, `print of ${b}`, `print of ${c}`],
    },
  ])
})

test.each<[string, Partial<Finding>]>([
  ['comes from elsewhere', { trail: [place(1), place(7)] }],
  ['is undetermined', { status: 'undetermined' }],
  ['was there before', { change: 'existing' }],
  ['is of another policy', { policy: 'aws.s3.y' }],
  ['is about another attribute', { path: ['policy'] }],
  ['is waived', { status: 'waived', waiver: { owner: 'o', reason: 'r', source: 's' } }],
])('a finding that %s stays apart', (_, more) => {
  expect(groupByCause([finding(a), finding(b, more)])).toEqual([finding(a), finding(b, more)])
})

test('findings without a place in the source stay as they are', () => {
  const { trail: _, ...bare } = finding(a)
  expect(groupByCause([bare, { ...bare, address: b }])).toEqual([bare, { ...bare, address: b }])
})
