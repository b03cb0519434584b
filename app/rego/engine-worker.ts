import { type MessagePort, workerData } from 'node:worker_threads'
import { Problem } from '../model/problem.ts'
import { type Compiled, createEvaluator, loadPolicy } from './engine.ts'
import type { Answer, ProblemText, Request } from './worker-messages.ts'

// The program of the worker thread that `worker-engine.ts` starts: evaluates what it is sent, one request after another.
const port = (workerData as { readonly port: MessagePort }).port
const open = createEvaluator()
const bundles = new Map<string, Compiled>()
let before: Promise<void> = Promise.resolve()

port.on('message', (request: Request) => {
  if (request.kind === 'load') {
    bundles.set(request.bundle.digest, request.bundle)
    // Compiles ahead; a failure is reported when the bundle is evaluated.
    loadPolicy(request.bundle).catch(() => undefined)
  } else before = before.then(() => answer(request))
})

async function answer(request: Request & { kind: 'evaluate' }): Promise<void> {
  try {
    const bundle = bundles.get(request.digest)
    if (bundle === undefined) throw new Problem('internal.bug', `bundle ${request.digest} was never sent`)
    send({ kind: 'started' })
    const evaluate = await open(bundle, request.document, request.limits)
    send({ kind: 'parsed' })
    for await (const result of evaluate(request.entrypoints)) send({ kind: 'result', result })
    send({ kind: 'done' })
  } catch (error) {
    send({ kind: 'failed', problem: describe(error) })
  }
}

function send(message: Answer): void {
  const bytes = message.kind === 'result' ? message.result.resultSet : undefined
  port.postMessage(message, bytes === undefined ? [] : [bytes.buffer as ArrayBuffer])
}

function describe(error: unknown): ProblemText {
  if (!(error instanceof Problem)) return { code: 'internal.bug', message: String(error), details: {} }
  const { found, wanted, next } = error.details
  return { code: error.code, message: error.message, details: JSON.parse(JSON.stringify({ found, wanted, next })) }
}
