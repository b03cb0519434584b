import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'
import type { ModuleConfig, ResourceConfig } from './configuration.ts'
import { ownReferences, type Reference, readReferences } from './reference.ts'

/** Marks of a resource block before anyone knows how many blocks an instance has. */
type Shape =
  | { readonly kind: 'whole' }
  | { readonly kind: 'blocks'; readonly item: Shape }
  | { readonly kind: 'members'; readonly members: ReadonlyMap<string, Shape> }

const whole: Shape = { kind: 'whole' }

/** Finds which attributes certainly get a value because they refer to another resource. */
export interface ReferenceMarks {
  /** Marks for one instance of a resource block; undefined when nothing is marked. */
  marksOf(config: ResourceConfig, values: JsonObject | null): Marks | undefined
}

/**
 * Marks are worked out once for each resource block: an attribute is marked when its expression refers to an attribute of a
 * resource or data source, directly, through variables up to the caller, or through outputs down into a module.
 */
export function openReferenceMarks(): ReferenceMarks {
  const shapes = new Map<ResourceConfig, { shape: Shape | undefined; fixed?: Marks }>()
  const leads = openLeads()
  return {
    marksOf(config, values) {
      let known = shapes.get(config)
      if (known === undefined) {
        const shape = membersShape(config.expressions, config, leads)
        known = shape === undefined ? { shape } : hasBlocks(shape) ? { shape } : { shape, fixed: fill(shape, {}) ?? {} }
        shapes.set(config, known)
      }
      if (known.shape === undefined) return undefined
      return known.fixed ?? fill(known.shape, values ?? {})
    },
  }
}

type Leads = (references: readonly Reference[], config: ResourceConfig, attribute: string) => boolean

function membersShape(expressions: JsonObject, config: ResourceConfig, leads: Leads): Shape | undefined {
  const members = new Map<string, Shape>()
  for (const [name, expression] of Object.entries(expressions)) {
    const shape = expressionShape(expression, name, config, leads)
    if (shape !== undefined) members.set(name, shape)
  }
  return members.size === 0 ? undefined : { kind: 'members', members }
}

function expressionShape(
  expression: Json | undefined,
  name: string,
  config: ResourceConfig,
  leads: Leads,
): Shape | undefined {
  if (Array.isArray(expression)) {
    const items = (expression as readonly Json[]).map((item) => expressionShape(item, name, config, leads))
    const item = items.length === 0 ? undefined : items.reduce(intersect)
    return item === undefined ? undefined : { kind: 'blocks', item }
  }
  if (!isObject(expression)) return undefined
  // In JSON syntax Terraform gives the text of an expression as its constant value, beside its references.
  if ('constant_value' in expression && !('references' in expression)) return undefined
  if (ownReferences(expression) === undefined) return membersShape(expression, config, leads)
  return leads(readReferences(expression), config, name) ? whole : undefined
}

/** Blocks of a set lose their order in the plan, so only what all blocks have in common is certain. */
function intersect(left: Shape | undefined, right: Shape | undefined): Shape | undefined {
  if (left === undefined || right === undefined) return undefined
  if (left.kind === 'blocks' && right.kind === 'blocks') {
    const item = intersect(left.item, right.item)
    return item === undefined ? undefined : { kind: 'blocks', item }
  }
  if (left.kind === 'members' && right.kind === 'members') {
    const members = new Map<string, Shape>()
    for (const [name, shape] of left.members) {
      const both = intersect(shape, right.members.get(name))
      if (both !== undefined) members.set(name, both)
    }
    return members.size === 0 ? undefined : { kind: 'members', members }
  }
  return left.kind === 'whole' && right.kind === 'whole' ? whole : undefined
}

function hasBlocks(shape: Shape): boolean {
  if (shape.kind === 'members') return [...shape.members.values()].some(hasBlocks)
  return shape.kind === 'blocks'
}

function fill(shape: Shape, value: Json | undefined): Marks | undefined {
  if (shape.kind === 'whole') return true
  if (shape.kind === 'blocks') {
    if (!Array.isArray(value)) return isObject(value) ? fill(shape.item, value) : undefined
    return (value as readonly Json[]).map((item) => fill(shape.item, item) ?? false)
  }
  const entries: [string, Marks][] = []
  for (const [name, inner] of shape.members) {
    const marks = fill(inner, isObject(value) ? value[name] : undefined)
    if (marks !== undefined) entries.push([name, marks])
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Answers whether references lead to an attribute of a resource that certainly has a value. */
function openLeads(): Leads {
  const variables = new Map<ModuleConfig, Map<string, boolean>>()
  const outputs = new Map<ModuleConfig, Map<string, boolean>>()

  const lead = (
    references: readonly Reference[],
    module: ModuleConfig,
    repeat: readonly Reference[] | undefined,
    attribute: string,
  ): boolean =>
    references.some((reference) => {
      switch (reference.kind) {
        case 'resource':
          return isCertain(reference.attribute, attribute, module.resources.get(reference.id))
        case 'variable':
          return once(variables, module, `${reference.name} ${attribute}`, () => {
            const passed = module.call?.argument(reference.name)
            return (
              passed !== undefined &&
              module.call !== undefined &&
              lead(passed, module.call.parent, module.call.repeat, attribute)
            )
          })
        case 'output': {
          const inner = module.calls.get(reference.call)?.module
          const output = reference.output
          if (inner === undefined || output === undefined) return false
          return once(outputs, inner, `${output} ${attribute}`, () =>
            lead(inner.output(output), inner, undefined, attribute),
          )
        }
        case 'each-value':
          return repeat !== undefined && lead(repeat, module, undefined, attribute)
        default:
          return false
      }
    })
  return (references, config, attribute) => lead(references, config.module, config.repeat, attribute)
}

/**
 * `kms_key_id = aws_db_instance.main.kms_key_id` hands on what may be null: an attribute of the same name counts only when the
 * other block sets it.
 */
function isCertain(referred: string | undefined, attribute: string, config: ResourceConfig | undefined): boolean {
  return referred !== attribute || config === undefined || Object.hasOwn(config.expressions, referred)
}

function once(
  memory: Map<ModuleConfig, Map<string, boolean>>,
  module: ModuleConfig,
  key: string,
  find: () => boolean,
): boolean {
  let known = memory.get(module)
  if (known === undefined) {
    known = new Map()
    memory.set(module, known)
  }
  const answer = known.get(key)
  if (answer !== undefined) return answer
  // A cycle, which Terraform would refuse, leads nowhere.
  known.set(key, false)
  const found = find()
  known.set(key, found)
  return found
}
