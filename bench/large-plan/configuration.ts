import type { Shape } from './entry.ts'

/** What the plan says of the code it comes from. */
export function configuration(): Shape {
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
            stage: refers('var.stage'),
            key_arn: refers('aws_kms_key.shared["k0"].arn', 'aws_kms_key.shared["k0"]', 'aws_kms_key.shared'),
          },
          for_each_expression: refers('local.apps'),
          module: { resources: moduleResources(), variables: { key_arn: {}, stage: {} } },
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
      'aws_s3_bucket_versioning',
      'this',
      { bucket: each('aws_s3_bucket'), versioning_configuration: [{ status: refers('var.stage') }] },
      buckets,
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
