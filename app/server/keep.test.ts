import { expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import type { Delivery, NewJob } from '../workflow/ports/jobs.ts'
import { silent } from './fixture-server.ts'
import { keepIn } from './keep.ts'

const job: NewJob = {
  lane: '1',
  key: 'installation:created',
  supersedes: false,
  task: { kind: 'installation', installation: 1, action: 'created' },
}
const event = { id: 'a', name: 'installation', payload: {} }

function keeping(jobs: () => readonly NewJob[]) {
  const kept: unknown[] = []
  const queue = {
    receive: async (delivery: Delivery, given: readonly NewJob[]) => {
      kept.push([delivery.id, given])
      return 'stored' as const
    },
  }
  const read = ({ id, event, received }: { id: string; event: string; received: string }) => ({
    delivery: { id, event, received, action: null, installation: 1 },
    jobs: jobs(),
  })
  return { kept, keep: keepIn(queue, read, silent) }
}

it('keeps a delivery with its jobs', async () => {
  const { kept, keep } = keeping(() => [job])
  expect([await keep(event), kept]).toEqual(['stored', [['a', [job]]]])
})

it('does not keep what asks for nothing', async () => {
  const { kept, keep } = keeping(() => [])
  expect([await keep(event), kept]).toEqual(['ignored', []])
})

it('takes a payload that GitHub does not document for nothing, as it would be the same again', async () => {
  const { keep } = keeping(() => {
    throw new Problem('input.unsupported', 'no such payload')
  })
  expect(await keep(event)).toBe('ignored')
})

it('lets everything else be delivered again', async () => {
  const { keep } = keeping(() => {
    throw new TypeError('x')
  })
  await expect(keep(event)).rejects.toThrow('x')
})
