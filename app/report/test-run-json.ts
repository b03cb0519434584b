import { hasFailed, type TestedRule, type TestSummary } from '../model/test-run.ts'

/** The result of `plumbline policy test` for programs. */
export function printTestRunJson(run: TestSummary): string {
  const { rego, examples, wantedCoverage } = run
  const document = {
    schema: 'plumbline.test/1',
    passed: !hasFailed(run),
    errors: rego.errors.map(({ message, file, row, column }) => ({ message, file, row, column })),
    tests: rego.results.map((result) => ({
      test: `${result.package}.${result.name}`,
      file: result.file,
      row: result.row,
      outcome: outcomeOf(result),
      duration_ms: result.durationMs,
      ...(result.failedAt === undefined ? {} : { failed_at: result.failedAt }),
      ...(result.error === undefined ? {} : { error: errorText(result) }),
      ...(result.printed.length === 0 ? {} : { printed: result.printed }),
    })),
    examples: examples.map(({ example, differences, swept }) => ({
      policy: example.policy,
      example: example.name,
      file: example.file,
      ...(example.line === undefined ? {} : { row: example.line }),
      outcome: differences.length === 0 ? 'passed' : 'failed',
      judged_with_unknown_values: swept,
      differences,
    })),
    ...(rego.coverage === undefined
      ? {}
      : {
          coverage: {
            percent: rego.coverage.percent,
            ...(wantedCoverage === undefined ? {} : { wanted: wantedCoverage }),
            files: rego.coverage.files.map(({ file, percent, notCovered }) => ({
              file,
              percent,
              not_reached: notCovered,
            })),
          },
        }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

export function outcomeOf({ passed, skipped }: TestedRule): 'passed' | 'failed' | 'skipped' {
  if (skipped === true) return 'skipped'
  return passed ? 'passed' : 'failed'
}

/** What went wrong in a test beside an expression that does not hold. */
export function errorText({ error }: TestedRule): string | undefined {
  return typeof error === 'string' ? error : error?.message
}
