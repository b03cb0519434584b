import { type Paint, painter } from './colour.ts'
import type { PrintOptions } from './options.ts'
import { displayWidth, wrap } from './width.ts'

/** What the parts of a terminal format share. */
export interface Screen {
  /** Columns, at least 60. */
  readonly width: number
  readonly paint: Paint
}

export function makeScreen({ width = 80, color = false }: Pick<PrintOptions, 'width' | 'color'>): Screen {
  return { width: Math.max(60, width), paint: painter(color) }
}

/** Wraps `text` after a prefix; further lines stand under the first one's text. */
export function hang(
  plainPrefix: string,
  prefix: string,
  text: string,
  { width }: Screen,
  style: (line: string) => string,
): string[] {
  const room = Math.max(20, width - displayWidth(plainPrefix))
  const indent = ' '.repeat(displayWidth(plainPrefix))
  return wrap(text, room).map((line, index) => (index === 0 ? prefix : indent) + style(line))
}
