import { decidedLater, EvaluationError, type Value } from '../value.ts'
import { heaviest, TooLarge, weigh } from '../values/weight.ts'
import { collectionFunctions } from './collections.ts'
import { combiningFunctions } from './combining.ts'
import type { FunctionContext } from './context.ts'
import { dateFunctions } from './dates.ts'
import { checkArguments, type TerraformFunction } from './declare.ts'
import { encodingFunctions } from './encoding.ts'
import { filesystemFunctions } from './filesystem.ts'
import { formatFunctions } from './format.ts'
import { hashFunctions } from './hashes.ts'
import { networkFunctions } from './network.ts'
import { numberFunctions } from './numbers.ts'
import { patternFunctions } from './patterns.ts'
import { setFunctions } from './sets.ts'
import { textFunctions } from './texts.ts'
import { typeFunctions } from './types.ts'

export type { FunctionContext } from './context.ts'

const functions: ReadonlyMap<string, TerraformFunction> = new Map(
  [
    collectionFunctions,
    combiningFunctions,
    dateFunctions,
    encodingFunctions,
    filesystemFunctions,
    formatFunctions,
    hashFunctions,
    networkFunctions,
    numberFunctions,
    patternFunctions,
    setFunctions,
    textFunctions,
    typeFunctions,
  ].flatMap(Object.entries<TerraformFunction>),
)

/** Names of all functions that `callFunction` knows, without `core::`; `try` and `can` are the evaluator's. */
export const functionNames: readonly string[] = [...functions.keys()].sort()

/**
 * Calls one of Terraform's functions, as Terraform 1.11 has them, and OpenTofu's further ones. What depends on something unknown is unknown, but a list
 * with unknown elements has a length, and `join`, `format` and `jsonencode` keep the known parts of a text. Unknown as well: functions of providers, of the
 * clock and of chance, and results too large to compute.
 * @throws EvaluationError when there is no such function or it cannot have these arguments
 */
export function callFunction(name: string, args: readonly Value[], context: FunctionContext): Value {
  const plain = name.startsWith('core::') ? name.slice('core::'.length) : name
  const found = functions.get(plain)
  if (found === undefined) {
    if (name.startsWith('provider::')) return decidedLater
    throw new EvaluationError(`There is no function "${name}".`)
  }
  try {
    const unknown = checkArguments(found, args)
    if (unknown !== undefined) return unknown
    if (args.some((value) => weigh(value) > heaviest)) throw new TooLarge('heavier than what is computed with')
    const result = found.run(args, context)
    return typeof result === 'string' ? result.normalize() : result
  } catch (error) {
    if (error instanceof EvaluationError) throw new EvaluationError(`${plain}: ${error.message}.`)
    // A RangeError is a text longer than the engine can hold, or nesting deeper than its stack.
    if (!(error instanceof TooLarge || error instanceof RangeError)) throw error
    context.tooLarge?.()
    return decidedLater
  }
}
