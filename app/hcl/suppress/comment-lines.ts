import type { Range } from '../syntax.ts'

/** The text of one line of a comment without its markers and outer blanks; `start` is where it begins in the file. */
export interface CommentLine {
  readonly text: string
  readonly start: number
}

/** The lines a comment has: one after `#` or `//`, one or more between the ends of a block comment, where a leading `*` is decoration. */
export function commentLines(text: string, { start, end }: Range): readonly CommentLine[] {
  const comment = text.slice(start, end)
  if (!comment.startsWith('/*')) {
    const marker = /^(?:#+|\/\/+)/.exec(comment)?.[0].length ?? 0
    return [trimmed(comment.slice(marker), start + marker)]
  }
  const inner = comment.slice(2, comment.endsWith('*/') && comment.length >= 4 ? -2 : undefined)
  const lines: CommentLine[] = []
  let at = start + 2
  for (const line of inner.split('\n')) {
    const decoration = /^[ \t]*\*+(?=\s|$)/.exec(line)?.[0].length ?? 0
    lines.push(trimmed(line.slice(decoration), at + decoration))
    at += line.length + 1
  }
  return lines
}

function trimmed(text: string, start: number): CommentLine {
  const head = text.trimStart()
  return { text: head.trimEnd(), start: start + text.length - head.length }
}
