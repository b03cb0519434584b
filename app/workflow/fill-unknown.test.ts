import { expect, test } from 'vitest'
import type { Evidence } from '../model/evidence.ts'
import type { JsonObject } from '../model/json.ts'
import type { KnownEnds, Marks, Resource } from '../model/resource.ts'
import { fillUnknown } from './fill-unknown.ts'

function resource(values: JsonObject, unknown: Marks = {}, partial?: KnownEnds): Resource {
  return {
    address: 'aws_thing.a',
    root: '.',
    type: 'aws_thing',
    name: 'a',
    module: '',
    mode: 'managed',
    provider: 'aws',
    origin: 'plan',
    values,
    unknown,
    sensitive: {},
    ...(partial && { partial }),
  }
}

function evidence(of: Resource): Evidence {
  return {
    kind: 'plan',
    path: 'plan.json',
    sha256: '',
    root: '.',
    formatVersion: '1.2',
    resources: [of],
    relate: () => ({ links: [], open: [] }),
    secrets: () => new Set(),
    document: () => new Uint8Array(),
    skipped: [],
  }
}

const document = { Statement: [{ Action: '*', Resource: null }] }
const holes = { Statement: [{ Resource: true }] }

test.each<[string, Resource, Resource, Pick<Resource, 'values' | 'unknown' | 'partial'>]>([
  [
    'a document keeps the parts the source knows',
    resource({ name: 'x' }, { policy: true }),
    resource({ policy: document }, { policy: holes }),
    { values: { name: 'x', policy: document }, unknown: { policy: holes } },
  ],
  [
    'a text keeps its beginning and its end',
    resource({}, { cidr: true }),
    resource({}, { cidr: true }, { cidr: { prefix: '', suffix: '/32' } }),
    { values: {}, unknown: { cidr: true }, partial: { cidr: { prefix: '', suffix: '/32' } } },
  ],
  [
    'an element of a set is filled from the written one that agrees with it, wherever it stands',
    resource(
      {
        rule: [
          { port: 443, cidr: null },
          { port: 22, cidr: null },
        ],
      },
      { rule: [{ cidr: true }, { cidr: true }] },
    ),
    resource(
      {
        rule: [
          { port: 22, cidr: null },
          { port: 443, cidr: '10.0.0.0/8' },
        ],
      },
      { rule: [{ cidr: true }, {}] },
    ),
    {
      values: {
        rule: [
          { port: 443, cidr: '10.0.0.0/8' },
          { port: 22, cidr: null },
        ],
      },
      unknown: { rule: [{}, { cidr: true }] },
    },
  ],
])('%s', (_, plan, source, wanted) => {
  const [filled] = fillUnknown(evidence(plan), [source]).resources
  expect(filled).toMatchObject(wanted)
})

test('what the plan knows is never overruled, and evidence to which nothing is added is the same', () => {
  const known = evidence(resource({ acl: 'private', policy: null }, {}))
  expect(fillUnknown(known, [resource({ acl: 'public-read', policy: document })])).toBe(known)
  const open = evidence(resource({}, { id: true }))
  expect(fillUnknown(open, [resource({}, { id: true })])).toBe(open)
  expect(fillUnknown(open, [])).toBe(open)
})

test('of two written elements that both agree and differ, none is taken', () => {
  const plan = evidence(
    resource({ rule: [{ cidr: null }, { cidr: null }] }, { rule: [{ cidr: true }, { cidr: true }] }),
  )
  const source = resource({ rule: [{ cidr: '0.0.0.0/0' }, { cidr: '10.0.0.0/8' }] })
  expect(fillUnknown(plan, [source])).toBe(plan)
})

test('a resource keeps its marks of references and of what nobody wrote', () => {
  const plan = { ...resource({}, { policy: true, id: true }), references: { policy: true }, unset: { id: true } }
  const [filled] = fillUnknown(evidence(plan), [resource({ policy: document }, { policy: holes })]).resources
  expect(filled).toMatchObject({ references: { policy: true }, unset: { id: true } })
})
