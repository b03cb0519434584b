/** What a remark is about. */
export const lintRules = ['convention', 'example', 'unused', 'alias'] as const
export type LintRule = (typeof lintRules)[number]

/** Something about policies that is not as it should be, although they compile. */
export interface Remark {
  readonly rule: LintRule
  readonly file: string
  readonly row?: number
  readonly message: string
  readonly next?: string
  /** It is worth knowing and no mistake: it does not make the run fail. */
  readonly note?: true
}

/** What a policy costs on one piece of evidence. */
export interface PolicyCost {
  readonly policy: string
  /** Median of several runs, evaluation alone, in milliseconds. */
  readonly ms: number
  /** Resources it examined. */
  readonly examined: number
  readonly findings: number
}

export interface Costs {
  readonly evidence: string
  readonly resources: number
  /** Of all policies together. */
  readonly ms: number
  /** How often each was measured. */
  readonly runs: number
  /** Most expensive first. */
  readonly policies: readonly PolicyCost[]
}

export interface LintReport {
  /** Policies that were looked at. */
  readonly policies: number
  readonly remarks: readonly Remark[]
  readonly costs?: Costs
}
