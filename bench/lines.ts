/**
 * Plans with the line of every fault written beside them. Each fault must be located at its line, with the argument that passes the value and the
 * place where it is written in the trail: from the checkout, and from the source that the saved plan carries.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskTree } from '../app/files/disk-tree.ts'
import { readSchemaTable } from '../app/files/schema-file.ts'
import { positionOf } from '../app/hcl/lines.ts'
import type { ModuleTree } from '../app/hcl/module.ts'
import { findResource } from '../app/hcl/modules/find-resource.ts'
import { variableFiles } from '../app/hcl/modules/folder-files.ts'
import { isUnresolved, openModuleTree } from '../app/hcl/modules/module-tree.ts'
import { openSnapshotTree } from '../app/hcl/modules/snapshot-tree.ts'
import { openSources } from '../app/hcl/modules/sources.ts'
import { openZip } from '../app/ingest/saved-plan/zip.ts'
import type { Locate, Located } from '../app/locate/locate.ts'
import { openLocate } from '../app/locate/open-locate.ts'
import { parseAddress } from '../app/model/address.ts'
import type { FileTree } from '../app/model/file-tree.ts'
import { isObject, type Json, type JsonObject, type Path } from '../app/model/json.ts'
import { openSchema } from '../app/schema/schema.ts'
import { corpusOrSkip } from './lib/corpus.ts'

interface Place {
  readonly file: string | null
  readonly line: number
}

interface Violation extends Place {
  readonly address: string
  readonly attribute: string | null
  readonly attributes?: readonly string[]
  readonly caller?: Place
  readonly origin?: Place
}

interface Expected {
  readonly violations: readonly Violation[]
  readonly undetermined: readonly Violation[]
}

interface BlockLines {
  readonly file: string | null
  readonly start_line: number
  readonly end_line: number
}

interface ExpectedBlock extends BlockLines {
  readonly address: string
  readonly call?: BlockLines
}

/** Faults inside documents: the statement, as a policy that reads the document knows it. */
const insideDocuments: Readonly<Record<string, Path>> = {
  'webshop-aws aws_s3_bucket_policy.press': ['Statement', 0, 'Principal'],
  'webshop-aws aws_iam_policy.ops': ['Statement', 0, 'Action'],
  'webshop-aws aws_iam_role_policy.partner': ['Statement', 0],
  'unknowns-small aws_iam_policy.writer': ['Statement', 1],
  'unknowns-small aws_iam_policy.reader': ['Statement', 0],
}

/** Where the corpus's line is not that of the attribute it names: ours, and why. */
const corrected: Readonly<
  Record<string, Partial<Record<'line' | 'caller', { readonly line: number; readonly why: string }>>>
> = {
  'webshop-aws aws_iam_policy.ops': {
    line: { line: 35, why: 'the head of the resource; `policy` is two lines below' },
  },
  'update-in-place aws_iam_policy.backup': {
    line: { line: 24, why: 'the head of the resource; `policy` is two lines below' },
  },
  'azure-landing module.store_web.azurerm_storage_container.this["assets"]': {
    caller: { line: 44, why: 'the word "assets" in the name; the element of `containers` is below' },
  },
}

const corpus = corpusOrSkip()
const schema = openSchema(readSchemaTable)
const rows: string[] = []
const wrong: string[] = []
let asked = 0

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

function open(tree: FileTree, variables: FileTree): { readonly modules: ModuleTree; readonly locate: Locate } {
  const sources = openSources(tree)
  const modules = openModuleTree(tree, '.', { sources })
  const own = openSources(variables)
  const files = variableFiles(variables, '.').flatMap((file) => own.file(file) ?? [])
  return { modules, locate: openLocate(modules, { variableFiles: files, schema }) }
}

/** The source a saved plan carries; undefined where there is no saved plan. */
function snapshotOf(folder: string): FileTree | undefined {
  if (!existsSync(join(folder, 'tfplan'))) return undefined
  const archive = openZip(readFileSync(join(folder, 'tfplan')))
  return openSnapshotTree(
    new Map(archive.names.map((name): [string, string] => [name, archive.read(name)?.toString('utf8') ?? ''])),
  )
}

function isOpen(value: Json | undefined): boolean {
  return /"(?:0\.0\.0\.0\/0|::\/0|\*|Internet)"/.test(JSON.stringify(value ?? null))
}

/** `ingress[].cidr_blocks` becomes the path of the element whose value is open to the world, or of the first. */
function pathOf(attribute: string, values: JsonObject | undefined): Path {
  const path: (string | number)[] = []
  let at: Json | undefined = values
  const parts = attribute.split('.')
  parts.forEach((part, i) => {
    const [, name = part, index] = /^([\w-]+)\[(\d*)\]$/.exec(part) ?? []
    path.push(name)
    at = isObject(at) ? at[name] : undefined
    if (index === undefined) return
    const next = parts[i + 1] ?? ''
    const open = Array.isArray(at)
      ? at.findIndex((each: Json) => isObject(each) && isOpen(each[next]) && each.access !== 'Deny')
      : 0
    const chosen = index === '' ? Math.max(0, open) : Number(index)
    path.push(chosen)
    at = Array.isArray(at) ? at[chosen] : undefined
  })
  return path
}

function has(located: Located, place: Place, line = place.line): boolean {
  return located.trail.some(({ location }) => location.file === place.file && location.start.line === line)
}

function judgeScenario(scenario: string): void {
  const folder = join(corpus, 'plans', 'generated', scenario)
  const expected = readJson<Expected>(join(folder, 'expected.json'))
  const plan = readJson<{ resource_changes: { address: string; change: { after: JsonObject | null } }[] }>(
    join(folder, 'plan.json'),
  )
  const values = new Map(plan.resource_changes.map(({ address, change }) => [address, change.after ?? undefined]))
  const disk = diskTree(folder)
  for (const [mode, tree] of [
    ['checkout', disk],
    ['saved plan', snapshotOf(folder)],
  ] as const) {
    if (tree === undefined) continue
    const { locate } = open(tree, disk)
    const before = wrong.length
    const all = [...expected.violations, ...expected.undetermined]
    for (const each of all) {
      const id = `${scenario} ${each.address}`
      const note = corrected[id]
      const inside = insideDocuments[id] ?? []
      const known = values.get(each.address)
      const path = each.attribute === null ? [] : [...pathOf(each.attribute, known), ...inside]
      const located = locate(each.address, path, known)
      const line = note?.line?.line ?? each.line
      asked++
      const at = located === undefined ? 'nowhere' : `${located.location.file}:${located.location.start.line}`
      const say = (what: string): number =>
        wrong.push(`${scenario} (${mode}) ${each.address} ${each.attribute}: ${what}`)
      if (located === undefined || located.location.file !== each.file || located.location.start.line !== line)
        say(`${at} and not ${each.file}:${line}`)
      else if (located.trail[0]?.location !== located.location) say('the trail begins elsewhere')
      else if (!located.exact) say('not exact')
      else {
        if (each.caller !== undefined && !has(located, each.caller, note?.caller?.line))
          say(`the caller ${each.caller.file}:${note?.caller?.line ?? each.caller.line} is not in the trail`)
        if (each.origin !== undefined && !has(located, each.origin))
          say(`the origin ${each.origin.file}:${each.origin.line} is not in the trail`)
      }
      for (const other of each.attributes ?? []) {
        const found = locate(each.address, pathOf(other, known), known)
        asked++
        if (found === undefined || found.location.file !== each.file) say(`${other} is not found`)
      }
    }
    rows.push(`${scenario.padEnd(40)} ${mode.padEnd(11)} ${all.length - (wrong.length - before)} of ${all.length}`)
  }
}

function judgeBlocks(group: string, name: string): void {
  const folder = join(corpus, 'plans', group, name)
  const expected = readJson<{ source_root?: string; resources: readonly ExpectedBlock[] }>(
    join(folder, 'expected.json'),
  )
  const root = expected.source_root ?? '.'
  const disk = diskTree(join(folder, root))
  const full = (file: string): string => (root === '.' ? file : `${root}/${file}`)
  for (const [mode, tree] of [
    ['checkout', disk],
    ['saved plan', snapshotOf(folder)],
  ] as const) {
    if (tree === undefined) continue
    const { modules, locate } = open(tree, disk)
    const before = wrong.length
    for (const each of expected.resources) {
      asked++
      const say = (what: string): number => wrong.push(`${name} (${mode}) ${each.address}: ${what}`)
      const located = locate(each.address, [])
      const address = parseAddress(each.address)
      const found = address === undefined ? undefined : findResource(modules, address)
      if (located === undefined || found === undefined) {
        say('not found')
        continue
      }
      const { file, block } = isUnresolved(found) ? found.call : found
      const start = positionOf(file, block.range.start).line
      const end = positionOf(file, block.range.end).line
      const isHere = !isUnresolved(found)
      const want = isHere ? each : each.call
      if (isHere !== (each.file !== null && !(mode === 'checkout' && each.file.startsWith('.terraform/'))))
        say(isHere ? 'found, though its module is not here' : 'its module is not found')
      else if (
        want === undefined ||
        full(file.file) !== want.file ||
        start !== want.start_line ||
        end !== want.end_line
      )
        say(`${full(file.file)}:${start}-${end} and not ${want?.file}:${want?.start_line}-${want?.end_line}`)
      const shown = each.file?.startsWith('.terraform/') || each.file === null ? each.call : each
      if (
        shown === undefined ||
        full(located.location.file) !== shown.file ||
        located.location.start.line !== shown.start_line
      )
        say(
          `shown at ${located.location.file}:${located.location.start.line} and not at ${shown?.file}:${shown?.start_line}`,
        )
    }
    rows.push(
      `${`${group}/${name}`.padEnd(40)} ${mode.padEnd(11)} ${expected.resources.length - (wrong.length - before)} of ${expected.resources.length}`,
    )
  }
}

for (const scenario of ['webshop-aws', 'azure-landing', 'update-in-place', 'unknowns-small']) judgeScenario(scenario)
for (const group of ['source-lines', 'binary'])
  for (const name of readdirSync(join(corpus, 'plans', group)).sort()) judgeBlocks(group, name)

for (const row of rows) console.log(row)
console.log(`${asked} places asked for, ${wrong.length} wrong`)
for (const each of wrong) console.log(`  ${each}`)
for (const [id, note] of Object.entries(corrected))
  for (const [what, { line, why }] of Object.entries(note))
    console.log(`  corrected: ${id}, ${what} ${line}: the corpus has ${why}`)
process.exitCode = wrong.length > 0 ? 1 : 0
