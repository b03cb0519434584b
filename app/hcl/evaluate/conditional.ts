import { boolType, convert } from '../convert.ts'
import type { Conditional, Expression } from '../syntax.ts'
import { decidedLater, EvaluationError, referred, Unknown, type Value } from '../value.ts'
import { equal } from '../values/equality.ts'
import { numberText } from '../values/number-text.ts'
import type { Scope } from './scope.ts'

/** The value of an expression that must be true or false. */
export function evaluateTest(expression: Expression, scope: Scope): boolean | Unknown {
  return asTest(scope.evaluate(expression, scope))
}

function asTest(value: Value): boolean | Unknown {
  const answer = convert(value, boolType)
  if (typeof answer === 'boolean' || answer instanceof Unknown) return answer
  throw new EvaluationError('a condition must be true or false, not null')
}

/** Only the chosen side is evaluated; where nobody can tell which, the value is known when both sides are the same. */
export function evaluateConditional({ condition, then, otherwise }: Conditional, scope: Scope): Value {
  const test = evaluateTest(condition, scope)
  if (!(test instanceof Unknown)) {
    return test ? unified(scope.evaluate(then, scope), otherwise) : unified(scope.evaluate(otherwise, scope), then)
  }
  const sides = [sideOf(then, scope), sideOf(otherwise, scope)] as const
  const [left, right] = sides
  if (left === undefined || right === undefined) return decidedLater
  if (!(left instanceof Unknown) && equal(left, right) === true) return left
  const isSure = sides.every((side) => side !== null && !(side instanceof Unknown && side.reason === 'later'))
  return isSure && sides.some((side) => side instanceof Unknown) ? referred : decidedLater
}

/** A side that Terraform may never need; undefined when it has no value. */
function sideOf(expression: Expression, scope: Scope): Value | undefined {
  try {
    return scope.evaluate(expression, scope)
  } catch (error) {
    if (error instanceof EvaluationError) return undefined
    throw error
  }
}

/** Both sides have one type: beside a text, a number or boolean becomes one. */
function unified(value: Value, other: Expression): Value {
  const isText = other.kind === 'template' && !(other.parts.length === 1 && other.parts[0]?.kind === 'interpolation')
  if (!isText) return value
  if (typeof value === 'number') return numberText(value)
  return typeof value === 'boolean' ? String(value) : value
}
