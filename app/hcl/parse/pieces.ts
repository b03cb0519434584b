import type { Expression } from '../syntax.ts'
import { trimEnd, trimStart } from './characters.ts'

interface Place {
  readonly start: number
  readonly end: number
}

export interface LiteralPiece extends Place {
  readonly kind: 'literal'
  value: string
}

export interface ForNames {
  readonly key?: string
  readonly value: string
}

/** What stands between `${` or `%{` and its brace. */
export type Sequence =
  | { readonly kind: 'interpolation'; readonly value: Expression }
  | { readonly kind: 'if'; readonly condition: Expression }
  | { readonly kind: 'for'; readonly names: ForNames; readonly collection: Expression }
  | { readonly kind: 'else' | 'endif' | 'endfor' }

/** `trims` is true when it ends with `~}`. */
export interface SequencePiece extends Place {
  readonly kind: 'sequence'
  readonly sequence: Sequence
  readonly trims: boolean
}

/** A template before its directives are nested. */
export type Piece = LiteralPiece | SequencePiece

/** `~` behind an opening takes the white space of the piece before it, if that is text, and of no other. */
export function trimLast(pieces: readonly Piece[]): void {
  const last = pieces.at(-1)
  if (last?.kind === 'literal') last.value = trimEnd(last.value)
}

/** Adds text, without the white space at its start if the sequence before it asks for that. */
export function addLiteral(pieces: Piece[], literal: LiteralPiece): void {
  const last = pieces.at(-1)
  if (last?.kind === 'sequence' && last.trims) literal.value = trimStart(literal.value)
  pieces.push(literal)
}
