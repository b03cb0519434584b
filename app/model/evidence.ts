import type { JsonObject } from './json.ts'
import type { Link, OpenLink, Resource } from './resource.ts'

export const evidenceKinds = ['plan', 'state', 'source'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What a reader made of one input: resources in one shape, how they refer to one another, and what must never be shown. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** The path as the user gave it, `-` for standard input. */
  readonly path: string
  /** Hex digest of the bytes as they were read. */
  readonly sha256: string
  readonly root: string
  readonly formatVersion: string
  readonly terraformVersion?: string
  readonly resources: readonly Resource[]
  /** Finds references among resources; called only with the type keys that some policy asks for. */
  readonly relate: Relate
  /** Values that must not be shown anywhere, as strings; see `model/secret.ts`. */
  readonly secrets: () => ReadonlySet<string>
  /** The document as it came (UTF-8 JSON), for policies that read it whole. */
  readonly document: () => Uint8Array
  /** Plan only: the values of the root module's variables by name, and when the plan was made, as it says itself. */
  readonly made?: () => { readonly variables: JsonObject; readonly at?: string }
  /** The Terraform source that a saved plan carries: text by entry name, `tfconfig/m-<module key>/main.tf`, `tfconfig/modules.json`. */
  readonly source?: () => ReadonlyMap<string, string>
  /** What the reader left out and why; more once `document` was asked for where it cannot be given whole. */
  readonly skipped: readonly Skipped[]
}

/** Which moment of a plan: what it will be, or what was before. State has only `after`. */
export type Moment = 'after' | 'before'

/** `attributes`: where a type has an entry, only links by these attributes of its resources are asked for. */
export type Relate = (
  moment: Moment,
  types: ReadonlySet<string>,
  attributes?: ReadonlyMap<string, ReadonlySet<string>>,
) => { readonly links: readonly Link[]; readonly open: readonly OpenLink[] }

export interface Skipped {
  readonly what: string
  readonly why: string
}
