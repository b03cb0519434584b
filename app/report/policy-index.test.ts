import { describe, expect, it } from 'vitest'
import { pageMark } from '../model/page.ts'
import { makePolicy } from './fixture.ts'
import { printAliases, printPolicyIndex } from './policy-index.ts'

const none = { checkov: [], trivy: [], kics: [] }
const policies = [
  makePolicy({
    id: 'aws.s3.tls_only',
    title: 'S3 | TLS',
    severity: 'medium',
    aliases: { ...none, checkov: ['CKV_AWS_100'] },
  }),
  makePolicy({ id: 'aws.s3.public_acls_blocked', aliases: { ...none, checkov: ['CKV_AWS_53'], kics: ['d0cc'] } }),
  makePolicy({ id: 'own.tags.required', title: 'Tags', enforcement: 'advisory', needs: ['tags'], aliases: none }),
  makePolicy({ id: 'main.deny_root', style: 'conftest', title: 'deny_root', aliases: none }),
]

describe('the index of policies', () => {
  it('lists them by provider and service', () => {
    const text = printPolicyIndex({ policies, frameworks: true, site: { policies: 'policies' } })
    expect(text).toBe(
      [
        pageMark,
        '',
        '# Policies',
        '',
        '4 policies: 3 high, 1 medium. They are listed here by provider and service; there is a list [by framework and control](../frameworks.md) and one [by the id another tool uses](aliases.md).',
        '',
        '- **aws** (2): [s3](#aws-s3) 2',
        '- **main** (1): [main](#main) 1',
        '- **own** (1): [tags](#own-tags) 1',
        '',
        '## aws s3',
        '',
        '| policy | severity | what is true when it passes |',
        '| --- | --- | --- |',
        '| [public_acls_blocked](aws/s3/public_acls_blocked.md) | high | S3 buckets block public ACLs |',
        '| [tls_only](aws/s3/tls_only.md) | medium | S3 &#124; TLS |',
        '',
        '## main',
        '',
        '| policy | severity | what is true when it passes |',
        '| --- | --- | --- |',
        '| [deny_root](main/deny_root.md) | high | deny_root |',
        '',
        '## own tags',
        '',
        '| policy | severity | what is true when it passes |',
        '| --- | --- | --- |',
        '| [required](own/tags/required.md) | high | Tags (off until configured, advisory) |',
        '',
      ].join('\n'),
    )
  })

  it('links no list that is not there', () => {
    const text = printPolicyIndex({ policies: policies.slice(2), frameworks: false, site: { policies: '' } })
    expect(text).toContain('\n2 policies: 2 high.\n')
  })
})

describe('the list of ids of other tools', () => {
  it('goes by their numbers, a tool after the other', () => {
    expect(
      printAliases({ policies, frameworks: false, site: { policies: '' } })
        .split('\n')
        .slice(5),
    ).toEqual([
      '',
      '## Checkov',
      '',
      '| id | policy | title |',
      '| --- | --- | --- |',
      '| `CKV_AWS_53` | [aws.s3.public_acls_blocked](aws/s3/public_acls_blocked.md) | S3 buckets block public ACLs |',
      '| `CKV_AWS_100` | [aws.s3.tls_only](aws/s3/tls_only.md) | S3 &#124; TLS |',
      '',
      '## KICS',
      '',
      '| id | policy | title |',
      '| --- | --- | --- |',
      '| `d0cc` | [aws.s3.public_acls_blocked](aws/s3/public_acls_blocked.md) | S3 buckets block public ACLs |',
      '',
    ])
  })
})
