import { convert, unify } from '../convert.ts'
import {
  EvaluationError,
  isList,
  isValueObject,
  PartialText,
  SetValue,
  Unknown,
  type Value,
  type ValueObject,
} from '../value.ts'
import { equal } from '../values/equality.ts'
import { compareTexts, sortedEntries, sortedKeys, valueAt } from '../values/order.ts'
import { describeValue } from '../values/partial-text.ts'
import { elementKey, makeSet } from '../values/sets.ts'
import { boolType, stringType } from '../values/type.ts'
import { combineUnknowns, isWhollyKnown, unknownParts } from '../values/unknown.ts'
import { characters } from './characters.ts'
import {
  any,
  define,
  integer,
  list,
  mapOfTexts,
  nullable,
  object,
  optional,
  sequence,
  type TerraformFunction,
  text,
  texts,
  uniform,
  unknowable,
} from './declare.ts'

/** Functions that look into one list, set or map, or make another of it. */
export const collectionFunctions: Readonly<Record<string, TerraformFunction>> = {
  alltrue: define([sequence], ([values]) => decide(values, false)),
  anytrue: define([sequence], ([values]) => decide(values, true)),
  chunklist: define([uniform, integer], ([values, size]) => chunk(values, size)),
  compact: define([texts], ([values]) =>
    whenKnown(values, () => values.filter((value) => value !== null && value !== '')),
  ),
  contains: define([sequence, unknowable(any)], ([values, wanted]) => contains(values, wanted)),
  distinct: define([uniform], ([values]) => whenKnown(values, () => distinct(values))),
  element: define([list, integer], ([values, at]) => element(values, at)),
  flatten: define([any], ([value]) => flatten(value)),
  index: define([list, any], ([values, wanted]) => indexOf(values, wanted)),
  keys: define([object], ([value]) => sortedKeys(value)),
  length: define([any], ([value]) => length(value)),
  lookup: define([object, text, optional(nullable(unknowable(any)))], ([from, key, fallback]) =>
    lookup(from, key, fallback),
  ),
  matchkeys: define([uniform, sequence, sequence], ([values, keys, wanted]) => matchKeys(values, keys, wanted)),
  one: define([sequence], ([values]) => one(values)),
  reverse: define([sequence], ([values]) => [...values].reverse()),
  slice: define([list, integer, integer], ([values, start, end]) => slice(values, start, end)),
  sort: define([texts], ([values]) => sort(values)),
  transpose: define([mapOfTexts], ([value]) => transpose(value)),
  values: define([object], ([value]) => sortedEntries(value).map(([, element]) => element)),
}

/** The result, or unknown while any part of the values is. */
function whenKnown(values: readonly Value[], compute: () => Value): Value {
  return isWhollyKnown(values) ? compute() : combineUnknowns(unknownParts(values))
}

/** One element that equals `deciding` decides; elements that are null count as false. */
function decide(values: readonly Value[], deciding: boolean): Value {
  const answers = values.map((value) => (value === null ? false : convert(value, boolType)))
  if (answers.includes(deciding)) return deciding
  const unknowns = unknownParts(answers)
  return unknowns.length === 0 ? !deciding : combineUnknowns(unknowns)
}

function chunk(values: readonly Value[], size: number): Value {
  if (size < 0) throw new EvaluationError('the size must not be negative')
  if (values.length === 0) return []
  if (size === 0) return [values]
  const chunks: Value[] = []
  for (let at = 0; at < values.length; at += size) chunks.push(values.slice(at, at + size))
  return chunks
}

function contains(values: readonly Value[], wanted: Value): Value {
  const unknowns: Unknown[] = []
  for (const value of values) {
    const same = equal(value, wanted)
    if (same === true) return true
    if (same !== false) unknowns.push(same)
  }
  return unknowns.length === 0 ? false : combineUnknowns(unknowns)
}

function distinct(values: readonly Value[]): Value {
  const seen = new Map<string | undefined, Value>()
  for (const value of values) {
    const key = elementKey(value)
    if (!seen.has(key)) seen.set(key, value)
  }
  return [...seen.values()]
}

function element(values: readonly Value[], at: number): Value {
  if (values.length === 0) throw new EvaluationError('an empty list has no elements')
  if (at < 0) throw new EvaluationError(`the index must not be negative, as ${at} is`)
  return values[at % values.length] ?? null
}

/** Lists within lists become one; null and everything that is no sequence stay as elements. */
function flatten(value: Value): Value {
  if (!isList(value) && !(value instanceof SetValue)) {
    throw new EvaluationError(`${describeValue(value)} is not a list or a set`)
  }
  const flat: Value[] = []
  const unknown = flattenInto(value, flat)
  return unknown ?? flat
}

/** An unknown element could be a list of any length, so that nothing is known; a text with holes is none. */
function flattenInto(value: readonly Value[] | SetValue, flat: Value[]): Unknown | undefined {
  for (const element of isList(value) ? value : value.elements) {
    if (isList(element) || element instanceof SetValue) {
      const unknown = flattenInto(element, flat)
      if (unknown !== undefined) return unknown
    } else if (element instanceof Unknown && !(element instanceof PartialText)) {
      return element
    } else {
      flat.push(element)
    }
  }
  return undefined
}

function indexOf(values: readonly Value[], wanted: Value): Value {
  for (const [at, value] of values.entries()) {
    const same = equal(value, wanted)
    if (same === true) return at
    if (same !== false) return same
  }
  throw new EvaluationError('there is no such element')
}

function length(value: Value): Value {
  if (typeof value === 'string') return characters(value).length
  if (isList(value)) return value.length
  if (value instanceof SetValue) {
    const unknowns = unknownParts(value)
    return unknowns.length === 0 || value.elements.length === 1 ? value.elements.length : combineUnknowns(unknowns)
  }
  if (isValueObject(value)) return Object.keys(value).length
  throw new EvaluationError(`${describeValue(value)} has no length`)
}

function lookup(from: ValueObject, key: string, fallback: Value | undefined): Value {
  const found = valueAt(from, key)
  if (found !== undefined) return found
  if (fallback === undefined) throw new EvaluationError(`there is no key ${JSON.stringify(key)}`)
  return fallback
}

function matchKeys(values: readonly Value[], keys: readonly Value[], wanted: readonly Value[]): Value {
  if (values.length !== keys.length) {
    throw new EvaluationError(`there are ${values.length} values and ${keys.length} keys, it must be as many`)
  }
  return whenKnown([...keys, ...wanted], () => {
    const [...unified] = unify([...keys, ...wanted]) ?? []
    if (unified.length === 0 && keys.length > 0)
      throw new EvaluationError('keys and what is searched must have one type')
    const searched = new Set(unified.slice(keys.length).map(elementKey))
    return values.filter((_, at) => searched.has(elementKey(unified[at] ?? null)))
  })
}

function one(values: readonly Value[]): Value {
  if (values.length > 1) throw new EvaluationError(`the list must have no or one element, it has ${values.length}`)
  return values[0] ?? null
}

function slice(values: readonly Value[], start: number, end: number): Value {
  if (start < 0 || end > values.length || start > end) {
    throw new EvaluationError(`there is no slice from ${start} to ${end} of a list of ${values.length} elements`)
  }
  return values.slice(start, end)
}

/** As many elements as there were, even when nobody knows which comes first. */
function sort(values: readonly Value[]): Value {
  if (values.includes(null)) throw new EvaluationError('null cannot be sorted')
  const unknowns = unknownParts(values)
  if (unknowns.length > 0) return values.map(() => combineUnknowns(unknowns))
  return [...values].sort((left, right) => compareTexts(String(left), String(right)))
}

function transpose(value: ValueObject): Value {
  if (!isWhollyKnown(value)) return combineUnknowns(unknownParts(value))
  const turned = new Map<string, Value[]>()
  for (const [key, elements] of sortedEntries(value)) {
    for (const element of isList(elements) ? elements : []) {
      const name = convert(element, stringType)
      if (typeof name !== 'string') throw new EvaluationError('null cannot become a key')
      const group = turned.get(name)
      if (group === undefined) turned.set(name, [key])
      else group.push(key)
    }
  }
  return Object.fromEntries([...turned].map(([name, keys]) => [name, [...makeSet(keys).elements]]))
}
