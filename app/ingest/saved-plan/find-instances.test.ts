import { describe, expect, it } from 'vitest'
import { findInstances } from './find-instances.ts'

const entries = [
  { mode: 'managed', type: 'a', name: 'b', instances: [{ attributes: {} }] },
  { module: 'module.m["x"]', mode: 'data', type: 'a', name: 'b', instances: [{ index_key: 0 }, { index_key: 1 }] },
  { instances: [{ attributes: { index_key: 'no' }, index_key: 'say "hi"' }], name: 'c', type: 'a', mode: 'managed' },
  { mode: 'managed', type: 'a', name: 'd', instances: [] },
  { mode: 'managed', type: 'a', name: 'e' },
  'nothing',
  [],
]
const bytes = Buffer.from(JSON.stringify(entries, null, 1))

function found(...wanted: readonly string[]) {
  const spans = findInstances(bytes, { start: 0, end: bytes.length }, (address) => wanted.includes(address))
  return spans.map(({ start, end }) => JSON.parse(bytes.toString('utf8', start, end)) as unknown)
}

describe('findInstances', () => {
  it.each<[string, readonly unknown[]]>([
    ['a.b', [entries[0]]],
    ['module.m["x"].data.a.b[1]', [entries[1]]],
    ['a.c["say \\"hi\\""]', [entries[2]]],
    ['a.c', []],
    ['a.d', []],
    ['a.e', []],
  ])('finds the entry that holds %s', (address, wanted) => {
    expect(found(address)).toEqual(wanted)
  })

  it('finds several, in order', () => {
    expect(found('a.c["say \\"hi\\""]', 'a.b')).toEqual([entries[0], entries[2]])
  })
})
