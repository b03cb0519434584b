import type { EvaluateOptions, RuleEngine } from '../model/engine.ts'
import type { Bundle, BundlePart } from '../model/policy.ts'
import {
  type EvaluateEntrypoints,
  finish,
  type LoadedPolicy,
  type LoadGoBuiltins,
  missingEntrypoint,
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
export type Compiled = Pick<Bundle, 'digest' | 'wasm' | 'parts' | 'data'>

/** Makes a document ready for evaluation, as `Session.open` does. */
export type Evaluator = (
  bundle: Compiled,
  document: Uint8Array | undefined,
  limits: EvaluateOptions,
) => Promise<EvaluateEntrypoints>

/** What `createEngine` is made of: one document at a time, which the caller sees to. */
export function createEvaluator(loadGo: LoadGoBuiltins = loadGoBuiltins): Evaluator {
  const load = once(loadGo)
  const kept = new Map<string, { readonly memoryMb: number | undefined; readonly session: Session }>()

  async function sessionFor(bundle: Compiled, bytes: number, limits: EvaluateOptions): Promise<Session> {
    const known = kept.get(bundle.digest)
    kept.delete(bundle.digest)
    const fits = known !== undefined && known.memoryMb === limits.memoryMb && known.session.fits(bytes)
    const session = fits ? known.session : openSession(await loadPolicy(bundle), bytes, limits, load)
    // Starting anew costs nothing beside a large document, whose memory would stay in use.
    if (bytes <= mostKeptBytes) kept.set(bundle.digest, { memoryMb: limits.memoryMb, session })
    for (const digest of kept.keys()) if (kept.size > mostModules) kept.delete(digest)
    return session
  }

  async function open(bundle: Compiled, document: Uint8Array | undefined, limits: EvaluateOptions) {
    const session = await sessionFor(bundle, document?.byteLength ?? 0, limits)
    return session.open(document)
  }

  return async (bundle, document, limits) => {
    const { parts, data } = bundle
    if (parts === undefined) return open(bundle, document, limits)
    return evaluateParts(parts, (part) => open(data === undefined ? part : { ...part, data }, document, limits))
  }
}

/** Evaluates each entry point in the part that has it; parts nobody asks for are not opened. */
function evaluateParts(
  parts: readonly BundlePart[],
  open: (part: BundlePart) => Promise<EvaluateEntrypoints>,
): EvaluateEntrypoints {
  const partOf = partsByEntrypoint(parts)
  const opened = new Map<BundlePart, EvaluateEntrypoints>()
  return async function* evaluate(entrypoints) {
    for (const entrypoint of entrypoints) {
      const part = partOf.get(entrypoint)
      if (part === undefined) throw missingEntrypoint(entrypoint)
      const known = opened.get(part) ?? (await open(part))
      opened.set(part, known)
      yield* known([entrypoint])
    }
  }
}

const known = new WeakMap<readonly BundlePart[], ReadonlyMap<string, BundlePart>>()

function partsByEntrypoint(parts: readonly BundlePart[]): ReadonlyMap<string, BundlePart> {
  const found = known.get(parts) ?? new Map(parts.flatMap((part) => part.entrypoints.map((name) => [name, part])))
  known.set(parts, found)
  return found
}

const mostKeptBytes = 4 * 1024 * 1024
const modules = new Map<string, Promise<WebAssembly.Module>>()
const mostModules = 16

/** The compiled module of a bundle, compiled once for each digest and kept while it is among the last few. */
export async function loadPolicy(bundle: Compiled): Promise<LoadedPolicy> {
  const module = await compiled(bundle)
  return { module, data: Buffer.from(JSON.stringify(bundle.data ?? {})) }
}

/** Starts compiling a bundle, which threads of their own do, while this one does something else. */
export function warm(bundle: Compiled): void {
  // Whoever waits for the module is told what is wrong with it; of several parts nobody knows yet which are needed.
  if (bundle.parts === undefined) compiled(bundle).catch(() => undefined)
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
