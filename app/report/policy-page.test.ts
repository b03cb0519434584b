import { describe, expect, it } from 'vitest'
import { pageMark } from '../model/page.ts'
import { makePolicy } from './fixture.ts'
import { hostileText } from './fixture-extremes.ts'
import { type PolicyPage, printPolicyPage } from './policy-page.ts'

const site = { policies: 'policies', guides: '', sources: '..' }

const failing = {
  name: 'the switch is off',
  terraform: 'resource "aws_s3_bucket_public_access_block" "a" {\n  block_public_acls = false\n}\n',
  parameters: {},
  findings: [
    {
      address: 'aws_s3_bucket_public_access_block.a',
      path: ['block_public_acls'],
      status: 'fail' as const,
    },
  ],
}
const passing = {
  ...failing,
  name: 'it is on',
  terraform: failing.terraform.replace('false', 'true'),
  findings: [],
}
const open = {
  ...failing,
  name: 'it is decided at apply',
  terraform: failing.terraform.replace('false', 'var.on'),
  findings: failing.findings.map((finding) => ({ ...finding, status: 'undetermined' as const })),
}

const page: PolicyPage = {
  policy: makePolicy({ impliedBy: ['aws.s3.closed', 'own.s3.closed'], companions: ['aws_s3_bucket.bucket'] }),
  examples: [failing, passing, open],
  examplesFile: 'policies/aws/s3/public_acls_blocked/examples.yaml',
  parameters: [{ name: 'days', fallback: '90' }],
  controls: [
    { framework: 'cis_aws_3.0', title: 'CIS AWS 3.0', controls: [{ id: '2.1.4', title: 'Buckets are closed' }] },
  ],
  pages: new Set(['aws.s3.closed']),
}

const hcl = (value: string) => [
  '```hcl',
  'resource "aws_s3_bucket_public_access_block" "a" {',
  `  block_public_acls = ${value}`,
  '}',
  '```',
  '',
]

describe('the page of a policy', () => {
  it('says what, why, what to do, where it fails and passes, and how to waive it', () => {
    expect(printPolicyPage(page, site)).toBe(
      [
        pageMark,
        '',
        '# S3 buckets block public ACLs',
        '',
        'Without the block, anyone allowed to write an object can make it public.',
        '',
        '- **Policy:** `aws.s3.public_acls_blocked` ([Rego](../../../../policies/aws/s3/public_acls_blocked/public_acls_blocked.rego), [examples](../../../../policies/aws/s3/public_acls_blocked/examples.yaml))',
        '- **Severity:** high',
        '- **Judges:** `aws_s3_bucket_public_access_block` by `block_public_acls`',
        '- **Looks at what is linked:** `aws_s3_bucket.bucket`',
        '- **Parameters:** `days` (`90` unless given)',
        '- **Shown under:** [aws.s3.closed](closed.md), `own.s3.closed`, where one of them speaks of the same resource',
        '- **Same as:** Checkov `CKV_AWS_53` · Trivy `AWS-0086`',
        '- **Read more:** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>',
        '',
        '## What to do',
        '',
        'Set block_public_acls to true. This cannot break what works now.',
        '',
        '## Fails',
        '',
        'the switch is off → `aws_s3_bucket_public_access_block.a` at `block_public_acls`',
        '',
        ...hcl('false'),
        '## Passes',
        '',
        'it is on',
        '',
        ...hcl('true'),
        '## When a value is not known',
        '',
        'Where what it reads is decided only at apply, the finding is `undetermined`: it is counted, and blocks only if [the configuration](../../../exit-codes-and-verdicts.md) says so.',
        '',
        'it is decided at apply → `aws_s3_bucket_public_access_block.a` at `block_public_acls`',
        '',
        ...hcl('var.on'),
        '## Waive it',
        '',
        '```hcl',
        '# plumbline:waive aws.s3.public_acls_blocked until=<day> owner=<who> reason="<why>"',
        '```',
        '',
        'Right above the resource, or in a [file](../../../waivers.md). Counts, too: `checkov:skip=CKV_AWS_53`, `trivy:ignore:AWS-0086`. What it asks for is set by [parameters](../../../configuration.md#policies).',
        '',
        '## Controls',
        '',
        '- [CIS AWS 3.0](../../../frameworks/cis_aws_3.0.md): `2.1.4` Buckets are closed',
        '',
      ].join('\n'),
    )
  })

  it('links nothing that is not there', () => {
    const links = printPolicyPage({ ...page, controls: [] }, { policies: '' }).match(/\]\([^)]*\)/g)
    expect(links).toEqual(['](closed.md)'])
  })

  it('sends a waiver for what is destroyed to the configuration', () => {
    const policy = makePolicy({ id: 'own.kept.databases', actions: ['delete', 'forget'] })
    const text = printPolicyPage({ ...page, policy, parameters: [] }, { policies: '' })
    expect(text).toContain('- **Planned actions:** `delete`, `forget`\n')
    expect(text).toContain(
      [
        '## Waive it',
        '',
        '```yaml',
        'waivers:',
        '  - policy: own.kept.databases',
        '    address: <address>',
        '    owner: <who>',
        '    reason: <why>',
        '    expires: <day>',
        '```',
        '',
        'In the configuration, since the source does not hold the resource any more.',
      ].join('\n'),
    )
  })

  it('names types together of which the same is read, and not more than a reader takes in', () => {
    const resourceTypes = Array.from({ length: 14 }, (_, index) => `aws_t${index}`)
    const read = (...names: readonly string[]) => ({ paths: names.map((name) => ['tags', '*', name]), fields: [] })
    const reads = { aws_t0: read('b', 'a'), aws_t1: read('a', 'b'), aws_t2: read('c') }
    const text = printPolicyPage({ ...page, policy: makePolicy({ resourceTypes, reads }) }, site)
    const others = resourceTypes.slice(3, 12).map((type) => `\`${type}\``)
    expect(text).toContain(
      `- **Judges:** \`aws_t0\`, \`aws_t1\` by \`tags.a\`, \`tags.b\`; \`aws_t2\` by \`tags.c\`; ${others.join(', ')}; and 2 more types\n`,
    )
  })

  it('shows what was there before, and parameters', () => {
    const text = printPolicyPage(
      { ...page, examples: [{ ...failing, before: passing.terraform, terraform: '', parameters: { days: 7 } }] },
      site,
    )
    expect(text).toContain(
      [
        'the switch is off, with `{"days":7}` → `aws_s3_bucket_public_access_block.a` at `block_public_acls`',
        '',
        'before:',
        '',
        ...hcl('true'),
        'after:',
        '',
        '```hcl',
        '# nothing',
        '```',
      ].join('\n'),
    )
  })

  it('keeps short: a few examples of a kind, and numbers alone for many controls', () => {
    const controls = ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, title: 'words' }))
    const text = printPolicyPage(
      {
        ...page,
        examples: [failing, failing, failing, failing, passing],
        controls: [{ framework: 'soc_2', title: 'SOC 2', controls }],
      },
      site,
    )
    expect(text.match(/the switch is off/g)).toHaveLength(3)
    expect(text).toContain('\n[1 more example](../../../../policies/aws/s3/public_acls_blocked/examples.yaml)\n')
    expect(text).toContain('- [SOC 2](../../../frameworks/soc_2.md): `1`, `2`, `3`, `4`, `5`, `6`\n')
  })

  it('lets no text out of its place', () => {
    const text = printPolicyPage(
      {
        ...page,
        policy: makePolicy({ title: hostileText, description: hostileText, deprecated: hostileText }),
        examples: [{ ...failing, name: hostileText, terraform: `# ${hostileText}\n\`\`\`\`\n# still inside` }],
        parameters: [{ name: hostileText, fallback: hostileText }],
      },
      site,
    )
    expect(text).not.toMatch(/[\p{Cs}\p{Bidi_Control}]/u)
    expect(text.split('\n').filter((line) => line.includes('<script'))).toEqual([expect.stringMatching(/^::error::/)])
    expect(text.split('\n').filter((line) => /^#+ /.test(line) && line !== '# still inside')).toHaveLength(8)
    expect(text).toContain('`````hcl\n')
  })
})
