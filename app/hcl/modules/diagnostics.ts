import type { Location } from '../../model/finding.ts'
import { locationOf } from '../lines.ts'
import type { ParsedFile, Range } from '../syntax.ts'

/** Something about the source that its author should know. */
export interface SourceDiagnostic {
  /**
   * `syntax`: the parser did not understand it. `duplicate`: a second declaration of a thing, which is left out. `override`: an override file
   * changes what nobody declares. `unreadable`: no text could be had. `manifest`: the list of fetched modules is damaged. `limit`: too much.
   */
  readonly kind: 'syntax' | 'duplicate' | 'override' | 'unreadable' | 'manifest' | 'limit'
  readonly file: string
  readonly message: string
  /** Absent where the file as a whole is meant. */
  readonly location?: Location
}

export function diagnosticAt(
  kind: SourceDiagnostic['kind'],
  file: ParsedFile,
  range: Range,
  message: string,
): SourceDiagnostic {
  return { kind, file: file.file, message, location: locationOf(file, range) }
}

/** What the parser said about a file. */
export function syntaxDiagnostics(file: ParsedFile): readonly SourceDiagnostic[] {
  return file.diagnostics.map(({ message, range }) => diagnosticAt('syntax', file, range, message))
}
