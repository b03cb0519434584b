import { unify } from '../convert.ts'
import { EvaluationError, Unknown, type Value, type ValueObject } from '../value.ts'
import { sortedEntries } from '../values/order.ts'
import { combineUnknowns, unknownParts } from '../values/unknown.ts'
import {
  any,
  define,
  defineVariadic,
  list,
  nullable,
  object,
  type TerraformFunction,
  texts,
  unknowable,
} from './declare.ts'

/** Functions that make one value out of several. */
export const combiningFunctions: Readonly<Record<string, TerraformFunction>> = {
  coalesce: defineVariadic([], unknowable(nullable(any)), (_, values) => coalesce(values)),
  coalescelist: defineVariadic([], unknowable(list), (_, values) => coalesceList(values)),
  concat: defineVariadic([list], list, ([first], rest) => [first, ...rest].flat()),
  merge: defineVariadic([], nullable(object), (_, values) => merge(values)),
  zipmap: define([texts, list], ([keys, values]) => zip(keys, values)),
}

function coalesce(values: readonly Value[]): Value {
  // Beside a null, whose type nobody knows, Terraform is content with any types.
  const unified = unify(values) ?? (values.includes(null) ? values : undefined)
  if (unified === undefined || values.length === 0) throw new EvaluationError('all arguments must have one type')
  const found = unified.find((value) => value !== null && value !== '')
  if (found === undefined) throw new EvaluationError('all arguments are null or empty')
  return found
}

function coalesceList(values: readonly (readonly Value[] | Unknown)[]): Value {
  const found = values.find((value) => value instanceof Unknown || value.length > 0)
  if (found === undefined) throw new EvaluationError('all lists are empty')
  return found
}

function merge(values: readonly (ValueObject | null)[]): Value {
  return Object.fromEntries(values.flatMap((value) => (value === null ? [] : sortedEntries(value))))
}

function zip(keys: readonly Value[], values: readonly Value[]): Value {
  const unknowns = unknownParts(keys)
  if (unknowns.length > 0) return combineUnknowns(unknowns)
  if (keys.length !== values.length) {
    throw new EvaluationError(`there are ${keys.length} keys and ${values.length} values, it must be as many`)
  }
  if (keys.includes(null)) throw new EvaluationError('a key must not be null')
  return Object.fromEntries(keys.map((key, at) => [String(key), values[at] ?? null]))
}
