import { common, type Entry, regional } from './entry.ts'

const bucketUnknown = [
  ...['acceleration_status', 'acl', 'arn', 'bucket_domain_name', 'bucket_prefix', 'bucket_region'],
  ...['bucket_regional_domain_name', 'cors_rule', 'grant', 'hosted_zone_id', 'id', 'lifecycle_rule', 'logging'],
  ...['object_lock_configuration', 'object_lock_enabled', 'policy', 'replication_configuration', 'request_payer'],
  ...['server_side_encryption_configuration', 'versioning', 'website', 'website_domain', 'website_endpoint'],
]

/** The buckets of an instance. */
const keys = ['assets', 'audit.log', 'backups', 'exports', 'imports', 'media', 'reports', 'uploads']

/** The buckets of an instance, each with its companions; in a faulty instance one is not blocked and one not versioned. */
export function buckets(module: string, id: string, faulty: boolean): Entry[] {
  return [
    ...keys.map((key) => bucket(module, id, key)),
    ...keys.map((key) => encryption(module, id, key, faulty)),
    ...(faulty ? keys.slice(1) : keys).map((key) => accessBlock(module, key, faulty)),
    ...keys.map((key) => versioning(module, key, faulty && key === 'backups')),
  ]
}

function bucket(module: string, id: string, key: string): Entry {
  return {
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
  }
}

function encryption(module: string, id: string, key: string, faulty: boolean): Entry {
  return {
    module,
    type: 'aws_s3_bucket_server_side_encryption_configuration',
    name: 'this',
    key,
    after: {
      bucket: `storefront-${id}-${key}`,
      expected_bucket_owner: null,
      ...regional,
      rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }], bucket_key_enabled: !faulty }],
    },
    unknown: ['id'],
    marks: {
      rule: [
        { apply_server_side_encryption_by_default: [{ kms_master_key_id: true }], blocked_encryption_types: true },
      ],
    },
    sensitive: { rule: [{ apply_server_side_encryption_by_default: [{}], blocked_encryption_types: [] }] },
  }
}

function accessBlock(module: string, key: string, faulty: boolean): Entry {
  return {
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
  }
}

function versioning(module: string, key: string, suspended: boolean): Entry {
  return {
    module,
    type: 'aws_s3_bucket_versioning',
    name: 'this',
    key,
    after: {
      expected_bucket_owner: null,
      mfa: null,
      ...regional,
      versioning_configuration: [{ status: suspended ? 'Suspended' : 'Enabled' }],
    },
    unknown: ['bucket', 'id'],
    marks: { versioning_configuration: [{ mfa_delete: true }] },
    sensitive: { versioning_configuration: [{}] },
  }
}
