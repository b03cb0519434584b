import { existsSync, readFileSync } from 'node:fs'
import { diskTree } from '../../app/files/disk-tree.ts'
import { openModuleTree } from '../../app/hcl/modules/module-tree.ts'
import { readEvidence } from '../../app/ingest/read-evidence.ts'
import { readSource } from '../../app/ingest/terraform-source/read-source.ts'
import type { Resource } from '../../app/model/resource.ts'
import type { Schema } from '../../app/schema/schema.ts'
import { assignmentsOf } from './assignments.ts'

/** How evaluated source agrees with a plan of it, value by value. */
export interface Agreement {
  equal: number
  /** Known in both and not the same. */
  readonly unequal: string[]
  /** Known in source, decided at apply in the plan. */
  onlySource: number
  /** Unknown in source, known in the plan, by type and path. */
  readonly onlyPlan: Map<string, number>
  /** Null in source, while the provider has a default. */
  readonly defaults: Map<string, number>
  /** Resources the plan has not, and those the source has not. */
  readonly notInPlan: string[]
  readonly notInSource: string[]
}

/** Compares the source in a folder with a plan of it; undefined when either is missing. */
export function comparePlan(source: string, plan: string, schema: Schema): Agreement | undefined {
  if (!existsSync(source) || !existsSync(plan)) return undefined
  const files = diskTree(source)
  const tree = openModuleTree(files, '.')
  const variables = assignmentsOf(files, '.')
  const evaluated = readSource({ tree, files, root: '.', path: source, schema, variables })
  const { resources } = readEvidence(readFileSync(plan), { path: plan, root: '.' })
  const planned = new Map(resources.map((resource) => [resource.address, resource]))
  const written = new Set(evaluated.resources.map(({ address }) => address))
  const seen: Agreement = {
    equal: 0,
    unequal: [],
    onlySource: 0,
    onlyPlan: new Map(),
    defaults: new Map(),
    notInPlan: [...written].filter((address) => !planned.has(address)),
    notInSource: resources
      .filter(({ address, values }) => values && !written.has(address))
      .map(({ address }) => address),
  }
  for (const resource of evaluated.resources) {
    const other = planned.get(resource.address)
    if (other !== undefined) compareResource(resource, other, seen)
  }
  return seen
}

interface Side {
  readonly value: unknown
  readonly marks: unknown
}

function compareResource(source: Resource, plan: Resource, seen: Agreement): void {
  visit({ value: source.values, marks: source.unknown }, { value: plan.values, marks: plan.unknown }, [])

  function visit(left: Side, right: Side, path: readonly string[]): void {
    if (right.marks === true) {
      if (left.marks !== true && !isNothing(left.value)) seen.onlySource++
    } else if (left.marks === true) {
      if (!isNothing(right.value)) count(seen.onlyPlan, `${source.type} ${path.join('.')}`)
    } else if (isComposite(left.value) && typeof right.value === 'string') {
      // A document that is known in parts here and whole there.
      visit(left, { value: parsed(right.value), marks: right.marks }, path)
    } else if (isComposite(left.value) && isComposite(right.value)) visitParts(left, right, path)
    else if (JSON.stringify(left.value) === JSON.stringify(right.value)) seen.equal++
    else if (isNothing(left.value)) {
      if (!isNothing(right.value)) count(seen.defaults, `${source.type} ${path.join('.')}`)
    } else {
      const values = `${JSON.stringify(left.value)} in source, ${JSON.stringify(right.value)} in the plan`
      seen.unequal.push(`${source.address} ${path.join('.')}: ${values}`)
    }
  }

  function visitParts(left: Side, right: Side, path: readonly string[]): void {
    const [ours, theirs] = [inOrder(left), inOrder(right)]
    const keys = new Set([...Object.keys(ours.value ?? {}), ...Object.keys(theirs.value ?? {})])
    for (const key of keys) visit(below(ours, key), below(theirs, key), [...path, key])
  }
}

/** Sets of blocks have no order: objects in a list are compared in the order of what is known of them. */
function inOrder({ value, marks }: Side): Side {
  if (!Array.isArray(value) || value.length < 2 || !isComposite(value[0])) return { value, marks }
  const order = value.map((_, at) => at).sort((a, b) => (known(value[a]) < known(value[b]) ? -1 : 1))
  return { value: order.map((at) => value[at]), marks: Array.isArray(marks) ? order.map((at) => marks[at]) : marks }
}

function known(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (isNothing(part) || part === '' || part === false) return undefined
    return isComposite(part) && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part
  })
}

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1)
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function isComposite(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function below({ value, marks }: Side, key: string): Side {
  return { value: part(value, key), marks: marks === true || part(marks, key) }
}

function part(value: unknown, key: string): unknown {
  return isComposite(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
