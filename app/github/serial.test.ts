import { expect, it } from 'vitest'
import { openSerial } from './serial.ts'

it('runs what belongs to one key one after the other, also behind a failure, and other keys beside it', async () => {
  const serial = openSerial()
  const log: string[] = []
  const release: (() => void)[] = []
  const step =
    (name: string, fails = false) =>
    () => {
      log.push(`${name} begins`)
      return new Promise<void>((resolve, reject) => {
        release.push(() => {
          log.push(`${name} ends`)
          if (fails) reject(new Error(name))
          else resolve()
        })
      })
    }
  const first = serial(1, step('a', true))
  const second = serial(1, step('b'))
  const other = serial(2, step('c'))
  const turn = async () => {
    for (let n = 0; n < 10; n++) await Promise.resolve()
  }
  await turn()
  expect(log).toEqual(['a begins', 'c begins'])
  release[0]?.()
  await expect(first).rejects.toThrow('a')
  await turn()
  expect(log).toEqual(['a begins', 'c begins', 'a ends', 'b begins'])
  for (const end of release) end()
  await Promise.all([second, other])
})
