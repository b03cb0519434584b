import {
  decidedLater,
  EvaluationError,
  isList,
  isValueObject,
  PartialText,
  SetValue,
  Unknown,
  type Value,
} from './value.ts'
import { numberText, parseNumber } from './values/number-text.ts'
import { sortedEntries, valueAt } from './values/order.ts'
import { describeValue } from './values/partial-text.ts'
import { makeSet } from './values/sets.ts'
import { leavesOpen, type ObjectAttribute, type TypeConstraint, typeOf, typeText } from './values/type.ts'
import { unifyTypes } from './values/unify.ts'
import { combineUnknowns, isWhollyKnown, unknownParts } from './values/unknown.ts'
import { heaviest, weigh } from './values/weight.ts'

export { anyType, boolType, listOf, mapOf, numberType, setOf, stringType, type TypeConstraint } from './values/type.ts'

/**
 * The value as the type wants it, as Terraform converts what is given to a variable: numbers and booleans become texts and back, lists become sets, an
 * object loses attributes that are not asked for and gains the defaults of those that are. Null and unknown values stay; what is too large is unknown.
 * @throws EvaluationError when it cannot be converted
 */
export function convert(value: Value, type: TypeConstraint): Value {
  return weigh(value) > heaviest ? decidedLater : convertPart(value, type)
}

function convertPart(value: Value, type: TypeConstraint): Value {
  if (value === null || type.kind === 'any') return value
  if (value instanceof PartialText) return type.kind === 'string' ? value : convertPartialText(value, type)
  if (value instanceof Unknown) return value
  switch (type.kind) {
    case 'string':
      return toText(value)
    case 'number':
      return toNumber(value)
    case 'bool':
      return toBool(value)
    case 'list':
    case 'set':
      return toSequence(value, type)
    case 'map':
      return toMap(value, type.of)
    case 'tuple':
      return toTuple(value, type.of)
    case 'object':
      return toObject(value, type.attributes)
  }
}

/** The values as one type, as the elements of a list and the two sides of a conditional must be; undefined when there is no such type. */
export function unify(values: readonly Value[]): readonly Value[] | undefined {
  const first = typeof values[0]
  if (first !== 'object' && values.every((value) => typeof value === first)) return values
  const type = unifyTypes(values.map(typeOf))
  return type === undefined ? undefined : values.map((value) => convertPart(value, type))
}

function convertPartialText(value: PartialText, type: TypeConstraint): Value {
  if (type.kind === 'number' || type.kind === 'bool') return combineUnknowns([value])
  throw mismatch(value, typeText(type))
}

function mismatch(value: Value, wanted: string): EvaluationError {
  return new EvaluationError(`${describeValue(value)} cannot be used as ${wanted}`)
}

function toText(value: Value): Value {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return String(value)
  throw mismatch(value, 'a string')
}

function toNumber(value: Value): Value {
  if (typeof value === 'number') return value
  const number = typeof value === 'string' ? parseNumber(value) : undefined
  if (number === undefined) throw mismatch(value, 'a number')
  return number
}

function toBool(value: Value): Value {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === '1') return true
  if (value === 'false' || value === '0') return false
  throw mismatch(value, 'a bool')
}

function toSequence(value: Value, type: { readonly kind: 'list' | 'set' | 'map'; readonly of: TypeConstraint }): Value {
  if (!isList(value) && !(value instanceof SetValue)) throw mismatch(value, typeText(type))
  if (type.kind === 'list' && value instanceof SetValue && !isWhollyKnown(value)) {
    return combineUnknowns(unknownParts(value))
  }
  const elements = isList(value) ? value : value.elements
  const converted = convertAll(elements, type.of)
  return type.kind === 'list' ? converted : makeSet(converted)
}

function toMap(value: Value, of: TypeConstraint): Value {
  if (!isValueObject(value)) throw mismatch(value, typeText({ kind: 'map', of }))
  const entries = sortedEntries(value)
  const converted = convertAll(
    entries.map(([, element]) => element),
    of,
  )
  return Object.fromEntries(entries.map(([key], at) => [key, converted[at] ?? null]))
}

/** Elements of one collection have one type, also where the type leaves it open. */
function convertAll(elements: readonly Value[], of: TypeConstraint): readonly Value[] {
  const converted = of.kind === 'any' ? elements : elements.map((element) => convertPart(element, of))
  if (!leavesOpen(of)) return converted
  const unified = unify(converted)
  if (unified === undefined) throw new EvaluationError('all elements of a list, set or map must have the same type')
  return unified
}

function toTuple(value: Value, of: readonly TypeConstraint[]): Value {
  if (!isList(value)) throw mismatch(value, typeText({ kind: 'tuple', of }))
  if (value.length !== of.length) {
    throw new EvaluationError(`a tuple of ${of.length} elements is needed, this one has ${value.length}`)
  }
  return value.map((element, at) => convertPart(element, of[at] ?? { kind: 'any' }))
}

function toObject(value: Value, attributes: ReadonlyMap<string, ObjectAttribute>): Value {
  if (!isValueObject(value)) throw mismatch(value, typeText({ kind: 'object', attributes }))
  const entries: (readonly [string, Value])[] = []
  for (const [name, attribute] of attributes) {
    const given = valueAt(value, name)
    if (given === undefined && !attribute.optional) throw new EvaluationError(`the attribute "${name}" is required`)
    entries.push([name, convertPart(given ?? attribute.default ?? null, attribute.type)])
  }
  return Object.fromEntries(entries)
}
