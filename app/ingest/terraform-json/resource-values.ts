import { printKey } from '../../model/address.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Marks, Mode, Resource } from '../../model/resource.ts'

/** What the `values` representation (of a state, and of a plan's planned values) says of one resource. */
export interface ResourceValues extends Omit<Resource, 'origin' | 'values' | 'before'> {
  readonly values: JsonObject
  readonly deposed: boolean
}

/**
 * Reads one entry of `resources`; undefined when it is not of that shape. Terraform 0.12 wrote addresses without module and
 * instance key, so these are put in front and behind where they are missing.
 */
export function readStateResource(raw: Json | undefined, module: string, root: string): ResourceValues | undefined {
  if (!isObject(raw) || typeof raw.type !== 'string' || typeof raw.name !== 'string') return undefined
  const mode = readMode(raw.mode)
  const index = typeof raw.index === 'string' || typeof raw.index === 'number' ? { index: raw.index } : {}
  return {
    address: fullAddress(raw, module, mode),
    root,
    type: raw.type,
    name: raw.name,
    ...index,
    module,
    mode,
    provider: typeof raw.provider_name === 'string' ? raw.provider_name : '',
    values: isObject(raw.values) ? raw.values : {},
    unknown: {},
    sensitive: readMarks(raw.sensitive_values),
    deposed: typeof raw.deposed_key === 'string',
  }
}

/** All resources of a `values` object: the root module's and those of its child modules. Null when its shape is another. */
export function readStateValues(values: Json | undefined, root: string): readonly ResourceValues[] {
  const found: ResourceValues[] = []
  if (!isObject(values)) return found
  const pending: { module: Json | undefined; address: string }[] = [{ module: values.root_module, address: '' }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { module, address } = next
    if (!isObject(module)) continue
    if (Array.isArray(module.resources)) {
      for (const raw of module.resources as readonly Json[]) {
        const resource = readStateResource(raw, address, root)
        if (resource !== undefined) found.push(resource)
      }
    }
    if (!Array.isArray(module.child_modules)) continue
    for (const child of [...(module.child_modules as readonly Json[])].reverse()) {
      if (isObject(child))
        pending.push({ module: child, address: typeof child.address === 'string' ? child.address : address })
    }
  }
  return found
}

export function readMode(mode: Json | undefined): Mode {
  return mode === 'data' || mode === 'ephemeral' ? mode : 'managed'
}

/**
 * Marks as policies read them: nothing marked is an empty object. Marks of another shape than Terraform's cover everything, so that
 * nothing is called known or shown on their account.
 */
export function readMarks(marks: Json | undefined): Marks {
  if (marks === undefined || marks === null || marks === false) return {}
  return isMarks(marks) ? marks : true
}

function isMarks(value: unknown): value is Marks {
  if (typeof value === 'boolean') return true
  if (typeof value !== 'object' || value === null) return false
  const below = value as Readonly<Record<string, unknown>>
  for (const key in below) {
    const item = below[key]
    if (item !== true && !isMarks(item)) return false
  }
  return true
}

function fullAddress(raw: JsonObject, module: string, mode: Mode): string {
  const inModule = `${mode === 'managed' ? '' : `${mode}.`}${raw.type}.${raw.name}`
  const plain = module === '' ? inModule : `${module}.${inModule}`
  const hasKey = typeof raw.index === 'string' || typeof raw.index === 'number'
  if (typeof raw.address === 'string' && raw.address.startsWith(`${plain}[`) && hasKey) return raw.address
  return hasKey ? plain + printKey(raw.index as string | number) : plain
}
