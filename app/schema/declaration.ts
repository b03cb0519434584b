/** The type of an attribute's value. `any` is what providers declare as dynamic: everything is allowed in it. */
export type ValueType =
  | { readonly kind: 'string' | 'number' | 'bool' | 'any' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: ValueType }
  | { readonly kind: 'tuple'; readonly elements: readonly ValueType[] }
  | { readonly kind: 'object'; readonly body: Body }

export interface Attribute {
  readonly kind: 'attribute'
  /** An author must write it. */
  readonly required: boolean
  /** An author may write it. */
  readonly optional: boolean
  /** The provider fills it in when nobody wrote it. */
  readonly computed: boolean
  readonly sensitive: boolean
  /** Sent to the provider and never kept: always null in plan and state. */
  readonly writeOnly: boolean
  readonly type: ValueType
}

export type Nesting = 'single' | 'list' | 'set' | 'map' | 'group'

export interface Block {
  readonly kind: 'block'
  readonly nesting: Nesting
  /** At least one must be written. */
  readonly required: boolean
  /** The provider fills it in when nobody wrote it. */
  readonly computed: boolean
  /** At most one may be written; with nesting `list` or `set` its value is a list all the same. */
  readonly atMostOne: boolean
  readonly body: Body
}

/** What may stand in a resource, in a block or in an object, by name. */
export type Body = ReadonlyMap<string, Attribute | Block>
