import type { Expression, FunctionCall } from '../syntax.ts'
import { decidedLater, EvaluationError, Unknown, type Value } from '../value.ts'
import { isWhollyKnown } from '../values/unknown.ts'
import type { Scope } from './scope.ts'

/**
 * The first argument that has a value. One that is unknown may turn out to have none, so the whole is unknown; but a path through what is
 * known to be there cannot fail later, whatever it leads to.
 */
export function evaluateTry(call: FunctionCall, scope: Scope): Value {
  for (const argument of call.arguments) {
    const found = attempt(argument, scope)
    if (found !== undefined) return found.sure ? found.value : decidedLater
  }
  throw new EvaluationError('no argument of try has a value')
}

/** Whether its argument has a value; unknown where that may change. */
export function evaluateCan(call: FunctionCall, scope: Scope): Value {
  const [argument] = call.arguments
  if (argument === undefined || call.arguments.length > 1) throw new EvaluationError('can takes one argument')
  const found = attempt(argument, scope)
  return found === undefined ? false : found.sure || decidedLater
}

interface Attempt {
  readonly value: Value
  /** It has this value whatever becomes of what is unknown. */
  readonly sure: boolean
}

function attempt(expression: Expression, scope: Scope): Attempt | undefined {
  const { work } = scope
  work.doubts++
  try {
    const value = scope.evaluate(expression, scope)
    return { value, sure: isWhollyKnown(value) || (isPath(expression) && holds(value)) }
  } catch (error) {
    if (error instanceof EvaluationError) return undefined
    throw error
  } finally {
    work.doubts--
  }
}

/** A path that led to something unknown may have gone through it. */
function holds(value: Value): boolean {
  return !(value instanceof Unknown)
}

function isPath(expression: Expression): boolean {
  let here = expression
  while (here.kind === 'attribute' || here.kind === 'index') here = here.of
  return here.kind === 'name'
}
