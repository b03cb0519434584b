import type { JsonObject, Path } from './json.ts'
import type { Action } from './resource.ts'

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export const enforcements = ['advisory', 'mandatory'] as const
export type Enforcement = (typeof enforcements)[number]

export interface Aliases {
  readonly checkov: readonly string[]
  readonly trivy: readonly string[]
  readonly kics: readonly string[]
}

export interface Control {
  readonly framework: string
  readonly id: string
}

/** What policies read of the resources of one type. */
export interface Reads {
  /** Attribute paths below `values` (list indices as `'*'`), or all of them. */
  readonly paths: readonly Path[] | '*'
  /** Fields of the resource itself beside address, type, values and unknown: `actions`, `before`, `module`, … */
  readonly fields: readonly string[]
}

/** Everything known about a policy without running it; derived from its METADATA annotations and its code. */
export interface Policy {
  /** The package path without `policies.`: `aws.s3.public_acls_blocked`; for conftest policies the namespace and the rule, `main.deny_root`. */
  readonly id: string
  readonly style: 'plumbline' | 'conftest'
  readonly title: string
  readonly description: string
  readonly severity: Severity
  readonly enforcement: Enforcement
  readonly resourceTypes: readonly string[]
  /** Planned actions it judges: a resource with at least one of them is examined. */
  readonly actions: readonly Action[]
  /** ISO date; before it a policy warns and does not block. */
  readonly effectiveOn?: string
  /** Parameters without which it demands nothing; it is off until they are given. */
  readonly needs?: readonly string[]
  readonly impliedBy: readonly string[]
  readonly aliases: Aliases
  readonly controls: readonly Control[]
  readonly related: readonly string[]
  readonly remediation?: Remediation
  readonly deprecated?: string
  /** True when the policy offers edits. */
  readonly fix: boolean
  /** File that holds the policy, relative to the folder it was read from, with `/`. */
  readonly file: string
  /** SHA-256 over the policy's own modules. */
  readonly digest: string
  /** Rules to evaluate, as entry points of the bundle: `policies/aws/s3/public_acls_blocked/deny`. */
  readonly entrypoints: readonly string[]
  /** Type key to what is read of it. */
  readonly reads: Readonly<Record<string, Reads>>
  /** Companions looked up: `aws_s3_bucket_policy` or, by one attribute, `aws_s3_bucket_logging.bucket`. */
  readonly companions: readonly string[]
  /** It compares addresses of resources with one another, so that it must see every single one. */
  readonly comparesNames?: boolean
}

export interface Remediation {
  /** True when applying the advice cannot break what works now. */
  readonly safe: boolean
  readonly summary: string
}

/** Actions a policy judges unless it says otherwise: everything but delete and forget. */
export const defaultActions: readonly Action[] = ['no-op', 'create', 'read', 'update', 'import']

/** A compiled, digest-named set of policies. */
export interface Bundle {
  readonly digest: string
  readonly policies: readonly Policy[]
  /** The compiled policies: WebAssembly with OPA's ABI. */
  readonly wasm: Uint8Array
  /** Host builtins the compiled policies call. */
  readonly builtins: readonly string[]
  /** Base data documents, merged into `data`. */
  readonly data?: JsonObject
  /** Its policies ask for no resource by its address, so they get those of a type as a list, which is much quicker to go through. */
  readonly listed?: boolean
  /** None of its policies says anything where there is no resource of a type it reads, so that it need not be asked. */
  readonly quiet?: boolean
  /** Its policies judge each resource by what it and its companions hold, so that one can be judged for all that hold the same. */
  readonly alike?: boolean
}
