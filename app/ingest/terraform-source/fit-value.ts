import { isList, isValueObject, SetValue, Unknown, type Value, type ValueObject } from '../../hcl/value.ts'
import { numberText, parseNumber } from '../../hcl/values/number-text.ts'
import { elementKey, makeSet } from '../../hcl/values/sets.ts'
import { put } from '../../model/grow.ts'
import type { Attribute, Block, Body, ValueType } from '../../schema/declaration.ts'
import { unwritten } from './unwritten.ts'

/** Converts as Terraform does between what was written and what the schema wants; what does not convert stays as it is. */
export function fitValue(value: Value, type: ValueType): Value {
  if (value === null || value instanceof Unknown) return value
  switch (type.kind) {
    case 'string':
      if (typeof value === 'number') return numberText(value)
      return typeof value === 'boolean' ? String(value) : value
    case 'number':
      return typeof value === 'string' ? (parseNumber(value) ?? value) : value
    case 'bool':
      return value === 'true' || value === 'false' ? value === 'true' : value
    case 'list':
      return fitElements(value, type.element) ?? value
    case 'set':
      return toSet(fitElements(value, type.element)) ?? value
    case 'map':
      return isValueObject(value) ? fitMap(value, type.element) : value
    case 'object':
      return isValueObject(value) ? fitObject(value, type.body) : value
    case 'tuple':
      return isList(value) ? value.map((element, at) => fitValue(element, type.elements[at] ?? { kind: 'any' })) : value
    default:
      return value
  }
}

function fitElements(value: Value, type: ValueType): readonly Value[] | undefined {
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : undefined
  return elements?.map((element) => fitValue(element, type))
}

/** Scalars in order and each once; objects stay in the order in which they are written. */
function toSet(elements: readonly Value[] | undefined): Value | undefined {
  if (elements === undefined) return undefined
  const isPlain = elements.every(
    (element) => element === null || typeof element !== 'object' || element instanceof Unknown,
  )
  return isPlain ? makeSet(elements) : new SetValue(withoutRepetition(elements, (element) => element))
}

function fitMap(object: ValueObject, type: ValueType): ValueObject {
  const fitted: Record<string, Value> = {}
  for (const [key, part] of Object.entries(object)) put(fitted, key, fitValue(part, type))
  return fitted
}

function fitObject(value: ValueObject, body: Body): ValueObject {
  const object: Record<string, Value> = {}
  for (const [name, part] of Object.entries(value)) {
    const entry = body.get(name)
    put(
      object,
      name,
      entry === undefined ? part : fitValue(part, entry.kind === 'block' ? blockType(entry) : entry.type),
    )
  }
  for (const [name, entry] of body) {
    if (!Object.hasOwn(object, name) || object[name] === null) put(object, name, absentValue(entry))
  }
  return object
}

/** What a plan shows where nobody wrote an attribute or block. */
export function absentValue(entry: Attribute | Block): Value {
  if (entry.computed) return unwritten
  if (entry.kind === 'attribute' || entry.nesting === 'single' || entry.nesting === 'group') return null
  return entry.nesting === 'map' ? {} : []
}

/** The type as which blocks of a kind arrive. */
export function blockType({ nesting, body }: Block): ValueType {
  const one: ValueType = { kind: 'object', body }
  return nesting === 'single' || nesting === 'group' ? one : { kind: nesting, element: one }
}

/** The items of a set, each once. Two that are not wholly known may differ, so both stay. */
export function withoutRepetition<T>(items: readonly T[], read: (item: T) => Value): readonly T[] {
  if (items.length < 2) return items
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = elementKey(read(item))
    const isNew = key === undefined || !seen.has(key)
    if (key !== undefined) seen.add(key)
    return isNew
  })
}
