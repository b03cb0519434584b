import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Change, makeChange, makePlan } from '../../../test/fixtures/plans/make-plan.ts'
import { readEvidence } from '../read-evidence.ts'

const source = { path: 'plan.json', root: 'infra' }

function readFixture(path: string) {
  return readEvidence(readFileSync(`test/fixtures/plans/${path}`), source)
}

function readOne(change: Change) {
  return readEvidence(makePlan([change]), source).resources[0]
}

describe('resources of a plan', () => {
  it('are read with everything the plan says of them', () => {
    const after = { bucket: 'logs', tags: { team: 'a' } }
    const change = {
      address: 'module.a["x.y"].aws_s3_bucket.b["k"]',
      actions: ['update'],
      before: { bucket: 'logs', tags: null },
      after,
      unknown: { tags_all: true },
      more: {
        previous_address: 'aws_s3_bucket.old',
        change: { before_sensitive: { bucket: true }, after_sensitive: { tags: { team: true } } },
      },
    }
    expect(readOne(change)).toEqual({
      address: 'module.a["x.y"].aws_s3_bucket.b["k"]',
      root: 'infra',
      type: 'aws_s3_bucket',
      name: 'b',
      index: 'k',
      module: 'module.a["x.y"]',
      mode: 'managed',
      provider: 'registry.terraform.io/hashicorp/aws',
      origin: 'plan',
      actions: ['update'],
      values: after,
      before: { bucket: 'logs', tags: null },
      unknown: { tags_all: true },
      sensitive: { tags: { team: true } },
      beforeSensitive: { bucket: true },
      previousAddress: 'aws_s3_bucket.old',
    })
  })

  it.each([
    [['create'], {}, ['create']],
    [['no-op'], {}, ['no-op']],
    [['delete', 'create'], {}, ['delete', 'create']],
    [['create', 'delete'], {}, ['create', 'delete']],
    [['forget'], {}, ['forget']],
    [['create', 'forget'], {}, ['create', 'forget']],
    [['no-op'], { importing: { id: 'x' } }, ['import', 'no-op']],
    [['update'], { importing: { identity: {} } }, ['import', 'update']],
    [['open'], {}, ['read']],
  ])('have actions %j with %j as %j', (actions, change, wanted) => {
    expect(readOne({ address: 'aws_vpc.v', actions, more: { change } })?.actions).toEqual(wanted)
  })

  it('treat an action nobody knows as an update and say so', () => {
    const evidence = readEvidence(makePlan([{ address: 'aws_vpc.v', actions: ['transmogrify'] }]), source)
    expect(evidence.resources[0]?.actions).toEqual(['update'])
    expect(evidence.skipped.map(({ what }) => what)).toEqual(['1 unknown action'])
  })

  it('take marks of a strange shape to cover everything', () => {
    const resource = readOne({ address: 'aws_vpc.v', unknown: { a: null }, more: { change: { after_sensitive: [3] } } })
    expect([resource?.unknown, resource?.sensitive]).toEqual([true, true])
  })

  it('leave out deposed objects and repeated addresses, and say so', () => {
    const changes = [
      makeChange({ address: 'aws_vpc.v', after: { cidr_block: 'first' } }),
      makeChange({ address: 'aws_vpc.v', actions: ['delete'], more: { deposed: '00a1b2c3' } }),
      makeChange({ address: 'aws_vpc.v', after: { cidr_block: 'second' } }),
    ]
    const evidence = readEvidence(makePlan([], {}, { resource_changes: changes }), source)
    expect(evidence.resources.map(({ values }) => values)).toEqual([{ cidr_block: 'first' }])
    expect(evidence.skipped.map(({ what }) => what)).toEqual(['1 deposed object', '1 repeated address'])
  })

  it('are those of a second plan over an applied state', () => {
    const { resources, skipped } = readFixture('lifecycle/plan.json')
    expect(
      resources.map(({ address, actions, values, before, previousAddress }) => [
        address,
        actions?.join(),
        values === null ? 'goes' : before ? 'stays' : 'comes',
        previousAddress ?? '',
      ]),
    ).toEqual([
      ['data.terraform_remote_state.later', 'read', 'comes', ''],
      ['terraform_data.adopted', 'import,update', 'stays', ''],
      ['terraform_data.changed', 'update', 'stays', ''],
      ['terraform_data.forgotten', 'forget', 'goes', ''],
      ['terraform_data.gone', 'delete', 'goes', ''],
      ['terraform_data.kept', 'no-op', 'stays', ''],
      ['terraform_data.keyed["a.b"]', 'delete', 'goes', ''],
      ['terraform_data.keyed["c"]', 'no-op', 'stays', ''],
      ['terraform_data.new_name', 'no-op', 'stays', 'terraform_data.old_name'],
      ['terraform_data.replaced', 'delete,create', 'stays', ''],
      ['terraform_data.swapped', 'create,delete', 'stays', ''],
      ['data.terraform_remote_state.other', 'read', 'comes', ''],
    ])
    expect(skipped).toEqual([])
  })

  it('include data sources that were read while planning, once, with what they hold', () => {
    const data = readFixture('lifecycle/plan.json').resources.filter(({ mode }) => mode === 'data')
    expect(data.map(({ address, values, unknown, before }) => ({ address, values, unknown, before }))).toEqual([
      {
        address: 'data.terraform_remote_state.later',
        values: { backend: 'local', config: {}, defaults: null, workspace: null },
        unknown: { config: { path: true }, outputs: true },
        before: null,
      },
      {
        address: 'data.terraform_remote_state.other',
        values: {
          backend: 'local',
          config: { path: './before.tfstate' },
          defaults: null,
          outputs: {},
          workspace: null,
        },
        unknown: {},
        before: undefined,
      },
    ])
  })

  it.each([
    [
      'targeted/targeted.json',
      ['terraform_data.kept no-op', 'terraform_data.wanted create', 'terraform_data.changed no-op'],
      ['1 resource outside the plan', 'the rest of the plan'],
    ],
    [
      'targeted/refresh-only.json',
      ['terraform_data.changed no-op', 'terraform_data.kept no-op'],
      ['2 resources outside the plan'],
    ],
  ])('include those that %s leaves alone', (path, wanted, notes) => {
    const { resources, skipped } = readFixture(path)
    expect(resources.map(({ address, actions }) => `${address} ${actions?.join()}`)).toEqual(wanted)
    expect(skipped.map(({ what }) => what)).toEqual(notes)
  })

  it('in the prior state are found in any module and format', () => {
    const resource = (address: string, more: object) => ({
      address,
      mode: 'data',
      type: 'aws_ami',
      name: 'a',
      values: { id: address },
      ...more,
    })
    const priorState = {
      values: {
        root_module: {
          child_modules: [
            {
              address: 'module.a["x.y"]',
              resources: [resource('module.a["x.y"].data.aws_ami.a[0]', { index: 0 })],
              child_modules: [
                { resources: [resource('data.aws_ami.a', { index: 'k' })], address: 'module.a["x.y"].module.b' },
              ],
            },
          ],
          resources: [resource('data.aws_ami.a', {}), null, { type: 7 }],
        },
      },
    }
    const wanted = [
      'module.a["x.y"].data.aws_ami.a[0]',
      'module.a["x.y"].module.b.data.aws_ami.a["k"]',
      'data.aws_ami.a',
    ]
    for (const indent of [undefined, 2]) {
      const text = JSON.stringify(JSON.parse(makePlan([], {}, { prior_state: priorState }).toString()), null, indent)
      expect(new Set(readEvidence(Buffer.from(text), source).resources.map(({ address }) => address))).toEqual(
        new Set(wanted),
      )
    }
  })

  it('that Terraform postponed are left out and named', () => {
    const deferred = {
      deferred_changes: [{ reason: 'unknown', resource_change: makeChange({ address: 'aws_vpc.v' }) }],
    }
    const evidence = readEvidence(makePlan([], {}, deferred), source)
    expect([evidence.resources, evidence.skipped.map(({ what }) => what)]).toEqual([[], ['1 deferred change']])
  })

  it('come from the planned values when there are no changes, with a word about it', () => {
    const planned = {
      root_module: {
        child_modules: [
          { address: 'module.m', resources: [{ mode: 'managed', type: 'aws_vpc', name: 'v', values: { id: 'x' } }] },
        ],
      },
    }
    const evidence = readEvidence(makePlan([], {}, { planned_values: planned, resource_changes: undefined }), source)
    expect(evidence.resources.map(({ address, actions, before }) => [address, actions, before])).toEqual([
      ['module.m.aws_vpc.v', ['create'], null],
    ])
    expect(evidence.skipped.map(({ what }) => what)).toEqual(['resource_changes'])
  })
})

describe('secrets of a plan', () => {
  it('are sensitive variables, outputs and attributes, before and after', () => {
    expect([...readFixture('lifecycle/plan.json').secrets()]).toEqual(['quiet-otter-9000'])
  })

  it('are what is marked, what the schema declares and what looks like one', () => {
    const bytes = makePlan(
      [
        {
          address: 'aws_db_instance.d',
          actions: ['update'],
          before: { password: 'before-password', note: 'plain', inner: [{ pin: 'before-pin' }] },
          after: { password: 'after-password', note: 'marked-note', inner: [{ pin: 'after-pin' }], id: 'db-1' },
          more: { change: { after_sensitive: { note: true } } },
        },
      ],
      { variables: { code: { sensitive: true, default: 'default-code' }, size: {} } },
      {
        variables: {
          code: { value: { a: ['given-code'] } },
          size: { value: 'large' },
          api_token: { value: 'token-value' },
        },
        output_changes: { o: { after: 'output-value', after_sensitive: true } },
        resource_drift: [
          makeChange({
            address: 'aws_x.y',
            after: { z: 'drift-value' },
            more: { change: { after_sensitive: { z: true } } },
          }),
        ],
      },
    )
    const sensitivePaths = (type: string) => (type === 'aws_db_instance' ? [['inner', '*', 'pin']] : [])
    const secrets = readEvidence(bytes, { ...source, sensitivePaths }).secrets()
    expect([...secrets].sort()).toEqual(
      [
        ...[
          'after-password',
          'after-pin',
          'before-password',
          'before-pin',
          'default-code',
          'drift-value',
          'given-code',
        ],
        ...['marked-note', 'output-value', 'token-value'],
      ].sort(),
    )
  })
})
