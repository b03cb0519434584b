import type { Mode } from '../model/resource.ts'
import type { Attribute, Block, Body, Expression, ParsedFile, Range } from './syntax.ts'

/** A place in a parsed file. */
export interface SourceRange {
  readonly file: ParsedFile
  readonly range: Range
}

/** One block of a module, with whatever override files lay over it. */
export interface Declaration {
  readonly file: ParsedFile
  readonly block: Block
  /** Blocks of `*_override.tf` for the same thing, in the order in which they apply: the last one wins. */
  readonly overrides: readonly { readonly file: ParsedFile; readonly block: Block }[]
}

/** A block `resource`, `data` or `ephemeral`. */
export interface ResourceDeclaration extends Declaration {
  readonly mode: Mode
  readonly type: string
  readonly name: string
  /** How expressions name it: `aws_s3_bucket.b`, `data.aws_iam_policy_document.d`, `ephemeral.x.y`. */
  readonly key: string
}

export interface ModuleCall extends Declaration {
  readonly name: string
  /** As written; absent when it is no plain text. */
  readonly source?: string
  readonly version?: string
}

/** One entry of a `locals` block. */
export interface LocalDeclaration {
  readonly name: string
  readonly file: ParsedFile
  readonly attribute: Attribute
}

/** The files of one folder as Terraform reads them together. */
export interface SourceModule {
  /** Folder in the tree, `.` at its top. */
  readonly directory: string
  readonly files: readonly ParsedFile[]
  readonly resources: ReadonlyMap<string, ResourceDeclaration>
  readonly calls: ReadonlyMap<string, ModuleCall>
  readonly variables: ReadonlyMap<string, Declaration>
  readonly outputs: ReadonlyMap<string, Declaration>
  readonly locals: ReadonlyMap<string, LocalDeclaration>
  /** `provider`, `terraform`, `moved`, `removed`, `import`, `check` and whatever else stands at the top, in order. */
  readonly others: readonly Declaration[]
}

/** A call whose source is not at hand, and the command that would bring it. */
export interface UnresolvedCall {
  readonly call: ModuleCall
  readonly why: string
  readonly next: string
}

/** A root module and everything it calls. Children are read when they are first asked for, each folder once. */
export interface ModuleTree {
  readonly root: SourceModule
  /** The module behind a chain of call names from the root (`['app', 'bucket']`; no instance keys). */
  readonly module: (calls: readonly string[]) => SourceModule | UnresolvedCall | undefined
  /** True when the file belongs to the repository and not to a module that was fetched from elsewhere. */
  readonly isOwn: (file: string) => boolean
}

/** Attribute of a body by name, override files last; undefined when it is written nowhere. */
export type FindAttribute = (
  declaration: Declaration,
  name: string,
) => { readonly file: ParsedFile; readonly attribute: Attribute } | undefined

export type { Body, Expression }
