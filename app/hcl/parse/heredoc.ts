import { carriageReturn, isSpace, lineFeed, skipSpace } from './characters.ts'
import type { LiteralPiece, Piece } from './pieces.ts'

/**
 * Takes from every line of a `<<-` heredoc the indentation that its least indented line has. Lines of nothing but white space neither count
 * nor change; a line that starts with a sequence has no indentation. Runs after `~` has trimmed, so a line whose end was trimmed
 * away joins the next one.
 */
export function removeIndentation(pieces: readonly Piece[]): void {
  let least = Number.POSITIVE_INFINITY
  let startsLine = true
  const indented: LiteralPiece[] = []
  for (const piece of pieces) {
    if (startsLine && !isBlankLine(piece)) {
      least = Math.min(least, piece.kind === 'literal' ? widthOfSpace(piece.value) : 0)
      if (piece.kind === 'literal') indented.push(piece)
    }
    startsLine = piece.kind === 'literal' && piece.value.endsWith('\n')
  }
  if (least === 0) return
  for (const piece of indented) piece.value = withoutSpace(piece.value, least)
}

function isBlankLine(piece: Piece): boolean {
  if (piece.kind !== 'literal' || !piece.value.endsWith('\n')) return false
  return skipSpace(piece.value, 0, piece.value.length) === piece.value.length
}

/** How many characters of white space a text starts with; a line's end of two units is one. */
function widthOfSpace(value: string): number {
  let width = 0
  for (let at = 0; at < value.length && isSpace(value.charCodeAt(at)); at++) {
    if (!isPair(value, at)) width += 1
  }
  return width
}

function withoutSpace(value: string, width: number): string {
  let at = 0
  for (let left = width; left > 0; left--) at += isPair(value, at) ? 2 : 1
  return value.slice(at)
}

function isPair(value: string, at: number): boolean {
  return value.charCodeAt(at) === carriageReturn && value.charCodeAt(at + 1) === lineFeed
}

/** The end of the line that starts at an offset if it holds the marker, white space, a line feed and nothing else; otherwise -1. */
export function endOfMarkerLine(text: string, start: number, marker: string): number {
  const at = skipWithinLine(text, start)
  if (!text.startsWith(marker, at)) return -1
  const end = skipWithinLine(text, at + marker.length)
  const isReturn = text.charCodeAt(end) === carriageReturn
  return text.charCodeAt(isReturn ? end + 1 : end) === lineFeed ? end : -1
}

function skipWithinLine(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || code === carriageReturn || !isSpace(code)) return at
    at += 1
  }
}
