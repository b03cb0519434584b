import { expect, it } from 'vitest'
import { openHeld } from './held.ts'

function setting() {
  let now = 0
  let made = 0
  const held = openHeld<string>(10, { now: () => now, sleep: async () => {} })
  const ask = (rejected?: string) => held('k', rejected, async () => ({ value: `v${++made}`, expires: now + 100 }))
  return {
    held,
    ask,
    pass: (ms: number) => {
      now += ms
    },
  }
}

it('makes a value once for all who ask, until it expires', async () => {
  const { ask, pass } = setting()
  expect(await Promise.all([ask(), ask()])).toEqual(['v1', 'v1'])
  pass(99)
  expect(await ask()).toBe('v1')
  pass(1)
  expect(await ask()).toBe('v2')
})

it('makes another one for those whose value was rejected, once', async () => {
  const { ask } = setting()
  await ask()
  expect(await Promise.all([ask('v1'), ask('v1')])).toEqual(['v2', 'v2'])
  expect(await ask('v1')).toBe('v2')
})

it('does not keep a failure', async () => {
  const { held, ask } = setting()
  await expect(held('k', undefined, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await ask()).toBe('v1')
})
