import { common, type Entry, regional } from './entry.ts'

const bucketUnknown = [
  ...['acceleration_status', 'acl', 'arn', 'bucket_domain_name', 'bucket_prefix', 'bucket_region'],
  ...['bucket_regional_domain_name', 'cors_rule', 'grant', 'hosted_zone_id', 'id', 'lifecycle_rule', 'logging'],
  ...['object_lock_configuration', 'object_lock_enabled', 'policy', 'replication_configuration', 'request_payer'],
  ...['server_side_encryption_configuration', 'versioning', 'website', 'website_domain', 'website_endpoint'],
]

export function buckets(module: string, id: string, faulty: boolean): Entry[] {
  const keys = ['assets', 'audit.log']
  const made: Entry[] = []
  for (const key of keys) {
    made.push({
      module,
      type: 'aws_s3_bucket',
      name: 'this',
      key,
      after: { bucket: `storefront-${id}-${key}`, force_destroy: false, ...common },
      unknown: bucketUnknown,
      marks: { tags_all: {} },
      sensitive: {
        ...{ cors_rule: [], grant: [], lifecycle_rule: [], logging: [], object_lock_configuration: [] },
        ...{ replication_configuration: [], server_side_encryption_configuration: [], tags_all: {}, versioning: [] },
        website: [],
      },
    })
  }
  for (const key of keys) {
    made.push({
      module,
      type: 'aws_s3_bucket_server_side_encryption_configuration',
      name: 'this',
      key,
      after: {
        bucket: `storefront-${id}-${key}`,
        expected_bucket_owner: null,
        ...regional,
        rule: [
          { apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }], bucket_key_enabled: !faulty },
        ],
      },
      unknown: ['id'],
      marks: {
        rule: [
          { apply_server_side_encryption_by_default: [{ kms_master_key_id: true }], blocked_encryption_types: true },
        ],
      },
      sensitive: { rule: [{ apply_server_side_encryption_by_default: [{}], blocked_encryption_types: [] }] },
    })
  }
  for (const key of faulty ? keys.slice(1) : keys) {
    made.push({
      module,
      type: 'aws_s3_bucket_public_access_block',
      name: 'this',
      key,
      after: {
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        ...regional,
        restrict_public_buckets: !faulty,
        skip_destroy: null,
      },
      unknown: ['bucket', 'id'],
      sensitive: {},
    })
  }
  return made
}
