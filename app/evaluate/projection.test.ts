import { describe, expect, it } from 'vitest'
import type { Json } from '../model/json.ts'
import { joinReads, projectedText, projectMarks, projectValue } from './projection.ts'

const by = joinReads([
  { paths: [['bucket'], ['ingress', '*', 'cidr_blocks']], fields: ['actions'] },
  {
    paths: [
      ['ingress', '*', 'from_port'],
      ['tags', 'Owner'],
    ],
    fields: [],
  },
])

describe('projection of values', () => {
  it('keeps what some policy reads, in place', () => {
    const values = {
      bucket: 'b',
      acl: 'private',
      ingress: [{ cidr_blocks: ['a'], from_port: 22, to_port: 22 }, { from_port: 80 }],
      tags: { Owner: 'me', Other: 'x' },
    }
    expect(projectValue(values, by)).toEqual({
      bucket: 'b',
      ingress: [{ cidr_blocks: ['a'], from_port: 22 }, { from_port: 80 }],
      tags: { Owner: 'me' },
    })
  })

  it('keeps nulls, which a policy that reads values itself can tell from absent ones', () => {
    expect(projectValue({ bucket: null, acl: null, tags: null }, by)).toEqual({ bucket: null, tags: null })
  })

  it('reads a single object where a list of blocks is usual, and a map of them too', () => {
    const single = { ingress: { cidr_blocks: ['a'], from_port: 22, inner: { cidr_blocks: ['b'], x: 1 } } }
    expect(projectValue(single, by)).toEqual({
      ingress: { cidr_blocks: ['a'], from_port: 22, inner: { cidr_blocks: ['b'] } },
    })
    expect(projectMarks({ ingress: { cidr_blocks: [true], inner: { x: true } } }, by)).toEqual({
      ingress: { cidr_blocks: [true] },
    })
  })

  it('keeps everything where everything is read', () => {
    const values = { a: null, b: [{ c: 1 }] }
    expect(projectValue(values, joinReads([{ paths: '*', fields: [] }]))).toEqual(values)
  })

  it('survives values of another shape than the provider declares', () => {
    expect(projectValue({ bucket: [1], ingress: 'x', tags: ['y'] }, by)).toEqual({
      bucket: [1],
      ingress: 'x',
      tags: ['y'],
    })
  })

  it('treats keys like any other data', () => {
    const hostile = joinReads([{ paths: [['__proto__', 'a'], ['constructor']], fields: [] }])
    const values = JSON.parse('{"__proto__": {"a": 1, "b": 2}}')
    expect(JSON.stringify(projectValue(values, hostile))).toBe('{"__proto__":{"a":1}}')
  })
})

describe('the text of a projection', () => {
  it.each<[string, Json]>([
    [
      'blocks',
      { bucket: 'ä"\n', ingress: [{ cidr_blocks: ['a'], from_port: 22, to_port: 1 }, {}], tags: { Owner: null } },
    ],
    ['a block that is an object', { ingress: { cidr_blocks: [], from_port: 1.5e300, inner: { cidr_blocks: [true] } } }],
    ['nothing that is read', { acl: 'private' }],
    ['values of another shape', { bucket: [1, { a: false }], ingress: 'x', tags: [[], 'y'] }],
    ['keys JavaScript knows', JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}')],
    ['a list', [1, { bucket: 2 }]],
    ['a single value', null],
  ])('is that of the projected value: %s', (_, value) => {
    for (const each of [
      by,
      joinReads([{ paths: '*', fields: [] }]),
      joinReads([{ paths: [['constructor']], fields: [] }]),
    ]) {
      expect(projectedText(value, each)).toBe(JSON.stringify(projectValue(value, each)))
    }
  })
})

describe('projection of marks', () => {
  it.each([
    ['a mark on something read stays', { bucket: true, acl: true }, { bucket: true }],
    ['a mark above something read stays', { ingress: true }, { ingress: true }],
    ['a mark on everything stays', true, true],
    [
      'marks in lists keep their place',
      { ingress: [{}, { cidr_blocks: [false, true] }] },
      { ingress: [{}, { cidr_blocks: [{}, true] }] },
    ],
    ['nothing marked is nothing', { acl: true, ingress: [{ to_port: true }], tags: false }, undefined],
  ])('%s', (_, marks, wanted) => {
    expect(projectMarks(marks, by)).toEqual(wanted)
  })
})
