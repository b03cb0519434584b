import { put } from '../../model/grow.ts'
import { callFunction } from '../functions/call-function.ts'
import { applyBinary, applyUnary } from '../operators.ts'
import type { Binary, Expression, FunctionCall, ObjectConstructor } from '../syntax.ts'
import { EvaluationError, isList, SetValue, Unknown, type Value } from '../value.ts'
import { combineUnknowns } from '../values/unknown.ts'
import { evaluateConditional, evaluateTest } from './conditional.ts'
import { evaluateCan, evaluateTry } from './doubt.ts'
import { evaluateForObject, evaluateForTuple } from './for.ts'
import { evaluateKey } from './key.ts'
import type { Scope } from './scope.ts'
import { evaluateTemplate } from './template.ts'
import { Trace } from './trace.ts'
import { evaluateSplat, evaluateTraversal } from './traversal.ts'

/**
 * The value of an expression; what cannot be told before apply is unknown in it.
 * @throws EvaluationError where Terraform would refuse the expression, GivenUp where it asks for too much
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { work } = scope
  work.spend(1)
  work.enter()
  try {
    return evaluateKind(expression, scope)
  } finally {
    work.leave()
  }
}

function evaluateKind(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'number':
      return Number(expression.text)
    case 'boolean':
      return expression.value
    case 'null':
      return null
    case 'template':
      return evaluateTemplate(expression.parts, scope)
    case 'name':
    case 'attribute':
    case 'index':
      return evaluateTraversal(expression, scope)
    case 'splat':
      return evaluateSplat(expression, scope)
    case 'call':
      return evaluateCall(expression, scope)
    case 'tuple':
      return expression.elements.map((element) => evaluate(element, scope))
    case 'object':
      return evaluateObject(expression, scope)
    case 'for-tuple':
      return evaluateForTuple(expression, scope)
    case 'for-object':
      return evaluateForObject(expression, scope)
    case 'conditional':
      return evaluateConditional(expression, scope)
    case 'binary':
      return evaluateBinary(expression, scope)
    case 'unary':
      return applyUnary(expression.operator, evaluate(expression.operand, scope))
    case 'parentheses':
      return evaluate(expression.inner, scope)
  }
}

function evaluateObject({ items }: ObjectConstructor, scope: Scope): Value {
  const object: Record<string, Value> = {}
  let unknown: Unknown | undefined
  for (const item of items) {
    const key = evaluateKey(item.key, scope)
    const value = evaluate(item.value, scope)
    if (key instanceof Unknown) unknown ??= key
    else put(object, key, value)
  }
  return unknown === undefined ? object : combineUnknowns([unknown])
}

function evaluateBinary({ operator, left, right }: Binary, scope: Scope): Value {
  if (operator !== '&&' && operator !== '||')
    return applyBinary(operator, evaluate(left, scope), evaluate(right, scope))
  const first = evaluateTest(left, scope)
  const decisive = operator === '||'
  return first === decisive ? first : applyBinary(operator, first, evaluate(right, scope))
}

function evaluateCall(call: FunctionCall, scope: Scope): Value {
  switch (call.name.replace(/^core::/, '')) {
    case 'try':
      return evaluateTry(call, scope)
    case 'can':
      return evaluateCan(call, scope)
    case 'sensitive':
      scope.trace.sensitive = true
      break
    case 'nonsensitive':
      return evaluateOpenly(call, scope)
  }
  const values = evaluateArguments(call, scope)
  if (values instanceof Unknown) return values
  for (const value of values) scope.work.weigh(value)
  const result = callFunction(call.name, values, scope.work.functions)
  scope.work.noteRefusal(call.name, call.range)
  scope.work.weigh(result)
  return result
}

function evaluateArguments(call: FunctionCall, scope: Scope): readonly Value[] | Unknown {
  const values = call.arguments.map((argument) => evaluate(argument, scope))
  if (!call.expands) return values
  const last = values.pop() ?? null
  if (last instanceof Unknown) return combineUnknowns([last])
  if (last instanceof SetValue) return [...values, ...last.elements]
  if (isList(last)) return [...values, ...last]
  throw new EvaluationError('only a list or set can be spread over arguments')
}

/** What `nonsensitive` is given may be shown. */
function evaluateOpenly(call: FunctionCall, scope: Scope): Value {
  const trace = new Trace()
  const values = evaluateArguments(call, { ...scope, trace })
  scope.trace.follow(trace)
  return values instanceof Unknown ? values : callFunction(call.name, values, scope.work.functions)
}
