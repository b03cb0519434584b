import { isArray, isNumber, isObject, isSet, type ObjectTerm, sortedItems, type Term } from '../terms.ts'

/** A builtin returns this where only OPA's own implementation will do for these operands. */
export const askGo = Symbol('ask OPA')

/** One builtin in TypeScript; undefined (or a thrown `OperandError`) is what OPA calls a builtin error, and makes the call undefined. */
export type Builtin = (...operands: Term[]) => Term | typeof askGo | undefined

/** Thrown when an operand is not what a builtin needs. */
export class OperandError extends Error {}

/** Thrown when a result would be too large to be held. */
export class ResultTooLarge extends Error {}

/** OPA's own implementation of a builtin: operands and result as term text; undefined is a builtin error. */
export type GoBuiltins = (name: string, operands: readonly string[]) => string | undefined

/** The operand as a string. */
export function text(term: Term | undefined): string {
  if (typeof term !== 'string') throw new OperandError('a string is needed')
  return term
}

/** The operand as an object. */
export function object(term: Term | undefined): ObjectTerm {
  if (term === undefined || !isObject(term)) throw new OperandError('an object is needed')
  return term
}

/** The elements of an array or of a set. */
export function elements(term: Term | undefined): readonly Term[] {
  if (term !== undefined && isArray(term)) return term
  if (term !== undefined && isSet(term)) return sortedItems(term)
  throw new OperandError('an array or a set is needed')
}

/** The operand as an integer of 64 bits, written as one in at most 19 characters (`5`, `5.0`, not `5e0`): what OPA takes for counts. */
export function integer(term: Term | undefined): bigint {
  if (term === undefined || !isNumber(term)) throw new OperandError('a number is needed')
  const found = /^(?=-?[\d.]{1,19}$)(-?\d+)(?:\.0*)?$/.exec(term.text)
  const value = BigInt(found?.[1] ?? '0')
  if (found === null || BigInt.asIntN(64, value) !== value) throw new OperandError('an integer is needed')
  return value
}

/** The operand as an integer of any size, however it is written. */
export function bigInteger(term: Term | undefined): bigint {
  if (term === undefined || !isNumber(term)) throw new OperandError('a number is needed')
  if (/^-?\d+$/.test(term.text)) return BigInt(term.text)
  const [, whole = '', fraction = '', exponent = '0'] = /^(-?\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(term.text) ?? []
  const shift = Number(exponent) - fraction.length
  if (whole === '' || Math.abs(shift) > 10_000) throw new OperandError('an integer is needed')
  const digits = BigInt(whole + fraction)
  if (shift >= 0) return digits * 10n ** BigInt(shift)
  const divisor = 10n ** BigInt(-shift)
  if (digits % divisor !== 0n) throw new OperandError('an integer is needed')
  return digits / divisor
}
