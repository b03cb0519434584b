import { expect, test } from 'vitest'
import { openMemoryTree } from '../../hcl/modules/memory-tree.ts'
import { openModuleTree } from '../../hcl/modules/module-tree.ts'
import { parseFile } from '../../hcl/parse/parse-file.ts'
import type { Evidence } from '../../model/evidence.ts'
import { openSchema } from '../../schema/schema.ts'
import { readSource, type SourceRequest } from './read-source.ts'

const table = [
  'plumbline.schema-table/1 x@1',
  'x_key arn=s,id=s,rotate?b',
  'x_store id=s,name~s,key_id?s,policy?s,password?*s,note?s,tags?ms,rule/t{port!n,cidrs?ls},one/l~1{to?s}',
  '',
].join('\n')
const schema = openSchema((prefix) => (prefix === 'x' ? table : undefined))

function read(files: Readonly<Record<string, string>>, more: Partial<SourceRequest> = {}): Evidence {
  const tree = openMemoryTree(new Map(Object.entries(files)))
  return readSource({ tree: openModuleTree(tree, '.'), files: tree, root: '.', path: 'live', schema, ...more })
}

const policy = `
  resource "x_store" "s" {
    name   = "n"
    key_id = x_key.k.arn
    note   = "see \${x_key.k.arn} please"
    policy = jsonencode({
      Statement = [
        { Action = "*", Resource = "\${x_key.k.arn}/*", Name = x_key.k.id },
        { Action = "get", Resource = "r" },
      ]
    })
  }
  resource "x_key" "k" {
    rotate = true
  }`

test('a document that is unknown only in parts keeps its known parts, and a text its beginning and end', () => {
  const [store] = read({ 'main.tf': policy }).resources
  expect(store).toMatchObject({
    origin: 'source',
    values: { name: 'n', policy: { Statement: [{ Action: '*' }, { Action: 'get', Resource: 'r' }] } },
    unknown: { key_id: true, note: true, policy: { Statement: [{ Resource: true, Name: true }, false] } },
    references: { key_id: true, note: true, policy: { Statement: [{ Resource: true, Name: true }, false] } },
    partial: {
      note: { prefix: 'see ', suffix: ' please' },
      policy: { Statement: [{ Resource: { prefix: '', suffix: '/*' } }, null] },
    },
  })
})

test('the evidence has the shape of a plan', () => {
  const evidence = read({ 'main.tf': policy })
  const { kind, path, root, formatVersion, skipped } = evidence
  expect({ kind, path, root, formatVersion, skipped }).toEqual({
    kind: 'source',
    path: 'live',
    root: '.',
    formatVersion: '1',
    skipped: [],
  })
  expect(evidence.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(read({ 'main.tf': `${policy}\n` }).sha256).not.toBe(evidence.sha256)
  expect(evidence.relate('after', new Set(['x_key', 'x_store']))).toEqual({
    links: [
      { from: 'x_store.s', attribute: 'key_id', to: 'x_key.k' },
      { from: 'x_store.s', attribute: 'note', to: 'x_key.k' },
      { from: 'x_store.s', attribute: 'policy', to: 'x_key.k' },
    ],
    open: [],
  })
  const document = JSON.parse(Buffer.from(evidence.document()).toString('utf8'))
  expect(document.resource_changes[1]).toEqual({
    address: 'x_key.k',
    mode: 'managed',
    type: 'x_key',
    name: 'k',
    provider_name: 'registry.terraform.io/hashicorp/x',
    change: {
      actions: ['create'],
      before: null,
      after: { rotate: true },
      after_unknown: { arn: true, id: true },
      before_sensitive: false,
      after_sensitive: {},
    },
  })
})

const modules = {
  'main.tf': `
    terraform {
      required_providers {
        x = { source = "acme/x" }
        z = { source = "registry.example/acme/z" }
      }
    }
    variable "password" {
      type      = string
      sensitive = true
    }
    variable "api_token" {}
    module "app" {
      source   = "./app"
      for_each = { "a.b" = 1, c = 2 }
      size     = each.value
      secret   = var.password
      key      = x_key.k.arn
    }
    module "gone" {
      source = "acme/gone/x"
    }
    resource "x_key" "k" {}
    resource "x_store" "after" {
      name   = module.app["c"].name
      key_id = module.gone.key
    }
    resource "z_thing" "z" {}`,
  'app/main.tf': `
    variable "size" {}
    variable "secret" {}
    variable "key" {}
    resource "x_store" "s" {
      count    = var.size
      name     = "s-\${count.index}"
      password = "given"
      note     = "\${var.secret}-note"
      tags     = { open = "o", closed = var.secret }
      key_id   = var.key
    }
    output "name" { value = x_store.s[1].name }`,
}

test('modules, their instances and what they hand on are followed', () => {
  const file = parseFile('terraform.tfvars', 'password = "pass-phrase-1"\napi_token = "t0ken-abcdefgh"')
  const evidence = read(modules, { variables: [{ kind: 'file', file }], root: 'live' })
  const shown = evidence.resources.map(({ address, module, index, provider, root, values, sensitive }) => {
    return { address, module, index, provider, root, name: values?.name, note: values?.note, sensitive }
  })
  const inApp = { provider: 'registry.terraform.io/hashicorp/x', root: 'live', note: 'pass-phrase-1-note' }
  const sensitive = { password: true, note: true, tags: { closed: true } }
  const inRoot = {
    module: '',
    index: undefined,
    provider: 'registry.terraform.io/acme/x',
    root: 'live',
    note: undefined,
  }
  expect(shown).toEqual([
    { ...inRoot, address: 'x_key.k', name: undefined, sensitive: {} },
    { ...inRoot, address: 'x_store.after', name: 's-1', sensitive: {} },
    { ...inRoot, address: 'z_thing.z', provider: 'registry.example/acme/z', name: undefined, sensitive: {} },
    {
      ...inApp,
      address: 'module.app["a.b"].x_store.s[0]',
      module: 'module.app["a.b"]',
      index: 0,
      name: 's-0',
      sensitive,
    },
    { ...inApp, address: 'module.app["c"].x_store.s[0]', module: 'module.app["c"]', index: 0, name: 's-0', sensitive },
    { ...inApp, address: 'module.app["c"].x_store.s[1]', module: 'module.app["c"]', index: 1, name: 's-1', sensitive },
  ])
  expect([...evidence.secrets()].sort()).toEqual(['given', 'pass-phrase-1', 'pass-phrase-1-note', 't0ken-abcdefgh'])
  expect(evidence.relate('after', new Set(['x_store', 'x_key']))).toEqual({
    links: ['module.app["a.b"].x_store.s[0]', 'module.app["c"].x_store.s[0]', 'module.app["c"].x_store.s[1]'].map(
      (from) => ({ from, attribute: 'key_id', to: 'x_key.k' }),
    ),
    open: [{ from: 'x_store.after', attribute: 'key_id' }],
  })
  expect(evidence.skipped).toEqual([{ what: 'module.gone', why: 'acme/gone/x has not been fetched; terraform get' }])
})

test('nested blocks of the JSON form are known by the schema', () => {
  const text = JSON.stringify({
    resource: {
      x_store: {
        s: {
          name: '${upper("n")}',
          tags: { rule: 'a' },
          rule: [{ port: '${1 + 1}' }, { port: 3, cidrs: ['a'] }, { port: 3, cidrs: ['a'] }],
          one: { to: 'x' },
          lifecycle: { prevent_destroy: true },
        },
      },
    },
  })
  const [store] = read({ 'main.tf.json': text }).resources
  expect(store).toMatchObject({
    values: { name: 'N', tags: { rule: 'a' }, rule: [{ port: 2 }, { port: 3, cidrs: ['a'] }], one: [{ to: 'x' }] },
    unknown: { id: true },
  })
})

test('what is missing or too much stands in what was skipped, and the rest is read', () => {
  const evidence = read(
    {
      'good.tf': 'resource "x_key" "k" {\n  rotate = local.rotate\n}\nlocals {\n  rotate = true\n}',
      'broken.tf': 'resource "x_key" "b" {\n  rotate = \n}',
      'twice.tf': 'resource "x_key" "k" {\n}',
      'cycle.tf': 'locals {\n  a = local.b\n  b = local.a\n}\nresource "x_key" "c" {\n  rotate = local.a\n}',
      'wrong.tf': 'resource "x_store" "w" {\n  name = "x".y\n  note = "kept"\n}',
      'many.tf': 'resource "x_store" "m" {\n  count = 1000000\n  note = "kept"\n}',
    },
    { limits: { steps: 1_000_000, instancesOfOne: 100, instances: 1000, elements: 1000 } },
  )
  const shown = evidence.resources.map(({ address, values, unknown }) => [address, values, unknown])
  expect(shown).toContainEqual(['x_key.k', { rotate: true }, { arn: true, id: true }])
  expect(shown).toContainEqual(['x_key.c', {}, { rotate: true, arn: true, id: true }])
  expect(shown).toContainEqual(['x_store.w', { note: 'kept', rule: [] }, { name: true, id: true, one: true }])
  expect(shown).toContainEqual(['x_store.m', { note: 'kept', rule: [] }, { name: true, id: true, one: true }])
  const { skipped } = evidence
  expect(skipped).toEqual([
    { what: 'local.a', why: 'it leads back to itself, so its value cannot be told (cycle.tf:2)' },
    {
      what: 'x_store.m',
      why: 'it has 1000000 instances, more than are evaluated one by one; one stands for all of them (many.tf:2)',
    },
    {
      what: 'x_store.w.name',
      why: 'it cannot be evaluated and counts as unknown: "x" has no attribute "y" (wrong.tf:2)',
    },
  ])
})

test('a resource whose evaluation is given up is wholly unknown', () => {
  const files = { 'main.tf': 'resource "x_store" "s" {\n  name = "n"\n}\nresource "x_store" "t" {\n  name = "n"\n}' }
  const limits = { steps: 3, instancesOfOne: 100, instances: 1000, elements: 1000 }
  const { resources, skipped } = read(files, { limits })
  expect(resources.map(({ values, unknown }) => [values, unknown])).toEqual([
    [
      { name: 'n', rule: [] },
      { id: true, one: true },
    ],
    [{}, true],
  ])
  expect(skipped.map(({ what }) => what)).toEqual(['x_store.t.name', 'x_store.t'])
})

test('many remarks of one kind are counted', () => {
  const wrong = Array.from({ length: 60 }, (_, at) => `resource "x_store" "s${at}" {\n  name = "x".y\n}`).join('\n')
  const { skipped } = read({ 'main.tf': wrong })
  expect(skipped).toHaveLength(51)
  expect(skipped.at(-1)).toEqual({
    what: '10 more expressions that could not be evaluated',
    why: 'not listed one by one',
  })
})

test('a regular expression that is meant to blow up takes no time', () => {
  const text = `resource "x_store" "s" {\n  note = try(regex("^(a+)+$", "${'a'.repeat(5000)}!"), "none")\n}`
  expect(read({ 'main.tf': text }).resources[0]?.values?.note).toBe('none')
})

test('what a schema declares sensitive is so in whatever is made of it', () => {
  const files = {
    'main.tf': `
      resource "x_store" "s" {
        password = "given-pass-word"
      }
      resource "x_store" "t" {
        note = "with \${x_store.s.password}"
        policy = "\${upper(x_store.s.password)} and \${x_store.s.id}"
        name = x_store.s.name
      }`,
  }
  const evidence = read(files)
  expect(evidence.resources.map(({ sensitive }) => sensitive)).toEqual([
    { password: true },
    { note: true, policy: true },
  ])
  expect([...evidence.secrets()].sort()).toEqual([
    '',
    'GIVEN-PASS-WORD and ',
    'given-pass-word',
    'with given-pass-word',
  ])
})
