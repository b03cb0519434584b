import type { JsonObject } from './json.ts'

export const modes = ['managed', 'data', 'ephemeral'] as const
export type Mode = (typeof modes)[number]

/** Planned actions in Terraform's own words; a replacement holds both `create` and `delete`, in the order they happen. */
export const actionNames = ['no-op', 'create', 'read', 'update', 'delete', 'forget', 'import'] as const
export type Action = (typeof actionNames)[number]

export type Origin = 'plan' | 'source' | 'state' | 'live'

/**
 * A mark over a value: `true` covers everything below it, an object or a list marks what is inside, absent or `false` marks nothing.
 * Terraform's `after_unknown` and `after_sensitive` have this shape.
 */
export type Marks = boolean | readonly Marks[] | { readonly [key: string]: Marks | undefined }

/** True when something is marked. */
export function isMarked(marks: Marks): boolean {
  if (typeof marks === 'boolean') return marks
  return Object.values(marks).some((mark: Marks | undefined) => mark !== undefined && isMarked(mark))
}

/** What texts begin and end with that are known only in parts; objects and lists lead to them. */
export type KnownEnds =
  | { readonly prefix: string; readonly suffix: string }
  | readonly (KnownEnds | null)[]
  | { readonly [key: string]: KnownEnds }

/** One resource in Terraform's own model, whatever the evidence it came from. */
export interface Resource {
  /** Terraform's address: `module.a["x"].aws_s3_bucket.b[0]`. */
  readonly address: string
  /** Path of the root module's folder, or a given name; `.` when there is only one. */
  readonly root: string
  readonly type: string
  readonly name: string
  readonly index?: string | number
  /** Address of the module instance, `''` for the root module. */
  readonly module: string
  readonly mode: Mode
  readonly provider: string
  readonly origin: Origin
  /** Plan only. */
  readonly actions?: readonly Action[]
  /** What will be (plan: after; source: evaluated; state, live: what is); null when the resource is going away. */
  readonly values: JsonObject | null
  /** Plan only: what was, null when there was nothing. */
  readonly before?: JsonObject | null
  readonly unknown: Marks
  /** Attributes that refer to another resource: where their value is unknown, it is at least certain that there will be one. */
  readonly references?: Marks | undefined
  /** Attributes that are unknown only because nobody wrote them and the provider will choose. */
  readonly unset?: Marks | undefined
  /** What of `unset` lies among these marks of `unknown`; a reader offers it where it is cheaper than all of `unset`. */
  readonly unsetAmong?: (unknown: Marks) => Marks | undefined
  /** Source only: the known beginning and end of texts that are unknown as a whole. */
  readonly partial?: KnownEnds | undefined
  readonly sensitive: Marks
  readonly beforeSensitive?: Marks
  /** Address before a `moved` block, when it differs. */
  readonly previousAddress?: string
}

/**
 * The key under which a resource is indexed and named in policies' `resource_types`: the type itself for managed resources,
 * `data.<type>` and `ephemeral.<type>` for the others, since a type name can mean different things in different modes.
 */
export function typeKey(resource: Pick<Resource, 'mode' | 'type'>): string {
  return resource.mode === 'managed' ? resource.type : `${resource.mode}.${resource.type}`
}

/** A reference from one resource's attribute to another resource, both by address. */
export interface Link {
  readonly from: string
  /** Top-level attribute of `from` that holds the reference. */
  readonly attribute: string
  readonly to: string
}

/** A resource whose `attribute` may point at a resource of one of `types`, but nobody can tell before apply at which. */
export interface OpenLink {
  readonly from: string
  readonly attribute: string
}
