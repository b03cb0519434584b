import { describe, expect, it } from 'vitest'
import { fingerprint, withoutCounts } from './fingerprint.ts'

const identity = {
  policy: 'aws.s3.x',
  root: 'infra',
  subject: 'aws_s3_bucket.b',
  path: ['rule', 0, 'status'],
  key: 'k',
}

describe('a fingerprint', () => {
  it('is frozen: this identity always has this hash', () => {
    expect(fingerprint(identity)).toBe('e09a6a65e97087839bfc40dd59742a76e8c61b6a86f0a9be4eb4a983f3127a30')
  })

  it('does not change with a count index or a list index', () => {
    const moved = { ...identity, subject: 'aws_s3_bucket.b[3]', path: ['rule', 7, 'status'] }
    expect(fingerprint(moved)).toBe(fingerprint(identity))
  })

  it.each([
    ['policy', { policy: 'aws.s3.y' }],
    ['root', { root: 'other' }],
    ['subject', { subject: 'aws_s3_bucket.c' }],
    ['string key', { subject: 'aws_s3_bucket.b["0"]' }],
    ['path', { path: ['rule', 0, 'other'] }],
    ['key', { key: 'l' }],
  ])('changes with the %s', (_, change) => {
    expect(fingerprint({ ...identity, ...change })).not.toBe(fingerprint(identity))
  })
})

describe('an address without counts', () => {
  it.each([
    ['aws_instance.a[0]', 'aws_instance.a'],
    ['module.m[1].aws_instance.a[22]', 'module.m.aws_instance.a'],
    ['aws_instance.a["0"]', 'aws_instance.a["0"]'],
    ['module.m["a[0].b"].aws_instance.a[1]', 'module.m["a[0].b"].aws_instance.a'],
    ['aws_instance.a["say \\"[1]\\""]', 'aws_instance.a["say \\"[1]\\""]'],
  ])('%s is %s', (address, wanted) => {
    expect(withoutCounts(address)).toBe(wanted)
  })
})
