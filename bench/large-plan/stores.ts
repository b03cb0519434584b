import { common, type Entry } from './entry.ts'

export function queue(module: string, id: string, key: string, faulty: boolean): Entry {
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

export function database(module: string, id: string, faulty: boolean): Entry {
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

export function volume(module: string, faulty: boolean): Entry {
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
