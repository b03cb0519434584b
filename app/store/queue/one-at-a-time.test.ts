import { expect, it } from 'vitest'
import { gate } from '../../../test/store/jobs.ts'
import { oneAtATime } from './one-at-a-time.ts'

it('runs once more, however often it was asked meanwhile', async () => {
  const first = gate()
  let runs = 0
  const { ask, idle } = oneAtATime(async () => {
    runs++
    if (runs === 1) await first.opened
  })
  for (let asked = 0; asked < 5; asked++) ask()
  first.open()
  await idle()
  expect(runs).toBe(2)
  ask()
  await idle()
  expect(runs).toBe(3)
})
