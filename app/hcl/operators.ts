import { convert } from './convert.ts'
import type { BinaryOperator, Unary } from './syntax.ts'
import { decidedLater, EvaluationError, Unknown, type Value } from './value.ts'
import { calculate } from './values/arithmetic.ts'
import { equal } from './values/equality.ts'
import { boolType, numberType, type TypeConstraint } from './values/type.ts'
import { combineUnknowns } from './values/unknown.ts'
import { heaviest, weigh } from './values/weight.ts'

type Arithmetic = '+' | '-' | '*' | '/' | '%' | '<' | '>' | '<=' | '>='

/**
 * Applies a binary operator to two values as Terraform does: arithmetic takes texts that say numbers, `&&` and `||` texts that say true or false, `==`
 * converts nothing. An unknown side makes the result unknown, as does a whole number too large for a double, but `false && x` is false and `true || x` true, on either side.
 * @throws EvaluationError for values the operator cannot take, and for a division by zero
 */
export function applyBinary(operator: BinaryOperator, left: Value, right: Value): Value {
  if (operator === '==') return compare(left, right)
  if (operator === '!=') return negate(compare(left, right))
  if (operator === '&&') return decide(false, operand(left, operator, boolType), operand(right, operator, boolType))
  if (operator === '||') return decide(true, operand(left, operator, boolType), operand(right, operator, boolType))
  const a = operand(left, operator, numberType)
  const b = operand(right, operator, numberType)
  if (typeof a === 'number' && typeof b === 'number') return compute(operator, a, b)
  return combineUnknowns([a, b].filter((value) => value instanceof Unknown))
}

/**
 * Applies `!` or `-`.
 * @throws EvaluationError for a value the operator cannot take
 */
export function applyUnary(operator: Unary['operator'], value: Value): Value {
  const known = operand(value, operator, operator === '!' ? boolType : numberType)
  if (typeof known === 'boolean') return !known
  if (typeof known === 'number') return 0 - known
  return known
}

function compare(left: Value, right: Value): boolean | Unknown {
  return weigh(left) + weigh(right) > heaviest ? decidedLater : equal(left, right)
}

function negate(value: boolean | Unknown): boolean | Unknown {
  return value instanceof Unknown ? value : !value
}

function operand(value: Value, operator: string, type: TypeConstraint): boolean | number | Unknown {
  const wanted = type.kind === 'bool' ? 'true or false' : 'a number'
  if (value === null) throw new EvaluationError(`${operator} takes ${wanted}, and not null`)
  const converted = convert(value, type)
  if (converted instanceof Unknown || typeof converted === 'boolean' || typeof converted === 'number') return converted
  throw new EvaluationError(`${operator} takes ${wanted}`)
}

function decide(deciding: boolean, left: Value, right: Value): Value {
  if (left === deciding || right === deciding) return deciding
  const unknowns = [left, right].filter((value) => value instanceof Unknown)
  return unknowns.length === 0 ? !deciding : combineUnknowns(unknowns)
}

function compute(operator: Arithmetic, left: number, right: number): Value {
  switch (operator) {
    case '<':
      return left < right
    case '>':
      return left > right
    case '<=':
      return left <= right
    case '>=':
      return left >= right
    case '/':
      if (right === 0) throw new EvaluationError('nothing can be divided by zero')
      break
    case '%':
      // Terraform gives the number itself where there is nothing to divide by.
      if (right === 0) return left
  }
  return calculate(operator, left, right) ?? decidedLater
}
