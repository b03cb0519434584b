import { type Costs, type LintReport, lintRules, type Remark } from '../model/lint.ts'
import { painter } from './colour.ts'
import { terminal } from './escape.ts'
import { compare } from './order.ts'
import { plural } from './words.ts'

/** What is not as it should be, for people at a terminal; `top` policies by cost. */
export function printLint(
  report: LintReport,
  { color = false, top }: { readonly color?: boolean; readonly top: number },
): string {
  const paint = painter(color)
  const { policies, remarks, costs } = report
  const lines = sorted(remarks).flatMap(({ rule, file, row, message, next, note }) => [
    `${paint('place', terminal(row === undefined ? file : `${file}:${row}`))}: ${paint(note === true ? 'faint' : 'fail', note === true ? `${rule} (note)` : rule)}: ${terminal(message)}${next === undefined ? '' : ` (${terminal(next)})`}`,
  ])
  const faults = remarks.filter(({ note }) => note !== true).length
  const counted = lintRules.flatMap((rule) => {
    const count = remarks.filter((remark) => remark.rule === rule && remark.note !== true).length
    return count === 0 ? [] : [`${count} ${rule}`]
  })
  return `${[
    ...lines,
    ...(costs === undefined ? [] : [...(lines.length > 0 ? [''] : []), ...costLines(costs, top)]),
    ...(lines.length > 0 || costs !== undefined ? [''] : []),
    `${plural(policies, 'policy', 'policies')}, ${plural(faults, 'remark')}${counted.length === 0 ? '' : ` (${counted.join(', ')})`}` +
      `${remarks.length > faults ? `, ${plural(remarks.length - faults, 'note')}` : ''}`,
  ].join('\n')}\n`
}

function sorted(remarks: readonly Remark[]): readonly Remark[] {
  return [...remarks].sort(
    (a, b) => compare(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0) || compare(a.message, b.message),
  )
}

function costLines({ evidence, resources, ms, runs, policies }: Costs, top: number): readonly string[] {
  const shown = policies.slice(0, top)
  return [
    `Cost on ${terminal(evidence)} (${plural(resources, 'resource')}), evaluation alone, median of ${runs} runs:`,
    `  ${'ms'.padStart(8)}  ${'share'.padStart(5)}  ${'examined'.padStart(8)}  ${'findings'.padStart(8)}  policy`,
    ...shown.map(
      (cost) =>
        `  ${cost.ms.toFixed(2).padStart(8)}  ${`${(ms === 0 ? 0 : (100 * cost.ms) / ms).toFixed(0)} %`.padStart(5)}  ` +
        `${String(cost.examined).padStart(8)}  ${String(cost.findings).padStart(8)}  ${terminal(cost.policy)}`,
    ),
    `  ${ms.toFixed(2).padStart(8)}  all ${plural(policies.length, 'policy', 'policies')} with something to examine`,
  ]
}

/** The same for programs. */
export function printLintJson({ policies, remarks, costs }: LintReport): string {
  const document = {
    schema: 'plumbline.lint/1',
    policies,
    remarks: sorted(remarks),
    ...(costs === undefined ? {} : { costs }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
