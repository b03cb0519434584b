import { put } from '../../model/grow.ts'
import type { Json } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'

/** A value nobody can tell before apply. */
export class Unknown {
  /** It comes from another resource, so there will certainly be one. */
  readonly reference: boolean

  constructor(reference: boolean) {
    this.reference = reference
  }
}

export const decidedLater = new Unknown(false)
export const referred = new Unknown(true)
/** Nobody wrote it and the provider will choose. */
export const unwritten = new Unknown(false)

/** What an expression evaluates to: JSON in which any part may be unknown. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | ValueObject
export interface ValueObject {
  readonly [key: string]: Value
}

export type Step = string | number

/** Stands in a path for every element of a list. */
export const everyElement = '*'

export function isValueObject(value: Value): value is ValueObject {
  return typeof value === 'object' && value !== null && !(value instanceof Unknown) && !Array.isArray(value)
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

/** The unknown that decides when a value must be known as a whole; undefined when all of it is known. */
export function unknownIn(value: Value): Unknown | undefined {
  if (value instanceof Unknown) return value
  const parts = isList(value) ? value : isValueObject(value) ? Object.values(value) : []
  let found: Unknown | undefined
  for (const part of parts) {
    const unknown = unknownIn(part)
    if (unknown?.reference) return unknown
    found ??= unknown
  }
  return found
}

/** What stands below a value; something that is not there cannot be told. */
export function descend(value: Value, steps: readonly Step[]): Value {
  let here = value
  for (const [i, step] of steps.entries()) {
    if (here instanceof Unknown) return here
    if (step === everyElement) {
      const elements = isList(here) ? here : here === null ? [] : [here]
      return elements.map((element) => descend(element, steps.slice(i + 1)))
    }
    if (isList(here)) here = here[Number(step)] ?? decidedLater
    else if (isValueObject(here) && Object.hasOwn(here, step)) here = here[step] ?? null
    else return decidedLater
  }
  return here
}

/** A value taken apart: what is known as JSON (unknown list elements as null, unknown and null attributes left out), and marks. */
export interface Separated {
  readonly known: Json | undefined
  readonly unknown: Marks
  readonly references: Marks
  readonly unset: Marks
}

export function separate(value: Value): Separated {
  if (value instanceof Unknown)
    return { known: undefined, unknown: true, references: value.reference, unset: value === unwritten }
  if (isList(value)) {
    const parts = value.map(separate)
    return {
      known: parts.map((part) => part.known ?? null),
      unknown: marksOf(parts.map((part) => part.unknown)),
      references: marksOf(parts.map((part) => part.references)),
      unset: marksOf(parts.map((part) => part.unset)),
    }
  }
  if (!isValueObject(value)) return { known: value, unknown: false, references: false, unset: false }
  const known: Record<string, Json> = {}
  const unknown: Record<string, Marks> = {}
  const references: Record<string, Marks> = {}
  const unset: Record<string, Marks> = {}
  for (const [key, part] of Object.entries(value)) {
    const separated = separate(part)
    if (separated.known !== undefined && separated.known !== null) put(known, key, separated.known)
    if (separated.unknown !== false) put(unknown, key, separated.unknown)
    if (separated.references !== false) put(references, key, separated.references)
    if (separated.unset !== false) put(unset, key, separated.unset)
  }
  const marks = (record: Record<string, Marks>): Marks => (Object.keys(record).length === 0 ? false : record)
  return { known, unknown: marks(unknown), references: marks(references), unset: marks(unset) }
}

function marksOf(marks: readonly Marks[]): Marks {
  return marks.some((mark) => mark !== false) ? marks : false
}
