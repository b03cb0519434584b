import { openMemoryTree } from '../modules/memory-tree.ts'
import { openModuleTree } from '../modules/module-tree.ts'
import { parseFile } from '../parse/parse-file.ts'
import { isList, SetValue, Unknown, type Value } from '../value.ts'
import { numberText } from '../values/number-text.ts'
import type { EvaluatedBody } from './body.ts'
import { type EvaluatedRoot, evaluateRoot, type RootRequest } from './evaluate-root.ts'
import { later } from './fixture-expressions.ts'
import type { ResourceTypes } from './resource.ts'

/** Takes every resource as it is written. */
export const plainTypes: ResourceTypes = () => ({
  shape: undefined,
  complete: (body) => ({ values: valuesOf(body), sensitive: {} }),
})

function valuesOf({ attributes, blocks }: EvaluatedBody): { readonly [name: string]: Value } {
  const values: Record<string, Value> = {}
  for (const [name, { value }] of attributes) values[name] = value
  for (const [name, { list }] of blocks) values[name] = list instanceof Unknown ? list : list.map(valuesOf)
  return values
}

/** Evaluates files by path; the root module is at the top unless said otherwise, and takes the `terraform.tfvars` there is beside it. */
export function evaluateFiles(
  files: Readonly<Record<string, string>>,
  more: Partial<RootRequest> & { readonly directory?: string } = {},
): EvaluatedRoot {
  const tree = openMemoryTree(new Map(Object.entries(files)))
  const { directory = '.', ...rest } = more
  const text = files['terraform.tfvars']
  const given = text === undefined ? [] : [{ kind: 'file' as const, file: parseFile('terraform.tfvars', text) }]
  return evaluateRoot({
    tree: openModuleTree(tree, directory),
    files: tree,
    variables: given,
    types: plainTypes,
    ...rest,
  })
}

/** The values of `aws_x.y` and the like, by address and attribute, with `later` for what is unknown. */
export function shown(root: EvaluatedRoot): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = {}
  for (const instance of root.instances) {
    const values = instance.evaluated()?.values
    all[instance.address] = values === undefined ? { all: later } : (plain(values) as Record<string, unknown>)
  }
  return all
}

/** A value as JSON, with `later` for what is unknown. */
export function plain(value: Value): unknown {
  if (value instanceof Unknown) return later
  if (value instanceof SetValue) return value.elements.map(plain)
  if (isList(value)) return value.map(plain)
  if (typeof value === 'number') return Number(numberText(value))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}
