import { commentTools } from '../../model/configuration.ts'
import { type Aliases, defaultActions, type Policy } from '../../model/policy.ts'
import { openMemoryTree } from '../modules/memory-tree.ts'
import { openModuleTree } from '../modules/module-tree.ts'
import { type SourceWaiverRules, sourceWaivers } from './source-waivers.ts'

function policy(id: string, resourceTypes: readonly string[], aliases: Partial<Aliases> = {}): Policy {
  return {
    id,
    style: 'plumbline',
    title: id,
    description: '',
    severity: 'high',
    enforcement: 'mandatory',
    resourceTypes,
    actions: defaultActions,
    impliedBy: [],
    aliases: { checkov: [], trivy: [], kics: [], ...aliases },
    controls: [],
    related: [],
    fix: false,
    file: `${id}.rego`,
    digest: 'd',
    entrypoints: [id],
    reads: {},
    companions: [],
  }
}

const policies = [
  policy('aws.s3.acl', ['aws_s3_bucket'], { checkov: ['CKV_AWS_20'], trivy: ['AWS-0092'], kics: ['38c5ee0d'] }),
  policy('aws.s3.logged', ['aws_s3_bucket'], { checkov: ['CKV_AWS_18'], trivy: ['AWS-0089'], kics: ['f861041c'] }),
  policy('aws.ec2.ssh', ['aws_security_group'], { checkov: ['CKV_AWS_24'], trivy: ['AWS-0107'] }),
  policy('aws.ec2.rdp', ['aws_security_group'], { checkov: ['CKV_AWS_25'], trivy: ['AVD-AWS-0107'] }),
  policy('own.thing', ['aws_s3_bucket']),
]

const rules: SourceWaiverRules = { maxDays: 365, require: [], honour: commentTools, today: '2026-11-21' }

export function read(files: Readonly<Record<string, string>>, change: Partial<SourceWaiverRules> = {}) {
  const tree = openModuleTree(openMemoryTree(new Map(Object.entries(files))), '.')
  return sourceWaivers(tree, policies, { ...rules, ...change })
}

/** Each waiver in one line: policy, address, path, where a finding must begin. */
export function waiversIn(files: Readonly<Record<string, string>> | string, change: Partial<SourceWaiverRules> = {}) {
  const { waivers } = read(typeof files === 'string' ? { 'main.tf': files } : files, change)
  return waivers.map(({ policy: id, address, path, within }) =>
    [
      id,
      address,
      ...(path === undefined ? [] : [path.join('.')]),
      ...(within === undefined ? [] : [`in ${within.file}:${within.start.line}-${within.end.line}`]),
    ].join(' '),
  )
}

export function noticesIn(text: string, change: Partial<SourceWaiverRules> = {}) {
  return read({ 'main.tf': text }, change).notices.map(({ kind, message, source }) => `${source} ${kind}: ${message}`)
}
