import { describe, expect, it } from 'vitest'
import { identityAttributes, isPlural, looksLikeReference, namesItself, stemOf, fit as wordsIn } from './stem.ts'

describe('names of attributes', () => {
  it.each([
    ['bucket', ['bucket']],
    ['kms_master_key_id', ['kms', 'master', 'key']],
    ['subnet_ids', ['subnet']],
    ['target_group_arns', ['target', 'group']],
    ['storage_account_name', ['storage', 'account']],
    ['security_groups', ['security', 'group']],
    ['ip_address', ['ip', 'address']],
    ['id', ['id']],
  ])('%s is about %j', (attribute, stem) => {
    expect(stemOf(attribute)).toEqual(stem)
  })

  it.each([
    ['bucket', 'aws_s3_bucket', 1],
    ['s3_bucket_name', 'aws_s3_bucket', 2],
    ['target_bucket', 'aws_s3_bucket', 1],
    ['bucket', 'aws_s3_bucket_policy', 0],
    ['role', 'aws_iam_role', 1],
    ['role', 'data.aws_iam_role', 1],
    ['kms_key_id', 'aws_kms_key', 2],
    ['vpc_security_group_ids', 'aws_security_group', 2],
    ['db_subnet_group_name', 'aws_db_subnet_group', 3],
    ['db_subnet_group_name', 'aws_security_group', 1],
    ['load_balancer_arn', 'aws_lb', 2],
    ['storage_account_id', 'azurerm_storage_account', 2],
    ['network', 'google_compute_network', 1],
    ['arn', 'aws_iam_role', 0],
  ])('%s fits %s with %i words', (attribute, type, words) => {
    expect(wordsIn(attribute, type)).toBe(words)
  })

  it.each([
    ['bucket', 'aws_s3_bucket', true],
    ['function_name', 'aws_lambda_function', true],
    ['bucket', 'aws_s3_bucket_policy', false],
    ['s3_bucket', 'aws_lambda_function', false],
    ['source_security_group_id', 'aws_security_group', false],
  ])('%s of %s names itself: %s', (attribute, type, itself) => {
    expect(namesItself(attribute, type)).toBe(itself)
  })

  it('tell references and lists by their endings', () => {
    expect(['vpc_id', 'role_arn', 'cluster_name', 'bucket', 'identifier'].map(looksLikeReference)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect(['subnet_ids', 'security_groups', 'subnets', 'subnet_id', 'ip_address'].map(isPlural)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('tell by which attributes others know a resource', () => {
    expect(identityAttributes('aws_s3_bucket')).toEqual(
      expect.arrayContaining(['id', 'arn', 'name', 'bucket', 's3_bucket_name']),
    )
    expect(identityAttributes('aws_lambda_function')).toContain('function_name')
    expect(identityAttributes('google_compute_network')).toContain('self_link')
  })
})
