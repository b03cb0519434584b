import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../test/fixtures/saved-plan/compare.ts'
import { field, unknown } from '../../../test/fixtures/saved-plan/make-message.ts'
import { makeSavedPlan } from '../../../test/fixtures/saved-plan/make-saved-plan.ts'
import {
  hasTerraform,
  type Pair,
  playScenario,
  readPair,
  scenarios,
} from '../../../test/fixtures/saved-plan/scenarios.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Body } from '../../schema/declaration.ts'
import { readEvidence } from '../read-evidence.ts'

const source = { path: 'tfplan', root: 'infra' }

function read(bytes: Uint8Array) {
  return readEvidence(bytes, source)
}

function check({ saved, json }: Pair): void {
  const [ours, theirs] = [read(saved), read(json)]
  expect(differences(ours, theirs)).toEqual([])
  expect(documentOf(ours.document())).toEqual(documentOf(json))
}

/** The plan's JSON without what a saved plan does not tell; every list of resources by address. */
function documentOf(bytes: Uint8Array): Json {
  const document = JSON.parse(Buffer.from(bytes).toString()) as Record<string, Json>
  for (const name of ['prior_state', 'relevant_attributes', 'checks', 'planned_values']) delete document[name]
  return stripped(document)
}

function stripped(value: Json, at = ''): Json {
  if (at.endsWith('_sensitive')) return null
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => stripped(item))
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    // In JSON syntax Terraform gives the text of an expression as its constant value, beside its references.
    .filter(([name]) => name !== 'constant_value' || value.references === undefined)
    .filter(([name]) => !['schema_version', 'provider_config_key', 'provider_config'].includes(name))
    .map(([name, item]): [string, Json] => [
      name,
      name === 'resources' ? byAddress(item) : stripped(item ?? null, name),
    ])
  return Object.fromEntries(entries)
}

function byAddress(resources: Json | undefined): Json {
  const list = (Array.isArray(resources) ? resources : []) as readonly JsonObject[]
  return Object.fromEntries(list.map((resource) => [String(resource.address), stripped(resource)]))
}

describe('a saved plan says the same as its JSON form', () => {
  it.each(scenarios.map(({ name }) => name))('in %s', (name) => {
    check(readPair(name))
  })

  const terraform = hasTerraform()
  it.skipIf(!terraform).each(terraform ? scenarios : [])(
    'when terraform plans $name now (it needs one on PATH)',
    (scenario) => {
      check(playScenario(scenario))
    },
  )
})

describe('readSavedPlan', () => {
  const { saved } = readPair('change')

  it('says what it read', () => {
    const { kind, path, root, formatVersion, terraformVersion, sha256, skipped } = read(saved)
    expect({ kind, path, root, formatVersion, terraformVersion, sha256, skipped }).toEqual({
      kind: 'plan',
      path: 'tfplan',
      root: 'infra',
      formatVersion: '3',
      terraformVersion: '1.11.4',
      sha256: createHash('sha256').update(saved).digest('hex'),
      skipped: [
        {
          what: '1 deposed object',
          why: 'left over from an earlier replacement; only the current object of a resource is judged',
        },
      ],
    })
  })

  it('says what is missing once somebody asks for the whole document', () => {
    const evidence = read(saved)
    evidence.document()
    expect(evidence.skipped.map(({ what }) => what)).toEqual([
      '1 deposed object',
      'prior_state, relevant_attributes and checks',
    ])
  })

  it('hands out the source it carries, and no state', () => {
    const texts = read(saved).source?.() ?? new Map()
    expect([...texts.keys()].sort()).toEqual([
      '.terraform.lock.hcl',
      'tfconfig/m-/main.tf',
      'tfconfig/m-n/main.tf',
      'tfconfig/modules.json',
    ])
    expect(texts.get('tfconfig/m-n/main.tf')).toContain('resource "terraform_data" "in"')
  })

  it('keeps what is sensitive in the state it carries among the secrets', () => {
    expect([...read(readPair('targeted').saved).secrets()].sort()).toEqual(['an-output-secret', 'kept-from-view'])
  })
})

describe('what a saved plan does not say in so many words', () => {
  const attribute = {
    kind: 'attribute',
    required: false,
    optional: true,
    computed: false,
    sensitive: false,
    writeOnly: false,
  } as const
  const body: Body = new Map([
    ['threshold', { ...attribute, type: { kind: 'number' } }],
    ['version', { ...attribute, type: { kind: 'string' } }],
  ])
  const alarm = { address: 'aws_alarm.a', values: [{ threshold: '0.1', version: '5.7' }] }

  it('is told by the schema: which texts are numbers', () => {
    const evidence = readEvidence(makeSavedPlan({ changes: [alarm] }), { ...source, body: () => body })
    expect(evidence.resources.map(({ values }) => values)).toEqual([{ threshold: 0.1, version: '5.7' }])
    expect(evidence.skipped).toEqual([])
  })

  it('is said where no schema is at hand', () => {
    const evidence = read(makeSavedPlan({ changes: [alarm] }))
    expect(evidence.resources.map(({ values }) => values)).toEqual([{ threshold: '0.1', version: '5.7' }])
    expect(evidence.skipped.map(({ what }) => what)).toEqual(['the type of 2 values'])
  })

  it.each([
    ['1.10.5', { user: { password: true }, keys: [true, true] }],
    ['1.11.0', {}],
  ])(
    'is added from the schema where Terraform %s does not keep it: what is sensitive',
    (terraformVersion, sensitive) => {
      const values = [{ user: { password: 'x', name: 'y' }, keys: ['a', 'b'], other: [] }]
      const plan = makeSavedPlan({ terraformVersion, changes: [{ address: 'aws_db.d', values }] })
      const paths = [
        ['user', 'password'],
        ['keys', '*'],
        ['other', '*', 'secret'],
        ['missing', '*'],
      ]
      const evidence = readEvidence(plan, { ...source, sensitivePaths: () => paths })
      expect(evidence.resources.map((resource) => resource.sensitive)).toEqual([sensitive])
    },
  )

  const incomplete = field(26, false)
  it.each([
    ['Terraform that says it', { terraformVersion: '1.8.0', more: [incomplete] }, ['the rest of the plan']],
    ['Terraform that is too old to say it', { terraformVersion: '1.7.5', more: [incomplete] }, []],
    [
      'OpenTofu by its lock file',
      { lock: '# maintained automatically by "tofu init".', more: [field(25, false), incomplete] },
      [],
    ],
    [
      'OpenTofu by its registry',
      {
        changes: [{ address: 'a.b', values: [{}], provider: 'registry.opentofu.org/hashicorp/aws' }],
        more: [field(25, false), incomplete],
      },
      [],
    ],
  ])('may be whether the plan is complete: %s', (_, plan, skipped) => {
    expect(read(makeSavedPlan(plan)).skipped.map(({ what }) => what)).toEqual(skipped)
  })

  it('is which of two changes of one address counts: the first', () => {
    const changes = [1, 2].map((n) => ({ address: 'aws_vpc.v', values: [{ n }] }))
    const evidence = read(makeSavedPlan({ changes }))
    expect(evidence.resources.map(({ values }) => values)).toEqual([{ n: 1 }])
    expect(evidence.skipped.map(({ what }) => what)).toEqual(['1 repeated address'])
  })

  it('is ignored: fields of a newer Terraform', () => {
    const more = [field(99, 'new'), field(30, 7), field(31, Buffer.from([1, 2, 3]))]
    expect(read(makeSavedPlan({ changes: [alarm], more })).resources.map(({ address }) => address)).toEqual([
      'aws_alarm.a',
    ])
  })

  it('is what refers to what, without source: nothing is said of it', () => {
    const changes = [
      { address: 'aws_vpc.v', values: [{ id: unknown }] },
      { address: 'aws_subnet.s', values: [{ vpc_id: unknown }] },
    ]
    const evidence = read(makeSavedPlan({ changes }))
    const related = evidence.relate('after', new Set(['aws_vpc', 'aws_subnet']))
    expect(related).toEqual({ links: [], open: [{ from: 'aws_subnet.s', attribute: 'vpc_id' }] })
    expect(evidence.resources.map(({ references, unset }) => [references, unset])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  it('is taken from the source: what refers to what', () => {
    const changes = [
      { address: 'aws_vpc.v', values: [{ id: unknown }] },
      { address: 'aws_subnet.s', values: [{ id: unknown, vpc_id: unknown }] },
    ]
    const files = { 'main.tf': 'resource "aws_vpc" "v" {}\nresource "aws_subnet" "s" {\n  vpc_id = aws_vpc.v.id\n}\n' }
    const evidence = read(makeSavedPlan({ changes, files }))
    expect(evidence.relate('after', new Set(['aws_vpc', 'aws_subnet']))).toEqual({
      links: [{ from: 'aws_subnet.s', attribute: 'vpc_id', to: 'aws_vpc.v' }],
      open: [],
    })
    expect(evidence.resources.map(({ references, unset }) => [references, unset])).toEqual([
      [{ vpc_id: true }, { id: true }],
      [undefined, { id: true }],
    ])
  })

  it('are the types of values in the state, which stand beside them', () => {
    const resource = (type: string, provider: string, attributes: object) => ({
      mode: 'data',
      type,
      name: 'd',
      provider: `provider["${provider}"]`,
      instances: [{ attributes, sensitive_attributes: [[{ type: 'get_attr', value: 'secret' }]] }],
    })
    const open = {
      secret: { value: 'kept-from-view', type: 'string' },
      record: { value: 'v', type: 'TXT' },
      more: { value: 1, type: 'string', x: 1 },
    }
    const state = { resources: [resource('t', 'terraform.io/builtin/terraform', open)] }
    const evidence = read(makeSavedPlan({ state }))
    expect(evidence.resources).toEqual([
      {
        address: 'data.t.d',
        root: 'infra',
        type: 't',
        name: 'd',
        module: '',
        mode: 'data',
        provider: 'terraform.io/builtin/terraform',
        origin: 'plan',
        actions: ['read'],
        values: { ...open, secret: 'kept-from-view' },
        unknown: {},
        sensitive: { secret: true },
      },
    ])
    expect([...evidence.secrets()]).toEqual(['kept-from-view'])
  })
})
