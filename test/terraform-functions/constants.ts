import { callFunction, type FunctionContext } from '../../app/hcl/functions/call-function.ts'
import { applyBinary, applyUnary } from '../../app/hcl/operators.ts'
import { parseExpression } from '../../app/hcl/parse/alone.ts'
import type { Expression } from '../../app/hcl/syntax.ts'
import { EvaluationError, isList, referred, SetValue, Unknown, type Value } from '../../app/hcl/value.ts'
import { sortedEntries } from '../../app/hcl/values/order.ts'
import { assembleText, textParts } from '../../app/hcl/values/partial-text.ts'

/**
 * The value of an expression made of literals, calls and operators; every name is a resource, and so unknown. Small on purpose: what is tested with it is
 * the functions.
 */
export function evaluateConstant(text: string, context: FunctionContext): Value {
  const { value } = parseExpression(text)
  if (value === null) throw new Error(`cannot parse ${text}`)
  return evaluate(value, context)
}

function evaluate(expression: Expression, context: FunctionContext): Value {
  const inner = (part: Expression): Value => evaluate(part, context)
  switch (expression.kind) {
    case 'number':
      return Number(expression.text)
    case 'boolean':
      return expression.value
    case 'null':
      return null
    case 'parentheses':
      return inner(expression.inner)
    case 'template': {
      const parts = expression.parts.map((part) => {
        if (part.kind === 'literal') return part.value.normalize()
        return part.kind === 'interpolation' ? inner(part.value) : referred
      })
      const [only] = parts
      if (parts.length === 1 && only !== undefined) return only
      return assembleText(parts.flatMap((part) => textParts(part) ?? []))
    }
    case 'tuple':
      return expression.elements.map(inner)
    case 'object':
      return evaluateObject(expression, inner)
    case 'call': {
      const values = expression.arguments.map(inner)
      const last = values.at(-1)
      const args = expression.expands && isList(last ?? null) ? [...values.slice(0, -1), ...(last as Value[])] : values
      return callFunction(expression.name, args, context)
    }
    case 'binary':
      return applyBinary(expression.operator, inner(expression.left), inner(expression.right))
    case 'unary':
      return applyUnary(expression.operator, inner(expression.operand))
    default:
      return referred
  }
}

function evaluateObject(expression: Expression & { kind: 'object' }, inner: (part: Expression) => Value): Value {
  const entries: (readonly [string, Value])[] = []
  for (const item of expression.items) {
    const key = item.key.kind === 'name' ? item.key.name : inner(item.key)
    if (key instanceof Unknown) return key
    entries.push([String(key), inner(item.value)])
  }
  return Object.fromEntries(entries)
}

/** A value as JSON shows it, sets as lists, `"?"` for what is unknown. */
export function asJson(value: Value): unknown {
  if (value instanceof Unknown) return '?'
  if (value instanceof SetValue) return value.elements.map(asJson)
  if (isList(value)) return value.map(asJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(sortedEntries(value).map(([key, element]) => [key, asJson(element)]))
}

/** What an expression gives: its value as JSON, or that it has none. */
export function outcomeOf(
  text: string,
  context: FunctionContext,
): { readonly result: unknown } | { readonly error: true } {
  try {
    return { result: asJson(evaluateConstant(text, context)) }
  } catch (error) {
    if (error instanceof EvaluationError) return { error: true }
    throw error
  }
}
