/** What a run of policy tests gave, for printers. */
export interface TestSummary {
  readonly rego: {
    readonly results: readonly TestedRule[]
    readonly coverage?: { readonly files: readonly CoveredFile[]; readonly percent: number }
    readonly errors: readonly {
      readonly message: string
      readonly file: string
      readonly row: number
      readonly column: number
    }[]
  }
  readonly examples: {
    readonly passed: number
    readonly swept: number
    readonly failures: readonly {
      readonly example: { readonly policy: string; readonly file: string; readonly name: string }
      readonly differences: readonly string[]
    }[]
  }
  /** List the lines no test reached. */
  readonly coverage: boolean
}

export interface TestedRule {
  readonly package: string
  readonly name: string
  readonly file: string
  readonly row: number
  readonly passed: boolean
  readonly skipped?: boolean
  readonly error?: { readonly message: string } | string
  readonly durationMs: number
  readonly printed: readonly string[]
  readonly failedAt?: { readonly file: string; readonly row: number; readonly text: string }
}

export interface CoveredFile {
  readonly file: string
  readonly notCovered: readonly number[]
  readonly percent: number
}
