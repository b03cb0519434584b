import { convert } from '../convert.ts'
import { EvaluationError, isList, isValueObject, SetValue, Unknown, type Value, type ValueObject } from '../value.ts'
import { describeValue } from '../values/partial-text.ts'
import { boolType, listOf, mapOf, numberType, setOf, stringType, type TypeConstraint } from '../values/type.ts'
import { combineUnknowns } from '../values/unknown.ts'
import type { FunctionContext } from './context.ts'

/** A function over values; how many and what arguments it takes is checked before `run` sees them. */
export interface TerraformFunction {
  readonly parameters: readonly Parameter<unknown>[]
  /** What every further argument must be. */
  readonly rest?: Parameter<unknown>
  readonly run: (args: readonly Value[], context: FunctionContext) => Value
}

/** What one argument must be. `read` converts it, as Terraform does, and throws EvaluationError where that cannot be. */
export interface Parameter<T> {
  readonly read: (value: Value) => T
  /** What it must be, in a sentence. */
  readonly wanted: string
  readonly optional: boolean
  readonly takesNull: boolean
  /** `run` sees what is not known; without this the whole result is unknown. */
  readonly takesUnknown: boolean
}

type ReadAs<P extends readonly Parameter<unknown>[]> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never }

/** A function with a fixed list of parameters, of which the last ones may be optional. */
export function define<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  run: (args: ReadAs<P>, context: FunctionContext) => Value,
): TerraformFunction {
  return {
    parameters,
    run: (args, context) => run(readAll(parameters, args) as ReadAs<P>, context),
  }
}

/** A function whose last parameter stands for any number of arguments. */
export function defineVariadic<const P extends readonly Parameter<unknown>[], R>(
  parameters: P,
  rest: Parameter<R>,
  run: (args: ReadAs<P>, rest: readonly R[], context: FunctionContext) => Value,
): TerraformFunction {
  return {
    parameters,
    rest,
    run: (args, context) => {
      const more = args.slice(parameters.length).map((value) => rest.read(value))
      return run(readAll(parameters, args) as ReadAs<P>, more, context)
    },
  }
}

function readAll(parameters: readonly Parameter<unknown>[], args: readonly Value[]): readonly unknown[] {
  return parameters.map((parameter, at) => {
    const value = args[at]
    return value === undefined ? undefined : parameter.read(value)
  })
}

/**
 * Checks the number of arguments and that none is null or unknown where the function cannot have it; the unknown result is returned then.
 * @throws EvaluationError
 */
export function checkArguments(declared: TerraformFunction, args: readonly Value[]): Unknown | undefined {
  const least = declared.parameters.filter((parameter) => !parameter.optional).length
  const most = declared.rest === undefined ? declared.parameters.length : Number.POSITIVE_INFINITY
  if (args.length < least) throw new EvaluationError(`it takes at least ${plural(least)}, here it gets ${args.length}`)
  if (args.length > most)
    throw new EvaluationError(`it takes no more than ${plural(most)}, here it gets ${args.length}`)
  const unknowns: Unknown[] = []
  for (const [at, value] of args.entries()) {
    const parameter = declared.parameters[at] ?? declared.rest
    if (value === null && parameter?.takesNull === false) {
      throw new EvaluationError(`argument ${at + 1} must be ${parameter.wanted} and not null`)
    }
    if (value instanceof Unknown && parameter?.takesUnknown === false) unknowns.push(value)
  }
  return unknowns.length === 0 ? undefined : combineUnknowns(unknowns)
}

function plural(count: number): string {
  return count === 1 ? 'one argument' : `${count} arguments`
}

function parameter<T>(wanted: string, read: (value: Value) => T): Parameter<T> {
  return { read, wanted, optional: false, takesNull: false, takesUnknown: false }
}

function wrong(value: Value, wanted: string): EvaluationError {
  return new EvaluationError(`${describeValue(value)} is not ${wanted}`)
}

function converted<T extends Value>(
  wanted: string,
  type: TypeConstraint,
  isRight: (value: Value) => value is T,
): Parameter<T> {
  return parameter(wanted, (value) => {
    const result = convert(value, type)
    if (!isRight(result)) throw wrong(value, wanted)
    return result
  })
}

const isText = (value: Value): value is string => typeof value === 'string'
const isNumber = (value: Value): value is number => typeof value === 'number'
const isBool = (value: Value): value is boolean => typeof value === 'boolean'
const isSet = (value: Value): value is SetValue => value instanceof SetValue

export const text = converted('a text', stringType, isText)
export const number = converted('a number', numberType, isNumber)
export const bool = converted('true or false', boolType, isBool)
/** A whole number. */
export const integer = parameter('a whole number', (value) => {
  const result = number.read(value)
  if (!Number.isInteger(result)) throw wrong(value, 'a whole number')
  return result
})
export const any = parameter('a value', (value) => value)
/** A list, a tuple or a set, as a list, with its elements as they are. */
export const sequence = parameter('a list or a set', (value): readonly Value[] => {
  if (value instanceof SetValue) return value.elements
  if (!isList(value)) throw wrong(value, 'a list or a set')
  return value
})
/** A list or a tuple, and no set. */
export const list = parameter('a list', (value): readonly Value[] => {
  if (!isList(value)) throw wrong(value, 'a list')
  return value
})
/** A list of texts, made of any sequence; its elements may be unknown or null. */
export const texts = converted('a list of texts', listOf(stringType), isList)
export const numbers = converted('a list of numbers', listOf(numberType), isList)
/** A list whose elements have been given one type. */
export const uniform = converted('a list', listOf({ kind: 'any' }), isList)
/** A set whose elements have been given one type. */
export const uniformSet = converted('a set', setOf({ kind: 'any' }), isSet)
export const object = parameter('an object or a map', (value): ValueObject => {
  if (!isValueObject(value)) throw wrong(value, 'an object or a map')
  return value
})
/** A map whose elements have been given one type. */
export const map = converted('a map', mapOf({ kind: 'any' }), isValueObject)
export const mapOfTexts = converted('a map of texts', mapOf(listOf(stringType)), isValueObject)

export function optional<T>(of: Parameter<T>): Parameter<T | undefined> {
  return { ...of, optional: true }
}

/** The argument may be null. */
export function nullable<T>(of: Parameter<T>): Parameter<T | null> {
  return { ...of, takesNull: true, read: (value) => (value === null ? null : of.read(value)) }
}

/** The function sees what is not known. */
export function unknowable<T>(of: Parameter<T>): Parameter<T | Unknown> {
  return { ...of, takesUnknown: true, read: (value) => (value instanceof Unknown ? value : of.read(value)) }
}
