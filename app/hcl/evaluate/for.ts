import { put } from '../../model/grow.ts'
import type { Expression, ForObject, ForTuple } from '../syntax.ts'
import { decidedLater, EvaluationError, isList, SetValue, Unknown, type Value } from '../value.ts'
import { sortedEntries } from '../values/order.ts'
import { describeValue } from '../values/partial-text.ts'
import { combineUnknowns } from '../values/unknown.ts'
import { evaluateTest } from './conditional.ts'
import { evaluateKey } from './key.ts'
import { bind, type Scope } from './scope.ts'
import { GivenUp } from './work.ts'

/** Keys and values of what `for` goes through, in Terraform's order. @throws EvaluationError when it is no collection */
export function elementsOf(value: Value): readonly (readonly [string | number | Value, Value])[] | Unknown {
  if (value instanceof Unknown) return value
  if (isList(value)) return [...value.entries()]
  if (value instanceof SetValue) return value.elements.map((element) => [element, element] as const)
  if (value === null || typeof value !== 'object') {
    throw new EvaluationError(`${describeValue(value)} is no collection that can be gone through`)
  }
  return sortedEntries(value)
}

interface Loop {
  readonly key?: string
  readonly value: string
  readonly collection: Expression
  readonly condition?: Expression
}

/** Calls `visit` in the scope of each element that the condition lets pass; the answer is unknown when nobody can tell which those are. */
export function eachElement(loop: Loop, scope: Scope, visit: (scope: Scope) => void): Unknown | undefined {
  const collection = scope.evaluate(loop.collection, scope)
  const most = scope.work.limits.elements
  if (isList(collection) && collection.length > most) throw new GivenUp(`more than ${most} elements to go through`)
  const elements = elementsOf(collection)
  if (elements instanceof Unknown) return combineUnknowns([elements])
  if (elements.length > most) throw new GivenUp(`more than ${most} elements to go through`)
  for (const [key, value] of elements) {
    const inner = bind(loop.key === undefined ? scope : bind(scope, loop.key, key), loop.value, value)
    const passes = loop.condition === undefined || evaluateTest(loop.condition, inner)
    if (passes instanceof Unknown) return decidedLater
    if (passes) visit(inner)
  }
  return undefined
}

export function evaluateForTuple(loop: ForTuple, scope: Scope): Value {
  const values: Value[] = []
  const unknown = eachElement(loop, scope, (inner) => values.push(inner.evaluate(loop.result, inner)))
  return unknown ?? values
}

export function evaluateForObject(loop: ForObject, scope: Scope): Value {
  const object: Record<string, Value> = {}
  let unknownKey: Unknown | undefined
  const unknown = eachElement(loop, scope, (inner) => {
    const key = evaluateKey(loop.resultKey, inner)
    const value = inner.evaluate(loop.result, inner)
    if (key instanceof Unknown) unknownKey ??= key
    else addToObject(object, key, value, loop.groups)
  })
  return unknown ?? (unknownKey === undefined ? object : decidedLater)
}

function addToObject(object: Record<string, Value>, key: string, value: Value, groups: boolean): void {
  const isNew = !Object.hasOwn(object, key)
  if (!groups && !isNew) throw new EvaluationError(`two elements have the key ${describeValue(key)}`)
  const group = groups && !isNew ? (object[key] as Value[]) : undefined
  if (group !== undefined) group.push(value)
  else put(object, key, groups ? [value] : value)
}
