import { Problem } from '../../model/problem.ts'

/** Why a saved plan cannot be read, in words that fit behind "found:". Never leaves this folder: readers turn it into a `Problem`. */
export class Refusal extends Error {
  /** `large`: over a limit of ours. `shape`: damaged, or of a layout that is not known. */
  readonly kind: 'large' | 'shape'
  readonly wanted: string

  constructor(kind: 'large' | 'shape', found: string, wanted: string) {
    super(found)
    this.kind = kind
    this.wanted = wanted
  }
}

const passJson = 'Run `terraform show -json tfplan > plan.json` in the folder it was made in and pass plan.json.'

/** What a refusal means to the user. */
export function explainRefusal({ kind, message, wanted }: Refusal, file: string): Problem {
  return kind === 'large'
    ? new Problem('input.too-large', 'this saved plan is larger than is read', {
        file,
        found: message,
        wanted,
        next: passJson,
      })
    : unsupportedPlan('this saved plan is damaged, or of a layout that is not known', file, message, wanted)
}

/** A saved plan that cannot be read, with the way round it. */
export function unsupportedPlan(message: string, file: string, found: string, wanted: string): Problem {
  return new Problem('input.unsupported', message, { file, found, wanted, next: passJson })
}
