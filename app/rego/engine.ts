import type { EvaluateOptions, RuleEngine } from '../model/engine.ts'
import type { Bundle } from '../model/policy.ts'
import {
  type EvaluateEntrypoints,
  finish,
  type LoadedPolicy,
  type LoadGoBuiltins,
  openSession,
  type Session,
} from './evaluation.ts'
import { loadGoBuiltins } from './go-builtins.ts'

export interface EngineOptions {
  /** Gives OPA's own builtins for what is not written in TypeScript; called at the first need, once. */
  readonly loadGo?: LoadGoBuiltins
}

/**
 * Evaluates compiled policies in this thread. The deadline is not enforced: for policies we trust. Compiled modules, and the last session
 * with its parsed base data, are kept between calls. `evaluate` throws `input.not-json`, `input.too-deep` and `policy.memory` about the
 * document; what goes wrong in one entry point is in that entry point's result.
 */
export function createEngine(options: EngineOptions = {}): RuleEngine {
  const open = createEvaluator(options.loadGo)
  // One document at a time: they would share a memory.
  let before: Promise<unknown> = Promise.resolve()
  return {
    evaluate(bundle, document, entrypoints, limits = {}) {
      const results = before.then(async () => {
        const finished = []
        const evaluate = await open(bundle, document, limits)
        for await (const raw of evaluate(entrypoints)) finished.push(finish(raw))
        return finished
      })
      before = results.catch(() => undefined)
      return results
    },
  }
}

/** What an evaluation needs of a bundle. */
export type Compiled = Pick<Bundle, 'digest' | 'wasm' | 'data'>

/** Makes a document ready for evaluation, as `Session.open` does. */
export type Evaluator = (
  bundle: Compiled,
  document: Uint8Array | undefined,
  limits: EvaluateOptions,
) => Promise<EvaluateEntrypoints>

/** What `createEngine` is made of: one document at a time, which the caller sees to. */
export function createEvaluator(loadGo: LoadGoBuiltins = loadGoBuiltins): Evaluator {
  const load = once(loadGo)
  let last: { readonly digest: string; readonly memoryMb: number | undefined; readonly session: Session } | undefined

  async function sessionFor(bundle: Compiled, bytes: number, limits: EvaluateOptions): Promise<Session> {
    const same = last?.digest === bundle.digest && last.memoryMb === limits.memoryMb && last.session.fits(bytes)
    if (last !== undefined && same) return last.session
    last = undefined
    const session = openSession(await loadPolicy(bundle), bytes, limits, load)
    // Starting anew costs nothing beside a large document, whose memory would stay in use.
    if (bytes <= mostKeptBytes) last = { digest: bundle.digest, memoryMb: limits.memoryMb, session }
    return session
  }

  return async (bundle, document, limits) => {
    const session = await sessionFor(bundle, document?.byteLength ?? 0, limits)
    return session.open(document)
  }
}

const mostKeptBytes = 4 * 1024 * 1024
const modules = new Map<string, Promise<WebAssembly.Module>>()
const mostModules = 8

/** The compiled module of a bundle, compiled once for each digest and kept while it is among the last few. */
export async function loadPolicy(bundle: Compiled): Promise<LoadedPolicy> {
  const module = await compiled(bundle)
  return { module, data: Buffer.from(JSON.stringify(bundle.data ?? {})) }
}

/** Starts compiling a bundle, which threads of their own do, while this one does something else. */
export function warm(bundle: Compiled): void {
  // Whoever waits for the module is told what is wrong with it.
  compiled(bundle).catch(() => undefined)
}

function compiled(bundle: Compiled): Promise<WebAssembly.Module> {
  const module = modules.get(bundle.digest) ?? WebAssembly.compile(bundle.wasm)
  modules.delete(bundle.digest)
  modules.set(bundle.digest, module)
  for (const digest of modules.keys()) if (modules.size > mostModules) modules.delete(digest)
  return module
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
