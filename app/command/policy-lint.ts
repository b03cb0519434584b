import type { LintReport, LintRule } from '../model/lint.ts'
import { Problem } from '../model/problem.ts'
import { createEngine } from '../rego/engine.ts'
import { loadGoBuiltins } from '../rego/go-builtins.ts'
import { printLint, printLintJson } from '../report/lint.ts'
import { measureCosts } from '../workflow/lint-costs.ts'
import { loadConfiguration } from './configuration.ts'
import { gatherEvidence } from './evidence.ts'
import { writeOut } from './output.ts'
import { readSubject, remarksOn } from './policy-lint-subject.ts'
import { createProgress, useColour } from './terminal.ts'

export interface LintOptions {
  readonly plan?: string
  readonly top: number
  readonly skip?: readonly LintRule[]
  readonly namespace?: readonly string[]
  readonly format: 'table' | 'json'
  readonly color: boolean
}

/**
 * `plumbline policy lint [FOLDERS]`: 0 when there is nothing to remark but notes, else 1; throws a Problem for policies that do not compile. Without a folder, those
 * of the configuration are looked at, and the built-in ones where it names none.
 */
export async function runLint(given: readonly string[], options: LintOptions): Promise<number> {
  const progress = createProgress(process.stderr, false)
  try {
    const report = await lint(given, options, progress.step)
    progress.done()
    const color = useColour(process.stdout, process.env, options.color)
    await writeOut(options.format === 'json' ? printLintJson(report) : printLint(report, { color, top: options.top }))
    return report.remarks.some(({ note }) => note !== true) ? 1 : 0
  } finally {
    progress.done()
  }
}

async function lint(
  given: readonly string[],
  options: LintOptions,
  onStep: (what: string) => void,
): Promise<LintReport> {
  const today = new Date().toISOString().slice(0, 10)
  const configuration = await loadConfiguration({ inputs: [], today })
  onStep('compiling policies')
  const subject = await readSubject(given, configuration, options.namespace)
  const policies = subject.bundles.flatMap((bundle) => bundle.policies)
  onStep('reading policies')
  const remarks = await remarksOn(subject, configuration)
  const report = {
    policies: policies.length,
    remarks: remarks.filter(({ rule }) => options.skip?.includes(rule) !== true),
  }
  if (options.plan === undefined) return report
  const { evidence } = await gatherEvidence({ paths: [options.plan], onStep })
  const [first] = evidence
  if (first === undefined) throw noPlan(options.plan)
  const costs = await measureCosts({
    bundles: subject.bundles,
    evidence: first,
    parameters: configuration.policies.parameters,
    engine: createEngine({ loadGo: loadGoBuiltins }),
    clock: () => performance.now(),
    onStep,
  })
  return { ...report, costs }
}

function noPlan(file: string): Problem {
  return new Problem('input.nothing', 'there is nothing to measure policies on', {
    file,
    wanted: 'a Terraform plan or a state',
    next: 'terraform plan -out tfplan && terraform show -json tfplan > plan.json',
  })
}
