import type { CommentTool } from '../../model/configuration.ts'
import type { Path } from '../../model/json.ts'
import type { Range } from '../syntax.ts'

/** What `plumbline:waive` says in a comment. */
export interface OwnDirective {
  /** Policy ids and globs, as written; at least one, none that matches every id. */
  readonly policies: readonly string[]
  /** ISO date, last day on which it holds. */
  readonly until?: string
  readonly owner?: string
  readonly reason?: string
  /** Instance keys it is limited to; every instance when absent. */
  readonly on?: readonly (string | number)[]
  /** Attribute path below the place the comment is for. */
  readonly path?: Path
  /** The directive in the file's text. */
  readonly range: Range
}

/** One thing that is wrong with a comment, and where. */
export interface Fault {
  readonly message: string
  readonly found: string
  readonly wanted: string
  readonly next?: string
  readonly range: Range
}

export type ForeignTool = Exclude<CommentTool, 'plumbline'>

/**
 * What a comment of another tool speaks about:
 * - `around`: the block at the top of the file that it stands in;
 * - `beside`: what begins on its line or right below it;
 * - `below`: what begins on the next line, all of it;
 * - `next-line`: what begins on the next line, without what is inside a block;
 * - `file`: every resource of the file, when nothing stands before it.
 */
export type Reach = 'around' | 'beside' | 'below' | 'next-line' | 'file'

/** What a comment of another tool says. */
export interface ForeignDirective {
  readonly tool: ForeignTool
  /** The words it begins with, as reports show them: `checkov:skip`. */
  readonly origin: string
  readonly reach: Reach
  /** Ids of that tool as written; `*` in one stands for any characters. */
  readonly ids: readonly string[]
  /** True when it is for all of the tool's rules but `ids`. */
  readonly others: boolean
  readonly reason?: string
  readonly until?: string
  /** The Terraform workspace in which it holds; a glob. */
  readonly workspace?: string
  /** Attributes the block must have. */
  readonly filter: readonly AttributeFilter[]
  readonly range: Range
}

export interface AttributeFilter {
  /** `versioning.enabled`, split at the dots. */
  readonly path: readonly string[]
  readonly value: string
}

/** What was read of one comment. */
export interface ReadComment {
  readonly own: readonly OwnDirective[]
  readonly foreign: readonly ForeignDirective[]
  readonly faults: readonly Fault[]
}
