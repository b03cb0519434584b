import type { Expression } from '../syntax.ts'
import { EvaluationError, Unknown } from '../value.ts'
import type { Scope } from './scope.ts'

/** The key of an object's item, as text. */
export function evaluateKey(expression: Expression, scope: Scope): string | Unknown {
  const key = scope.evaluate(expression, scope)
  if (key instanceof Unknown || typeof key === 'string') return key
  if (typeof key === 'number' || typeof key === 'boolean') return String(key)
  throw new EvaluationError('the key of an object must be a text')
}
