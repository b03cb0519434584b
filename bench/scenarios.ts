/**
 * Four written scenarios with genuine plans: of the topics our policies cover, all violations must be found, nothing called fine flagged, and
 * what a plan cannot decide said to be undetermined.
 */
import { copyFile, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Finding } from '../app/model/finding.ts'
import { corpusOrSkip } from './lib/corpus.ts'
import { openJudge } from './lib/judge.ts'

interface Expectation {
  readonly topic: string
  readonly address: string
  readonly attribute?: string | null
  readonly why: string
  readonly file: string
  readonly line: number
  readonly truth?: 'violation' | 'fine' | 'undetermined'
  readonly change?: 'introduced' | 'existing'
}

interface Expected {
  readonly violations: readonly Expectation[]
  readonly fine: readonly Expectation[]
  readonly undetermined: readonly Expectation[]
  readonly topics_covered: readonly string[]
}

const corpus = corpusOrSkip()
const topics = parse(await readFile(join(import.meta.dirname, 'topics.yaml'), 'utf8')) as Record<
  string,
  readonly string[]
>
const { judge, judgePaths } = await openJudge()
let wrong = 0

/** How a scenario is judged: what a plan alone cannot decide comes out as it truly is where the source is at hand. */
const modes = [
  {
    name: 'plan alone',
    source: false,
    run: async (folder: string) => judge(await readFile(join(folder, 'plan.json')), 'plan.json'),
  },
  { name: 'plan with source', source: true, run: async (folder: string) => judgePaths([join(folder, 'plan.json')]) },
  {
    name: 'saved plan alone',
    source: true,
    run: async (folder: string) => judgePaths([await alone(join(folder, 'tfplan'))]),
  },
  { name: 'source alone', source: true, run: async (folder: string) => judgePaths([folder], ['source']) },
] as const

for (const scenario of ['webshop-aws', 'update-in-place', 'azure-landing', 'unknowns-small']) {
  const folder = join(corpus, 'plans', 'generated', scenario)
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Expected
  for (const mode of modes) {
    console.log(`${scenario}, ${mode.name}`)
    const report = await mode.run(folder)
    const findings = report.findings.filter(({ root }) => root === '.' || !root?.endsWith('before'))
    score(expected, findings, mode.source, mode.name === 'source alone')
  }
}
process.exitCode = wrong > 0 ? 1 : 0

/** A copy of the file in a folder with nothing beside it. */
async function alone(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  await copyFile(file, join(folder, 'tfplan'))
  return join(folder, 'tfplan')
}

function score(expected: Expected, findings: readonly Finding[], source: boolean, withoutPlan: boolean): void {
  const about = (each: Expectation, status: Finding['status']) =>
    findings.filter(
      (finding) =>
        finding.status === status &&
        (finding.addresses ?? [finding.address]).includes(each.address) &&
        topics[each.topic]?.includes(finding.policy),
    )
  const covered = (each: Expectation) => topics[each.topic] !== undefined
  const says = (each: Expectation) => (source ? (each.truth ?? 'undetermined') : 'undetermined')
  const violations = [
    ...expected.violations,
    ...expected.undetermined.filter((each) => says(each) === 'violation'),
  ].filter(covered)
  const fine = [...expected.fine, ...expected.undetermined.filter((each) => says(each) === 'fine')].filter(covered)
  const open = expected.undetermined.filter((each) => says(each) === 'undetermined').filter(covered)
  const misses = violations.filter((each) => about(each, 'fail').length === 0)
  const flagged = fine.filter((each) => about(each, 'fail').length > 0)
  const unsaid = open.filter((each) => about(each, 'undetermined').length === 0)
  const decided = open.filter((each) => about(each, 'fail').length > 0)
  const changes = withoutPlan
    ? []
    : violations.filter((each) => {
        const wanted = each.change === 'introduced' ? 'new' : each.change
        return wanted !== undefined && about(each, 'fail').every((finding) => finding.change !== wanted)
      })
  const lines = source
    ? violations.filter((each) => {
        const found = about(each, 'fail')
        return found.length > 0 && !found.some((finding) => holdsLine(finding, each))
      })
    : []
  const strangers = findings.filter((finding) => {
    const topic = expected.topics_covered.find((name) => topics[name]?.includes(finding.policy))
    if (finding.status !== 'fail' || topic === undefined) return false
    return ![...expected.violations, ...expected.fine, ...expected.undetermined].some(
      (each) => each.topic === topic && (finding.addresses ?? [finding.address]).includes(each.address),
    )
  })
  const parts = [
    `violations ${violations.length - misses.length} of ${violations.length}`,
    `fine flagged ${flagged.length} of ${fine.length}`,
    `undetermined ${open.length - unsaid.length} of ${open.length}`,
    ...(withoutPlan ? [] : [`changes wrong ${changes.length}`]),
    ...(source ? [`lines wrong ${lines.length}`] : []),
    `others of a complete topic ${strangers.length}`,
  ]
  console.log(`  ${parts.join(', ')}`)
  for (const each of misses) console.log(`    missed ${each.topic} ${each.address}: ${each.why}`)
  for (const each of flagged) console.log(`    flagged though fine ${each.topic} ${each.address}: ${each.why}`)
  for (const each of unsaid) console.log(`    not said undetermined ${each.topic} ${each.address}: ${each.why}`)
  for (const each of decided) console.log(`    decided too early ${each.topic} ${each.address}`)
  for (const each of changes) console.log(`    change wrong ${each.topic} ${each.address}: wanted ${each.change}`)
  for (const each of lines)
    console.log(
      `    line wrong ${each.topic} ${each.address}: wanted ${each.file}:${each.line}, said ${places(about(each, 'fail'))}`,
    )
  for (const each of strangers) console.log(`    unexpected ${each.policy} ${each.address}`)
  wrong +=
    misses.length + flagged.length + unsaid.length + decided.length + changes.length + lines.length + strangers.length
  const uncovered = [
    ...new Set(
      [...expected.violations, ...expected.undetermined].filter((each) => !covered(each)).map((each) => each.topic),
    ),
  ]
  if (uncovered.length > 0) console.log(`  not covered by any policy: ${uncovered.join(', ')}`)
}

function holdsLine({ location }: Finding, { file, line }: Expectation): boolean {
  return location?.file.endsWith(file) === true && location.start.line === line
}

function places(findings: readonly Finding[]): string {
  return findings
    .map(({ location, path }) => `${location?.file}:${location?.start.line} (${path.join('.')})`)
    .join(', ')
}
