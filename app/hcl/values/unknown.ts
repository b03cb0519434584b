import { decidedLater, isList, isValueObject, referred, SetValue, Unknown, type Value } from '../value.ts'

/** What is made of unknown values: surely there only when all of them come from other resources. */
export function combineUnknowns(unknowns: readonly Unknown[]): Unknown {
  return unknowns.every((unknown) => unknown.reason === 'reference') ? referred : decidedLater
}

/** Every unknown part of a value, in order; an unknown value is its own only part. */
export function unknownParts(value: Value): readonly Unknown[] {
  const found: Unknown[] = []
  collect(value, found)
  return found
}

/** True when no part of the value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (value instanceof Unknown) return false
  if (value instanceof SetValue) return value.elements.every(isWhollyKnown)
  if (isList(value)) return value.every(isWhollyKnown)
  return Object.values(value).every(isWhollyKnown)
}

function collect(value: Value, found: Unknown[]): void {
  if (value instanceof Unknown) found.push(value)
  else if (value instanceof SetValue) for (const element of value.elements) collect(element, found)
  else if (isList(value)) for (const element of value) collect(element, found)
  else if (isValueObject(value)) for (const element of Object.values(value)) collect(element, found)
}
