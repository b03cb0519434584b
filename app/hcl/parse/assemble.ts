import type { LiteralPart, TemplatePart } from '../syntax.ts'
import { type Cursor, deepestExpression, fail, grow, rangeOf } from './cursor.ts'
import type { LiteralPiece, Piece, SequencePiece } from './pieces.ts'

/** A directive whose end has not come yet. */
interface OpenDirective {
  readonly piece: SequencePiece
  /** What it is a part of. */
  readonly outer: TemplatePart[]
  readonly body: TemplatePart[]
  readonly otherwise?: TemplatePart[]
}

/** Nests directives and joins neighbouring texts. `height` is that of the highest expression in the pieces. */
export function assemble(cursor: Cursor, pieces: readonly Piece[], height: number): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  const open: OpenDirective[] = []
  let into = parts
  let deepest = 0
  let texts: LiteralPiece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'literal') {
      texts.push(piece)
      continue
    }
    if (texts.length > 0) into.push(joinTexts(cursor, texts))
    texts = []
    into = addSequence(cursor, piece, into, open)
    deepest = Math.max(deepest, open.length)
  }
  if (texts.length > 0) into.push(joinTexts(cursor, texts))
  const unclosed = open.at(-1)?.piece
  if (unclosed !== undefined) {
    fail(cursor, `The directive "${unclosed.sequence.kind}" is never ended`, unclosed.start, unclosed.end)
  }
  grow(cursor, height + deepest + 1)
  return parts
}

function joinTexts(cursor: Cursor, texts: readonly LiteralPiece[]): LiteralPart {
  const value = texts.length === 1 ? (texts[0]?.value ?? '') : texts.map((text) => text.value).join('')
  return { kind: 'literal', value, range: rangeOf(cursor, texts[0]?.start ?? 0, texts.at(-1)?.end ?? 0) }
}

/** Adds a value, or opens or closes a directive; returns where the next parts belong. */
function addSequence(
  cursor: Cursor,
  piece: SequencePiece,
  into: TemplatePart[],
  open: OpenDirective[],
): TemplatePart[] {
  const { sequence, start, end } = piece
  switch (sequence.kind) {
    case 'interpolation':
      into.push({ kind: 'interpolation', value: sequence.value, range: rangeOf(cursor, start, end) })
      return into
    case 'if':
    case 'for': {
      const body: TemplatePart[] = []
      open.push({ piece, outer: into, body })
      if (cursor.depth + open.length > deepestExpression) {
        fail(cursor, `Directives are nested deeper than ${deepestExpression} levels`, start, end)
      }
      return body
    }
    case 'else': {
      const last = open.pop()
      if (last?.piece.sequence.kind !== 'if' || last.otherwise !== undefined) return refuse(cursor, piece)
      const otherwise: TemplatePart[] = []
      open.push({ ...last, otherwise })
      return otherwise
    }
    default: {
      const last = open.pop()
      if (last?.piece.sequence.kind !== (sequence.kind === 'endif' ? 'if' : 'for')) return refuse(cursor, piece)
      last.outer.push(close(cursor, last, end))
      return last.outer
    }
  }
}

function refuse(cursor: Cursor, { sequence, start, end }: SequencePiece): never {
  return fail(cursor, `The directive "${sequence.kind}" has nothing to belong to`, start, end)
}

function close(cursor: Cursor, { piece, body, otherwise = [] }: OpenDirective, end: number): TemplatePart {
  const { sequence, start } = piece
  const range = rangeOf(cursor, start, end)
  if (sequence.kind === 'for') return { kind: 'for', ...sequence.names, collection: sequence.collection, body, range }
  if (sequence.kind !== 'if') return refuse(cursor, piece)
  const { condition } = sequence
  const then = body
  return { kind: 'if', condition, then, otherwise, range }
}
