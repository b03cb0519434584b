import type { Location } from '../model/finding.ts'
import type { ParsedFile, Range } from './syntax.ts'

/** Lines and columns count from 1; a column is a UTF-16 unit, and a byte order mark takes none. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the lines of a text start, in ascending order; the first is its beginning. A line ends behind its line feed. */
export type LineStarts = readonly number[]

export function indexLines(text: string): LineStarts {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** The line and column of an offset, in logarithmic time. Offsets outside the text count as its first or last. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
}

const indexed = new WeakMap<ParsedFile, LineStarts>()

/** The line and column of an offset in a parsed file, whose lines are looked up once. */
export function positionOf(file: ParsedFile, offset: number): Position {
  let starts = indexed.get(file)
  if (starts === undefined) {
    starts = indexLines(file.text)
    indexed.set(file, starts)
  }
  return positionAt(starts, Math.min(offset, file.text.length))
}

export function locationOf(file: ParsedFile, range: Range): Location {
  return { file: file.file, start: positionOf(file, range.start), end: positionOf(file, range.end) }
}
