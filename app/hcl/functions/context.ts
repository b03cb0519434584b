import type { Value, ValueObject } from '../value.ts'

/**
 * What functions may ask of the world. Paths are as the call has them: relative ones start at the folder of the root module. Whoever
 * supplies this keeps it inside the repository.
 */
export interface FunctionContext {
  /** Content of a file; undefined when there is none or it is outside the repository. */
  readonly readBytes: (path: string) => Uint8Array | undefined
  /** Whether there is a regular file; undefined when the path is outside the repository, so that nobody can tell. */
  readonly fileExists: (path: string) => boolean | undefined
  /** Paths of all files below a folder, relative to it, with `/`; empty when there is no such folder, undefined when it is outside. */
  readonly listFiles: (folder: string) => readonly string[] | undefined
  /** Evaluates a template that may use the variables and nothing else; throws EvaluationError. `file` is where it came from. */
  readonly evaluateTemplate: (text: string, variables: ValueObject, file?: string) => Value
  /**
   * Reads one YAML document into plain JSON; throws any error when it is none. `readPlain` says what an unquoted scalar without a tag means. Without it
   * `yamldecode` is unknown.
   */
  readonly decodeYaml?: (text: string, readPlain: (scalar: string) => null | boolean | number | string) => unknown
  /** Undoes gzip; throws any error when it is none. Without it `base64gunzip` is unknown. */
  readonly gunzip?: (bytes: Uint8Array) => Uint8Array
  /** Called when a result is left unknown because computing it would take too much. */
  readonly tooLarge?: () => void
}
