import type { CheckAnnotation, CheckButton, CheckContent } from '../../workflow/ports/host.ts'

/*
 * GitHub's limits (documentation of check runs and of issue comments). What is handed over should fit already; this is the last guard, so that a
 * verdict is never refused for its length.
 */
const longestText = 65_535
const longestMessage = 65_536
const longestTitle = 255
export const longestComment = 65_536

const ending = '\n…'

/** The text within so many bytes of UTF-8, cut between characters. */
export function cut(text: string, most: number): string {
  // Three bytes are the most that one unit of a string takes.
  if (text.length * 3 <= most || Buffer.byteLength(text) <= most) return text
  const bytes = Buffer.from(text)
  let end = most - Buffer.byteLength(ending)
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.toString('utf8', 0, end) + ending
}

/** What a check run shows, without its annotations. */
export function fitOutput({ title, summary, text }: CheckContent): {
  readonly title: string
  readonly summary: string
  readonly text?: string
} {
  return {
    title: title.slice(0, longestTitle),
    summary: cut(summary, longestText),
    ...(text === undefined ? {} : { text: cut(text, longestText) }),
  }
}

/** Columns are allowed only on one line, and lines count from 1. */
export function fitAnnotation(annotation: CheckAnnotation): CheckAnnotation {
  const { start_column, end_column, ...rest } = annotation
  const start = Math.max(1, rest.start_line)
  const end = Math.max(start, rest.end_line)
  const hasColumns =
    start === end && start_column !== undefined && end_column !== undefined && end_column >= start_column
  return {
    ...rest,
    start_line: start,
    end_line: end,
    title: rest.title.slice(0, longestTitle),
    message: cut(rest.message, longestMessage),
    ...(hasColumns ? { start_column, end_column } : {}),
  }
}

export function fitButtons(buttons: readonly CheckButton[]): CheckButton[] {
  return buttons.slice(0, 3).map(({ label, description, identifier }) => ({
    label: label.slice(0, 20),
    description: description.slice(0, 40),
    identifier: identifier.slice(0, 20),
  }))
}
