/**
 * How much of Terraform source the evaluator knows: the share of written resource attributes that are known among those that do not depend on a provider, over
 * a folder (the first argument, or the test corpus); and how evaluated source agrees with genuine plans of it, value by value.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { diskTree } from '../app/files/disk-tree.ts'
import { readSchemaTable } from '../app/files/schema-file.ts'
import type { EvaluatedBody } from '../app/hcl/evaluate/body.ts'
import { evaluateRoot } from '../app/hcl/evaluate/evaluate-root.ts'
import { mentionsOf, type Traced } from '../app/hcl/evaluate/trace.ts'
import { isConfiguration } from '../app/hcl/modules/folder-files.ts'
import { openModuleTree } from '../app/hcl/modules/module-tree.ts'
import { openSources } from '../app/hcl/modules/sources.ts'
import { Unknown, type Value } from '../app/hcl/value.ts'
import { isWhollyKnown } from '../app/hcl/values/unknown.ts'
import { openResourceTypes } from '../app/ingest/terraform-source/resource-types.ts'
import { openSchema } from '../app/schema/schema.ts'
import { assignmentsOf } from './evaluate/assignments.ts'
import { type Agreement, comparePlan } from './evaluate/compare.ts'
import { corpusOrSkip } from './lib/corpus.ts'

const schema = openSchema(readSchemaTable)
const folder = process.argv[2]
const corpus = folder === undefined ? corpusOrSkip() : undefined
measureShare(folder ?? join(corpus ?? '', 'terraform'))
if (corpus !== undefined) {
  const plans = join(corpus, 'plans', 'generated')
  for (const name of ['webshop-aws', 'azure-landing', 'update-in-place', 'unknowns-small']) {
    const agreement = comparePlan(join(plans, name), join(plans, name, 'plan.json'), schema)
    if (agreement !== undefined) printAgreement(name, [agreement], true)
  }
  printAgreement('plans of published fixtures', fixturesIn(corpus, plans), false)
}

interface Tally {
  known: number
  partly: number
  unknown: number
  /** Unknown because a variable has no value or a module is not at hand. */
  ungiven: number
  provider: number
}

function measureShare(top: string): void {
  const files = diskTree(top)
  const tally: Tally = { known: 0, partly: 0, unknown: 0, ungiven: 0, provider: 0 }
  const reasons = new Map<string, number>()
  const roots = rootsBelow(top)
  const types = openResourceTypes(schema)
  const start = performance.now()
  const sources = openSources(files)
  let resources = 0
  for (const directory of roots) {
    const tree = openModuleTree(files, directory, { sources })
    const evaluated = evaluateRoot({ tree, files, types, variables: assignmentsOf(files, directory) })
    resources += evaluated.instances.length
    for (const instance of evaluated.instances) {
      const body = instance.evaluated()?.body
      if (body !== undefined) count(body, tally)
    }
    for (const { kind, why } of evaluated.notes) {
      const reason = `${kind}: ${why.replace(/"[^"]*"|\d+/g, '…')}`
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
  }
  const took = performance.now() - start
  const { known, partly, unknown, ungiven, provider } = tally
  const independent = known + partly + unknown
  console.log(`${roots.length} folders, ${resources} resources, ${Math.round(took)} ms`)
  console.log(`attributes that depend on no provider and no missing input: ${independent}`)
  console.log(`  known ${percent(known, independent)}, known in parts ${percent(partly, independent)}`)
  console.log(`  with those a missing variable or module decides: known ${percent(known, independent + ungiven)}`)
  console.log(`attributes that depend on a provider: ${provider}; on a missing variable or module: ${ungiven}`)
  const ordered = [...reasons].sort(([, left], [, right]) => right - left)
  for (const [reason, times] of ordered.slice(0, 15)) console.log(`  ${times} × ${reason}`)
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10} %`
}

function count(body: EvaluatedBody, tally: Tally): void {
  for (const traced of body.attributes.values()) tally[kindOf(traced)]++
  for (const { list } of body.blocks.values()) {
    if (list instanceof Unknown) tally.unknown++
    else for (const inner of list) count(inner, tally)
  }
}

function kindOf({ value, trace }: Traced): keyof Tally {
  if (isWhollyKnown(value)) return 'known'
  const mentions = mentionsOf(trace, 1000)
  if (mentions === undefined || mentions.length > 0 || isReference(value)) return 'provider'
  if (trace.opaque) return 'ungiven'
  return value instanceof Unknown ? 'unknown' : 'partly'
}

function isReference(value: Value): boolean {
  return value instanceof Unknown && value.reason === 'reference'
}

function rootsBelow(top: string): readonly string[] {
  const entries = readdirSync(top, { recursive: true, withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isFile() && isConfiguration(entry.name))
    .map((entry) => relative(top, entry.parentPath))
  return [...new Set(folders)].map((path) => (path === '' ? '.' : path)).sort()
}

interface Fixture {
  readonly plan: string
  readonly hcl_dir?: string
}

/** Fixtures were completed before they were planned, so that their plans know what the source leaves out. */
function fixturesIn(corpus: string, plans: string): readonly Agreement[] {
  const lines = readFileSync(join(plans, 'cases.jsonl'), 'utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const fixture = JSON.parse(line) as Fixture
    if (fixture.hcl_dir === undefined) return []
    return comparePlan(join(corpus, fixture.hcl_dir), join(plans, fixture.plan), schema) ?? []
  })
}

function printAgreement(name: string, all: readonly Agreement[], details: boolean): void {
  const sum = (of: (agreement: Agreement) => number): number => all.reduce((total, each) => total + of(each), 0)
  const timesIn = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((total, times) => total + times, 0)
  const unequal = all.flatMap((each) => each.unequal)
  console.log(`\n${name}`)
  console.log(`  known in both: ${sum((each) => each.equal)} equal, ${unequal.length} unequal`)
  console.log(`  known in source alone: ${sum((each) => each.onlySource)}`)
  console.log(`  known in the plan alone: ${sum((each) => timesIn(each.onlyPlan))}`)
  console.log(`  defaults of providers: ${sum((each) => timesIn(each.defaults))}`)
  for (const line of unequal) console.log(`    unequal: ${line}`)
  if (!details) return
  for (const each of all) {
    for (const address of each.notInPlan) console.log(`    not in the plan: ${address}`)
    for (const address of each.notInSource) console.log(`    not in the source: ${address}`)
    const only = [...each.onlyPlan].sort(([, left], [, right]) => right - left)
    for (const [path, times] of only) console.log(`    known in the plan alone, ${times} times: ${path}`)
  }
}
