import { isList, isValueObject, PartialText, SetValue, Unknown, type Value, type ValueObject } from '../value.ts'
import { valueAt } from './order.ts'
import { knownEnd, knownStart } from './partial-text.ts'
import { elementKey } from './sets.ts'
import { combineUnknowns, isWhollyKnown, unknownParts } from './unknown.ts'

/**
 * Whether two values are the same, without conversion: 1 is not "1". Unknown when parts that are not known decide. Lists and tuples are one
 * thing here, as are maps and objects, so that `tolist([]) == []` holds, which Terraform denies.
 */
export function equal(left: Value, right: Value): boolean | Unknown {
  if (left instanceof Unknown || right instanceof Unknown) return equalUnknown(left, right)
  if (left instanceof SetValue && right instanceof SetValue) return equalSets(left, right)
  if (isList(left) && isList(right)) return equalLists(left, right)
  if (isValueObject(left) && isValueObject(right)) return equalObjects(left, right)
  return left === right
}

function equalUnknown(left: Value, right: Value): boolean | Unknown {
  const [text, other] = left instanceof PartialText ? [left, right] : [right, left]
  if (text instanceof PartialText) {
    if (!(other instanceof Unknown) && typeof other !== 'string') return false
    if (!agree(knownStart(text), knownStart(other)) || !agree(turned(knownEnd(text)), turned(knownEnd(other))))
      return false
  }
  return combineUnknowns([left, right].filter((value) => value instanceof Unknown))
}

function agree(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length)
  return left.slice(0, length) === right.slice(0, length)
}

function turned(text: string): string {
  return text.split('').reverse().join('')
}

function equalSets(left: SetValue, right: SetValue): boolean | Unknown {
  if (!isWhollyKnown(left) || !isWhollyKnown(right)) {
    return combineUnknowns([...unknownParts(left), ...unknownParts(right)])
  }
  return elementKey(left) === elementKey(right)
}

function equalLists(left: readonly Value[], right: readonly Value[]): boolean | Unknown {
  if (left.length !== right.length) return false
  return allOf(left.map((value, at) => [value, right[at] ?? null]))
}

function equalObjects(left: ValueObject, right: ValueObject): boolean | Unknown {
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  const pairs: (readonly [Value, Value])[] = []
  for (const key of keys) {
    const other = valueAt(right, key)
    if (other === undefined) return false
    pairs.push([left[key] ?? null, other])
  }
  return allOf(pairs)
}

/** One pair that differs decides, even behind one that is not known. */
function allOf(pairs: readonly (readonly [Value, Value])[]): boolean | Unknown {
  const unknowns: Unknown[] = []
  for (const [left, right] of pairs) {
    const same = equal(left, right)
    if (same === false) return false
    if (same !== true) unknowns.push(same)
  }
  return unknowns.length === 0 || combineUnknowns(unknowns)
}
