import { afterEach, describe, expect, it } from 'vitest'
import type { Judge, JudgeRequest, ReviewAnswer } from '../workflow/ports/judge.ts'
import { createJudgePool, type JudgePoolOptions } from './judge-pool.ts'

const never = new AbortController().signal
let pool: Judge

afterEach(() => pool.close())

/** A pool whose threads do what the name of the base says. */
function open(options: JudgePoolOptions = {}): Judge {
  const program = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.postMessage({ kind: 'ready' })
parentPort.on('message', ({ request }) => {
  parentPort.postMessage({ kind: 'started' })
  const answer = () => parentPort.postMessage({ kind: 'judged', answer: { roots: [String(threadId)] } })
  switch (request.base.name) {
    case 'hang': for (;;) {}
    case 'exit': process.exit(3)
    case 'throw': throw new Error('boom')
    case 'eat': { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)) }
    case 'problem': return parentPort.postMessage({ kind: 'failed', problem: { code: 'input.config', message: 'wrong', details: { file: 'a', line: 3 }, also: [] } })
    default: answer()
  }
})`
  pool = createJudgePool({
    threads: 1,
    program: new URL(`data:text/javascript,${encodeURIComponent(program)}`),
    ...options,
  })
  return pool
}

function judge(name: string, signal = never): Promise<ReviewAnswer> {
  return pool.judge({ base: { name } } as unknown as JudgeRequest, signal)
}

async function threadOf(name = 'fine'): Promise<string> {
  return (await judge(name)).roots[0] ?? ''
}

describe('createJudgePool', () => {
  it('keeps its threads warm, and uses no more than it may', async () => {
    open({ threads: 2 })
    const threads = await Promise.all(Array.from({ length: 8 }, () => threadOf()))
    expect(new Set(threads).size).toBe(2)
    expect(threads).toContain(await threadOf())
  })

  it.each([
    ['hang', 'policy.deadline', 'judging this change took longer than it may'],
    ['exit', 'internal.bug', 'the thread that judges ended with code 3'],
    ['throw', 'internal.bug', expect.stringContaining('boom')],
    ['eat', 'policy.memory', 'judging this change took more memory than it may'],
  ])(
    'gives a problem and never a hang when a thread does this: %s; the next one is judged all the same',
    async (name, code, message) => {
      open({ deadlineMs: name === 'hang' ? 200 : 20_000, memoryMb: 64 })
      const before = await threadOf()
      await expect(judge(name)).rejects.toMatchObject({ name: 'Problem', code, message })
      expect(await threadOf()).not.toBe(before)
    },
  )

  it('hands on what is wrong with the change, and keeps the thread', async () => {
    open()
    const before = await threadOf()
    await expect(judge('problem')).rejects.toMatchObject({ code: 'input.config', details: { file: 'a', line: 3 } })
    expect(await threadOf()).toBe(before)
  })

  it('ends work that is aborted at once, with the reason', async () => {
    open()
    await threadOf()
    const abort = new AbortController()
    const judged = judge('hang', abort.signal)
    abort.abort(new Error('superseded'))
    await expect(judged).rejects.toThrow('superseded')
    await threadOf()
  })

  it('forgets work that is aborted while it waits, and gives the others their turn', async () => {
    open({ deadlineMs: 300 })
    const abort = new AbortController()
    const [first, second, third] = [judge('hang'), judge('fine', abort.signal), judge('fine')]
    abort.abort(new Error('superseded'))
    await expect(second).rejects.toThrow('superseded')
    await expect(first).rejects.toMatchObject({ code: 'policy.deadline' })
    expect((await third).roots).toHaveLength(1)
  })

  it('takes nothing any more once it is closed', async () => {
    open()
    const running = judge('hang').catch((error: unknown) => error)
    await pool.close()
    expect(await running).toMatchObject({ name: 'Problem' })
    await expect(judge('fine')).rejects.toMatchObject({ code: 'interrupted' })
  })
})
