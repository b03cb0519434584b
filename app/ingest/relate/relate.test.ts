import { describe, expect, it } from 'vitest'
import { type Change, makePlan } from '../../../test/fixtures/plans/make-plan.ts'
import type { Moment } from '../../model/evidence.ts'
import { typeKey } from '../../model/resource.ts'
import { readEvidence } from '../read-evidence.ts'

/** Links of resources with known values and no configuration, as `from.attribute → to`. */
function linksByValue(resources: Readonly<Record<string, object>>, moment: Moment = 'after'): readonly string[] {
  const changes = Object.entries(resources).map(
    ([address, values]): Change => ({ address, before: values, after: values, actions: ['no-op'] }),
  )
  return linksOf(changes, moment)
}

function linksOf(changes: readonly Change[], moment: Moment): readonly string[] {
  const evidence = readEvidence(makePlan(changes), { path: 'plan.json', root: '.' })
  const { links } = evidence.relate(moment, new Set(evidence.resources.map(typeKey)))
  return links.map(({ from, attribute, to }) => `${from}.${attribute} → ${to}`)
}

const arn = 'arn:aws:iam::123456789012:role/r'
const azureId = '/subscriptions/0/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a'
const network = 'projects/p/global/networks/n'

describe('links by equal values', () => {
  it.each<[string, Record<string, object>, string[]]>([
    [
      'a name under an attribute called like the type',
      { 'aws_iam_role.r': { name: 'x', id: 'x' }, 'aws_iam_role_policy.p': { role: 'x', name: 'x', id: 'x:x' } },
      ['aws_iam_role_policy.p.role → aws_iam_role.r'],
    ],
    [
      'an ARN under any attribute',
      { 'aws_iam_role.r': { arn }, 'aws_x.y': { executor: arn } },
      ['aws_x.y.executor → aws_iam_role.r'],
    ],
    [
      'an ARN of a log group with its trailing star',
      {
        'aws_cloudwatch_log_group.g': { arn: 'arn:aws:logs:eu-west-1:1:log-group:g' },
        'aws_cloudtrail.t': { cloud_watch_logs_group_arn: 'arn:aws:logs:eu-west-1:1:log-group:g:*' },
      },
      ['aws_cloudtrail.t.cloud_watch_logs_group_arn → aws_cloudwatch_log_group.g'],
    ],
    [
      'ids in lists and nested blocks, under the top-level attribute',
      {
        'aws_subnet.s': { id: 'subnet-0a1b2c3d' },
        'aws_x.y': { list: ['subnet-0a1b2c3d'], vpc_config: [{ subnet_ids: ['subnet-0a1b2c3d'] }] },
      },
      ['aws_x.y.list → aws_subnet.s', 'aws_x.y.vpc_config → aws_subnet.s'],
    ],
    [
      'an Azure id in any case, and the name of a storage account',
      {
        'azurerm_storage_account.a': { id: azureId, name: 'acct' },
        'azurerm_x.y': { storage_account_id: azureId.toLowerCase() },
        'azurerm_x.z': { storage_account_name: 'acct' },
      },
      [
        'azurerm_x.y.storage_account_id → azurerm_storage_account.a',
        'azurerm_x.z.storage_account_name → azurerm_storage_account.a',
      ],
    ],
    [
      'a network of Google Cloud by name, id or self link',
      {
        'google_compute_network.n': {
          id: network,
          name: 'n',
          self_link: `https://www.googleapis.com/compute/v1/${network}`,
        },
        'google_x.a': { network: 'n' },
        'google_x.b': { network },
        'google_x.c': { network: `https://www.googleapis.com/compute/v1/${network}` },
      },
      [
        'google_x.a.network → google_compute_network.n',
        'google_x.b.network → google_compute_network.n',
        'google_x.c.network → google_compute_network.n',
      ],
    ],
    [
      'a data source',
      {
        'data.aws_kms_key.k': { key_id: 'alias/x', arn: 'arn:aws:kms:eu-west-1:1:key/k' },
        'aws_x.y': { kms_key_id: 'arn:aws:kms:eu-west-1:1:key/k' },
      },
      ['aws_x.y.kms_key_id → data.aws_kms_key.k'],
    ],
    [
      'the type the attribute fits best',
      {
        'aws_db_subnet_group.g': { name: 'main' },
        'aws_security_group.g': { name: 'main' },
        'aws_db_instance.d': { db_subnet_group_name: 'main' },
      },
      ['aws_db_instance.d.db_subnet_group_name → aws_db_subnet_group.g'],
    ],
    [
      'nothing for a word that only happens to be a name',
      {
        'aws_s3_bucket.b': { bucket: 'logs', id: 'logs' },
        'aws_x.y': { prefix: 'logs', name: 'logs', id: 'logs', tags: { bucket: 'logs' } },
      },
      [],
    ],
    [
      'nothing between resources of one type that share a name',
      { 'aws_s3_bucket.a': { bucket: 'b', id: 'b' }, 'aws_s3_bucket.b': { bucket: 'b', id: 'b' } },
      [],
    ],
    [
      'nothing for companions that go by the id of the same thing',
      { 'aws_s3_bucket_policy.p': { bucket: 'b', id: 'b' }, 'aws_s3_bucket_acl.a': { bucket: 'b', id: 'b' } },
      [],
    ],
  ])('are found for %s', (_, resources, links) => {
    expect(linksByValue(resources)).toEqual(links)
  })

  it('do not join everything to everything when thousands share one name', () => {
    const many: Record<string, object> = {}
    for (let n = 0; n < 3000; n++) {
      many[`aws_iam_role.r[${n}]`] = { name: 'same' }
      many[`aws_iam_role_policy.p[${n}]`] = { role: 'same' }
    }
    expect(linksByValue(many)).toEqual([])
  })

  it('hold at the moment they are asked for: what is created has no before, what is deleted no after', () => {
    const bucket = { bucket: 'b', id: 'b' }
    const changes: readonly Change[] = [
      { address: 'aws_s3_bucket.b', actions: ['no-op'], before: bucket, after: bucket },
      { address: 'aws_s3_bucket_public_access_block.gone', actions: ['delete'], before: bucket, after: null },
      { address: 'aws_s3_bucket_policy.new', after: bucket },
    ]
    expect(linksOf(changes, 'before')).toEqual(['aws_s3_bucket_public_access_block.gone.bucket → aws_s3_bucket.b'])
    expect(linksOf(changes, 'after')).toEqual(['aws_s3_bucket_policy.new.bucket → aws_s3_bucket.b'])
  })

  it('are made by the attributes that are asked for only', () => {
    const changes: readonly Change[] = [
      { address: 'aws_s3_bucket.b', after: { bucket: 'b' } },
      { address: 'aws_s3_bucket_logging.l', after: { bucket: 'b', target_bucket: 'b' } },
    ]
    const evidence = readEvidence(makePlan(changes), { path: 'plan.json', root: '.' })
    const only = new Map([['aws_s3_bucket_logging', new Set(['bucket', 'absent', 'constructor'])]])
    expect(evidence.relate('after', new Set(['aws_s3_bucket', 'aws_s3_bucket_logging']), only).links).toEqual([
      { from: 'aws_s3_bucket_logging.l', attribute: 'bucket', to: 'aws_s3_bucket.b' },
    ])
  })

  it('are made among the wanted types only', () => {
    const changes: readonly Change[] = [
      { address: 'aws_s3_bucket.b', after: { bucket: 'b' } },
      { address: 'aws_s3_bucket_policy.p', after: { bucket: 'b' } },
    ]
    const evidence = readEvidence(makePlan(changes), { path: 'plan.json', root: '.' })
    expect(evidence.relate('after', new Set(['aws_s3_bucket_policy']))).toEqual({ links: [], open: [] })
  })
})
