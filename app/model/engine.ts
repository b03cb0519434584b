import type { Json } from './json.ts'
import type { Bundle } from './policy.ts'

/** What evaluating one entry point gave. */
export interface EntrypointResult {
  readonly entrypoint: string
  /** The rule's value; undefined when it has none. */
  readonly value: Json | undefined
  /** Lines the policy printed. */
  readonly printed: readonly string[]
  /** Why it could not be evaluated (a conflict, out of memory, past the deadline). */
  readonly error?: { readonly code: 'policy.conflict' | 'policy.memory' | 'policy.deadline'; readonly message: string }
}

export interface EvaluateOptions {
  /** For all entry points of one call together. */
  readonly deadlineMs?: number
  readonly memoryMb?: number
}

/** Judges documents with compiled policies; implemented by `app/rego`. */
export interface RuleEngine {
  /** Parses `document` (UTF-8 JSON) once and evaluates every entry point on it, in order. */
  evaluate(
    bundle: Bundle,
    document: Uint8Array,
    entrypoints: readonly string[],
    options?: EvaluateOptions,
  ): Promise<readonly EntrypointResult[]>
}
