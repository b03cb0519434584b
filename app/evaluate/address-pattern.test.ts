import { describe, expect, it } from 'vitest'
import { parseAddress } from '../model/address.ts'
import { matchesAddress, parseAddressPattern } from './address-pattern.ts'

function matches(pattern: string, address: string): boolean {
  const parsed = parseAddressPattern(pattern)
  const target = parseAddress(address)
  if ('wrong' in parsed || target === undefined) throw new Error(`${pattern} or ${address} cannot be read`)
  return matchesAddress(parsed, target)
}

describe('matchesAddress', () => {
  it.each([
    ['aws_s3_bucket.logs', 'aws_s3_bucket.logs', true],
    ['aws_s3_bucket.logs', 'aws_s3_bucket.logs[0]', false],
    ['aws_s3_bucket.logs', 'data.aws_s3_bucket.logs', false],
    ['data.aws_s3_bucket.logs', 'data.aws_s3_bucket.logs', true],
    ['aws_s3_bucket.logs', 'module.a.aws_s3_bucket.logs', false],
    ['aws_instance.app[1]', 'aws_instance.app[1]', true],
    ['aws_instance.app[1]', 'aws_instance.app[10]', false],
    ['aws_instance.app[*]', 'aws_instance.app[10]', true],
    ['aws_instance.app[*]', 'aws_instance.app["a.b\\"]"]', true],
    ['aws_instance.app[*]', 'aws_instance.app', true],
    ['module.b["x.y"].aws_s3_bucket.this', 'module.b["x.y"].aws_s3_bucket.this', true],
    ['module.b["x.y"].aws_s3_bucket.this', 'module.b["x.z"].aws_s3_bucket.this', false],
    ['module.*["a.*.b"].aws_s3_bucket.this', 'module.b["a.*.b"].aws_s3_bucket.this', true],
    ['module.*[0].aws_s3_bucket.this', 'module.b[1].aws_s3_bucket.this', false],
    ['module.b[*].aws_s3_bucket.this', 'module.b["x.z"].aws_s3_bucket.this', true],
    ['module.*.aws_s3_bucket.this', 'module.b["x.z"].aws_s3_bucket.this', true],
    ['module.*.aws_s3_bucket.this', 'aws_s3_bucket.this', false],
    ['module.*.aws_s3_bucket.this', 'module.a.module.b.aws_s3_bucket.this', false],
    ['module.shop-*[*].aws_s3_bucket.this', 'module.shop-eu["a"].aws_s3_bucket.this', true],
    ['module.shop-*.aws_s3_bucket.this', 'module.office-eu.aws_s3_bucket.this', false],
    ['**.aws_s3_bucket.this', 'aws_s3_bucket.this', true],
    ['**.aws_s3_bucket.this', 'module.a[0].module.b["]"].aws_s3_bucket.this', true],
    ['**.module.b.aws_s3_bucket.this', 'module.b.module.a.module.b.aws_s3_bucket.this', true],
    ['**.module.b.aws_s3_bucket.this', 'module.b.module.a.aws_s3_bucket.this', false],
    ['module.a.**', 'module.a.aws_s3_bucket.this', true],
    ['module.a.**', 'module.a.module.b[0].data.aws_ami.x', true],
    ['module.a.**', 'module.ab.aws_s3_bucket.this', false],
  ])('answers whether %s covers %s', (pattern, address, expected) => {
    expect(matches(pattern, address)).toBe(expected)
  })

  it('does not slow down with many double stars', () => {
    const started = performance.now()
    expect(matches(`${'**.module.a.'.repeat(60)}x.y`, `${'module.a.'.repeat(400)}x.z`)).toBe(false)
    expect(matches(`${'**.module.a.'.repeat(60)}module.b.x.y`, `${'module.a.'.repeat(400)}x.y`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('parseAddressPattern', () => {
  it.each([
    ['**', 'it covers everything'],
    ['**.**', 'it covers everything'],
    ['*', 'it does not end with a type and a name'],
    ['aws_s3_bucket', 'it does not end with a type and a name'],
    ['aws_s3_bucket.*', '.* stands for the name of a module only'],
    ['module.a.*.aws_s3_bucket.b', '.* stands for the name of a module only'],
    ['aws_s3_bucket.b.arn', 'it does not end with a type and a name'],
    ['module.a[0][1].aws_s3_bucket.b', 'it does not end with a type and a name'],
    ['aws_*.x', 'it does not end with a type and a name'],
    ['module.a', 'it does not end with a type and a name'],
    ['module', 'the name of a module is missing'],
    ['module.a["x.aws_s3_bucket.b', 'a bracket or a quote is not closed, or a part is empty'],
    ['aws_s3_bucket.b[', 'a bracket or a quote is not closed, or a part is empty'],
    ['aws_s3_bucket.b[]', 'a bracket or a quote is not closed, or a part is empty'],
    ['', 'a bracket or a quote is not closed, or a part is empty'],
    ['a..b', 'a bracket or a quote is not closed, or a part is empty'],
    ['a.b.c', 'it does not end with a type and a name'],
  ])('says what is wrong with %j', (pattern, wrong) => {
    expect(parseAddressPattern(pattern)).toEqual({ wrong })
  })
})
