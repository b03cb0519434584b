import { expect, it } from 'vitest'
import type { Resource } from '../model/resource.ts'
import { planned } from './example-change.ts'

const resource = (name: string, values: Resource['values'], more: Partial<Resource> = {}): Resource => ({
  address: `aws_s3_bucket.${name}`,
  root: '.',
  type: 'aws_s3_bucket',
  name,
  module: '',
  mode: 'managed',
  provider: 'aws',
  origin: 'source',
  values,
  unknown: {},
  sensitive: {},
  ...more,
})

it.each([
  ['what is new is created', [], [resource('a', { bucket: 'a' })], ['create', null, { bucket: 'a' }]],
  ['what is gone is deleted', [resource('a', { bucket: 'a' })], [], ['delete', { bucket: 'a' }, null]],
  [
    'what has another value is updated',
    [resource('a', { bucket: 'a' })],
    [resource('a', { bucket: 'b' })],
    ['update', { bucket: 'a' }, { bucket: 'b' }],
  ],
  [
    'what becomes unknown is updated',
    [resource('a', {})],
    [resource('a', {}, { unknown: { bucket: true } })],
    ['update', {}, {}],
  ],
  [
    'what is as it was stays',
    [resource('a', { bucket: 'a' })],
    [resource('a', { bucket: 'a' })],
    ['no-op', { bucket: 'a' }, { bucket: 'a' }],
  ],
] as const)('%s', (_, before, after, [action, was, is]) => {
  const { actions, before: old, values } = planned(before, after)[0] ?? {}
  expect({ actions, old, values }).toEqual({ actions: [action], old: was, values: is })
})
