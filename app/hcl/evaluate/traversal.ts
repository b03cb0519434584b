import { convert, numberType } from '../convert.ts'
import type { Expression, Splat } from '../syntax.ts'
import {
  decidedLater,
  EvaluationError,
  isList,
  isValueObject,
  PartialText,
  referred,
  SetValue,
  Unknown,
  type Value,
} from '../value.ts'
import { numberText } from '../values/number-text.ts'
import { valueAt } from '../values/order.ts'
import { describeValue } from '../values/partial-text.ts'
import { isBlock, readAttribute } from './instance.ts'
import { bind, findBound, type Scope, type Step } from './scope.ts'

/** Evaluates a name and what follows it, `var.x.y[0]`, or steps into the value of any other expression. */
export function evaluateTraversal(expression: Expression, scope: Scope): Value {
  const all: Step[] = []
  let root = expression
  while (root.kind === 'attribute' || root.kind === 'index') {
    all.push(root)
    root = root.of
  }
  all.reverse()
  scope.work.spend(all.length)
  const steps = { all, at: 0 }
  let value: Value
  if (root.kind === 'name') value = findBound(scope, root.name) ?? resolve(root.name)
  else value = scope.evaluate(root, scope)
  for (let at = steps.at; at < all.length; at++) {
    const step = all[at]
    if (step !== undefined) value = takeStep(value, step, scope)
  }
  return value

  function resolve(name: string): Value {
    return scope.names.resolve(name, steps, scope)
  }
}

function takeStep(value: Value, step: Step, scope: Scope): Value {
  return step.kind === 'attribute'
    ? getAttribute(value, step.name, scope)
    : getElement(value, scope.evaluate(step.key, scope), scope)
}

/** @throws EvaluationError when there is none of that name */
export function getAttribute(value: Value, name: string, scope: Scope): Value {
  if (value instanceof Unknown && !(value instanceof PartialText)) return value
  if (!isValueObject(value)) throw new EvaluationError(`${describeValue(value)} has no attribute "${name}"`)
  const owner = scope.work.owners.get(value)
  if (owner !== undefined) return readAttribute(owner, name, scope)
  const found = valueAt(value, name)
  if (found !== undefined) return found
  if (isBlock(value)) return referred
  throw new EvaluationError(`there is no attribute "${name}" here`)
}

/** @throws EvaluationError when there is no such element */
export function getElement(value: Value, key: Value, scope: Scope): Value {
  if (value instanceof Unknown && !(value instanceof PartialText)) return value
  if (value === null) throw new EvaluationError('null has no elements')
  if (isValueObject(value)) {
    if (key instanceof Unknown) return anyOf(Object.values(value))
    if (typeof key === 'object') throw new EvaluationError('a key must be a text')
    return getAttribute(value, typeof key === 'number' ? numberText(key) : String(key), scope)
  }
  if (!isList(value))
    throw new EvaluationError(`${describeValue(value)} has no elements that can be asked for one by one`)
  if (key instanceof Unknown) return anyOf(value)
  const at = key === null ? null : convert(key, numberType)
  const found = typeof at === 'number' ? value[at] : undefined
  if (found === undefined)
    throw new EvaluationError(`there is no element ${describeValue(key)} in a list of ${value.length}`)
  return found
}

/** One of several values, nobody can tell which: surely there when each of them is. */
function anyOf(values: readonly Value[]): Unknown {
  const sure = values.length > 0 && values.every((value) => value instanceof Unknown && value.reason === 'reference')
  return sure ? referred : decidedLater
}

/** `of[*].a`: what follows, applied to every element; anything but a list counts as a list of one, null as none. */
export function evaluateSplat(splat: Splat, scope: Scope): Value {
  const value = scope.evaluate(splat.of, scope)
  if (value === null) return []
  if (value instanceof Unknown && !(value instanceof PartialText)) return value
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : [value]
  if (splat.each.kind === 'name') return elements
  scope.work.spend(elements.length)
  return elements.map((element) => scope.evaluate(splat.each, bind(scope, '*', element)))
}
