import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Change, makeBlock, makePlan, refersTo } from '../../../test/fixtures/plans/make-plan.ts'
import { typeKey } from '../../model/resource.ts'
import { readEvidence } from '../read-evidence.ts'

const source = { path: 'plan.json', root: '.' }

function relate(bytes: Uint8Array, types?: readonly string[]) {
  const evidence = readEvidence(bytes, source)
  const { links, open } = evidence.relate('after', new Set(types ?? evidence.resources.map(typeKey)))
  return {
    links: links.map(({ from, attribute, to }) => `${from}.${attribute} → ${to}`),
    open: open.map(({ from, attribute }) => `${from}.${attribute}`),
  }
}

describe('links by reference in a plan Terraform made', () => {
  const { links, open } = relate(readFileSync('test/fixtures/plans/references/plan.json'))
  const targetsOf = (from: string) =>
    links.filter((link) => link.startsWith(`${from}.input → `)).map((link) => link.split(' → ')[1])

  it.each([
    ['terraform_data.same_key["with.dot"]', ['terraform_data.bucket["with.dot"]']],
    ['terraform_data.same_key["with\\"quote"]', ['terraform_data.bucket["with\\"quote"]']],
    ['terraform_data.same_key["with]bracket"]', ['terraform_data.bucket["with]bracket"]']],
    ['terraform_data.chained["with.dot"]', ['terraform_data.bucket["with.dot"]']],
    ['terraform_data.fixed_key', ['terraform_data.bucket["with.dot"]']],
    ['terraform_data.same_index[1]', ['terraform_data.counted[1]']],
    ['terraform_data.fixed_index', ['terraform_data.counted[0]']],
    ['terraform_data.splat', ['terraform_data.counted[0]', 'terraform_data.counted[1]']],
    ['terraform_data.two', ['terraform_data.key', 'terraform_data.counted[1]']],
    ['terraform_data.secret', []],
    ['module.one.terraform_data.this["a"]', ['terraform_data.key']],
    ['module.many["with.dot"].terraform_data.this["x.y"]', ['terraform_data.bucket["with.dot"]']],
    ['module.one.module.n.terraform_data.leaf', ['terraform_data.key', 'module.one.terraform_data.single']],
    [
      'module.many["plain"].module.n.terraform_data.leaf',
      ['terraform_data.bucket["plain"]', 'module.many["plain"].terraform_data.single'],
    ],
    ['terraform_data.output', ['module.one.terraform_data.single']],
    ['terraform_data.output_deep', ['module.one.module.n.terraform_data.leaf']],
    ['terraform_data.output_fixed_key', ['module.many["with.dot"].terraform_data.single']],
  ])('lead from %s to %j', (from, targets) => {
    expect(targetsOf(from).sort()).toEqual([...targets].sort())
  })

  it('leave nothing open where names do not suggest a reference', () => {
    expect(open).toEqual([])
  })
})

const unknown = { bucket: true, id: true }
const bucketType = 'aws_s3_bucket'
const blockType = 'aws_s3_bucket_public_access_block'

/** A plan with buckets and one access block whose `bucket` is decided at apply and written as given. */
function plan(
  references: readonly string[],
  buckets: readonly string[],
  more: object = {},
  keys: readonly string[] = [''],
) {
  const changes: Change[] = buckets.map((address) => ({ address, unknown: { id: true, bucket: true } }))
  for (const key of keys) changes.push({ address: `${blockType}.p${key}`, unknown })
  const blocks = [
    makeBlock(`${bucketType}.b`, { bucket: refersTo('local.name') }),
    makeBlock(`${blockType}.p`, { bucket: refersTo(...references) }),
  ]
  return makePlan(changes, { resources: blocks, ...more })
}

describe('links by reference where values are decided at apply', () => {
  it.each<[string, Buffer, string[], string[]]>([
    [
      'a bucket',
      plan(['aws_s3_bucket.b.id', 'aws_s3_bucket.b'], ['aws_s3_bucket.b']),
      ['aws_s3_bucket_public_access_block.p.bucket → aws_s3_bucket.b'],
      [],
    ],
    [
      'the bucket of the same key',
      plan(['aws_s3_bucket.b', 'each.key'], ['aws_s3_bucket.b["x.y"]', 'aws_s3_bucket.b["z"]'], {}, [
        '["x.y"]',
        '["z"]',
      ]),
      [
        'aws_s3_bucket_public_access_block.p["x.y"].bucket → aws_s3_bucket.b["x.y"]',
        'aws_s3_bucket_public_access_block.p["z"].bucket → aws_s3_bucket.b["z"]',
      ],
      [],
    ],
    [
      'the only instance there is',
      plan(['aws_s3_bucket.b', 'each.value'], ['aws_s3_bucket.b["z"]'], {}, ['["other"]']),
      ['aws_s3_bucket_public_access_block.p["other"].bucket → aws_s3_bucket.b["z"]'],
      [],
    ],
    [
      'nobody knows which of several instances',
      plan(['aws_s3_bucket.b', 'each.value'], ['aws_s3_bucket.b["y"]', 'aws_s3_bucket.b["z"]'], {}, ['["other"]']),
      [],
      ['aws_s3_bucket_public_access_block.p["other"].bucket'],
    ],
    ['a local value', plan(['local.bucket'], ['aws_s3_bucket.b']), [], ['aws_s3_bucket_public_access_block.p.bucket']],
    [
      'a block that has no instances',
      plan(['aws_s3_bucket.none.id', 'aws_s3_bucket.none'], ['aws_s3_bucket.b']),
      [],
      [],
    ],
    [
      'a key that is not there',
      plan(['aws_s3_bucket.b["no"].id', 'aws_s3_bucket.b["no"]', 'aws_s3_bucket.b'], ['aws_s3_bucket.b["y"]']),
      [],
      [],
    ],
    ['an input of the root module', plan(['var.bucket'], ['aws_s3_bucket.b'], { variables: { bucket: {} } }), [], []],
    [
      'an output of a module nobody describes',
      plan(['module.gone.id', 'module.gone'], ['aws_s3_bucket.b']),
      [],
      ['aws_s3_bucket_public_access_block.p.bucket'],
    ],
  ])('lead to %s', (_, bytes, links, open) => {
    expect(relate(bytes)).toEqual({ links, open })
  })

  it('follow an attribute that another resource hands on', () => {
    const changes: Change[] = [
      { address: 'aws_s3_bucket.b', unknown },
      { address: 'aws_s3_bucket_policy.q', unknown },
      { address: 'aws_s3_bucket_public_access_block.by_name', unknown },
      { address: 'aws_s3_bucket_public_access_block.by_id', unknown },
    ]
    const resources = [
      makeBlock('aws_s3_bucket.b', {}),
      makeBlock('aws_s3_bucket_policy.q', { bucket: refersTo('aws_s3_bucket.b.id', 'aws_s3_bucket.b') }),
      makeBlock('aws_s3_bucket_public_access_block.by_name', {
        bucket: refersTo('aws_s3_bucket_policy.q.bucket', 'aws_s3_bucket_policy.q'),
      }),
      makeBlock('aws_s3_bucket_public_access_block.by_id', {
        bucket: refersTo('aws_s3_bucket_policy.q.id', 'aws_s3_bucket_policy.q'),
      }),
    ]
    expect(relate(makePlan(changes, { resources }), [bucketType, blockType]).links).toEqual([
      'aws_s3_bucket_public_access_block.by_name.bucket → aws_s3_bucket.b',
      'aws_s3_bucket_public_access_block.by_id.bucket → aws_s3_bucket.b',
    ])
  })

  it('choose the output that fits when a module instance is chosen by an expression', () => {
    const inner = {
      resources: [makeBlock('aws_s3_bucket.b', {}), makeBlock('aws_kms_key.k', {})],
      outputs: {
        bucket: { expression: refersTo('aws_s3_bucket.b.id', 'aws_s3_bucket.b') },
        key: { expression: refersTo('aws_kms_key.k.arn', 'aws_kms_key.k') },
      },
    }
    const changes: Change[] = ['one', 'two'].flatMap((key) => [
      { address: `module.m["${key}"].aws_s3_bucket.b`, unknown },
      { address: `module.m["${key}"].aws_kms_key.k`, unknown: { arn: true } },
      { address: `aws_s3_bucket_public_access_block.p["${key}"]`, unknown },
    ])
    const root = {
      resources: [makeBlock('aws_s3_bucket_public_access_block.p', { bucket: refersTo('module.m', 'each.key') })],
      module_calls: { m: { module: inner, for_each_expression: refersTo('local.keys') } },
    }
    expect(relate(makePlan(changes, root))).toEqual({
      links: [
        'aws_s3_bucket_public_access_block.p["one"].bucket → module.m["one"].aws_s3_bucket.b',
        'aws_s3_bucket_public_access_block.p["two"].bucket → module.m["two"].aws_s3_bucket.b',
      ],
      open: [],
    })
  })

  it('take the instance the value names before the one of the same key', () => {
    const values = (bucket: string) => ({ bucket, id: bucket })
    const changes: Change[] = [
      { address: 'aws_s3_bucket.b["x"]', after: values('first') },
      { address: 'aws_s3_bucket.b["y"]', after: values('second') },
      { address: 'aws_s3_bucket_public_access_block.p["x"]', after: { bucket: 'second' } },
    ]
    const resources = [
      makeBlock('aws_s3_bucket.b', {}),
      makeBlock('aws_s3_bucket_public_access_block.p', { bucket: refersTo('aws_s3_bucket.b', 'each.value') }),
    ]
    expect(relate(makePlan(changes, { resources })).links).toEqual([
      'aws_s3_bucket_public_access_block.p["x"].bucket → aws_s3_bucket.b["y"]',
    ])
  })

  it('do not exist where an expression turned out as nothing', () => {
    const changes: Change[] = [
      { address: 'aws_kms_key.k', unknown: { arn: true } },
      { address: 'aws_sqs_queue.q', after: { kms_master_key_id: null } },
    ]
    const resources = [
      makeBlock('aws_kms_key.k', {}),
      makeBlock('aws_sqs_queue.q', {
        kms_master_key_id: refersTo('var.encrypted', 'aws_kms_key.k.arn', 'aws_kms_key.k'),
      }),
    ]
    expect(relate(makePlan(changes, { resources }))).toEqual({ links: [], open: [] })
  })

  it('are found in nested blocks, under the top-level attribute', () => {
    const changes: Change[] = [
      { address: 'aws_kms_key.k', unknown: { arn: true } },
      {
        address: 'aws_x.y',
        after: { rule: [{ by_default: [{}] }] },
        unknown: { rule: [{ by_default: [{ kms_master_key_id: true }] }] },
      },
    ]
    const rule = [{ by_default: [{ kms_master_key_id: refersTo('aws_kms_key.k.arn', 'aws_kms_key.k') }] }]
    const resources = [makeBlock('aws_kms_key.k', {}), makeBlock('aws_x.y', { rule })]
    expect(relate(makePlan(changes, { resources }))).toEqual({ links: ['aws_x.y.rule → aws_kms_key.k'], open: [] })
  })

  it('do not lead to what is going away', () => {
    const changes: Change[] = [
      { address: 'aws_s3_bucket.b', actions: ['delete'], before: { bucket: 'b' }, after: null },
      { address: 'aws_s3_bucket_public_access_block.p', unknown },
    ]
    const resources = [
      makeBlock('aws_s3_bucket.b', {}),
      makeBlock('aws_s3_bucket_public_access_block.p', { bucket: refersTo('aws_s3_bucket.b.id', 'aws_s3_bucket.b') }),
    ]
    expect(relate(makePlan(changes, { resources }))).toEqual({ links: [], open: [] })
  })
})

describe('open links', () => {
  const sg = { address: 'aws_security_group.s', unknown: { id: true } }

  it.each<[string, Change, object | undefined, string[]]>([
    ['an attribute nobody wrote', { address: 'aws_x.y', unknown: { security_group_id: true } }, {}, []],
    [
      'an attribute of a block that is not described',
      { address: 'aws_x.y', unknown: { security_group_id: true, arn: true } },
      undefined,
      ['aws_x.y.security_group_id'],
    ],
    [
      'what stands in a dynamic block',
      { address: 'aws_x.y', after: { rule: [{ port: 1 }] }, unknown: { rule: [{ security_groups: [true] }] } },
      { port: { constant_value: 1 } },
      ['aws_x.y.rule'],
    ],
    [
      'a list of which one element is known by reference',
      { address: 'aws_x.y', after: { security_groups: [null, null] }, unknown: { security_groups: [true, true] } },
      { security_groups: refersTo('local.more', 'aws_security_group.s.id', 'aws_security_group.s') },
      ['aws_x.y.security_groups'],
    ],
    [
      'a single value that is known by reference',
      { address: 'aws_x.y', unknown: { security_group_id: true } },
      { security_group_id: refersTo('local.prefix', 'aws_security_group.s.id', 'aws_security_group.s') },
      [],
    ],
    [
      'a name that suggests no reference',
      { address: 'aws_x.y', unknown: { policy: true } },
      { policy: refersTo('local.policy') },
      [],
    ],
  ])('for %s', (_, change, expressions, open) => {
    const resources =
      expressions === undefined ? [] : [makeBlock('aws_x.y', expressions), makeBlock('aws_security_group.s', {})]
    expect(relate(makePlan([sg, change], { resources })).open).toEqual(open)
  })
})

describe('attributes that are asked for', () => {
  it('are the only ones that link or stay open', () => {
    const changes: Change[] = [
      { address: 'aws_s3_bucket.b', unknown },
      { address: 'aws_s3_bucket_logging.l', unknown: { bucket: true, target_bucket: true, more_bucket: true } },
      { address: 'aws_s3_bucket_logging.hidden', unknown: { bucket: true, target_bucket: true } },
    ]
    const written = refersTo('aws_s3_bucket.b.id', 'aws_s3_bucket.b')
    const block = { bucket: written, target_bucket: written, more_bucket: refersTo('local.x') }
    const resources = [makeBlock('aws_s3_bucket.b', {}), makeBlock('aws_s3_bucket_logging.l', block)]
    const types = new Set(['aws_s3_bucket', 'aws_s3_bucket_logging'])
    const only = new Map([['aws_s3_bucket_logging', new Set(['target_bucket'])]])
    expect(readEvidence(makePlan(changes, { resources }), source).relate('after', types, only)).toEqual({
      links: [{ from: 'aws_s3_bucket_logging.l', attribute: 'target_bucket', to: 'aws_s3_bucket.b' }],
      open: [{ from: 'aws_s3_bucket_logging.hidden', attribute: 'target_bucket' }],
    })
  })
})

describe('time', () => {
  it.each([
    ['each to the one of its key', ['aws_s3_bucket.b', 'each.key'], 4000],
    ['each to all, which is taken as unclear', ['aws_s3_bucket.b'], 4000],
    ['through an output of every instance of a module', ['module.m', 'each.value'], 4000],
  ])('is linear when thousands refer to thousands: %s', (_, references, count) => {
    const keys = Array.from({ length: count }, (_unused, n) => `["k${n}"]`)
    const bytes = plan(
      references,
      keys.map((key) => `aws_s3_bucket.b${key}`),
      {},
      keys,
    )
    const started = process.hrtime.bigint()
    relate(bytes)
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(4000)
  })

  it('is bounded for variables and outputs that go round in circles', () => {
    const call = (name: string) => ({
      expressions: { v: refersTo(`module.${name}.o`, `module.${name}`) },
      module: {
        outputs: { o: { expression: refersTo('var.v') } },
        resources: [makeBlock('aws_s3_bucket_policy.p', { bucket: refersTo('var.v') })],
        variables: { v: {} },
      },
    })
    const changes: Change[] = [
      { address: 'module.a.aws_s3_bucket_policy.p', unknown },
      { address: 'module.b.aws_s3_bucket_policy.p', unknown },
      { address: 'aws_s3_bucket.b', unknown },
    ]
    const evidence = readEvidence(makePlan(changes, { module_calls: { a: call('b'), b: call('a') } }), source)
    expect(evidence.relate('after', new Set(evidence.resources.map(typeKey))).links).toEqual([])
    expect(evidence.resources.map(({ references }) => references)).toEqual([undefined, undefined, undefined])
  })
})
