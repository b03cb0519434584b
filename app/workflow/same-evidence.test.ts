import { expect, test } from 'vitest'
import type { Evidence } from '../model/evidence.ts'
import type { Resource } from '../model/resource.ts'
import { distinct } from './same-evidence.ts'

function resource(address: string, previousAddress?: string): Resource {
  return {
    address,
    root: '.',
    type: 'aws_thing',
    name: address,
    module: '',
    mode: 'managed',
    provider: 'aws',
    origin: 'plan',
    values: {},
    unknown: {},
    sensitive: {},
    ...(previousAddress !== undefined && { previousAddress }),
  }
}

function piece(
  kind: 'plan' | 'state',
  path: string,
  resources: readonly Resource[],
  at?: string,
  root = '.',
): Evidence {
  return {
    kind,
    path,
    sha256: '',
    root,
    formatVersion: '1',
    resources,
    relate: () => ({ links: [], open: [] }),
    secrets: () => new Set(),
    document: () => new Uint8Array(),
    skipped: [],
    ...(at !== undefined && { made: () => ({ variables: {}, at }) }),
  }
}

const things = [resource('aws_thing.a'), resource('aws_thing.b')]
const plan = piece('plan', 'plan.json', things, 'noon')

test('the saved form of a plan whose JSON form is there is not judged again', () => {
  const saved = piece('plan', 'tfplan', things, 'noon')
  expect(distinct([plan, saved], new Set())).toEqual({
    evidence: [plan],
    skipped: [{ what: 'tfplan', why: 'the same plan as plan.json' }],
    doubles: new Map([[plan, saved]]),
  })
})

test('the state that a plan starts from is judged with the plan, moved resources included', () => {
  const moved = piece('plan', 'plan.json', [resource('aws_thing.new', 'aws_thing.a'), resource('aws_thing.b')], 'noon')
  const state = piece('state', 'state.json', things)
  expect(distinct([moved, state], new Set()).skipped).toEqual([
    { what: 'state.json', why: 'what was before plan.json, which is judged with it' },
  ])
})

test.each<[string, Evidence, ReadonlySet<string>]>([
  ['another time', piece('plan', 'tfplan', things, 'midnight'), new Set()],
  ['another root', piece('plan', 'tfplan', things, 'noon', 'other'), new Set()],
  ['other resources', piece('plan', 'tfplan', [resource('aws_thing.a'), resource('aws_thing.c')], 'noon'), new Set()],
  ['no word of when it was made', piece('plan', 'tfplan', things), new Set()],
  ['a name the user gave', piece('plan', 'tfplan', things, 'noon'), new Set(['tfplan'])],
  ['a state with something the plan does not know', piece('state', 's.json', [resource('aws_thing.z')]), new Set()],
  ['an empty state', piece('state', 's.json', []), new Set()],
])('evidence with %s is judged beside the plan', (_, other, named) => {
  expect(distinct([plan, other], named).evidence).toEqual([plan, other])
})
