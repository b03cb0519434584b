import type { EvidenceKind, Skipped } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Severity } from './policy.ts'

export type Verdict = 'pass' | 'fail' | 'undetermined' | 'error'

export const reportSchema = 'plumbline.report/1'

/** The one result of a run; printers turn it into text, nobody computes anything from it again. All strings are already redacted. */
export interface Report {
  readonly schema: typeof reportSchema
  readonly tool: { readonly name: 'plumbline'; readonly version: string }
  readonly verdict: Verdict
  /** One line a person understands: what was decided and on how much. */
  readonly headline: string
  readonly threshold: Severity
  readonly evidence: readonly EvidenceSummary[]
  /** What the findings were compared with; absent when nothing was given and each plan is its own base. */
  readonly base?: BaseSummary
  readonly counts: Counts
  readonly skipped: readonly Skipped[]
  /** What a person must know beside the findings: expired waivers, waivers that match nothing, policies not yet effective. */
  readonly notices: readonly Notice[]
  readonly policies: readonly PolicyResult[]
  readonly findings: readonly Finding[]
  /** What was true of the base and is not any more. */
  readonly fixed: readonly Finding[]
}

export interface EvidenceSummary {
  readonly kind: EvidenceKind
  readonly path: string
  readonly sha256: string
  readonly root?: string
  readonly subjects: number
}

export interface BaseSummary {
  readonly kind: 'baseline' | 'commit' | 'folder' | 'file'
  /** As it was asked for. */
  readonly name: string
  /** Hash of the commit, SHA-256 of the file; a folder has none. */
  readonly digest?: string
}

export interface Counts {
  readonly subjects: number
  /** Subjects at least one policy examined. */
  readonly examined: number
  readonly policies: number
  /** One policy on one matching subject. */
  readonly evaluations: number
  readonly fail: number
  readonly undetermined: number
  readonly waived: number
  readonly existing: number
  readonly fixed: number
}

export interface PolicyResult {
  readonly policy: string
  readonly title: string
  readonly severity: Severity
  readonly digest: string
  readonly examined: number
  readonly passed: number
  readonly failed: number
  readonly undetermined: number
}

export interface Notice {
  readonly kind:
    | 'waiver-expired'
    | 'waiver-unmatched'
    | 'waiver-incomplete'
    | 'waiver-malformed'
    | 'waiver-ignored'
    | 'baseline'
    | 'base'
    | 'source-broken'
    | 'policy-error'
    | 'policy-unused'
    | 'review'
    | 'print'
  readonly message: string
  readonly source?: string
}
