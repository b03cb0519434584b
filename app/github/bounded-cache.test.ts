import { expect, it } from 'vitest'
import { openBoundedCache } from './bounded-cache.ts'

it('forgets what was not asked for the longest when there is no room', () => {
  const cache = openBoundedCache<string>(5, (value) => value.length)
  cache.set('a', 'aa')
  cache.set('b', 'bb')
  cache.get('a')
  cache.set('c', 'cc')
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['aa', undefined, 'cc'])
  cache.set('a', 'a')
  cache.set('d', 'dd')
  expect(['a', 'c', 'd'].map((key) => cache.get(key))).toEqual(['a', 'cc', 'dd'])
  cache.set('e', 'eeeeee')
  expect(cache.get('e')).toBeUndefined()
  cache.delete('a')
  expect(cache.get('a')).toBeUndefined()
})

it('keeps one thing where there is room for one', () => {
  const cache = openBoundedCache<string>(1, () => 1)
  cache.set('a', 'x')
  cache.set('b', 'y')
  expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 'y'])
})
