import { expect, test } from 'vitest'
import { openMemoryTree } from '../hcl/modules/memory-tree.ts'
import { openModuleTree } from '../hcl/modules/module-tree.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Resource } from '../model/resource.ts'
import { pairSource, type SourceCandidate } from './pair-source.ts'

const text = `
resource "aws_thing" "a" {}
module "fetched" { source = "acme/thing/aws" }
module "own" {
  source   = "./own"
  for_each = toset(["x.y"])
}
`

function candidate(
  name: string,
  main: string,
  told = false,
): SourceCandidate<{ tree: ReturnType<typeof openModuleTree> }> {
  const files = new Map([
    ['main.tf', main],
    ['own/main.tf', 'resource "aws_thing" "b" {}'],
  ])
  return { name, told, source: { tree: openModuleTree(openMemoryTree(files), '.') } }
}

function plan(...resources: readonly Partial<Resource>[]): Evidence {
  return { path: 'plan.json', resources } as unknown as Evidence
}

const a = { address: 'aws_thing.a', values: {}, actions: ['create'] } as const
const inside = { address: 'module.own["x.y"].aws_thing.b', values: {}, actions: ['create'] } as const
const fetched = { address: 'module.fetched.aws_other.c[0]', values: {}, actions: ['create'] } as const
const stranger = { address: 'aws_thing.gone', values: {}, actions: ['no-op'] } as const

test('a plan goes with the first folder that declares all of it, modules that are not at hand taken on trust', () => {
  const right = candidate('infra', text)
  const paired = pairSource(plan(a, inside, fetched), [candidate('.', 'resource "aws_other" "x" {}'), right])
  expect(paired).toEqual({ source: right.source, skipped: [] })
})

test('what the plan deletes or forgets need not be declared any more', () => {
  const right = candidate('infra', text)
  const gone = { ...stranger, values: null, actions: ['delete'] } as const
  const forgotten = { ...stranger, actions: ['forget'] } as const
  expect(pairSource(plan(a, gone, forgotten), [right]).source).toBe(right.source)
})

test('source that declares only a part is not what the plan was made from, which is said', () => {
  expect(pairSource(plan(a, stranger), [candidate('infra', text)])).toEqual({
    skipped: [
      {
        what: 'the source in infra',
        why: 'plan.json was not made from it: aws_thing.gone is not declared there',
      },
    ],
  })
})

test('source the user names is taken, and what it does not declare is said', () => {
  const told = candidate('infra', text, true)
  expect(pairSource(plan(a, stranger), [told])).toEqual({
    source: told.source,
    skipped: [{ what: 'source lines of aws_thing.gone', why: 'not declared in infra' }],
  })
})

test('source of something else altogether is passed over without a word', () => {
  expect(pairSource(plan(stranger), [candidate('infra', text)])).toEqual({ skipped: [] })
})
