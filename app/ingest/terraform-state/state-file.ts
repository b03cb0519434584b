import { printKey } from '../../model/address.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'
import { type ResourceValues, readMode } from '../terraform-json/resource-values.ts'

/**
 * The resources of a raw `terraform.tfstate` of version 4. Its attributes are what the JSON form calls values; sensitive ones are
 * listed as paths. Entries of another shape are passed over.
 */
export function readStateFile(resources: Json | undefined, root: string): readonly ResourceValues[] {
  const found: ResourceValues[] = []
  for (const resource of Array.isArray(resources) ? (resources as readonly Json[]) : []) {
    if (!isObject(resource) || typeof resource.type !== 'string' || typeof resource.name !== 'string') continue
    const { type, name } = resource
    const module = typeof resource.module === 'string' ? resource.module : ''
    const mode = readMode(resource.mode)
    const block = [module, mode === 'managed' ? '' : mode, type, name].filter((part) => part !== '').join('.')
    for (const instance of Array.isArray(resource.instances) ? (resource.instances as readonly Json[]) : []) {
      if (!isObject(instance)) continue
      const { index_key: key } = instance
      const isKey = typeof key === 'string' || typeof key === 'number'
      found.push({
        address: isKey ? block + printKey(key) : block,
        root,
        type,
        name,
        ...(isKey ? { index: key } : {}),
        module,
        mode,
        provider: providerName(resource.provider),
        values: isObject(instance.attributes) ? instance.attributes : (unflatten(instance.attributes_flat) ?? {}),
        unknown: {},
        sensitive: marksOf(instance.sensitive_attributes),
        deposed: typeof instance.deposed === 'string',
      })
    }
  }
  return found
}

/** `module.a.provider["registry.terraform.io/hashicorp/aws"].west` names the provider in quotes. */
function providerName(provider: Json | undefined): string {
  if (typeof provider !== 'string') return ''
  return /\["([^"]+)"\]/.exec(provider)?.[1] ?? provider.replace(/^.*provider\./, '').replace(/\..*$/, '')
}

/** States of Terraform 0.11 kept lists in dotted keys until the resource was next applied; only plain attributes are taken. */
function unflatten(flat: Json | undefined): JsonObject | undefined {
  if (!isObject(flat)) return undefined
  return Object.fromEntries(Object.entries(flat).filter(([name]) => !name.includes('.')))
}

type Tree = { [key: string]: Tree | true }

/** Paths such as `[{"type": "get_attr", "value": "password"}]` as marks. */
function marksOf(paths: Json | undefined): Marks {
  const tree: Tree = Object.create(null) as Tree
  for (const path of Array.isArray(paths) ? (paths as readonly Json[]) : []) {
    if (!Array.isArray(path)) continue
    mark(tree, (path as readonly Json[]).slice(0, 100).map(stepOf))
  }
  return tree as Marks
}

function stepOf(step: Json): string {
  const value = isObject(step) ? step.value : undefined
  const inner = isObject(value) ? value.value : value
  return String(inner ?? '')
}

function mark(tree: Tree, steps: readonly string[]): void {
  let at = tree
  for (const [index, step] of steps.entries()) {
    const next = at[step]
    if (next === true) return
    if (index === steps.length - 1) {
      at[step] = true
      return
    }
    const child = next ?? (Object.create(null) as Tree)
    at[step] = child
    at = child
  }
}
