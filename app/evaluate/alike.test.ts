import { expect, it } from 'vitest'
import { firstAlike } from './alike.ts'

/** A graph from what each resource is, and links `from key to`. */
function alike(own: readonly number[], ...links: readonly (readonly [number, number, number])[]) {
  const companions = own.map((_, at) => {
    const keys = [...new Set(links.filter(([from]) => from === at).map(([, key]) => key))]
    const list = keys.flatMap((key) => {
      const found = links.filter(([from, of]) => from === at && of === key).map(([, , to]) => to)
      return [key, found.length, ...found]
    })
    return list.length === 0 ? undefined : list
  })
  return [...(firstAlike({ own, companions }) ?? [])]
}

it.each([
  ['that are the same and have no companions', alike([7, 8, 7, 8, 7]), [0, 1, 0, 1, 0]],
  ['whose companions are alike', alike([1, 1, 2, 2], [0, 0, 2], [1, 0, 3]), [0, 0, 2, 2]],
  ['that share a companion', alike([1, 1, 2], [0, 0, 2], [1, 0, 2]), [0, 0, 2]],
] as const)('finds resources %s', (_, found, wanted) => {
  expect(found).toEqual(wanted)
})

it.each([
  ['one has a companion', alike([1, 1, 2], [0, 0, 2]), [0, 1, 2]],
  ['one is a companion', alike([1, 2, 2], [0, 0, 1]), [0, 1, 2]],
  ['the companion stands under another key', alike([1, 1, 2, 2], [0, 0, 2], [1, 5, 3]), [0, 1, 2, 3]],
  ['one has more companions', alike([1, 1, 2, 2, 2], [0, 0, 2], [0, 0, 3], [1, 0, 4]), [0, 1, 2, 2, 4]],
  [
    'companions of companions differ',
    alike([1, 1, 2, 2, 3, 4], [0, 0, 2], [1, 0, 3], [2, 0, 4], [3, 0, 5]),
    [0, 1, 2, 3, 4, 5],
  ],
  ['one is in a circle of its own', alike([1, 1, 1], [0, 0, 1], [1, 0, 0]), [0, 0, 2]],
] as const)('tells resources apart when %s', (_, found, wanted) => {
  expect(found).toEqual(wanted)
})

it('gives up on a chain so long that looking would take longer than judging', () => {
  const own = Array.from({ length: 100 }, () => 1)
  const companions = own.map((_, at) => (at < 99 ? [0, 1, at + 1] : undefined))
  expect(firstAlike({ own, companions })).toBeUndefined()
})
