import type { Json, Path } from './json.ts'
import type { Aliases, Control, Remediation, Severity } from './policy.ts'

export type Status = 'fail' | 'undetermined' | 'waived'
export type Change = 'new' | 'existing' | 'fixed'

/** What a finding is about. */
export type Subject =
  | { readonly kind: 'resource'; readonly address: string; readonly type: string }
  | { readonly kind: 'component'; readonly purl: string }
  | { readonly kind: 'file'; readonly id: string }
  | { readonly kind: 'live'; readonly id: string; readonly type: string }
  | { readonly kind: 'run'; readonly id: string }

/** Lines and columns count from 1; the end column is the first one after the range. */
export interface Location {
  readonly file: string
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** One place a value went through on its way from where it is written to the subject. */
export interface TrailStep {
  readonly location: Location
  /** What stands there. */
  readonly role: 'attribute' | 'block' | 'argument' | 'call' | 'default' | 'local' | 'assignment' | 'element' | 'output'
}

/** Lines of the source around a location, redacted like everything that leaves. */
export interface Excerpt {
  /** Number of the first line, from 1. */
  readonly line: number
  readonly lines: readonly string[]
}

export interface Waiver {
  readonly owner?: string
  readonly reason?: string
  /** ISO date, last day on which it holds. */
  readonly expires?: string
  /** Where the waiver stands, as `file:line`. */
  readonly source: string
  /** The words of the comment it is, `plumbline:waive` or `checkov:skip`; absent for a waiver of a file. */
  readonly origin?: string
  /** It is not on the base and nobody who may has approved it: the finding stands as if there were none. */
  readonly requested?: true
  /** Who approved a waiver that is not on the base. */
  readonly approvedBy?: string
}

export interface Finding {
  readonly policy: string
  readonly title: string
  readonly severity: Severity
  readonly status: Status
  /** False when the finding cannot decide the verdict: advisory, not yet effective. */
  readonly blocking: boolean
  readonly change: Change | null
  readonly subject: Subject
  /** The subject's address and type again, for resources. */
  readonly address?: string
  readonly type?: string
  readonly root?: string
  readonly path: Path
  readonly message: string
  readonly remediation?: Remediation
  readonly location?: Location
  /** From the subject's own attribute back to where the value is written; there when the source is known. */
  readonly trail?: readonly TrailStep[]
  /** False when the location is near but not sure: an element of a set, a block that `dynamic` makes. */
  readonly exact?: boolean
  readonly excerpt?: Excerpt
  /** All instances that one cause in the source makes fail, the subject's own among them. */
  readonly addresses?: readonly string[]
  /** The fingerprints of all of them. */
  readonly fingerprints?: readonly string[]
  /** Hex SHA-256 as `evaluate/fingerprint.ts` makes it. */
  readonly fingerprint: string
  /** The policy's own part of the fingerprint, where it gave one; without secrets. */
  readonly key?: string
  readonly aliases: Aliases
  readonly controls: readonly Control[]
  readonly related: readonly string[]
  readonly impliedBy: readonly string[]
  readonly waiver?: Waiver
}

/** What a policy's rule returns for one finding, before anything is known about change, waivers and redaction. */
export interface RawFinding {
  readonly policy: string
  readonly subject: string | null
  readonly path: Path
  readonly status: 'fail' | 'undetermined'
  readonly message: string
  readonly key?: string
  readonly fix?: Json
}

/** True when the finding alone makes the run fail: it may block, is not waived, and was not there before. */
export function decides(finding: Finding): boolean {
  return finding.blocking && finding.status !== 'waived' && finding.change !== 'existing' && finding.change !== 'fixed'
}

/** The subject's own name: an address, a purl, a file, a cloud id. */
export function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'resource':
      return subject.address
    case 'component':
      return subject.purl
    case 'file':
    case 'live':
    case 'run':
      return subject.id
    default:
      return subject satisfies never
  }
}
