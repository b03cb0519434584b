import { expect, test } from 'vitest'
import type { Json } from '../model/json.ts'
import { deriveTables } from './derive.ts'

function resource(attributes: Json, blocks: Json = {}): Json {
  return { block: { attributes, block_types: blocks }, version: 0 }
}

test('each prefix gets a table with sorted types and the versions behind it', () => {
  const tables = deriveTables([
    {
      name: 'google-beta',
      version: '6.1.0',
      resource_schemas: { google_b: resource({ beta: { optional: true, type: 'string' } }) },
    },
    {
      name: 'google',
      version: '6.0.0',
      resource_schemas: { google_b: resource({ id: { computed: true, type: 'string' } }), google_a: resource({}) },
      data_source_schemas: { google_a: resource({ name: { required: true, type: 'string' } }) },
      ephemeral_resource_schemas: {
        google_a: resource({ token: { computed: true, sensitive: true, type: 'string' } }),
      },
    },
    {
      name: 'time',
      version: '0.1.0',
      resource_schemas: { time: resource({ at: { required: true, type: 'number' } }) },
    },
  ])
  expect([...tables]).toEqual([
    [
      'google',
      [
        'plumbline.schema-table/1 google@6.0.0 google-beta@6.1.0',
        'data.google_a name!s',
        'ephemeral.google_a token=*s',
        'google_a ',
        'google_b id=s',
        '',
      ].join('\n'),
    ],
    ['time', 'plumbline.schema-table/1 time@0.1.0\ntime at!n\n'],
  ])
})

test('types, nested attributes and blocks are written in one letter each', () => {
  const attributes = {
    any: { optional: true, type: 'dynamic' },
    both: { optional: true, computed: true, type: ['set', ['map', 'bool']] },
    object: { computed: true, type: ['list', ['object', { b: 'string', a: ['tuple', ['number', 'bool']] }]] },
    nested: {
      optional: true,
      nested_type: { nesting_mode: 'map', attributes: { x: { required: true, type: 'string' } } },
    },
    one: { optional: true, nested_type: { nesting_mode: 'single', attributes: {} } },
    secret: { optional: true, write_only: true, sensitive: true, type: 'string' },
  }
  const block = { attributes: { x: { required: true, type: 'string' } } }
  const blocks = {
    list: { nesting_mode: 'list', min_items: 1, max_items: 1, block },
    set: { nesting_mode: 'set', block: {} },
    timeouts: { nesting_mode: 'single', block },
  }
  expect([
    ...deriveTables([{ name: 'a', version: '1', resource_schemas: { a_b: resource(attributes, blocks) } }]).values(),
  ]).toEqual([
    'plumbline.schema-table/1 a@1\n' +
      'a_b any?a,both~tmb,nested?m{x!s},object=l{a:[nb],b:s},one?{},secret?*^s,list/l!1{x!s},set/t{},timeouts/s{x!s}\n',
  ])
})

test('blocks known to be filled in by the provider are marked, where they stand and in their mode alone', () => {
  const block = { block_types: { root_block_device: { nesting_mode: 'list', max_items: 1, block: {} } } }
  const schemas = { aws_instance: { block }, aws_other: { block }, constructor: { block } }
  const tables = deriveTables([
    { name: 'aws', version: '1', resource_schemas: schemas, data_source_schemas: { aws_instance: { block } } },
  ])
  expect(tables.get('aws')).toBe(
    [
      'plumbline.schema-table/1 aws@1',
      'aws_instance root_block_device/l~1{}',
      'aws_other root_block_device/l1{}',
      'data.aws_instance root_block_device/l1{}',
      '',
    ].join('\n'),
  )
})

const wrong: readonly [string, Json][] = [
  ['a type without a block', { a_b: {} }],
  ['an attribute that is no object', { a_b: resource({ x: 1 }) }],
  ['an attribute without a type', { a_b: resource({ x: { optional: true } }) }],
  ['a type nobody knows', { a_b: resource({ x: { optional: true, type: 'rune' } }) }],
  ['a nesting nobody knows', { a_b: resource({}, { x: { nesting_mode: 'heap', block: {} } }) }],
  ['a name with a blank', { a_b: resource({ 'x y': { optional: true, type: 'string' } }) }],
  ['a type name with a line break', { 'a_b\nc': resource({}) }],
]

test.each(wrong)('%s is refused', (_, schemas) => {
  expect(() => deriveTables([{ name: 'a', version: '1', resource_schemas: schemas }])).toThrow('is not understood')
})
