import { describe, expect, it } from 'vitest'
import { noticesIn, read, waiversIn } from './fixture.ts'

describe('comments of other tools', () => {
  const inBlock = (comment: string) => `resource "aws_s3_bucket" "b" {\n  ${comment}\n  acl = "x"\n}\n`
  const above = (comment: string) => `${comment}\nresource "aws_s3_bucket" "b" {\n  acl = "x"\n}\n`

  it('are waivers that name their origin and have no owner', () => {
    expect(read({ 'main.tf': inBlock('#checkov:skip=CKV_AWS_20:static site') })).toEqual({
      waivers: [
        {
          policy: 'aws.s3.acl',
          address: 'aws_s3_bucket.b[*]',
          reason: 'static site',
          source: 'main.tf:2',
          origin: 'checkov:skip',
          named: 'CKV_AWS_20',
        },
      ],
      notices: [],
      unmapped: 0,
    })
  })

  it.each<[string, readonly string[]]>([
    [
      inBlock('# checkov:skip=ckv_aws_20,CKV_AWS_18'),
      ['aws.s3.acl aws_s3_bucket.b[*]', 'aws.s3.logged aws_s3_bucket.b[*]'],
    ],
    [inBlock('# trivy:ignore:AVD-AWS-0092'), ['aws.s3.acl aws_s3_bucket.b[*] acl']],
    [above('# trivy:ignore:avd-aws-0089'), ['aws.s3.logged aws_s3_bucket.b[*]']],
    [above('# trivy:ignore:AWS-0089'), ['aws.s3.logged aws_s3_bucket.b[*]']],
    [above('# tfsec:ignore:aws-s3-enable-logging'), ['aws.s3.logged aws_s3_bucket.b[*]']],
    [above('# tfsec:ignore:enable-logging'), ['aws.s3.logged aws_s3_bucket.b[*]']],
    [above('# trivy:ignore:*'), ['aws.s3.acl aws_s3_bucket.b[*]', 'aws.s3.logged aws_s3_bucket.b[*]']],
    [above('# trivy:ignore:aws-s3-enable-*'), ['aws.s3.logged aws_s3_bucket.b[*]']],
    ['module "m" {\n  # checkov:skip=CKV_AWS_20\n}', ['aws.s3.acl module.m[*].**']],
    ['# trivy:ignore:AVD-AWS-0107\nmodule "m" {}', ['aws.ec2.ssh module.m[*].**', 'aws.ec2.rdp module.m[*].**']],
    [above('# trivy:ignore:AVD-AWS-0092[acl=x]'), ['aws.s3.acl aws_s3_bucket.b[*]']],
    [above('# trivy:ignore:AVD-AWS-0092[acl=y]'), []],
    [above('# kics-scan ignore-block'), ['aws.s3.acl aws_s3_bucket.b[*]', 'aws.s3.logged aws_s3_bucket.b[*]']],
    [inBlock('# kics-scan ignore-line'), ['aws.s3.acl aws_s3_bucket.b[*] acl', 'aws.s3.logged aws_s3_bucket.b[*] acl']],
    [
      above('# kics-scan ignore-line'),
      ['aws.s3.acl aws_s3_bucket.b[*] in main.tf:2-2', 'aws.s3.logged aws_s3_bucket.b[*] in main.tf:2-2'],
    ],
    [above('# kics-scan disable=F861041C'), ['aws.s3.logged aws_s3_bucket.b[*]']],
    [above('# kics-scan enable=f861041c'), ['aws.s3.acl aws_s3_bucket.b[*]']],
    [
      '# kics-scan ignore\nresource "aws_s3_bucket" "b" {}\nmodule "m" {}\ndata "aws_ami" "d" {}\n',
      ['aws.s3.acl aws_s3_bucket.b[*]', 'aws.s3.logged aws_s3_bucket.b[*]'],
    ],
  ])('cover what they do there: %j', (text, waivers) => {
    expect(waiversIn(text)).toEqual(waivers)
    expect(noticesIn(text)).toEqual([])
  })

  it.each([
    [
      above('# checkov:skip=CKV_AWS_20'),
      'main.tf:1 waiver-unmatched: checkov:skip CKV_AWS_20 covers nothing: it must stand inside the block of a resource or a module call',
    ],
    [
      above('# trivy:ignore:AVD-AWS-0089\n'),
      'main.tf:1 waiver-unmatched: trivy:ignore AVD-AWS-0089 covers nothing: it must stand right above what it is for, or on its first line',
    ],
    [
      inBlock('# kics-scan ignore'),
      'main.tf:2 waiver-unmatched: kics-scan ignore covers nothing: no resource follows it at the head of the file',
    ],
    [
      above('# trivy:ignore:AVD-AWS-0089:exp:2027-13-01'),
      'main.tf:1:3 waiver-malformed: trivy:ignore AVD-AWS-0089 counts as none: exp is no date (found 2027-13-01; wanted a date that exists, YYYY-MM-DD)',
    ],
    [
      above('# trivy:ignore:AVD-AWS-0089[bucket=x]').replace('"x"', '"x"\n  bucket = var.name'),
      'main.tf:1 waiver-ignored: trivy:ignore AVD-AWS-0089 is not honoured: its filter depends on values that are not written in the block; plumbline:waive can name instances with on=["…"]',
    ],
    [
      above('# trivy:ignore:AVD-AWS-0089:ws:dev-*'),
      'main.tf:1 waiver-ignored: trivy:ignore AVD-AWS-0089 is not honoured: it holds in the workspace dev-* alone, and which one this is nobody knows',
    ],
  ])('are reported when they cover nothing: %j', (text, expected) => {
    expect(waiversIn(text)).toEqual([])
    expect(noticesIn(text)).toEqual([expected])
  })

  it('keep to their workspace and their last day', () => {
    const text = above('# trivy:ignore:AVD-AWS-0089:exp:2027-01-01:ws:dev-*')
    expect(read({ 'main.tf': text }, { workspace: 'dev-1' }).waivers.map(({ expires }) => expires)).toEqual([
      '2027-01-01',
    ])
    expect(read({ 'main.tf': text }, { workspace: 'prod' })).toEqual({ waivers: [], notices: [], unmapped: 0 })
  })

  it('are only counted when we have no such policy', () => {
    const text = `${above('# trivy:ignore:AVD-AWS-9999')}\n${inBlock('# checkov:skip=CKV_AWS_1,CKV_AWS_20')}`
    const { notices, unmapped, waivers } = read({ 'main.tf': text })
    expect({ notices, unmapped, waivers: waivers.length }).toEqual({ notices: [], unmapped: 2, waivers: 1 })
  })

  it('are honoured only for the tools the configuration names', () => {
    const text = `${above('# trivy:ignore:AVD-AWS-0089 tfsec:ignore:AVD-AWS-0092')}\n${inBlock('# plumbline:waive nothing')}`
    expect(waiversIn(text, { honour: ['trivy'] })).toEqual(['aws.s3.logged aws_s3_bucket.b[*]'])
    expect(waiversIn(text, { honour: ['tfsec', 'checkov'] })).toEqual(['aws.s3.acl aws_s3_bucket.b[*]'])
    expect(read({ 'main.tf': text }, { honour: [] })).toEqual({ waivers: [], notices: [], unmapped: 0 })
  })
})
