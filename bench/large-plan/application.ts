import { common, type Entry, tagged } from './entry.ts'

export function ingressRule(module: string, key: string, at: number, faulty: boolean): Entry {
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

export function logGroup(module: string, id: string, faulty: boolean): Entry {
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

export function role(module: string, id: string): Entry {
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

export function rolePolicy(module: string, id: string, faulty: boolean): Entry {
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

export function lambda(module: string, id: string): Entry {
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

export function securityGroup(module: string, id: string): Entry {
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
