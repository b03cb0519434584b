import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { EvaluateOptions } from '../model/engine.ts'
import { Problem } from '../model/problem.ts'
import type { Compiled } from './engine.ts'
import type { RawResult } from './evaluation.ts'
import type { Answer, ProblemText, Request } from './worker-messages.ts'

/** How a request to evaluate ended. */
export type End =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly problem: ProblemText }
  | { readonly kind: 'late'; readonly parsed: boolean }
  | { readonly kind: 'crashed'; readonly parsed: boolean; readonly message: string }

/** One worker thread; takes one request at a time. */
export interface Thread {
  load(bundle: Compiled): void
  /** Gives each result as it arrives. After `late` and `crashed` the thread is gone, and every result it had finished was given. */
  evaluate(
    bundle: Compiled,
    document: Uint8Array,
    entrypoints: readonly string[],
    limits: EvaluateOptions,
    give: (result: RawResult) => void,
  ): Promise<End>
  ended(): boolean
  end(): Promise<void>
}

/** Starts a worker thread that does not keep the process alive while it is idle. */
export function openThread(): Thread {
  const { port1: port, port2 } = new MessageChannel()
  const worker = new Worker(findProgram(), { workerData: { port: port2 }, transferList: [port2], execArgv: [] })
  const sent = new Set<string>()
  let take: ((answer: Answer) => void) | undefined
  let crash: ((message: string) => void) | undefined
  let gone: string | undefined
  port.on('message', (answer: Answer) => take?.(answer))
  worker.on('error', (error) => leave(error.message))
  worker.on('exit', (code) => leave(`exit code ${code}`))
  idle()

  function idle(): void {
    port.unref()
    worker.unref()
  }

  function leave(message: string): void {
    gone ??= message
    crash?.(gone)
  }

  function load(bundle: Compiled): void {
    if (sent.has(bundle.digest)) return
    sent.add(bundle.digest)
    const { digest, wasm, data } = bundle
    port.postMessage({
      kind: 'load',
      bundle: data === undefined ? { digest, wasm } : { digest, wasm, data },
    } satisfies Request)
  }

  async function end(): Promise<void> {
    gone ??= 'ended'
    await worker.terminate()
    drain(port, (answer) => take?.(answer))
    port.close()
  }

  return {
    load,
    ended: () => gone !== undefined,
    end,
    evaluate(bundle, document, entrypoints, limits, give) {
      load(bundle)
      port.ref()
      worker.ref()
      return new Promise<End>((resolve) => {
        let timer: NodeJS.Timeout | undefined
        let parsed = false
        const settle = (outcome: End): void => {
          clearTimeout(timer)
          take = undefined
          crash = undefined
          idle()
          resolve(outcome)
        }
        const expire = async (): Promise<void> => {
          crash = undefined
          await end()
          settle({ kind: 'late', parsed })
        }
        take = (answer) => {
          switch (answer.kind) {
            case 'started':
              timer = startClock(limits.deadlineMs, expire)
              return
            case 'parsed':
              parsed = true
              return
            case 'result':
              give(answer.result)
              return
            default:
              settle(answer)
          }
        }
        crash = (message) => {
          drain(port, (answer) => take?.(answer))
          settle({ kind: 'crashed', parsed, message })
        }
        if (gone !== undefined) crash(gone)
        else
          port.postMessage({ kind: 'evaluate', digest: bundle.digest, document, entrypoints, limits } satisfies Request)
      })
    },
  }
}

function startClock(deadlineMs: number | undefined, expire: () => void): NodeJS.Timeout | undefined {
  return deadlineMs === undefined ? undefined : setTimeout(expire, deadlineMs)
}

/** Takes what arrived and was not delivered yet. */
function drain(port: MessagePort, take: (answer: Answer) => void): void {
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    take(next.message as Answer)
  }
}

/** The worker's program: beside this file or one folder up once bundled; in the source tree its TypeScript. */
function findProgram(): URL {
  if (import.meta.url.endsWith('.ts')) return sourceProgram()
  for (const place of ['./engine-worker.js', '../engine-worker.js']) {
    const file = new URL(place, import.meta.url)
    if (existsSync(file)) return file
  }
  throw new Problem('internal.bug', 'the worker that evaluates policies is missing from this installation', {
    wanted: 'engine-worker.js beside cli.js',
    next: 'install the package again',
  })
}

/** A worker does not inherit what lets its parent run TypeScript, so it starts with two lines that register tsx. */
function sourceProgram(): URL {
  const tsx = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  )
  const program = new URL('./engine-worker.ts', import.meta.url)
  const [api, main] = [JSON.stringify(tsx.href), JSON.stringify(program.href)]
  const lines = [`import { register } from ${api}`, 'register()', `await import(${main})`]
  return new URL(`data:text/javascript,${encodeURIComponent(lines.join('\n'))}`)
}
