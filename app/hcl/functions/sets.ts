import { unify } from '../convert.ts'
import { EvaluationError, SetValue, type Value } from '../value.ts'
import { elementKey, makeSet } from '../values/sets.ts'
import { combineUnknowns, isWhollyKnown, unknownParts } from '../values/unknown.ts'
import { refuseTooMany } from '../values/weight.ts'
import { any, define, defineVariadic, type TerraformFunction, uniform, uniformSet } from './declare.ts'

/** Functions over sets; lists become sets on their way in. */
export const setFunctions: Readonly<Record<string, TerraformFunction>> = {
  setintersection: defineVariadic([uniformSet], uniformSet, ([first], rest) => intersection([first, ...rest])),
  setproduct: defineVariadic([any, any], any, ([first, second], rest) => product([first, second, ...rest])),
  setsubtract: define([uniformSet, uniformSet], ([from, what]) => difference(from, what)),
  setunion: defineVariadic([uniformSet], uniformSet, ([first], rest) => union([first, ...rest])),
}

/** The sets with elements of one type. */
function alike(sets: readonly SetValue[]): readonly SetValue[] {
  const unified = unify(sets)
  if (unified === undefined) throw new EvaluationError('all sets must have elements of one type')
  return unified.filter((set) => set instanceof SetValue)
}

function intersection(given: readonly SetValue[]): Value {
  const sets = alike(given)
  if (!sets.every(isWhollyKnown)) return combineUnknowns(sets.flatMap(unknownParts))
  const [first = new SetValue([]), ...others] = sets
  const keys = others.map((other) => new Set(other.elements.map(elementKey)))
  return new SetValue(first.elements.filter((element) => keys.every((among) => among.has(elementKey(element)))))
}

function difference(from: SetValue, what: SetValue): Value {
  const sets = unify([from, what]) ?? [from, what]
  if (!sets.every(isWhollyKnown)) return combineUnknowns(sets.flatMap(unknownParts))
  const [left, right] = sets.filter((set) => set instanceof SetValue)
  const taken = new Set(right?.elements.map(elementKey))
  return new SetValue((left?.elements ?? []).filter((element) => !taken.has(elementKey(element))))
}

function union(sets: readonly SetValue[]): Value {
  return makeSet(alike(sets).flatMap((set) => set.elements))
}

/** Every combination of one element from each; a set when one of the arguments is one. */
function product(values: readonly Value[]): Value {
  let rows: readonly (readonly Value[])[] = [[]]
  for (const value of values) {
    const elements = value instanceof SetValue ? value.elements : uniform.read(value)
    refuseTooMany(rows.length * elements.length * values.length)
    rows = rows.flatMap((row) => elements.map((element) => [...row, element]))
  }
  return values.some((value) => value instanceof SetValue) ? makeSet(rows) : rows
}
