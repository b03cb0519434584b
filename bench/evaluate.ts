/**
 * How much of Terraform source the evaluator knows: the share of written resource attributes that are known among those that do not depend on a provider, over
 * a folder (the first argument, or the test corpus); and how evaluated source agrees with genuine plans of it, value by value.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readSchemaTable } from '../app/files/schema-file.ts'
import type { EvaluatedBody } from '../app/hcl/evaluate/body.ts'
import { evaluateRoot } from '../app/hcl/evaluate/evaluate-root.ts'
import { mentionsOf, type Traced } from '../app/hcl/evaluate/trace.ts'
import { isConfiguration, variableFiles } from '../app/hcl/modules/folder-files.ts'
import { openModuleTree } from '../app/hcl/modules/module-tree.ts'
import { openSources } from '../app/hcl/modules/sources.ts'
import { parseFile } from '../app/hcl/parse/parse-file.ts'
import { Unknown, type Value } from '../app/hcl/value.ts'
import { isWhollyKnown } from '../app/hcl/values/unknown.ts'
import { readEvidence } from '../app/ingest/read-evidence.ts'
import { readSource } from '../app/ingest/terraform-source/read-source.ts'
import { openResourceTypes } from '../app/ingest/terraform-source/resource-types.ts'
import type { FileTree } from '../app/model/file-tree.ts'
import type { Resource } from '../app/model/resource.ts'
import { openSchema } from '../app/schema/schema.ts'
import { corpusOrSkip } from './lib/corpus.ts'
import { openFolder } from './lib/folder-tree.ts'

const schema = openSchema(readSchemaTable)
const folder = process.argv[2]
const corpus = folder === undefined ? corpusOrSkip() : undefined
measureShare(folder ?? join(corpus ?? '', 'terraform'))
if (corpus !== undefined) {
  for (const name of ['webshop-aws', 'azure-landing', 'update-in-place', 'unknowns-small']) {
    comparePlan(join(corpus, 'plans', 'generated', name), name)
  }
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
  const files = openFolder(top)
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

function assignmentsOf(files: FileTree, directory: string) {
  return variableFiles(files, directory).map((path) => ({
    kind: 'file' as const,
    file: parseFile(path, files.read(path) ?? ''),
  }))
}

/** Compares evaluated source with a plan: where both know a value it must be the same. */
function comparePlan(top: string, name: string): void {
  if (!existsSync(join(top, 'plan.json'))) return
  const files = openFolder(top)
  const tree = openModuleTree(files, '.')
  const source = readSource({ tree, files, root: '.', path: top, schema, variables: assignmentsOf(files, '.') })
  const plan = readEvidence(readFileSync(join(top, 'plan.json')), { path: 'plan.json', root: '.' })
  const planned = new Map(plan.resources.map((resource) => [resource.address, resource]))
  const seen = {
    equal: 0,
    unequal: [] as string[],
    onlyPlan: new Map<string, number>(),
    onlySource: 0,
    absent: [] as string[],
  }
  for (const resource of source.resources) {
    const other = planned.get(resource.address)
    if (other === undefined) seen.absent.push(resource.address)
    else compareResource(resource, other, seen)
  }
  const missing = plan.resources.filter(
    ({ address, values }) => values !== null && !source.resources.some((resource) => resource.address === address),
  )
  console.log(
    `\n${name}: ${seen.equal} equal, ${seen.unequal.length} unequal, ${seen.onlySource} known in source alone`,
  )
  for (const line of seen.unequal) console.log(`  unequal ${line}`)
  for (const address of seen.absent) console.log(`  not in the plan: ${address}`)
  for (const { address } of missing) console.log(`  not in the source: ${address}`)
  const only = [...seen.onlyPlan].sort(([, left], [, right]) => right - left)
  console.log(`  unknown in source, known in the plan: ${only.reduce((sum, [, times]) => sum + times, 0)}`)
  for (const [path, times] of only.slice(0, 40)) console.log(`    ${times} × ${path}`)
}

type Seen = { equal: number; unequal: string[]; onlyPlan: Map<string, number>; onlySource: number }

function compareResource(source: Resource, plan: Resource, seen: Seen): void {
  visit(source.values, source.unknown, plan.values, plan.unknown, [])

  function visit(
    left: unknown,
    leftMarks: unknown,
    right: unknown,
    rightMarks: unknown,
    path: readonly string[],
  ): void {
    if (rightMarks === true) {
      if (leftMarks !== true && left !== undefined && left !== null && JSON.stringify(left) !== '[]') seen.onlySource++
      return
    }
    if (leftMarks === true) {
      if (right === undefined || right === null) return
      const key = `${source.type} ${path.join('.')}`
      seen.onlyPlan.set(key, (seen.onlyPlan.get(key) ?? 0) + 1)
      return
    }
    if (isComposite(left) && typeof right === 'string') {
      // A document that is known in parts here and whole there.
      visit(left, leftMarks, parsed(right), rightMarks, path)
      return
    }
    if (isComposite(left) && isComposite(right)) {
      for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
        visit(below(left, key), below(leftMarks, key), below(right, key), below(rightMarks, key), [...path, key])
      }
      return
    }
    if (isNothing(left) && isNothing(right)) return
    if (JSON.stringify(left) === JSON.stringify(right)) seen.equal++
    else if (isNothing(left)) {
      // The provider's own defaults are not the source's to know.
      const key = `(default) ${source.type} ${path.join('.')} = ${JSON.stringify(right)}`
      seen.onlyPlan.set(key, (seen.onlyPlan.get(key) ?? 0) + 1)
    } else seen.unequal.push(`${source.address} ${path.join('.')}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`)
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function isComposite(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function below(value: unknown, key: string): unknown {
  if (value === true) return true
  return isComposite(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
