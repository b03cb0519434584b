import { anyType, convert, type TypeConstraint } from '../convert.ts'
import type { Declaration } from '../module.ts'
import { findAttribute, plainText } from '../modules/find.ts'
import { parseExpression } from '../parse/alone.ts'
import type { Expression, ParsedFile, Range } from '../syntax.ts'
import { typeConstraintFrom } from '../type-constraint.ts'
import { decidedLater, EvaluationError, type Value } from '../value.ts'
import type { OuterScope } from './scope.ts'
import { Trace, type Traced } from './trace.ts'
import { evaluateTraced } from './traced.ts'

/**
 * The value of a variable: what is given, or else its default, in the type it asks for. Unknown when there is neither, and, with a note, when what there
 * is does not fit the type.
 */
export function readVariable(
  declaration: Declaration,
  given: Traced | undefined,
  scope: OuterScope,
  what: string,
): Traced {
  const traced = given === undefined || (given.value === null && isDenied(declaration, 'nullable')) ? undefined : given
  const { value, trace, sensitive } = traced ?? readDefault(declaration, scope, what)
  const noteAt = (why: string, file: ParsedFile, range: Range): void =>
    scope.work.note({ kind: 'error', what, why, file, range })
  const type = typeOf(declaration, scope, noteAt)
  const marks = isSaid(declaration, 'sensitive') || sensitive
  const noteMisfit = (why: string): void => {
    const shown = marks === false ? why : 'its value, which is sensitive, does not fit its type'
    noteAt(shown, declaration.file, declaration.block.header)
  }
  return { value: fitted(value, type, noteMisfit), trace, sensitive: marks }
}

function readDefault(declaration: Declaration, scope: OuterScope, what: string): Traced {
  const fallback = findAttribute(declaration, 'default')
  return fallback === undefined
    ? nobodyKnows()
    : evaluateTraced(fallback.attribute.value, scope, { what, file: fallback.file })
}

/** A value of which nothing can be told, not even where it comes from. */
export function nobodyKnows(): Traced {
  const trace = new Trace()
  trace.opaque = true
  return { value: decidedLater, trace, sensitive: false }
}

/** True when a block's argument is written as `true`. */
export function isSaid(declaration: Declaration, argument: string): boolean {
  return literalOf(declaration, argument) === 'true'
}

function isDenied(declaration: Declaration, argument: string): boolean {
  return literalOf(declaration, argument) === 'false'
}

function literalOf(declaration: Declaration, argument: string): string | undefined {
  const value = findAttribute(declaration, argument)?.attribute.value
  if (value === undefined) return undefined
  return value.kind === 'boolean' ? String(value.value) : plainText(value)
}

const types = new WeakMap<Expression, TypeConstraint>()

/** The type a variable asks for; anything when it does not say, or says what is no type. */
function typeOf(
  declaration: Declaration,
  scope: OuterScope,
  note: (why: string, file: ParsedFile, range: Range) => void,
): TypeConstraint {
  const written = findAttribute(declaration, 'type')
  if (written === undefined) return anyType
  const { file, attribute } = written
  const known = types.get(attribute.value)
  if (known !== undefined) return known
  let type = anyType
  try {
    const plain = { ...scope, trace: new Trace() }
    type = typeConstraintFrom(asExpression(attribute.value), (fallback) => plain.evaluate(fallback, plain))
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    note(error.message, file, attribute.range)
  }
  types.set(attribute.value, type)
  return type
}

/** The JSON form writes types as texts. */
function asExpression(expression: Expression): Expression {
  const text = plainText(expression)
  return text === undefined ? expression : (parseExpression(text).value ?? expression)
}

function fitted(value: Value, type: TypeConstraint, note: (why: string) => void): Value {
  try {
    return convert(value, type)
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    note(error.message)
    return decidedLater
  }
}
