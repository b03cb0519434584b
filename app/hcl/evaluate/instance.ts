import { put } from '../../model/grow.ts'
import type { Marks } from '../../model/resource.ts'
import type { ResourceDeclaration } from '../module.ts'
import { isList, isValueObject, PartialText, SetValue, Unknown, type Value, type ValueObject } from '../value.ts'
import { valueAt } from '../values/order.ts'
import type { EvaluatedBody } from './body.ts'
import type { Scope } from './scope.ts'
import { Computed } from './trace.ts'

/** One instance of a resource. */
export interface ResourceInstance {
  readonly declaration: ResourceDeclaration
  /** Address of the module instance, `''` for the root module. */
  readonly module: string
  /** Names of the module calls that lead to it. */
  readonly calls: readonly string[]
  /** Terraform's address; without the keys nobody can tell where `isRepresentative`. */
  readonly address: string
  readonly index: string | number | undefined
  /** It stands for all instances of the block, or of a module it lies in, whose number nobody can tell. */
  readonly isRepresentative: boolean
  /** What it was evaluated to; undefined while that is under way, which only a cycle of references can ask for. */
  readonly evaluated: () => EvaluatedResource | undefined
}

export interface EvaluatedResource {
  readonly body: EvaluatedBody
  /** Its attributes and blocks as policies and other expressions see them; undefined when evaluating it had to be given up. */
  readonly values: ValueObject | undefined
  readonly sensitive: Marks
}

/** An attribute as another expression sees it: what is not known of it will be known once the resource is there. */
export function readAttribute(instance: ResourceInstance, name: string, scope: Scope): Value {
  scope.trace.mention(instance, name)
  const evaluated = instance.evaluated()
  if (evaluated === undefined) return new Computed(instance, name)
  if (isMarked(evaluated.sensitive, name)) scope.trace.sensitive = true
  const value = evaluated.values === undefined ? undefined : valueAt(evaluated.values, name)
  return value === undefined ? new Computed(instance, name) : asSeen(value, instance, name)
}

/** The whole resource as an object. Attributes no schema knows can be asked of it too. */
export function viewOf(instance: ResourceInstance, scope: Scope): Value {
  scope.trace.mention(instance, undefined)
  const evaluated = instance.evaluated()
  if (evaluated?.values === undefined) return new Computed(instance, undefined)
  if (isMarked(evaluated.sensitive)) scope.trace.sensitive = true
  const known = views.get(evaluated)
  if (known !== undefined) return known
  const view: Record<string, Value> = {}
  for (const [name, value] of Object.entries(evaluated.values)) put(view, name, asSeen(value, instance, name))
  views.set(evaluated, view)
  scope.work.owners.set(view, instance)
  return view
}

/** Nested blocks. What is not written in one may still be there once the resource is, as with attributes of the resource itself. */
const blocks = new WeakSet<ValueObject>()

/** Marks the values of a nested block as such. */
export function asBlock(values: ValueObject): ValueObject {
  blocks.add(values)
  return values
}

export function isBlock(value: ValueObject): boolean {
  return blocks.has(value)
}

const views = new WeakMap<EvaluatedResource, ValueObject>()

function isMarked(marks: Marks, name?: string): boolean {
  if (typeof marks === 'boolean') return marks
  if (Array.isArray(marks)) return (marks as readonly Marks[]).some((mark) => isMarked(mark))
  const record = marks as Readonly<Record<string, Marks | undefined>>
  if (name !== undefined) return Object.hasOwn(record, name) && isMarked(record[name] ?? false)
  return Object.values(record).some((mark) => mark !== undefined && isMarked(mark))
}

/** The value with its unknown parts owned by the instance; the same value when there are none. */
function asSeen(value: Value, instance: ResourceInstance, attribute: string): Value {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof PartialText) {
    const unknown = new Computed(instance, attribute)
    const parts = value.parts.map((part) => (typeof part === 'string' ? part : { ...part, unknown }))
    return new PartialText('reference', parts)
  }
  if (value instanceof Unknown) return new Computed(instance, attribute)
  if (value instanceof SetValue) {
    const elements = value.elements.map((element) => asSeen(element, instance, attribute))
    return elements.some((element, at) => element !== value.elements[at]) ? new SetValue(elements) : value
  }
  if (isList(value)) {
    const elements = value.map((element) => asSeen(element, instance, attribute))
    return elements.some((element, at) => element !== value[at]) ? elements : value
  }
  if (!isValueObject(value)) return value
  let changed: Record<string, Value> | undefined
  for (const [name, part] of Object.entries(value)) {
    const seen = asSeen(part, instance, attribute)
    if (seen === part) continue
    changed ??= { ...value }
    put(changed, name, seen)
  }
  if (changed !== undefined && isBlock(value)) asBlock(changed)
  return changed ?? value
}
