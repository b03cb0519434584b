import type { EntrypointResult } from '../model/engine.ts'
import { Problem } from '../model/problem.ts'
import { PolicyAbort, pageBytes } from './abi.ts'
import { ResultTooLarge } from './builtins/builtin.ts'

/** Why a document could not be parsed into a policy's memory of at most `maximum` pages; throws what it does not know. */
export function unparsable(cause: unknown, what: string, maximum: number): Problem {
  if (isOutOfMemory(cause)) {
    return new Problem('policy.memory', `${what} does not fit into the memory policies may use`, {
      found: `a limit of ${megabytes(maximum)} MB`,
      next: 'raise the memory limit, or evaluate a smaller document',
      cause,
    })
  }
  if (cause instanceof PolicyAbort)
    return new Problem('input.not-json', `${what} is not JSON: ${cause.message}`, { cause })
  if (!isStackOverflow(cause)) throw cause
  return new Problem('input.too-deep', `${what} is nested too deeply`, {
    wanted: 'fewer than about 9,000 levels',
    cause,
  })
}

/** What went wrong while one entry point was evaluated; throws what it does not know. */
export function explain(error: unknown, entrypoint: string, maximum: number): NonNullable<EntrypointResult['error']> {
  if (isOutOfMemory(error)) {
    return {
      code: 'policy.memory',
      message: `${entrypoint} needs more than the ${megabytes(maximum)} MB policies may use`,
    }
  }
  if (error instanceof ResultTooLarge) return { code: 'policy.memory', message: `${entrypoint}: ${error.message}` }
  // A conflict, or something the policy's runtime or a builtin gives up on: this entry point alone has no value.
  if (error instanceof PolicyAbort || error instanceof Problem) {
    return { code: 'policy.conflict', message: error.message }
  }
  if (isStackOverflow(error)) {
    return { code: 'policy.memory', message: `${entrypoint} nests its calls or values too deeply` }
  }
  throw error
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof PolicyAbort && error.message === 'opa_malloc: failed'
}

/** The policy's own stack lies below its data, so running out of it is an access out of bounds. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || error instanceof WebAssembly.RuntimeError
}

/** Pages of WebAssembly memory in megabytes. */
export function megabytes(pages: number): number {
  return Math.round((pages * pageBytes) / 1024 / 1024)
}
