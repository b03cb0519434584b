import { closeSync, openSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * Writes a deterministic plan of `count` resources as `terraform show -json` prints it: one line, `module.app["app-042"]`
 * instances of about twenty resources, two buckets with their companions in each, one instance in seven with faults.
 * 10,000 resources are about 17 MB; memory use does not grow with `count`.
 *
 * The type mix and the entry sizes follow a plan measured with Terraform 1.11.4 and the AWS provider 6.47.0.
 */
export function writeLargePlan(path: string, count: number): void {
  const file = openSync(path, 'w')
  try {
    let pending: string[] = []
    let size = 0
    for (const piece of largePlan(count)) {
      pending.push(piece)
      size += piece.length
      if (size > 1_000_000) {
        writeSync(file, pending.join(''))
        pending = []
        size = 0
      }
    }
    writeSync(file, pending.join(''))
  } finally {
    closeSync(file)
  }
}

/** The same plan as consecutive pieces of text. */
export function* largePlan(count: number): Generator<string> {
  yield '{"format_version":"1.2","terraform_version":"1.11.4","variables":{"stage":{"value":"prod"}},'
  yield '"planned_values":{"root_module":{"resources":['
  yield* joined(rootEntries(count), plannedValue)
  yield '],"child_modules":['
  let first = true
  for (const entries of instances(count)) {
    yield `${first ? '' : ','}{"resources":[${entries.map(plannedValue).join(',')}],"address":${text(entries[0]?.module ?? '')}}`
    first = false
  }
  yield ']}},"resource_changes":['
  yield* joined(allEntries(count), resourceChange)
  yield '],"configuration":'
  yield JSON.stringify(configuration())
  yield ',"relevant_attributes":['
  yield* joined(relevant(count), (attribute) => JSON.stringify(attribute))
  yield '],"timestamp":"2026-01-15T09:00:00Z","applyable":true,"complete":true,"errored":false}\n'
}

type Shape = { readonly [key: string]: unknown }

interface Entry {
  readonly module: string
  readonly type: string
  readonly name: string
  readonly key?: string
  readonly after: Shape
  readonly unknown: readonly string[]
  readonly marks?: Shape
  readonly sensitive?: Shape
}

function* joined<T>(items: Iterable<T>, print: (item: T) => string): Generator<string> {
  let first = true
  for (const item of items) {
    yield first ? print(item) : `,${print(item)}`
    first = false
  }
}

function text(value: string): string {
  return JSON.stringify(value)
}

function address(entry: Entry): string {
  const prefix = entry.module === '' ? '' : `${entry.module}.`
  return `${prefix}${entry.type}.${entry.name}${entry.key === undefined ? '' : `[${text(entry.key)}]`}`
}

function head(entry: Entry, withModule: boolean): string {
  const module = withModule && entry.module !== '' ? `,"module_address":${text(entry.module)}` : ''
  const index = entry.key === undefined ? '' : `,"index":${text(entry.key)}`
  return `{"address":${text(address(entry))}${module},"mode":"managed","type":"${entry.type}","name":"${entry.name}"${index},"provider_name":"registry.terraform.io/hashicorp/aws"`
}

function plannedValue(entry: Entry): string {
  const sensitive = JSON.stringify(entry.sensitive ?? { tags_all: {} })
  return `${head(entry, false)},"schema_version":0,"values":${JSON.stringify(entry.after)},"sensitive_values":${sensitive}}`
}

function resourceChange(entry: Entry): string {
  const unknown: Record<string, unknown> = { ...entry.marks }
  for (const name of entry.unknown) unknown[name] = true
  const sensitive = JSON.stringify(entry.sensitive ?? { tags_all: {} })
  return `${head(entry, true)},"change":{"actions":["create"],"before":null,"after":${JSON.stringify(entry.after)},"after_unknown":${JSON.stringify(unknown)},"before_sensitive":false,"after_sensitive":${sensitive}}}`
}

function* allEntries(count: number): Generator<Entry> {
  yield* rootEntries(count)
  for (const entries of instances(count)) yield* entries
}

function* instances(count: number): Generator<Entry[]> {
  let left = count - rootCount(count)
  for (let n = 0; left > 0; n++) {
    const entries = instance(n).slice(0, left)
    left -= entries.length
    yield entries
  }
}

function rootCount(count: number): number {
  return Math.min(count, Math.max(1, Math.round(count / 1000)))
}

const common = { region: 'eu-west-1', tags: null, tags_all: { Stage: 'prod', Team: 'storefront' }, timeouts: null }
const regional = { region: 'eu-west-1' }
const tagged = { region: 'eu-west-1', tags: null, tags_all: { Stage: 'prod', Team: 'storefront' } }

function* rootEntries(count: number): Generator<Entry> {
  for (let n = 0; n < rootCount(count); n++) {
    yield {
      module: '',
      type: 'aws_kms_key',
      name: 'shared',
      key: `k${n}`,
      after: {
        bypass_policy_lockout_safety_check: false,
        custom_key_store_id: null,
        customer_master_key_spec: 'SYMMETRIC_DEFAULT',
        deletion_window_in_days: 30,
        description: `key ${n}`,
        enable_key_rotation: n % 7 !== 3,
        is_enabled: true,
        key_usage: 'ENCRYPT_DECRYPT',
        ...common,
        xks_key_id: null,
      },
      unknown: ['arn', 'id', 'key_id', 'multi_region', 'policy', 'rotation_period_in_days'],
    }
  }
}

function instance(n: number): Entry[] {
  const id = `app-${String(n).padStart(3, '0')}`
  const module = `module.app[${text(id)}]`
  const faulty = n % 7 === 3
  return [
    ...buckets(module, id, faulty),
    ...['work', 'retry', 'dead.letter'].map((key) => queue(module, id, key, faulty)),
    ...['web', 'admin', 'metrics', 'peer'].map((key, at) => ingressRule(module, key, at, faulty)),
    logGroup(module, id, faulty),
    database(module, id, faulty),
    volume(module, faulty),
    role(module, id),
    rolePolicy(module, id, faulty),
    lambda(module, id),
    securityGroup(module, id),
  ]
}

const bucketUnknown = [
  ...['acceleration_status', 'acl', 'arn', 'bucket_domain_name', 'bucket_prefix', 'bucket_region'],
  ...['bucket_regional_domain_name', 'cors_rule', 'grant', 'hosted_zone_id', 'id', 'lifecycle_rule', 'logging'],
  ...['object_lock_configuration', 'object_lock_enabled', 'policy', 'replication_configuration', 'request_payer'],
  ...['server_side_encryption_configuration', 'versioning', 'website', 'website_domain', 'website_endpoint'],
]

function buckets(module: string, id: string, faulty: boolean): Entry[] {
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

function queue(module: string, id: string, key: string, faulty: boolean): Entry {
  return {
    module,
    type: 'aws_sqs_queue',
    name: 'this',
    key,
    after: {
      content_based_deduplication: false,
      delay_seconds: 0,
      fifo_queue: false,
      kms_master_key_id: null,
      max_message_size: 262144,
      message_retention_seconds: 345600,
      name: `storefront-${id}-${key.replace('.', '-')}`,
      receive_wait_time_seconds: 0,
      ...common,
      sqs_managed_sse_enabled: !(faulty && key === 'work'),
      visibility_timeout_seconds: 30,
    },
    unknown: [
      ...['arn', 'deduplication_scope', 'fifo_throughput_limit', 'id', 'kms_data_key_reuse_period_seconds'],
      ...['name_prefix', 'policy', 'redrive_allow_policy', 'redrive_policy', 'url'],
    ],
    marks: { tags_all: {} },
  }
}

function ingressRule(module: string, key: string, at: number, faulty: boolean): Entry {
  const port = [443, 22, 9100, 8443][at] ?? 443
  return {
    module,
    type: 'aws_vpc_security_group_ingress_rule',
    name: 'this',
    key,
    after: {
      cidr_ipv4: faulty && key === 'admin' ? '0.0.0.0/0' : `10.${at}.0.0/16`,
      cidr_ipv6: null,
      description: key,
      from_port: port,
      ip_protocol: 'tcp',
      prefix_list_id: null,
      referenced_security_group_id: null,
      ...tagged,
      to_port: port,
    },
    unknown: ['arn', 'id', 'security_group_id', 'security_group_rule_id'],
    marks: { tags_all: {} },
  }
}

function logGroup(module: string, id: string, faulty: boolean): Entry {
  return {
    module,
    type: 'aws_cloudwatch_log_group',
    name: 'this',
    after: {
      kms_key_id: null,
      name: `/aws/lambda/storefront-${id}`,
      retention_in_days: faulty ? 0 : 365,
      skip_destroy: false,
      ...tagged,
    },
    unknown: ['arn', 'deletion_protection_enabled', 'id', 'log_group_class', 'name_prefix'],
    marks: { tags_all: {} },
  }
}

const databaseNull = [
  ...['allow_major_version_upgrade', 'apply_immediately', 'custom_iam_instance_profile', 'customer_owned_ip_enabled'],
  ...[
    'dedicated_log_volume',
    'domain',
    'domain_auth_secret_arn',
    'domain_dns_ips',
    'domain_iam_role_name',
    'domain_ou',
  ],
  ...['enabled_cloudwatch_logs_exports', 'final_snapshot_identifier', 'iam_database_authentication_enabled'],
  ...['max_allocated_storage', 'password', 'password_wo', 'password_wo_version', 'replicate_source_db'],
  ...['upgrade_storage_config'],
]

const databaseUnknown = [
  ...['address', 'arn', 'availability_zone', 'backup_target', 'backup_window', 'ca_cert_identifier'],
  ...['character_set_name', 'database_insights_mode', 'db_name', 'db_subnet_group_name', 'domain_fqdn', 'endpoint'],
  ...['engine_lifecycle_support', 'engine_version', 'engine_version_actual', 'hosted_zone_id', 'id'],
  ...['identifier_prefix', 'iops', 'kms_key_id', 'latest_restorable_time', 'license_model', 'listener_endpoint'],
  ...['maintenance_window', 'master_user_secret', 'master_user_secret_kms_key_id', 'monitoring_role_arn', 'multi_az'],
  ...['nchar_character_set_name', 'network_type', 'option_group_name', 'parameter_group_name'],
  ...['performance_insights_kms_key_id', 'performance_insights_retention_period', 'port', 'replica_mode', 'replicas'],
  ...['resource_id', 'snapshot_identifier', 'status', 'storage_throughput', 'storage_type', 'timezone'],
  ...['vpc_security_group_ids'],
]

function database(module: string, id: string, faulty: boolean): Entry {
  const after: Record<string, unknown> = {
    allocated_storage: 50,
    auto_minor_version_upgrade: true,
    backup_retention_period: faulty ? 0 : 14,
    blue_green_update: [],
    copy_tags_to_snapshot: false,
    delete_automated_backups: true,
    deletion_protection: true,
    engine: 'postgres',
    identifier: `storefront-${id}`,
    instance_class: 'db.t4g.medium',
    manage_master_user_password: true,
    monitoring_interval: 0,
    performance_insights_enabled: false,
    publicly_accessible: faulty,
    restore_to_point_in_time: [],
    s3_import: [],
    skip_final_snapshot: true,
    storage_encrypted: !faulty,
    username: 'storefront',
    ...common,
  }
  for (const name of databaseNull) after[name] = null
  return {
    module,
    type: 'aws_db_instance',
    name: 'this',
    after,
    unknown: databaseUnknown,
    marks: { blue_green_update: [], restore_to_point_in_time: [], s3_import: [], tags_all: {} },
    sensitive: {
      ...{ blue_green_update: [], listener_endpoint: [], master_user_secret: [], password: true, password_wo: true },
      ...{ replicas: [], restore_to_point_in_time: [], s3_import: [], tags_all: {}, vpc_security_group_ids: [] },
    },
  }
}

function volume(module: string, faulty: boolean): Entry {
  return {
    module,
    type: 'aws_ebs_volume',
    name: 'this',
    after: {
      availability_zone: 'eu-west-1a',
      encrypted: !faulty,
      final_snapshot: false,
      multi_attach_enabled: null,
      outpost_arn: null,
      ...common,
      size: 100,
      volume_initialization_rate: null,
    },
    unknown: ['arn', 'create_time', 'id', 'iops', 'kms_key_id', 'snapshot_id', 'throughput', 'type'],
    marks: { tags_all: {} },
  }
}

function role(module: string, id: string): Entry {
  return {
    module,
    type: 'aws_iam_role',
    name: 'this',
    after: {
      assume_role_policy: JSON.stringify({
        Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } }],
        Version: '2012-10-17',
      }),
      description: null,
      force_detach_policies: false,
      inline_policy: [],
      max_session_duration: 3600,
      name: `storefront-${id}`,
      path: '/',
      permissions_boundary: null,
      tags: null,
      tags_all: { Stage: 'prod', Team: 'storefront' },
    },
    unknown: ['arn', 'create_date', 'id', 'managed_policy_arns', 'name_prefix', 'unique_id'],
    marks: { inline_policy: [], tags_all: {} },
    sensitive: { inline_policy: [], managed_policy_arns: [], tags_all: {} },
  }
}

function rolePolicy(module: string, id: string, faulty: boolean): Entry {
  const known = {
    policy: JSON.stringify({
      Statement: [{ Action: '*', Effect: 'Allow', Resource: '*' }],
      Version: '2012-10-17',
    }),
  }
  return {
    module,
    type: 'aws_iam_role_policy',
    name: 'this',
    after: { name: 'queues', ...(faulty ? known : {}), role: `storefront-${id}` },
    unknown: faulty ? ['id', 'name_prefix'] : ['id', 'name_prefix', 'policy'],
    sensitive: {},
  }
}

const lambdaNull = [
  ...['code_signing_config_arn', 'description', 'filename', 'image_uri', 'kms_key_arn', 'layers'],
  ...['replace_security_groups_on_destroy', 'replacement_security_group_ids', 's3_object_version'],
  ...['source_kms_key_arn'],
]

function lambda(module: string, id: string): Entry {
  const after: Record<string, unknown> = {
    dead_letter_config: [],
    environment: [{ variables: { LOG_LEVEL: 'info', STAGE: 'prod' } }],
    file_system_config: [],
    function_name: `storefront-${id}`,
    handler: 'index.handler',
    image_config: [],
    memory_size: 256,
    package_type: 'Zip',
    publish: false,
    reserved_concurrent_executions: -1,
    runtime: 'nodejs20.x',
    s3_key: `${id}.zip`,
    skip_destroy: false,
    snap_start: [],
    timeout: 30,
    tracing_config: [{ mode: 'Active' }],
    vpc_config: [],
    ...common,
  }
  for (const name of lambdaNull) after[name] = null
  const blocks = {
    ...{ dead_letter_config: [], environment: [{ variables: {} }], file_system_config: [], image_config: [] },
    ...{ snap_start: [], tags_all: {}, tracing_config: [{}], vpc_config: [] },
  }
  return {
    module,
    type: 'aws_lambda_function',
    name: 'this',
    after,
    unknown: [
      ...['architectures', 'arn', 'code_sha256', 'ephemeral_storage', 'id', 'invoke_arn', 'last_modified'],
      ...['logging_config', 'qualified_arn', 'qualified_invoke_arn', 'role', 's3_bucket', 'signing_job_arn'],
      ...['signing_profile_version_arn', 'source_code_hash', 'source_code_size', 'version'],
    ],
    marks: blocks,
    sensitive: { architectures: [], ephemeral_storage: [], logging_config: [], ...blocks },
  }
}

function securityGroup(module: string, id: string): Entry {
  const lists = { cidr_blocks: [false], ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [] }
  return {
    module,
    type: 'aws_security_group',
    name: 'this',
    after: {
      description: 'application traffic',
      egress: [
        {
          cidr_blocks: ['10.0.0.0/8'],
          description: 'inside only',
          from_port: 0,
          ipv6_cidr_blocks: [],
          prefix_list_ids: [],
          protocol: '-1',
          security_groups: [],
          self: false,
          to_port: 0,
        },
      ],
      name: `storefront-${id}`,
      revoke_rules_on_delete: false,
      ...common,
      vpc_id: 'vpc-0a1b2c3d4e5f60718',
    },
    unknown: ['arn', 'id', 'ingress', 'name_prefix', 'owner_id'],
    marks: { egress: [lists], tags_all: {} },
    sensitive: { egress: [lists], ingress: [], tags_all: {} },
  }
}

function* relevant(count: number): Generator<Shape> {
  for (const entries of instances(count)) {
    const module = entries[0]?.module ?? ''
    yield { resource: `${module}.aws_iam_role.this`, attribute: ['arn'] }
  }
}

function configuration(): Shape {
  return {
    provider_config: {
      aws: {
        name: 'aws',
        full_name: 'registry.terraform.io/hashicorp/aws',
        expressions: { region: { constant_value: 'eu-west-1' } },
      },
    },
    root_module: {
      resources: [
        configured('aws_kms_key', 'shared', { enable_key_rotation: refers('each.value') }, refers('local.keys')),
      ],
      module_calls: {
        app: {
          source: './modules/app',
          expressions: {
            key_arn: refers('aws_kms_key.shared["k0"].arn', 'aws_kms_key.shared["k0"]', 'aws_kms_key.shared'),
          },
          for_each_expression: refers('local.apps'),
          module: { resources: moduleResources(), variables: { key_arn: {} } },
        },
      },
      variables: { stage: { default: 'prod' } },
    },
  }
}

function refers(...references: string[]): Shape {
  return { references }
}

function configured(type: string, name: string, expressions: Shape, forEach?: Shape): Shape {
  return {
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    provider_config_key: 'aws',
    expressions,
    schema_version: 0,
    ...(forEach === undefined ? {} : { for_each_expression: forEach }),
  }
}

function moduleResources(): Shape[] {
  const each = (type: string) => refers(`${type}.this`, 'each.key')
  const one = (type: string, attribute: string) => refers(`${type}.this.${attribute}`, `${type}.this`)
  const buckets = refers('local.buckets')
  return [
    configured('aws_cloudwatch_log_group', 'this', { name: one('aws_lambda_function', 'function_name') }),
    configured('aws_db_instance', 'this', {
      engine: { constant_value: 'postgres' },
      kms_key_id: refers('var.key_arn'),
    }),
    configured('aws_ebs_volume', 'this', { size: { constant_value: 100 } }),
    configured('aws_iam_role', 'this', { name: refers('local.prefix') }),
    configured('aws_iam_role_policy', 'this', {
      policy: refers('aws_sqs_queue.this'),
      role: one('aws_iam_role', 'name'),
    }),
    configured('aws_lambda_function', 'this', {
      environment: [{ variables: { constant_value: { LOG_LEVEL: 'info', STAGE: 'prod' } } }],
      role: one('aws_iam_role', 'arn'),
      s3_bucket: refers('aws_s3_bucket.this["assets"].id', 'aws_s3_bucket.this["assets"]', 'aws_s3_bucket.this'),
    }),
    configured('aws_s3_bucket', 'this', { bucket: refers('local.prefix', 'each.key') }, buckets),
    configured(
      'aws_s3_bucket_public_access_block',
      'this',
      { block_public_acls: { constant_value: true }, bucket: each('aws_s3_bucket') },
      refers('local.blocked'),
    ),
    configured(
      'aws_s3_bucket_server_side_encryption_configuration',
      'this',
      {
        bucket: each('aws_s3_bucket'),
        rule: [
          {
            apply_server_side_encryption_by_default: [
              { kms_master_key_id: refers('var.key_arn'), sse_algorithm: { constant_value: 'aws:kms' } },
            ],
          },
        ],
      },
      buckets,
    ),
    configured('aws_security_group', 'this', {
      name: refers('local.prefix'),
      vpc_id: { constant_value: 'vpc-0a1b2c3d4e5f60718' },
    }),
    configured('aws_sqs_queue', 'this', { name: refers('local.prefix', 'each.key') }, refers('local.queues')),
    configured(
      'aws_vpc_security_group_ingress_rule',
      'this',
      { cidr_ipv4: refers('each.value'), security_group_id: one('aws_security_group', 'id') },
      refers('local.rules'),
    ),
  ]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, count] = process.argv.slice(2)
  if (path === undefined || !/^\d+$/.test(count ?? '')) {
    process.stderr.write('usage: tsx bench/large-plan.ts <path> <number of resources>\n')
    process.exitCode = 2
  } else {
    writeLargePlan(path, Number(count))
  }
}
