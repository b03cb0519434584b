import type { TestedExample, TestedRule, TestSummary } from '../model/test-run.ts'
import { type Paint, painter } from './colour.ts'
import { terminal } from './escape.ts'
import { plural } from './words.ts'

/** The result of `plumbline policy test` for people: what failed and where, then the totals. */
export function printTestRun(run: TestSummary, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = painter(color)
  const { rego, examples } = run
  const failed = rego.results.filter((result) => !result.passed && result.skipped !== true)
  const wrong = examples.filter(({ differences }) => differences.length > 0)
  const swept = examples.reduce((sum, each) => sum + each.swept, 0)
  const lines = [
    ...rego.errors.map(
      (error) =>
        `${paint('error', 'error')} ${terminal(`${error.file}:${error.row}:${error.column}: ${error.message}`)}`,
    ),
    ...failed.flatMap((result) => failedTest(result, paint)),
    ...wrong.flatMap(({ example, differences }) => [
      `${paint('fail', 'FAIL')} ${terminal(example.policy)}, example "${terminal(example.name)}" (${terminal(exampleAt(example))})`,
      ...differences.map((line) => `       ${terminal(line)}`),
    ]),
    ...(run.coverage ? uncovered(run) : []),
  ]
  const tests = rego.results.length
  const slowest = [...rego.results].sort((a, b) => b.durationMs - a.durationMs)[0]
  lines.push(
    ...(lines.length > 0 ? [''] : []),
    `${plural(tests, 'test')}, ${failed.length} failed; ${plural(examples.length, 'example')}, ` +
      `${wrong.length} failed, judged again ${plural(swept, 'time')} with a value unknown`,
    ...(rego.coverage ? [reached(run)] : []),
    ...(slowest && slowest.durationMs > 1000
      ? [`slowest test: ${slowest.package}.${slowest.name}, ${slowest.durationMs.toFixed(0)} ms`]
      : []),
  )
  return `${lines.join('\n')}\n`
}

function failedTest(result: TestedRule, paint: Paint): string[] {
  const { error, failedAt } = result
  const message = typeof error === 'string' ? error : error?.message
  return [
    `${paint('fail', 'FAIL')} ${terminal(`${result.package}.${result.name}`)} (${terminal(`${result.file}:${result.row}`)})`,
    ...(failedAt ? [`       ${terminal(`${failedAt.file}:${failedAt.row}`)}: ${terminal(failedAt.text)}`] : []),
    ...(message === undefined ? [] : [`       ${terminal(message)}`]),
    ...result.printed.map((line) => `       ${paint('faint', `print: ${terminal(line)}`)}`),
  ]
}

/** `p/own/examples.yaml:12` */
export function exampleAt({ file, line }: TestedExample['example']): string {
  return line === undefined ? file : `${file}:${line}`
}

function reached({ rego, wantedCoverage }: TestSummary): string {
  const percent = rego.coverage?.percent ?? 0
  const short = wantedCoverage !== undefined && percent < wantedCoverage
  return `${percent.toFixed(1)} % of the lines reached${short ? `, ${wantedCoverage} % are wanted` : ''}`
}

function uncovered({ rego }: TestSummary): string[] {
  const files = rego.coverage?.files.filter((file) => file.notCovered.length > 0) ?? []
  return files.map((file) => `not reached ${terminal(file.file)}: ${ranges(file.notCovered)}`)
}

/** `3-5, 9`: rows as ranges. */
function ranges(rows: readonly number[]): string {
  const result: { from: number; to: number }[] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = result.at(-1)
    if (last && row === last.to + 1) last.to = row
    else result.push({ from: row, to: row })
  }
  return result.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
