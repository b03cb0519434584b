import type { Path } from './json.ts'

/** Why a policy said what it said of one resource; everything sensitive is already hidden. */
export interface Explanation {
  readonly policy: string
  readonly address: string
  readonly answer: 'fail' | 'undetermined' | 'pass' | 'not judged'
  /** What the answer rests on: each value the policy reads of the resource. */
  readonly values: readonly { readonly path: Path; readonly value: string }[]
  /** Questions asked about the resource, in order, with their answers. */
  readonly steps: readonly ExplainedStep[]
  readonly messages: readonly string[]
}

export interface ExplainedStep {
  readonly question: string
  readonly answer: string
  readonly file: string
  readonly row: number
}
