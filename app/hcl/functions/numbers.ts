import { decidedLater, EvaluationError, type Value } from '../value.ts'
import { calculate } from '../values/arithmetic.ts'
import { combineUnknowns, unknownParts } from '../values/unknown.ts'
import { define, defineVariadic, integer, number, numbers, type TerraformFunction, text } from './declare.ts'

/** As many elements as Terraform lets `range` make. */
const longestRange = 1024

/** Functions over numbers. Results are as exact as a double can be. */
export const numberFunctions: Readonly<Record<string, TerraformFunction>> = {
  abs: define([number], ([value]) => Math.abs(value)),
  ceil: define([number], ([value]) => Math.ceil(value) + 0),
  floor: define([number], ([value]) => Math.floor(value)),
  log: define([number, number], ([value, base]) => finite(Math.log(value) / Math.log(base))),
  max: defineVariadic([number], number, ([first], rest) => rest.reduce((most, value) => Math.max(most, value), first)),
  min: defineVariadic([number], number, ([first], rest) =>
    rest.reduce((least, value) => Math.min(least, value), first),
  ),
  parseint: define([text, integer], ([digits, base]) => parseInteger(digits, base)),
  pow: define([number, number], ([base, exponent]) => finite(base ** exponent)),
  range: defineVariadic([number], number, ([first], rest) => range(first, rest)),
  signum: define([integer], ([value]) => Math.sign(value)),
  sum: define([numbers], ([values]) => sum(values)),
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new EvaluationError('the result is no finite number')
  return value
}

function parseInteger(text: string, base: number): Value {
  if (base < 2 || base > 62) throw new EvaluationError(`the base must be between 2 and 62, not ${base}`)
  const digits = text.replace(/^[+-]/, '')
  let value = 0
  for (const digit of digits) {
    const worth = digitValue(digit, base)
    if (worth === undefined) throw new EvaluationError(`${JSON.stringify(text)} is no whole number in base ${base}`)
    value = value * base + worth
  }
  if (digits === '') throw new EvaluationError(`${JSON.stringify(text)} is no whole number in base ${base}`)
  if (value > Number.MAX_SAFE_INTEGER) return decidedLater
  return text.startsWith('-') && value !== 0 ? -value : value
}

/** Up to base 36 capital letters are as small ones; above, they come behind them. */
function digitValue(digit: string, base: number): number | undefined {
  const code = digit.charCodeAt(0)
  let value: number
  if (code >= 48 && code <= 57) value = code - 48
  else if (code >= 97 && code <= 122) value = code - 87
  else if (code >= 65 && code <= 90) value = base <= 36 ? code - 55 : code - 29
  else return undefined
  return value < base ? value : undefined
}

function range(first: number, rest: readonly number[]): Value {
  if (rest.length > 2) throw new EvaluationError('it takes a start, a limit and a step')
  const [start, limit] = rest[0] === undefined ? [0, first] : [first, rest[0]]
  const step = rest[1] ?? (limit < start ? -1 : 1)
  if (step === 0) throw new EvaluationError('the step must not be zero')
  if (limit < start && step > 0)
    throw new EvaluationError('the limit lies before the start, so the step must be negative')
  if (limit > start && step < 0)
    throw new EvaluationError('the limit lies behind the start, so the step must be positive')
  const values: number[] = []
  for (let value = start; step > 0 ? value < limit : value > limit; value = calculate('+', value, step) ?? limit) {
    if (values.length >= longestRange) throw new EvaluationError(`there would be more than ${longestRange} values`)
    values.push(value)
  }
  return values
}

function sum(values: readonly Value[]): Value {
  if (values.length === 0) throw new EvaluationError('an empty list has no sum')
  const unknowns = unknownParts(values)
  if (values.includes(null)) throw new EvaluationError('null cannot be added')
  if (unknowns.length > 0) return combineUnknowns(unknowns)
  let total = 0
  for (const value of values) {
    const next = typeof value === 'number' ? calculate('+', total, value) : undefined
    if (next === undefined) return decidedLater
    total = next
  }
  return total
}
