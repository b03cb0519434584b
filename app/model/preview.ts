import type { Skipped } from './evidence.ts'
import type { Path } from './json.ts'
import type { Verdict } from './report.ts'

/** What a policy says of one resource, as the worst of its findings says. */
export type PolicyAnswer = 'pass' | 'undetermined' | 'fail' | 'waived'

export const previewKinds = [
  'newly failing',
  'no longer failing',
  'now undetermined',
  'no longer undetermined',
] as const
export type PreviewKind = (typeof previewKinds)[number]

/** One policy that would say something else of one resource. */
export interface PreviewedChange {
  readonly kind: PreviewKind
  readonly policy: string
  /** Path of the evidence. */
  readonly evidence: string
  /** `the run` where the finding is about no resource. */
  readonly address: string
  readonly before: PolicyAnswer
  readonly after: PolicyAnswer
  /** Of the first finding there would be, else of the first there was; redacted. */
  readonly path: Path
  readonly message: string
}

/** What a change of policies would have done to evidence. */
export interface Preview {
  /** What the policies are compared with: a git reference, a folder, a bundle. */
  readonly base: string
  readonly policies: readonly { readonly policy: string; readonly what: 'new' | 'changed' | 'removed' }[]
  /** Pieces of evidence that were judged twice. */
  readonly judged: number
  readonly changes: readonly PreviewedChange[]
  /** Evidence whose verdict these policies alone would change. */
  readonly verdicts: readonly { readonly evidence: string; readonly before: Verdict; readonly after: Verdict }[]
  readonly skipped: readonly Skipped[]
  /** Policies that could not be evaluated. */
  readonly errors: readonly { readonly policy: string; readonly evidence: string; readonly message: string }[]
}
