import type { Json } from '../../model/json.ts'
import { encodeJson, sortKeys } from './json-text.ts'
import { decidedLater, isList, unknownIn, type Value } from './value.ts'

/** Calls one of the few functions examples need; the value of any other is unknown. */
export function callFunction(name: string, [argument = null, ...more]: readonly Value[]): Value {
  if (more.length > 0) return decidedLater
  switch (name) {
    case 'jsonencode':
      return unknownIn(argument) ?? encodeJson(sortKeys(argument as Json))
    case 'toset':
      return isList(argument) && !unknownIn(argument) ? [...new Set(argument)].sort() : argument
    case 'tolist':
    case 'tomap':
    case 'sensitive':
    case 'nonsensitive':
      return argument
    default:
      return decidedLater
  }
}
