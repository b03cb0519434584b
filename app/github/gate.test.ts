import { expect, it } from 'vitest'
import { openGate } from './gate.ts'

it('lets so many run at a time, in their order, also past failures', async () => {
  const gate = openGate(2)
  const log: string[] = []
  const run = (name: string) =>
    gate(async () => {
      log.push(`${name} begins`)
      await Promise.resolve()
      log.push(`${name} ends`)
      if (name === 'b') throw new Error('b')
    })
  const all = await Promise.allSettled(['a', 'b', 'c', 'd'].map(run))
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(log.slice(0, 2)).toEqual(['a begins', 'b begins'])
  let running = 0
  for (const line of log) {
    running += line.endsWith('begins') ? 1 : -1
    expect(running).toBeLessThanOrEqual(2)
  }
  expect(log.filter((line) => line.endsWith('begins'))).toEqual(['a begins', 'b begins', 'c begins', 'd begins'])
})
