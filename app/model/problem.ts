/**
 * A failure the user can do something about. `input.*` is wrong input, `internal.*` our own mistake, `upstream.*` something we depend on.
 * The printed form names the file, the place, what was found, what was wanted and the next step.
 */
export type ProblemCode =
  | 'input.usage'
  | 'input.unreadable'
  | 'input.not-json'
  | 'input.not-evidence'
  | 'input.unsupported'
  | 'input.too-deep'
  | 'input.too-large'
  | 'input.config'
  | 'input.policy'
  | 'input.waiver'
  | 'input.baseline'
  | 'input.base'
  | 'input.nothing'
  | 'output.write'
  | 'policy.deadline'
  | 'policy.memory'
  | 'policy.conflict'
  | 'upstream.missing'
  | 'upstream.denied'
  | 'upstream.refused'
  | 'upstream.unavailable'
  | 'upstream.unexpected'
  | 'internal.bug'
  | 'interrupted'

export interface ProblemDetails {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly found?: string
  readonly wanted?: string
  readonly next?: string
  /** Further problems of the same kind, for inputs that can be wrong in several places. */
  readonly also?: readonly Problem[]
  readonly cause?: unknown
}

export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'Problem'
    this.code = code
    this.details = details
  }
}
