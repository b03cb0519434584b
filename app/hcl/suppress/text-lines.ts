import { indexLines, positionAt } from '../lines.ts'

/** The lines of a text, numbered from 0, for many questions about one file. */
export interface TextLines {
  readonly lineOf: (offset: number) => number
  /** Offset of the first character of a line that is no blank; undefined when there is none, or no such line. */
  readonly firstOf: (line: number) => number | undefined
}

export function linesOf(text: string): TextLines {
  const starts = indexLines(text)
  const firsts = new Map<number, number | undefined>()
  return {
    lineOf: (offset) => positionAt(starts, offset).line - 1,
    firstOf: (line) => {
      const start = starts[line]
      if (start === undefined) return undefined
      if (!firsts.has(line)) firsts.set(line, firstNonBlank(text, start))
      return firsts.get(line)
    },
  }
}

/** Index of the last item, of items sorted by offset, that lies at an offset or before it; -1 when all lie behind it. */
export function lastAtOrBefore<T>(items: readonly T[], offset: number, offsetOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && offsetOf(item) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function firstNonBlank(text: string, start: number): number | undefined {
  let at = start
  while (at < text.length && ' \t\r'.includes(text.charAt(at))) at++
  return at < text.length && text[at] !== '\n' ? at : undefined
}
