import { Worker } from 'node:worker_threads'
import { Problem } from '../model/problem.ts'
import { type JudgeSaid, type JudgeWork, problemFrom } from '../workflow/ports/judge-messages.ts'

export interface ThreadLimits {
  /** For each piece of work. */
  readonly deadlineMs: number
  /** For starting: loading the built-in policies. */
  readonly startMs: number
  /** Heap of the thread. */
  readonly memoryMb: number
}

/** One thread that judges. */
export interface JudgeThread {
  /** Gives what the thread said at the end of the work. Rejects with a Problem, or the signal's reason, and in both cases may leave a thread that is gone. */
  run(work: JudgeWork, signal: AbortSignal): Promise<JudgeSaid>
  gone(): boolean
  end(): Promise<void>
}

/** Starts a thread; while it is idle it does not keep the process alive. */
export function openJudgeThread(program: URL, limits: ThreadLimits): JudgeThread {
  const worker = new Worker(program, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  })
  let ready = false
  let dead: Problem | undefined
  let take: ((said: JudgeSaid) => void) | undefined
  let fail: ((problem: Problem) => void) | undefined
  worker.unref()
  worker.on('message', (said: JudgeSaid) => {
    if (said.kind === 'ready') ready = true
    else if (take === undefined && said.kind === 'failed') leave(problemFrom(said.problem))
    take?.(said)
  })
  worker.on('error', (error: Error & { code?: string }) => leave(crash(error)))
  worker.on('exit', (code) => leave(bug(`the thread that judges ended with code ${code}`)))

  function leave(problem: Problem): void {
    dead ??= problem
    fail?.(dead)
  }

  async function end(): Promise<void> {
    dead ??= bug('the thread that judges was ended')
    await worker.terminate()
  }

  function run(work: JudgeWork, signal: AbortSignal): Promise<JudgeSaid> {
    return new Promise((resolve, reject) => {
      if (dead !== undefined) return reject(dead)
      let timer = setTimeout(() => expire(limits.startMs), ready ? limits.deadlineMs : limits.startMs)
      worker.ref()
      const settle = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', abort)
        take = undefined
        fail = undefined
        worker.unref()
      }
      const abort = (): void => {
        settle()
        void end()
        reject(signal.reason)
      }
      const expire = (after: number): void => {
        settle()
        void end()
        reject(late(after))
      }
      const restart = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => expire(limits.deadlineMs), limits.deadlineMs)
      }
      take = (said) => {
        if (said.kind === 'started' || said.kind === 'ready') return ready ? restart() : undefined
        settle()
        if (said.kind === 'failed') reject(problemFrom(said.problem))
        else resolve(said)
      }
      fail = (problem) => {
        settle()
        reject(problem)
      }
      signal.addEventListener('abort', abort, { once: true })
      worker.postMessage(work)
    })
  }

  return { run, end, gone: () => dead !== undefined }
}

function crash(error: Error & { code?: string }): Problem {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY')
    return bug(`the thread that judges died: ${error.stack ?? error.message}`)
  return new Problem('policy.memory', 'judging this change took more memory than it may', {
    next: 'judge fewer or smaller root modules, or give the server more with JUDGE_MEMORY_MB',
    cause: error,
  })
}

function late(ms: number): Problem {
  return new Problem('policy.deadline', 'judging this change took longer than it may', {
    found: `more than ${Math.round(ms / 1000)} s`,
    next: 'split the change, or look for a policy that does not end',
  })
}

function bug(message: string): Problem {
  return new Problem('internal.bug', message)
}
