import { describe, expect, it } from 'vitest'
import type { Json } from '../model/json.ts'
import { defaultActions } from '../model/policy.ts'
import { readMetadata } from './policy-metadata.ts'

describe('METADATA of a policy', () => {
  it('is read whole', () => {
    const annotations: Json = {
      title: ' Buckets are closed ',
      description: 'Why.',
      related_resources: [{ ref: 'https://example.com/a' }, 'https://example.com/b'],
      custom: {
        severity: 'critical',
        resource_types: ['aws_s3_bucket'],
        actions: ['delete'],
        aliases: { checkov: ['CKV_AWS_1'] },
        remediation: { safe: true, summary: 'Close it.' },
        effective_on: '2027-01-31',
        enforcement: 'advisory',
        implied_by: ['aws.s3.other'],
        deprecated: 'use aws.s3.other',
        team: 'platform',
      },
    }
    expect(readMetadata(annotations, 'id')).toEqual({
      wrong: [],
      metadata: {
        title: 'Buckets are closed',
        description: 'Why.',
        severity: 'critical',
        enforcement: 'advisory',
        resourceTypes: ['aws_s3_bucket'],
        actions: ['delete'],
        effectiveOn: '2027-01-31',
        impliedBy: ['aws.s3.other'],
        aliases: { checkov: ['CKV_AWS_1'], trivy: [], kics: [] },
        related: ['https://example.com/a', 'https://example.com/b'],
        remediation: { safe: true, summary: 'Close it.' },
        deprecated: 'use aws.s3.other',
      },
    })
  })

  it('that nobody wrote gives a policy of medium severity that judges all but deletions', () => {
    const { metadata, wrong } = readMetadata(undefined, 'own.thing')
    expect(wrong).toEqual([])
    expect(metadata).toMatchObject({
      title: 'own.thing',
      severity: 'medium',
      enforcement: 'mandatory',
      actions: defaultActions,
      resourceTypes: [],
    })
  })

  it.each<[string, Json, RegExp]>([
    [
      'a severity that does not exist',
      { custom: { severity: 'hihg' } },
      /custom\.severity is "hihg"; known are low, medium, high, critical/,
    ],
    ['an action that does not exist', { custom: { actions: ['destroy'] } }, /custom\.actions holds "destroy"/],
    ['types that are no list', { custom: { resource_types: 'aws_s3_bucket' } }, /custom\.resource_types is not a list/],
    ['a date that is none', { custom: { effective_on: '2027-02-31x' } }, /custom\.effective_on .* wanted is a date/],
    ['a remediation without summary', { custom: { remediation: { safe: true } } }, /custom\.remediation is not/],
    ['a tool nobody knows', { custom: { aliases: { tfsec: ['x'] } } }, /custom\.aliases names "tfsec"/],
    ['a key that is nearly ours', { custom: { resourceTypes: [] } }, /custom\.resourceTypes is not known/],
    ['a title that is no text', { title: 7 }, /title is not text/],
  ])('with %s is refused', (_, annotations, message) => {
    expect(readMetadata(annotations, 'id').wrong.join('\n')).toMatch(message)
  })
})
