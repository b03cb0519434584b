import { describe, expect, it } from 'vitest'
import type { Evidence } from '../model/evidence.ts'
import { defaultActions, type Policy } from '../model/policy.ts'
import type { Link, OpenLink, Resource } from '../model/resource.ts'
import { buildDocument } from './document.ts'

function resource(address: string, rest: Partial<Resource> = {}): Resource {
  const [type = '', name = ''] = address.split('.')
  return {
    address,
    root: '.',
    type,
    name,
    module: '',
    mode: 'managed',
    provider: 'registry.terraform.io/hashicorp/aws',
    origin: 'plan',
    actions: ['create'],
    values: {},
    unknown: {},
    sensitive: {},
    ...rest,
  }
}

function evidence(
  resources: readonly Resource[],
  links: readonly Link[] = [],
  open: readonly OpenLink[] = [],
): Evidence {
  return {
    kind: 'plan',
    path: 'plan.json',
    sha256: '',
    root: '.',
    formatVersion: '1.2',
    resources,
    relate: () => ({ links, open }),
    secrets: () => new Set(),
    document: () => new Uint8Array(),
    skipped: [],
  }
}

function policy(rest: Partial<Policy>): Policy {
  return {
    id: 'p',
    style: 'plumbline',
    title: 'P',
    description: '',
    severity: 'high',
    enforcement: 'mandatory',
    resourceTypes: ['aws_s3_bucket'],
    actions: defaultActions,
    impliedBy: [],
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    fix: false,
    file: '',
    digest: '',
    entrypoints: [],
    reads: {},
    companions: [],
    ...rest,
  }
}

function built(of: Evidence, policies: readonly Policy[], moment: 'after' | 'before' = 'after') {
  const document = buildDocument({ evidence: of, policies, moment, parameters: { regions: ['eu'] } })
  return JSON.parse(Buffer.from(document.bytes).toString('utf8'))
}

const readsBucket = policy({ reads: { aws_s3_bucket: { paths: [['bucket']], fields: [] } } })

describe('the document policies read', () => {
  it('holds the resources of the types that are read, cut down to what is read', () => {
    const plan = evidence([
      resource('aws_s3_bucket.a', { values: { bucket: 'a', acl: 'private' }, unknown: { arn: true } }),
      resource('aws_instance.i', { values: { ami: 'x' } }),
    ])
    expect(built(plan, [readsBucket])).toEqual({
      resources: {
        aws_s3_bucket: {
          'aws_s3_bucket.a': {
            address: 'aws_s3_bucket.a',
            type: 'aws_s3_bucket',
            values: { bucket: 'a' },
            unknown: {},
          },
        },
      },
      relations: {},
      open: {},
      parameters: { regions: ['eu'] },
    })
  })

  it('says what is unknown and refers to another resource', () => {
    const plan = evidence([
      resource('aws_s3_bucket.a', { unknown: { bucket: true }, references: { bucket: true, acl: true } }),
    ])
    expect(built(plan, [readsBucket]).resources.aws_s3_bucket['aws_s3_bucket.a']).toEqual({
      address: 'aws_s3_bucket.a',
      type: 'aws_s3_bucket',
      values: {},
      unknown: { bucket: true },
      references: { bucket: true },
    })
  })

  it('adds fields of the resource that are read', () => {
    const reads = policy({ reads: { aws_s3_bucket: { paths: [], fields: ['actions', 'module'] } } })
    const plan = evidence([resource('aws_s3_bucket.a', { module: 'module.m' })])
    expect(built(plan, [reads]).resources.aws_s3_bucket['aws_s3_bucket.a']).toEqual({
      address: 'aws_s3_bucket.a',
      type: 'aws_s3_bucket',
      values: {},
      unknown: {},
      actions: ['create'],
      module: 'module.m',
    })
  })

  it.each([
    [['delete'], defaultActions, []],
    [['forget'], defaultActions, []],
    [['delete', 'create'], defaultActions, ['aws_s3_bucket.a']],
    [['create', 'delete'], defaultActions, ['aws_s3_bucket.a']],
    [['no-op'], defaultActions, ['aws_s3_bucket.a']],
    [['delete'], ['delete'], ['aws_s3_bucket.a']],
    [['create'], ['delete'], []],
  ] as const)('planned %j, judged %j: holds %j', (actions, judged, wanted) => {
    const plan = evidence([resource('aws_s3_bucket.a', { actions })])
    const document = built(plan, [policy({ ...readsBucket, actions: judged })])
    expect(Object.keys(document.resources.aws_s3_bucket ?? {})).toEqual(wanted)
  })

  it('at the moment before has what was, nothing unknown, and what is about to go', () => {
    const plan = evidence([
      resource('aws_s3_bucket.a', {
        before: { bucket: 'old' },
        values: { bucket: 'new' },
        unknown: { bucket: true },
        actions: ['update'],
      }),
      resource('aws_s3_bucket.gone', { before: { bucket: 'g' }, values: null, actions: ['delete'] }),
      resource('aws_s3_bucket.fresh', { before: null }),
    ])
    expect(built(plan, [readsBucket], 'before').resources.aws_s3_bucket).toEqual({
      'aws_s3_bucket.a': { address: 'aws_s3_bucket.a', type: 'aws_s3_bucket', values: { bucket: 'old' }, unknown: {} },
      'aws_s3_bucket.gone': {
        address: 'aws_s3_bucket.gone',
        type: 'aws_s3_bucket',
        values: { bucket: 'g' },
        unknown: {},
      },
    })
  })

  it('keeps data sources apart from resources of the same type', () => {
    const plan = evidence([
      resource('aws_s3_bucket.a', { address: 'data.aws_s3_bucket.a', mode: 'data', actions: ['read'] }),
    ])
    const reads = policy({
      reads: { 'data.aws_s3_bucket': { paths: [], fields: [] } },
      resourceTypes: ['data.aws_s3_bucket'],
    })
    expect(Object.keys(built(plan, [reads]).resources)).toEqual(['data.aws_s3_bucket'])
    expect(built(plan, [readsBucket]).resources).toEqual({})
  })
})

describe('relations in the document', () => {
  const block = 'aws_s3_bucket_public_access_block'
  const asks = policy({
    reads: { aws_s3_bucket: { paths: [], fields: [] }, [block]: { paths: [], fields: [] } },
    companions: [`${block}.bucket`, block],
  })
  const resources = [resource('aws_s3_bucket.a'), resource(`${block}.a`)]

  it('hold the companions asked for, by type and by attribute', () => {
    const link = { from: `${block}.a`, attribute: 'bucket', to: 'aws_s3_bucket.a' }
    expect(built(evidence(resources, [link, link]), [asks]).relations).toEqual({
      aws_s3_bucket: { 'aws_s3_bucket.a': { [block]: [`${block}.a`], [`${block}.bucket`]: [`${block}.a`] } },
    })
  })

  it('hold the other direction too', () => {
    const reverse = policy({ ...asks, companions: ['aws_s3_bucket'] })
    const link = { from: `${block}.a`, attribute: 'bucket', to: 'aws_s3_bucket.a' }
    expect(built(evidence(resources, [link]), [reverse]).relations).toEqual({
      [block]: { [`${block}.a`]: { aws_s3_bucket: ['aws_s3_bucket.a'] } },
    })
  })

  it('name companions by their place where resources are listed, and by address where they have no entry', () => {
    const other = policy({ ...asks, reads: {}, companions: [`${block}.bucket`], resourceTypes: ['aws_s3_bucket'] })
    const links = ['a', 'b'].map((name) => ({ from: `${block}.${name}`, attribute: 'bucket', to: 'aws_s3_bucket.a' }))
    const all = evidence([...resources, resource(`${block}.b`)], links)
    const listed = (policies: readonly Policy[]) => {
      const { bytes } = buildDocument({ evidence: all, policies, moment: 'after', parameters: {}, listed: true })
      return JSON.parse(Buffer.from(bytes).toString('utf8'))
    }
    const document = listed([asks])
    expect(document.resources[block].map((each: Resource) => each.address)).toEqual([`${block}.a`, `${block}.b`])
    expect(document.relations.aws_s3_bucket['aws_s3_bucket.a'][block]).toEqual([0, 1])
    expect(listed([other]).relations.aws_s3_bucket['aws_s3_bucket.a']).toEqual({
      [`${block}.bucket`]: [`${block}.a`, `${block}.b`],
    })
  })

  it('say which companions point nobody knows where', () => {
    const open = [{ from: `${block}.a`, attribute: 'bucket' }]
    expect(built(evidence(resources, [], open), [asks]).open).toEqual({ [block]: true, [`${block}.bucket`]: true })
  })
})
