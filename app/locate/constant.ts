import { plainText } from '../hcl/modules/find.ts'
import type { Binary, Expression, ObjectConstructor, Template } from '../hcl/syntax.ts'
import { decidedLater, type Value } from '../hcl/value.ts'
import { unwind } from './expression.ts'
import { constantOfLoop } from './loop.ts'
import { type Cursor, findBinding, type Place } from './scope.ts'
import type { Tracer } from './tracer.ts'

/** What is written out of a value: texts, numbers, lists and objects of them, however many names lead there. Everything else is unknown. */
export function constant(tracer: Tracer, cursor: Cursor): Value {
  if (cursor.path.length === 0) {
    const written = literalOf(cursor.place.expression)
    if (written !== undefined) return written
  }
  const { place, path } = tracer.settle(cursor)
  return path.length === 0 ? valueAt(tracer, place) : decidedLater
}

/** The value of what is written as one plain number, text or word. */
function literalOf(expression: Expression): Value | undefined {
  if (expression.kind === 'number') return Number(expression.text)
  return expression.kind === 'boolean' ? expression.value : plainText(expression)
}

function valueAt(tracer: Tracer, place: Place): Value {
  const { expression } = place
  const of = (inner: Expression): Value => tracer.constant({ place: { ...place, expression: inner }, path: [] })
  switch (expression.kind) {
    case 'number':
      return Number(expression.text)
    case 'boolean':
      return expression.value
    case 'null':
      return null
    case 'template':
      return textOf(expression, of)
    case 'tuple':
      return expression.elements.map((element) => of(element))
    case 'object':
      return objectOf(expression, of)
    case 'name':
    case 'attribute':
    case 'index':
      return nameOf(tracer, place)
    case 'unary':
      return negate(of(expression.operand), expression.operator)
    case 'binary':
      return operate(expression, of)
    case 'for-tuple':
    case 'for-object':
      return constantOfLoop(tracer, place, expression)
    default:
      return decidedLater
  }
}

function textOf({ parts }: Template, of: (inner: Expression) => Value): Value {
  let text = ''
  for (const part of parts) {
    if (part.kind === 'literal') text += part.value
    else {
      const value = part.kind === 'interpolation' ? of(part.value) : decidedLater
      if (typeof value === 'object') return decidedLater
      text += String(value)
    }
  }
  return text
}

function objectOf({ items }: ObjectConstructor, of: (inner: Expression) => Value): Value {
  const made = new Map<string, Value>()
  for (const item of items) {
    const key = of(item.key)
    if (typeof key === 'object') return decidedLater
    made.set(String(key), of(item.value))
  }
  return Object.fromEntries(made)
}

/** Names that stand for something that is written nowhere: keys and counts of the instance, and variables that a plan knows. */
function nameOf(tracer: Tracer, { expression, scope }: Place): Value {
  const { base, steps } = unwind(expression)
  if (base.kind !== 'name') return decidedLater
  const bound = findBinding(scope, base.name)
  if (bound?.kind === 'constant') return steps.length === 0 ? bound.value : decidedLater
  const each = bound?.kind === 'each' ? bound.each : base.name === 'each' ? scope.each : undefined
  if (each !== undefined && steps.length === 1 && steps[0] === 'key') return each.key ?? decidedLater
  if (base.name === 'var' && steps.length === 1 && scope.module.caller === undefined)
    return tracer.values.get(String(steps[0])) ?? decidedLater
  if (base.name === 'count' && steps[0] === 'index') return scope.count ?? decidedLater
  return decidedLater
}

function negate(value: Value, operator: '!' | '-'): Value {
  if (operator === '!') return typeof value === 'boolean' ? !value : decidedLater
  return typeof value === 'number' ? -value : decidedLater
}

function operate({ operator, left, right }: Binary, of: (inner: Expression) => Value): Value {
  const a = of(left)
  const b = of(right)
  if (operator === '&&') return a === false || b === false ? false : a === true && b === true ? true : decidedLater
  if (operator === '||') return a === true || b === true ? true : a === false && b === false ? false : decidedLater
  if (operator === '==' || operator === '!=') {
    if (typeof a === 'object' && a !== null) return decidedLater
    if (typeof b === 'object' && b !== null) return decidedLater
    return (a === b) === (operator === '==')
  }
  if (typeof a !== 'number' || typeof b !== 'number') return decidedLater
  switch (operator) {
    case '<':
      return a < b
    case '>':
      return a > b
    case '<=':
      return a <= b
    case '>=':
      return a >= b
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    default:
      return b === 0 ? decidedLater : operator === '/' ? a / b : a % b
  }
}
