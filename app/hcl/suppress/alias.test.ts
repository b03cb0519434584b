import { describe, expect, it } from 'vitest'
import type { Aliases, Policy } from '../../model/policy.ts'
import { indexAliases } from './alias.ts'
import type { ForeignTool } from './directive.ts'
import { trivyNames } from './trivy-names.ts'

const policy = (id: string, aliases: Partial<Aliases>) =>
  ({ id, aliases: { checkov: [], trivy: [], kics: [], ...aliases } }) as unknown as Policy

const index = indexAliases([
  policy('acl', { checkov: ['CKV_AWS_20'], trivy: ['AWS-0092'], kics: ['AB-1'] }),
  policy('logged', { checkov: ['CKV_AWS_18', 'CKV2_AWS_1'], trivy: ['AVD-AWS-0089'] }),
  policy('own', { trivy: ['OWN-1'], checkov: ['CKV_AWS_18'] }),
])

const find = (tool: ForeignTool, ids: readonly string[], others = false) =>
  index.policiesOf({ tool, ids, others }).map(({ id, policies }) => [id, ...policies.map((each) => each.id)])

describe('ids of other tools', () => {
  it.each<[ForeignTool, string, readonly string[]]>([
    ['checkov', 'CKV_AWS_20', ['acl']],
    ['checkov', 'ckv_aws_18', ['logged', 'own']],
    ['checkov', 'AWS-0092', []],
    ['trivy', 'AWS-0092', ['acl']],
    ['trivy', 'avd-aws-0092', ['acl']],
    ['tfsec', 'AWS-0089', ['logged']],
    ['tfsec', 'aws-s3-enable-logging', ['logged']],
    ['trivy', 'enable-logging', ['logged']],
    ['trivy', 'no-public-access-with-acl', ['acl']],
    ['trivy', 'own-1', ['own']],
    ['trivy', 'aws-s3-*', ['acl', 'logged']],
    ['trivy', 'gcp-*', []],
    ['trivy', '*', ['acl', 'logged', 'own']],
    ['kics', 'ab-1', ['acl']],
    ['kics', '*', ['acl']],
    ['checkov', 'constructor', []],
  ])('%s %s stands for %j', (tool, id, policies) => {
    expect(find(tool, [id])).toEqual([[id, ...policies]])
  })

  it('can be all but some', () => {
    expect(find('trivy', ['AWS-0092', 'OWN-1'], true)).toEqual([['*', 'logged']])
  })

  it('of whatever tool lead to a policy', () => {
    expect(['CKV2_AWS_1', 'aws-s3-enable-logging', 'ab-1', 'x', '*'].map(index.withAlias)).toEqual([
      ['logged'],
      ['logged'],
      ['acl'],
      [],
      [],
    ])
  })
})

describe('the names of trivy', () => {
  it('are made of provider, service and code, and belong to an id', () => {
    const odd = [...trivyNames].filter(
      ([id, names]) =>
        !/^(AWS|AZU|GCP)-\d{4}$/.test(id) ||
        names.length === 0 ||
        !names.every((name) => /^(aws|azure|google)-[a-z0-9]+-[a-z0-9-]+$/.test(name)),
    )
    expect(odd).toEqual([])
    expect(trivyNames.get('AWS-0089')).toEqual(['aws-s3-enable-logging'])
  })
})
