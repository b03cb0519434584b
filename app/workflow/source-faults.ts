import type { SourceDiagnostic } from '../hcl/modules/diagnostics.ts'
import type { Skipped } from '../model/evidence.ts'

/** True when a part of the text was not understood; other faults leave out one thing that is named. */
export function isBroken({ kind }: SourceDiagnostic): boolean {
  return kind === 'syntax' || kind === 'unreadable' || kind === 'limit'
}

export function asSkipped({ file, message, location }: SourceDiagnostic): Skipped {
  return { what: location === undefined ? file : `${file}:${location.start.line}`, why: message }
}
