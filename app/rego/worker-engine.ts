import type { EntrypointResult, EvaluateOptions, RuleEngine } from '../model/engine.ts'
import type { Bundle } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { finish, type RawResult } from './evaluation.ts'
import { type End, openThread, type Thread } from './worker-thread.ts'

export interface WorkerEngine extends RuleEngine {
  /** Starts the worker, and compiles the bundle in it, while this thread does something else. */
  warm(bundle?: Bundle): void
  /** Ends the worker; the engine can be used again and then starts a new one. An idle worker does not keep the process alive. */
  close(): Promise<void>
}

/** Workers one call may use up: a policy that never ends costs one, and the others are evaluated in the next. */
const mostAttempts = 3

/**
 * Evaluates compiled policies in a worker thread with an enforced deadline. When it passes, the entry point at work gets the error
 * `policy.deadline` and the remaining ones a fresh worker with the same deadline, at most three times; what is left then gets the same
 * error. A worker that dies counts the same, with `policy.memory`. The clock starts when the worker takes up the request.
 * `evaluate` throws like `createEngine`'s, and `policy.deadline` when not even the document was ready in time.
 */
export function createWorkerEngine(): WorkerEngine {
  let thread: Thread | undefined
  let before: Promise<unknown> = Promise.resolve()

  function currentThread(): Thread {
    if (thread === undefined || thread.ended()) thread = openThread()
    return thread
  }

  async function evaluate(
    bundle: Bundle,
    document: Uint8Array,
    entrypoints: readonly string[],
    limits: EvaluateOptions,
  ): Promise<readonly EntrypointResult[]> {
    const results: RawResult[] = []
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const rest = entrypoints.slice(results.length)
      const end = await currentThread().evaluate(bundle, document, rest, limits, (result) => results.push(result))
      if (end.kind === 'done') break
      if (end.kind === 'failed') throw new Problem(end.problem.code, end.problem.message, end.problem.details)
      if (!end.parsed) throw unreadable(end, limits)
      const running = entrypoints[results.length]
      if (running === undefined) break
      results.push(
        failure(running, end.kind === 'late' ? lateError(running, limits) : crashError(running, end.message)),
      )
    }
    for (const entrypoint of entrypoints.slice(results.length))
      results.push(failure(entrypoint, skippedError(entrypoint)))
    return results.map(finish)
  }

  return {
    evaluate(bundle, document, entrypoints, limits = {}) {
      const results = before.then(() => evaluate(bundle, document, entrypoints, limits))
      before = results.catch(() => undefined)
      return results
    },
    warm(bundle) {
      const started = currentThread()
      if (bundle !== undefined) started.load(bundle)
    },
    async close() {
      await before
      await thread?.end()
      thread = undefined
    },
  }
}

function unreadable(end: Exclude<End, { kind: 'done' | 'failed' }>, limits: EvaluateOptions): Problem {
  const next = 'raise the limit, or evaluate a smaller document'
  if (end.kind === 'late') {
    return new Problem('policy.deadline', 'the document was not even read within the time given to policies', {
      found: `a limit of ${limits.deadlineMs} ms`,
      next,
    })
  }
  return new Problem('internal.bug', `the worker that evaluates policies ended: ${end.message}`)
}

type EvaluationError = NonNullable<RawResult['error']>

function failure(entrypoint: string, error: EvaluationError): RawResult {
  return { entrypoint, resultSet: undefined, printed: [], error }
}

function lateError(entrypoint: string, limits: EvaluateOptions): EvaluationError {
  const message = `${entrypoint} was being evaluated when the ${limits.deadlineMs} ms given to all policies together had passed`
  return { code: 'policy.deadline', message }
}

function crashError(entrypoint: string, reason: string): EvaluationError {
  return { code: 'policy.memory', message: `evaluating ${entrypoint} ended the worker: ${reason}` }
}

function skippedError(entrypoint: string): EvaluationError {
  return { code: 'policy.deadline', message: `${entrypoint} was not evaluated: other policies used up the time` }
}
