import type { SensitivePaths } from '../../model/secret-collector.ts'
import type { Body } from '../../schema/declaration.ts'

/** One input: what to call it and which root it belongs to. */
export interface Source {
  /** The path as the user gave it, `-` for standard input. */
  readonly path: string
  /** The root module it was made from; `.` when there is only one. */
  readonly root: string
  /** What provider schemas declare sensitive, when they are at hand. */
  readonly sensitivePaths?: SensitivePaths
  /** What provider schemas declare of a type, when they are at hand. */
  readonly body?: (typeKey: string) => Body | undefined
}
