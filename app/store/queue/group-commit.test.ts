import { describe, expect, it } from 'vitest'
import { gate } from '../../../test/store/jobs.ts'
import { groupCommit } from './group-commit.ts'

describe('a group commit', () => {
  it('writes the first at once, and all that came meanwhile together', async () => {
    const batches: (readonly string[])[] = []
    const first = gate()
    const write = groupCommit<string, string>(
      async (items) => {
        batches.push(items)
        if (batches.length === 1) await first.opened
        return items.map((item) => item.toUpperCase())
      },
      () => false,
    )
    const results = Promise.all(['a', 'b', 'c'].map(write))
    first.open()
    expect(await results).toEqual(['A', 'B', 'C'])
    expect(batches).toEqual([['a'], ['b', 'c']])
  })

  const refusing = (failsForAll: boolean) => {
    const batches: (readonly string[])[] = []
    const write = groupCommit<string, string>(
      async (items) => {
        batches.push(items)
        if (items.includes('bad')) throw new Error('bad')
        return items
      },
      () => failsForAll,
    )
    return { batches, write }
  }

  it('writes items alone when one of them makes their batch fail', async () => {
    const { batches, write } = refusing(false)
    const results = await Promise.allSettled(['a', 'b', 'bad', 'c'].map(write))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(batches).toEqual([['a'], ['b', 'bad', 'c'], ['b'], ['bad'], ['c']])
  })

  it('fails for all when that is what the error means, and goes on', async () => {
    const { write } = refusing(true)
    const results = await Promise.allSettled(['a', 'b', 'bad'].map(write))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await write('d')).toBe('d')
  })
})
