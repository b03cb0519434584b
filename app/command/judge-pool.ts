import { availableParallelism } from 'node:os'
import { workerProgram } from '../files/worker-program.ts'
import { Problem } from '../model/problem.ts'
import type { Judge } from '../workflow/ports/judge.ts'
import type { JudgeSaid, JudgeWork } from '../workflow/ports/judge-messages.ts'
import { type JudgeThread, openJudgeThread, type ThreadLimits } from './judge-thread.ts'

export interface JudgePoolOptions extends Partial<ThreadLimits> {
  /** Threads at most; the cores this process may use, up to four, unless said otherwise. */
  readonly threads?: number
  readonly program?: URL
}

const defaults: ThreadLimits = { deadlineMs: 60_000, startMs: 300_000, memoryMb: 1024 }
const mostThreads = 4

/** A judge with warm threads; the first is started at once. Each does one piece of work at a time, what is more waits in order; one that dies or is too slow is replaced by the next. */
export function createJudgePool(options: JudgePoolOptions = {}): Judge {
  const limits = { ...defaults, ...options }
  const idle: JudgeThread[] = []
  const busy = new Set<JudgeThread>()
  const waiting: (() => void)[] = []
  let turns = options.threads ?? Math.min(mostThreads, availableParallelism())
  let closed = false

  /** Waits for a turn; who has one gives it on with `pass`. */
  function turn(signal: AbortSignal): Promise<void> {
    if (turns > 0) {
      turns -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal.removeEventListener('abort', abort)
        resolve()
      }
      const abort = (): void => {
        waiting.splice(waiting.indexOf(start), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', abort, { once: true })
      waiting.push(start)
    })
  }

  function pass(): void {
    const next = waiting.shift()
    if (next === undefined) turns += 1
    else next()
  }

  const start = (): JudgeThread => openJudgeThread(options.program ?? workerProgram('review-worker'), limits)
  idle.push(start())

  function thread(): JudgeThread {
    for (let warm = idle.pop(); warm !== undefined; warm = idle.pop()) if (!warm.gone()) return warm
    return start()
  }

  async function run(work: JudgeWork, signal: AbortSignal): Promise<JudgeSaid> {
    signal.throwIfAborted()
    await turn(signal)
    try {
      signal.throwIfAborted()
      if (closed) throw new Problem('interrupted', 'the judge is closed')
      const mine = thread()
      busy.add(mine)
      try {
        return await mine.run(work, signal)
      } finally {
        busy.delete(mine)
        if (!mine.gone()) idle.push(mine)
      }
    } finally {
      pass()
    }
  }

  return {
    async judge(request, signal) {
      const said = await run({ kind: 'judge', request }, signal)
      if (said.kind !== 'judged') throw new Problem('internal.bug', `the thread that judges said ${said.kind}`)
      return said.answer
    },
    async prepare(policies, signal) {
      const said = await run({ kind: 'prepare', policies }, signal)
      return said.kind === 'prepared' ? said.wrong : []
    },
    async close() {
      closed = true
      await Promise.all([...idle, ...busy].map((thread) => thread.end()))
    },
  }
}
