import { describe, expect, it } from 'vitest'
import { frameworkPath, linkBetween, policyPath } from './site.ts'

describe('the path of a page', () => {
  it.each([
    ['policies', 'aws.kms.rotation', 'policies/aws/kms/rotation.md'],
    ['', 'main.deny_root', 'main/deny_root.md'],
    ['', '....etc/passwd', '-/-/-/-/etc-passwd.md'],
  ])('below %j follows the id %j', (policies, id, path) => {
    expect(policyPath({ policies }, id)).toBe(path)
  })

  it('keeps the edition of a framework', () => {
    expect(frameworkPath('cis_aws_3.0')).toBe('frameworks/cis_aws_3.0.md')
  })
})

describe('a link', () => {
  it.each([
    ['policies/README.md', 'policies/aws/kms/rotation.md', 'aws/kms/rotation.md'],
    ['policies/aws/kms/rotation.md', 'policies/aws/s3/x.md', '../s3/x.md'],
    ['policies/aws/kms/rotation.md', 'frameworks/cis.md', '../../../frameworks/cis.md'],
    ['policies/aws/kms/rotation.md', '../policies/a b.rego', '../../../../policies/a%20b.rego'],
    ['frameworks.md', 'waivers.md#the-comment', 'waivers.md#the-comment'],
  ])('from %s to %s', (from, to, link) => {
    expect(linkBetween(from, to)).toBe(link)
  })
})
