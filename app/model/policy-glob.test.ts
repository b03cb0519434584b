import { describe, expect, it } from 'vitest'
import { matchesGlob, mostSpecific } from './policy-glob.ts'

describe('matchesGlob', () => {
  it.each([
    ['aws.s3.public_acls_blocked', 'aws.s3.public_acls_blocked', true],
    ['aws.s3.public_acls_blocked', 'aws.s3.public_acls_blocked_too', false],
    ['aws.s3.*', 'aws.s3.public_acls_blocked', true],
    ['aws.*', 'aws.s3.public_acls_blocked', true],
    ['aws.*', 'aws.', false],
    ['aws.*', 'awsx.s3.x', false],
    ['*.s3.*', 'aws.s3.x', true],
    ['*.s3.*', 'aws.s30.x', false],
    ['aws.s3.public_*', 'aws.s3.public_', false],
    ['*', 'a', true],
    ['*', '', false],
    ['a*a', 'aa', false],
    ['a*a', 'aba', true],
    ['*blocked', 'aws.s3.public_acls_blocked', true],
    ['**', 'a', false],
    ['**', 'ab', true],
  ])('answers whether %s matches %s', (glob, id, expected) => {
    expect(matchesGlob(glob, id)).toBe(expected)
  })

  it('does not slow down with many stars', () => {
    const started = performance.now()
    expect(matchesGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('mostSpecific', () => {
  it('prefers the exact id, then the longer glob, then the later one', () => {
    const globs = {
      'aws.s3.x': 'exact',
      'aws.s3.*': 'service',
      'aws.*': 'provider',
      '*.s3.x': 'early',
      'aws.*.y': 'late',
    }
    expect(mostSpecific(globs, 'aws.s3.x')).toBe('exact')
    expect(mostSpecific(globs, 'aws.s3.z')).toBe('service')
    expect(mostSpecific(globs, 'aws.kms.z')).toBe('provider')
    expect(mostSpecific({ 'a.*': 1, '*.b': 2 }, 'a.b')).toBe(2)
    expect(mostSpecific(globs, 'google.sql.z')).toBeUndefined()
  })
})
