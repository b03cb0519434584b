import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../test/fixtures/saved-plan/compare.ts'
import {
  hasTerraform,
  type Pair,
  playScenario,
  readPair,
  scenarios,
} from '../../../test/fixtures/saved-plan/scenarios.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
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
