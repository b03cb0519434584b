import { createHash } from 'node:crypto'
import type { Finding, Location } from '../model/finding.ts'
import type { Policy } from '../model/policy.ts'
import { type Counts, type PolicyResult, type Report, reportSchema } from '../model/report.ts'

/** Hex SHA-256 of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A range from its numbers. */
export function range(file: string, line: number, column: number, endLine: number, endColumn: number): Location {
  return { file, start: { line, column }, end: { line: endLine, column: endColumn } }
}

const cis = { framework: 'CIS AWS', id: '3.0 2.1.4' }

/** A failing, blocking, located finding on a resource, with what a test wants different. */
export function makeFinding(part: Partial<Finding> = {}): Finding {
  const subject = part.subject ?? {
    kind: 'resource',
    address: 'aws_s3_bucket_public_access_block.logs',
    type: 'aws_s3_bucket_public_access_block',
  }
  const policy = part.policy ?? 'aws.s3.public_acls_blocked'
  return {
    policy,
    title: 'S3 buckets block public ACLs',
    severity: 'high',
    status: 'fail',
    blocking: true,
    change: 'new',
    subject,
    ...(subject.kind === 'resource' ? { address: subject.address, type: subject.type } : {}),
    root: 'storage',
    path: ['block_public_acls'],
    message: 'block_public_acls is false: set it to true',
    fingerprint: digest(`${policy} ${JSON.stringify(subject)} ${JSON.stringify(part.path ?? 'block_public_acls')}`),
    aliases: { checkov: ['CKV_AWS_53'], trivy: ['AWS-0086'], kics: [] },
    controls: [cis],
    related: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
    impliedBy: [],
    ...part,
  }
}

function resource(address: string): Finding['subject'] {
  return { kind: 'resource', address, type: address.replace(/^.*?([a-z0-9_]+)\.[^.]+$/, '$1') }
}

const noAliases = { checkov: [], trivy: [], kics: [] }

/** Two plans, nine findings of every status and change, and one that was fixed. */
export function realisticReport(): Report {
  const findings = [
    makeFinding({
      policy: 'aws.ec2.ssh_not_public',
      title: 'Security groups do not open SSH to the world',
      severity: 'critical',
      subject: resource('aws_security_group.web'),
      root: 'network',
      path: ['ingress', 0, 'cidr_blocks'],
      message: 'Port 22 is open to 0.0.0.0/0: name the networks that need it',
      remediation: {
        safe: false,
        summary:
          'Replace 0.0.0.0/0 by the networks your operators come from, or use Session Manager and close the port.',
      },
      location: range('network/main.tf', 12, 5, 12, 36),
      trail: [
        { role: 'attribute', location: range('network/main.tf', 12, 5, 12, 36) },
        { role: 'assignment', location: range('network/terraform.tfvars', 5, 1, 5, 40) },
      ],
      exact: true,
      excerpt: { line: 11, lines: ['    protocol    = "tcp"', '    cidr_blocks = var.operators     # ours', '  }'] },
      aliases: { checkov: ['CKV_AWS_24'], trivy: ['AWS-0107'], kics: [] },
      related: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html'],
      controls: [
        { framework: 'CIS AWS', id: '3.0 5.2' },
        { framework: 'NIST 800-53', id: 'AC-17' },
        { framework: 'PCI DSS', id: '4.0 1.3.1' },
      ],
    }),
    makeFinding({
      policy: 'aws.s3.public_access_blocked',
      title: 'S3 buckets have every public access block on',
      subject: resource('module.data.aws_s3_bucket_public_access_block.logs'),
      path: [],
      message: 'Two of the four blocks are off',
      remediation: { safe: true, summary: 'Set all four blocks to true.' },
      location: range('storage/main.tf', 41, 3, 46, 2),
    }),
    makeFinding({
      subject: resource('module.data.aws_s3_bucket_public_access_block.logs'),
      impliedBy: ['aws.s3.public_access_blocked'],
      location: range('storage/main.tf', 43, 3, 43, 32),
    }),
    makeFinding({
      policy: 'aws.iam.trust_named_principals',
      title: 'Roles are assumed by named principals only',
      subject: resource('aws_iam_role.deploy["eu-central-1"]'),
      root: 'network',
      path: ['assume_role_policy', 'Statement', 0, 'Principal', 'AWS'],
      message: 'The trust policy lets "*" assume this role: name the accounts or roles that may',
      remediation: { safe: false, summary: 'List the ARNs that need the role.' },
      aliases: noAliases,
      related: [],
      controls: [],
    }),
    makeFinding({
      policy: 'aws.s3.versioning_on',
      title: 'S3 buckets keep versions',
      severity: 'medium',
      blocking: false,
      subject: resource('module.data.aws_s3_bucket.logs'),
      path: ['versioning'],
      message: 'Nothing turns versioning on for this bucket',
      remediation: { safe: true, summary: 'Add an aws_s3_bucket_versioning resource.' },
      location: range('storage/main.tf', 30, 1, 39, 2),
      aliases: noAliases,
      related: [],
    }),
    makeFinding({
      policy: 'aws.kms.rotation_on',
      title: 'KMS keys rotate',
      severity: 'medium',
      status: 'undetermined',
      blocking: false,
      subject: resource('aws_kms_key.state'),
      path: ['enable_key_rotation'],
      message: 'enable_key_rotation is decided at apply',
      location: range('storage/kms.tf', 3, 1, 6, 2),
      aliases: noAliases,
      related: [],
      controls: [],
    }),
    makeFinding({
      policy: 'aws.s3.logging_on',
      title: 'S3 buckets log access',
      status: 'waived',
      subject: resource('aws_s3_bucket.scratch'),
      path: ['logging'],
      message: 'Nothing turns access logging on for this bucket',
      waiver: {
        owner: 'team-platform',
        reason: 'Holds build caches for a day',
        expires: '2027-03-31',
        source: 'waivers.yaml',
      },
      aliases: noAliases,
      related: [],
      controls: [],
    }),
    makeFinding({
      policy: 'aws.rds.storage_encrypted',
      title: 'RDS instances encrypt their storage',
      severity: 'critical',
      change: 'existing',
      subject: resource('aws_db_instance.main'),
      root: 'network',
      path: ['storage_encrypted'],
      message: 'storage_encrypted is not set and the default is false',
      location: range('network/db.tf', 8, 1, 22, 2),
      aliases: noAliases,
      related: [],
      controls: [],
    }),
    makeFinding({
      policy: 'aws.tags.owner_named',
      title: 'Resources name their owner',
      severity: 'low',
      blocking: false,
      subject: resource('aws_s3_bucket.scratch'),
      path: ['tags', 'team owner'],
      message: 'No tag says who owns this',
      location: range('storage/main.tf', 3, 1, 6, 2),
      aliases: noAliases,
      related: [],
      controls: [],
    }),
  ]
  const fixed = [
    makeFinding({
      policy: 'aws.s3.tls_required',
      title: 'S3 buckets refuse plain HTTP',
      severity: 'medium',
      change: 'fixed',
      subject: resource('module.data.aws_s3_bucket.logs'),
      path: ['policy'],
      message: 'No statement denies requests without TLS',
      aliases: noAliases,
      related: [],
      controls: [],
    }),
  ]
  return makeReport({
    verdict: 'fail',
    headline: '4 findings block: 1 critical and 3 high in 31 resources judged by 11 policies',
    evidence: [
      { kind: 'plan', path: 'network/tfplan.json', sha256: digest('network'), root: 'network', subjects: 17 },
      { kind: 'plan', path: 'storage/tfplan.json', sha256: digest('storage'), root: 'storage', subjects: 14 },
    ],
    counts: {
      ...noCounts,
      subjects: 31,
      examined: 19,
      policies: 11,
      evaluations: 96,
      fail: 6,
      undetermined: 1,
      waived: 1,
      existing: 1,
      fixed: 1,
    },
    skipped: [{ what: 'data.external.git_sha', why: 'not read before apply' }],
    notices: [
      {
        kind: 'waiver-expired',
        message: 'The waiver for aws.ec2.ssh_not_public on aws_security_group.web expired on 2026-10-31',
        source: 'waivers.yaml',
      },
    ],
    policies: [
      ...policyResults([...findings, ...fixed]),
      {
        policy: 'aws.s3.encrypted',
        title: 'S3 buckets are encrypted',
        severity: 'high',
        digest: digest('aws.s3.encrypted'),
        examined: 3,
        passed: 3,
        failed: 0,
        undetermined: 0,
      },
    ],
    findings,
    fixed,
  })
}

function policyResults(findings: readonly Finding[]): PolicyResult[] {
  return findings.map(({ policy, title, severity, status, change }) => {
    const bad = change === 'fixed' ? 0 : 1
    const undetermined = status === 'undetermined' ? bad : 0
    return {
      policy,
      title,
      severity,
      digest: digest(policy),
      examined: 4,
      passed: 4 - bad,
      failed: bad - undetermined,
      undetermined,
    }
  })
}

export const noCounts: Counts = {
  subjects: 0,
  examined: 0,
  policies: 0,
  evaluations: 0,
  fail: 0,
  undetermined: 0,
  waived: 0,
  existing: 0,
  fixed: 0,
}

/** A passing report about nothing, with what a test wants different. */
export function makeReport(part: Partial<Report> = {}): Report {
  return {
    schema: reportSchema,
    tool: { name: 'plumbline', version: '0.1.0' },
    verdict: 'pass',
    headline: 'nothing to judge (0 of 0 resources)',
    threshold: 'high',
    evidence: [],
    counts: noCounts,
    skipped: [],
    notices: [],
    policies: [],
    findings: [],
    fixed: [],
    ...part,
  }
}

/** A run in which everything is as it should be. */
export function passingReport(): Report {
  return makeReport({
    headline: 'all 14 resources hold up against 38 policies',
    evidence: [{ kind: 'plan', path: 'tfplan.json', sha256: digest('passing'), root: '.', subjects: 14 }],
    counts: { ...noCounts, subjects: 14, examined: 12, policies: 38, evaluations: 96 },
    policies: [
      {
        policy: 'aws.s3.encrypted',
        title: 'S3 buckets are encrypted',
        severity: 'high',
        digest: digest('aws.s3.encrypted'),
        examined: 3,
        passed: 3,
        failed: 0,
        undetermined: 0,
      },
    ],
  })
}

/** A policy as the library holds it, with what a test wants different. */
export function makePolicy(part: Partial<Policy> = {}): Policy {
  const id = part.id ?? 'aws.s3.public_acls_blocked'
  return {
    id,
    style: 'plumbline',
    title: 'S3 buckets block public ACLs',
    description: 'Without the block, anyone allowed to write an object can make it public.',
    severity: 'high',
    enforcement: 'mandatory',
    resourceTypes: ['aws_s3_bucket_public_access_block'],
    actions: ['no-op', 'create', 'read', 'update', 'import'],
    impliedBy: [],
    aliases: { checkov: ['CKV_AWS_53'], trivy: ['AWS-0086'], kics: [] },
    controls: [cis],
    related: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
    remediation: { safe: true, summary: 'Set block_public_acls to true.' },
    fix: true,
    file: `policies/${id.replaceAll('.', '/')}/${id.split('.').at(-1) ?? ''}.rego`,
    digest: digest(id),
    entrypoints: [`policies/${id.replaceAll('.', '/')}/deny`],
    reads: { aws_s3_bucket_public_access_block: { paths: [['block_public_acls']], fields: [] } },
    companions: [],
    ...part,
  }
}
