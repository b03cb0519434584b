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
  readonly examples: readonly TestedExample[]
  /** List the lines no test reached. */
  readonly coverage: boolean
  /** The least share of lines that tests must reach, in percent. */
  readonly wantedCoverage?: number
}

/** One example, judged with one policy; it passed when nothing differs. */
export interface TestedExample {
  readonly example: { readonly policy: string; readonly file: string; readonly line?: number; readonly name: string }
  readonly differences: readonly string[]
  /** How often it was judged again with one value made unknown. */
  readonly swept: number
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

/** True when a test or an example failed, nothing could run, or fewer lines were reached than wanted. */
export function hasFailed({ rego, examples, wantedCoverage }: TestSummary): boolean {
  return (
    rego.errors.length > 0 ||
    rego.results.some((result) => !result.passed && result.skipped !== true) ||
    examples.some(({ differences }) => differences.length > 0) ||
    (rego.coverage !== undefined && rego.coverage.percent < (wantedCoverage ?? 0))
  )
}
