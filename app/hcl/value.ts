/**
 * What an expression evaluates to: JSON in which any part may be unknown, with Terraform's sets kept apart from lists. Objects and maps are one
 * thing here; wherever Terraform goes through one, it does so in the order of its keys.
 */
export type Value = null | boolean | number | string | Unknown | SetValue | readonly Value[] | ValueObject

export interface ValueObject {
  readonly [key: string]: Value
}

/** Why a value is not known: it comes from another resource (so there will surely be one), or simply nobody can tell. */
export type UnknownReason = 'reference' | 'later'

/** A value nobody can tell before apply. It stays unknown through every operation that needs it. */
export class Unknown {
  readonly reason: UnknownReason

  constructor(reason: UnknownReason) {
    this.reason = reason
  }
}

export const decidedLater = new Unknown('later')
export const referred = new Unknown('reference')

/** A hole in a text: `exact` when it is one whole JSON value (as `jsonencode` leaves it), else any piece of text. */
export interface Hole {
  readonly unknown: Unknown
  readonly exact: boolean
}

/**
 * A text of which only parts are known. For every operation it is simply unknown, but for templates, `jsonencode` and a few more that put texts
 * together; at the end a JSON document keeps its known parts, and a text its known beginning and end.
 */
export class PartialText extends Unknown {
  readonly parts: readonly (string | Hole)[]

  constructor(reason: UnknownReason, parts: readonly (string | Hole)[]) {
    super(reason)
    this.parts = parts
  }
}

/** A set: elements without repetition, in Terraform's order (texts by code point, numbers by size). */
export class SetValue {
  readonly elements: readonly Value[]

  constructor(elements: readonly Value[]) {
    this.elements = elements
  }
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function isValueObject(value: Value): value is ValueObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Unknown) &&
    !(value instanceof SetValue) &&
    !Array.isArray(value)
  )
}

/** An expression that cannot have a value: a wrong argument, a division by zero. `try` and `can` catch it; nothing else does. */
export class EvaluationError extends Error {}
