import type { EvaluateOptions } from '../model/engine.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Compiled } from './engine.ts'
import type { RawResult } from './evaluation.ts'

/** From the main thread to the worker. A bundle travels once for each worker; later requests name its digest. */
export type Request =
  | { readonly kind: 'load'; readonly bundle: Compiled }
  | {
      readonly kind: 'evaluate'
      readonly digest: string
      readonly document: Uint8Array
      readonly entrypoints: readonly string[]
      readonly limits: EvaluateOptions
    }

/** From the worker to the main thread, for each request to evaluate: `started`, `parsed`, one `result` for each entry point, and an end. */
export type Answer =
  | { readonly kind: 'started' }
  | { readonly kind: 'parsed' }
  | { readonly kind: 'result'; readonly result: RawResult }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly problem: ProblemText }

/** What of a problem crosses between threads. */
export interface ProblemText {
  readonly code: ProblemCode
  readonly message: string
  readonly details: Readonly<Partial<Record<'found' | 'wanted' | 'next', string>>>
}
