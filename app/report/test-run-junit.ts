import { push } from '../model/grow.ts'
import type { TestedExample, TestedRule, TestSummary } from '../model/test-run.ts'
import { xml } from './escape.ts'
import { exampleAt } from './test-run.ts'
import { errorText, outcomeOf } from './test-run-json.ts'

interface Case {
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'error'
  readonly text: string
}

/** The result of `plumbline policy test` as JUnit XML: one suite for each package of tests and for the examples of each policy. */
export function printTestRunJunit({ rego, examples, wantedCoverage }: TestSummary): string {
  const suites = new Map<string, Case[]>()
  for (const { file, row, column, message } of rego.errors) {
    push(suites, 'compiling', errorCase(`${file}:${row}:${column}`, message))
  }
  for (const result of rego.results) push(suites, result.package, ruleCase(result))
  for (const result of examples) push(suites, `${result.example.policy} examples`, exampleCase(result))
  const { coverage } = rego
  if (wantedCoverage !== undefined && coverage !== undefined) {
    const said = `${coverage.percent.toFixed(1)} % of the lines reached, ${wantedCoverage} % are wanted`
    push(
      suites,
      'coverage',
      testCase('coverage', 'lines reached', coverage.percent < wantedCoverage ? said : undefined),
    )
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plumbline policy test" ${totals([...suites.values()].flat())}>`,
    ...[...suites].flatMap(([name, cases]) => [
      `  <testsuite name="${xml(name)}" ${totals(cases)}>`,
      ...cases.map(({ text }) => text),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

function totals(cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']) => cases.filter((each) => each.outcome === outcome).length
  return `tests="${cases.length}" failures="${count('failed')}" errors="${count('error')}" skipped="${count('skipped')}"`
}

function ruleCase(result: TestedRule): Case {
  const outcome = outcomeOf(result)
  const place = `file="${xml(result.file)}" line="${result.row}" time="${(result.durationMs / 1000).toFixed(3)}"`
  const head = `    <testcase classname="${xml(result.package)}" name="${xml(result.name)}" ${place}`
  if (outcome === 'passed') return { outcome, text: `${head}/>` }
  if (outcome === 'skipped') return { outcome, text: `${head}><skipped/></testcase>` }
  const { failedAt } = result
  const where = failedAt === undefined ? 'it is undefined' : `${failedAt.file}:${failedAt.row}: ${failedAt.text}`
  const body = [where, ...result.printed.map((line) => `print: ${line}`)].map(xml).join('\n')
  const message = xml(errorText(result) ?? 'it does not hold')
  return { outcome, text: `${head}>\n      <failure message="${message}">${body}</failure>\n    </testcase>` }
}

function exampleCase({ example, differences }: TestedExample): Case {
  const fault = differences.length === 0 ? undefined : differences.join('\n')
  return testCase(example.policy, `${example.name} (${exampleAt(example)})`, fault)
}

function testCase(group: string, name: string, fault: string | undefined): Case {
  const head = `    <testcase classname="${xml(group)}" name="${xml(name)}"`
  if (fault === undefined) return { outcome: 'passed', text: `${head}/>` }
  const message = xml(fault.split('\n')[0] ?? '')
  return {
    outcome: 'failed',
    text: `${head}>\n      <failure message="${message}">${xml(fault)}</failure>\n    </testcase>`,
  }
}

function errorCase(place: string, message: string): Case {
  return {
    outcome: 'error',
    text: `    <testcase classname="compiling" name="${xml(place)}">\n      <error message="${xml(message)}"/>\n    </testcase>`,
  }
}
