import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'
import { unsetMarks } from './unset-marks.ts'

const constant = { constant_value: 1 }
const refers = { references: ['aws_kms_key.k.arn'] }

describe('what nobody wrote', () => {
  it.each<[string, Marks, JsonObject, Marks | undefined]>([
    ['is unknown and has no expression', { arn: true, key: true }, { key: refers }, { arn: true }],
    ['is nothing where everything is written', { key: true }, { key: refers }, undefined],
    ['is nothing where nothing is unknown', {}, { key: constant }, undefined],
    ['is nothing where all is unknown at once', true, {}, undefined],
    [
      'is found inside a block',
      { disk: [{ id: true, key: true }] },
      { disk: [{ key: refers }] },
      { disk: [{ id: true }] },
    ],
    [
      'is only what no block of the name writes',
      { disk: [{ id: true, key: true }, { id: true }] },
      { disk: [{ key: refers }, { size: constant }] },
      { disk: [{ id: true }, { id: true }] },
    ],
    [
      'keeps its place in the list',
      { disk: [{}, { id: true }] },
      { disk: [{ size: constant }] },
      { disk: [{}, { id: true }] },
    ],
    ['is not found inside blocks that a plan does not show', { disk: [{ id: true }] }, {}, undefined],
    ['is not found inside an attribute', { tags: { a: true } }, { tags: refers }, undefined],
    ['is found in a single nested block', { opts: { id: true } }, { opts: { size: constant } }, { opts: { id: true } }],
    [
      'knows no special names',
      JSON.parse('{"__proto__": true, "constructor": true}'),
      {},
      JSON.parse('{"__proto__": true, "constructor": true}'),
    ],
  ])('%s', (_, unknown, expressions, wanted) => {
    expect(JSON.stringify(unsetMarks(unknown, expressions))).toBe(JSON.stringify(wanted))
  })
})
