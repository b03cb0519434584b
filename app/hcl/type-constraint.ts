import type { Expression, FunctionCall } from './syntax.ts'
import { EvaluationError, type Value } from './value.ts'
import { anyType, boolType, numberType, type ObjectAttribute, stringType, type TypeConstraint } from './values/type.ts'

const primitives: ReadonlyMap<string, TypeConstraint> = new Map([
  ['string', stringType],
  ['number', numberType],
  ['bool', boolType],
  ['any', anyType],
])

/**
 * The type that a variable's `type` argument asks for. Also understands what old configurations write: `"string"` in quotes, and `list` and `map`
 * without an element type. `evaluate` gives the value of the default in `optional(type, default)`.
 * @throws EvaluationError when the expression is no type
 */
export function typeConstraintFrom(
  expression: Expression,
  evaluate: (expression: Expression) => Value,
): TypeConstraint {
  switch (expression.kind) {
    case 'parentheses':
      return typeConstraintFrom(expression.inner, evaluate)
    case 'name':
      return namedType(expression.name)
    case 'template': {
      const [part] = expression.parts
      if (expression.parts.length === 1 && part?.kind === 'literal') return namedType(part.value)
      break
    }
    case 'call':
      return constructedType(expression, evaluate)
  }
  throw new EvaluationError(
    'this is no type: write string, number, bool, any, list(…), set(…), map(…), tuple([…]) or object({…})',
  )
}

function namedType(name: string): TypeConstraint {
  const primitive = primitives.get(name)
  if (primitive !== undefined) return primitive
  if (name === 'list' || name === 'map' || name === 'set') return { kind: name, of: anyType }
  throw new EvaluationError(`there is no type "${name}"`)
}

function constructedType(call: FunctionCall, evaluate: (expression: Expression) => Value): TypeConstraint {
  const [inner, ...more] = call.arguments
  if (inner === undefined || more.length > 0) throw new EvaluationError(`the type ${call.name} takes one argument`)
  if (call.name === 'list' || call.name === 'set' || call.name === 'map') {
    return { kind: call.name, of: typeConstraintFrom(inner, evaluate) }
  }
  if (call.name === 'tuple' && inner.kind === 'tuple') {
    return { kind: 'tuple', of: inner.elements.map((element) => typeConstraintFrom(element, evaluate)) }
  }
  if (call.name === 'object' && inner.kind === 'object') {
    const attributes = new Map<string, ObjectAttribute>()
    for (const item of inner.items) attributes.set(attributeName(item.key), attributeType(item.value, evaluate))
    return { kind: 'object', attributes }
  }
  throw new EvaluationError(`there is no type ${call.name} of this form`)
}

function attributeName(key: Expression): string {
  const [part] = key.kind === 'template' ? key.parts : []
  if (key.kind === 'template' && key.parts.length === 1 && part?.kind === 'literal') return part.value
  if (key.kind === 'name') return key.name
  throw new EvaluationError('names of attributes in a type are plain names')
}

function attributeType(expression: Expression, evaluate: (expression: Expression) => Value): ObjectAttribute {
  if (expression.kind !== 'call' || expression.name !== 'optional') {
    return { type: typeConstraintFrom(expression, evaluate), optional: false }
  }
  const [type, fallback, ...more] = expression.arguments
  if (type === undefined || more.length > 0) throw new EvaluationError('optional takes a type and perhaps a default')
  const inner = typeConstraintFrom(type, evaluate)
  return fallback === undefined
    ? { type: inner, optional: true }
    : { type: inner, optional: true, default: evaluate(fallback) }
}
