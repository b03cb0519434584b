/**
 * Four written scenarios with genuine plans: of the topics our policies cover, all violations must be found, nothing called fine flagged, and
 * what a plan cannot decide said to be undetermined.
 */
import { readFile } from 'node:fs/promises'
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
const { judge } = await openJudge()
let wrong = 0

for (const scenario of ['webshop-aws', 'update-in-place', 'azure-landing', 'unknowns-small']) {
  const folder = join(corpus, 'plans', 'generated', scenario)
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Expected
  const { findings } = await judge(await readFile(join(folder, 'plan.json')), 'plan.json')
  const about = (each: Expectation, status: Finding['status']) =>
    findings.filter(
      (finding) =>
        finding.status === status && finding.address === each.address && topics[each.topic]?.includes(finding.policy),
    )
  const covered = (each: Expectation) => topics[each.topic] !== undefined
  const misses = expected.violations.filter((each) => covered(each) && about(each, 'fail').length === 0)
  const flagged = expected.fine.filter((each) => covered(each) && about(each, 'fail').length > 0)
  const unsaid = expected.undetermined.filter((each) => covered(each) && about(each, 'undetermined').length === 0)
  const decided = expected.undetermined.filter((each) => covered(each) && about(each, 'fail').length > 0)
  const changes = expected.violations.filter((each) => {
    const wanted = each.change === 'introduced' ? 'new' : each.change
    return covered(each) && wanted !== undefined && about(each, 'fail').every((finding) => finding.change !== wanted)
  })
  const strangers = findings.filter((finding) => {
    const topic = expected.topics_covered.find((name) => topics[name]?.includes(finding.policy))
    if (finding.status !== 'fail' || topic === undefined) return false
    return ![...expected.violations, ...expected.fine, ...expected.undetermined].some(
      (each) => each.topic === topic && each.address === finding.address,
    )
  })
  const counted = (list: readonly Expectation[]) => list.filter(covered).length
  console.log(`${scenario}`)
  console.log(`  violations found   ${counted(expected.violations) - misses.length} of ${counted(expected.violations)}`)
  console.log(`  fine flagged       ${flagged.length} of ${counted(expected.fine)}`)
  console.log(
    `  undetermined said  ${counted(expected.undetermined) - unsaid.length} of ${counted(expected.undetermined)}`,
  )
  console.log(`  change right       ${changes.length} wrong`)
  console.log(`  others of a complete topic  ${strangers.length}`)
  for (const each of misses) console.log(`    missed ${each.topic} ${each.address}: ${each.why}`)
  for (const each of flagged) console.log(`    flagged though fine ${each.topic} ${each.address}: ${each.why}`)
  for (const each of unsaid) console.log(`    not said undetermined ${each.topic} ${each.address}: ${each.why}`)
  for (const each of decided) console.log(`    decided too early ${each.topic} ${each.address}`)
  for (const each of changes) console.log(`    change wrong ${each.topic} ${each.address}: wanted ${each.change}`)
  for (const each of strangers) console.log(`    unexpected ${each.policy} ${each.address}`)
  wrong += misses.length + flagged.length + unsaid.length + decided.length + changes.length + strangers.length
  const uncovered = [
    ...new Set(
      [...expected.violations, ...expected.undetermined].filter((each) => !covered(each)).map((each) => each.topic),
    ),
  ]
  if (uncovered.length > 0) console.log(`  not covered by any policy: ${uncovered.join(', ')}`)
}
process.exitCode = wrong > 0 ? 1 : 0
