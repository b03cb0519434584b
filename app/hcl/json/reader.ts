import { mostDiagnostics } from '../parse/cursor.ts'
import type { Diagnostic } from '../syntax.ts'

/** Where the reader stands in a JSON file, and what it objects to. */
export interface Reader {
  readonly text: string
  at: number
  depth: number
  readonly diagnostics: Diagnostic[]
}

export function note(reader: Reader, message: string, start: number, end: number): void {
  if (reader.diagnostics.length >= mostDiagnostics) return
  reader.diagnostics.push({ message, range: { start, end: Math.min(end, reader.text.length) } })
}

export function skipBlanks(reader: Reader): void {
  const { text } = reader
  let at = reader.at
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break
    at += 1
  }
  reader.at = at
}
