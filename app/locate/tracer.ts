import type { ModuleTree } from '../hcl/module.ts'
import type { Attribute, ParsedFile, Range } from '../hcl/syntax.ts'
import type { Value } from '../hcl/value.ts'
import type { TrailStep } from '../model/finding.ts'
import type { Cursor, Place, Scopes } from './scope.ts'

/** One move towards where a value is written. It never changes which value is meant. */
export interface Hop {
  readonly cursor: Cursor
  /** `pass`: the same text is meant. `narrow`: a part of it. `jump`: it stands elsewhere. */
  readonly move: 'pass' | 'narrow' | 'jump'
  /** Where it stands now, for `narrow` and `jump`. */
  readonly spot?: Spot
  /** The condition that chose this way. */
  readonly condition?: Place
}

export interface Spot {
  readonly file: ParsedFile
  readonly range: Range
  readonly role: TrailStep['role']
}

/** What the kinds of expressions need of each other to follow a value. */
export interface Tracer {
  readonly tree: ModuleTree
  readonly scopes: Scopes
  /** Assignments of root variables in files. */
  readonly assigned: ReadonlyMap<string, { readonly file: ParsedFile; readonly attribute: Attribute }>
  /** Root variables whose value comes from the command line or the environment. */
  readonly given: ReadonlySet<string>
  /** What root variables are known to be, wherever that was written. */
  readonly values: ReadonlyMap<string, Value>
  readonly hop: (cursor: Cursor) => Hop | undefined
  /** Hops until there is nowhere to go, or to the name of an instance's key, which is known without looking. */
  readonly settle: (cursor: Cursor) => Cursor
  /** The value as far as it is written out; unknown parts are `Unknown`. */
  readonly constant: (cursor: Cursor) => Value
  /** Takes one from what may still be spent on this question; false when nothing is left. */
  readonly spend: () => boolean
  /** Works out something that later questions need too, so that this one does not pay for it; bounded as well. */
  readonly apart: <T>(work: () => T) => T
}

export function pass(cursor: Cursor): Hop {
  return { cursor, move: 'pass' }
}
