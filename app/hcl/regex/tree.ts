import type { CharacterClass } from './classes.ts'

/** A pattern as it was read. */
export type PatternNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'class'; readonly set: CharacterClass }
  | { readonly kind: 'assert'; readonly what: Assertion }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly number: number; readonly of: PatternNode }
  | {
      readonly kind: 'repeat'
      readonly of: PatternNode
      readonly least: number
      /** Infinity when there is no limit. */
      readonly most: number
      readonly greedy: boolean
    }

/** What must hold between two characters. */
export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge'

export interface ParsedPattern {
  readonly tree: PatternNode
  /** Names of the groups from number 1 on; undefined for one without a name. */
  readonly groups: readonly (string | undefined)[]
}

export class PatternError extends Error {}
