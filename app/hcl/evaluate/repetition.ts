import { convert, numberType } from '../convert.ts'
import type { Declaration } from '../module.ts'
import { findAttribute } from '../modules/find.ts'
import { decidedLater, EvaluationError, isList, isValueObject, SetValue, Unknown, type Value } from '../value.ts'
import { compareTexts } from '../values/order.ts'
import { describeValue } from '../values/partial-text.ts'
import type { OuterScope, Repetition } from './scope.ts'
import type { Trace } from './trace.ts'
import { evaluateTraced } from './traced.ts'

/** How often a block is repeated: not at all, by number, by key, or nobody can tell. */
export interface Turns {
  readonly kind: 'single' | 'count' | 'each' | 'unknown'
  readonly all: readonly Turn[]
}

export interface Turn {
  readonly key: string | number | undefined
  readonly repetition: Repetition | undefined
}

/** Evaluates `count` or `for_each`. Where they are unknown, or ask for too many, one turn with unknown `each` and `count` stands for all. */
export function turnsOf(declaration: Declaration, what: string, scope: OuterScope): Turns {
  const forEach = findAttribute(declaration, 'for_each')
  const count = findAttribute(declaration, 'count')
  const written = forEach ?? count
  if (written === undefined) return { kind: 'single', all: [{ key: undefined, repetition: undefined }] }
  const { file, attribute } = written
  const { value, trace } = evaluateTraced(attribute.value, scope, { what: `${attribute.name} of ${what}`, file })
  const keys = forEach === undefined ? numbersUpTo(value) : entriesOf(value)
  if (keys instanceof Unknown) return unknownTurns(trace)
  const note = { what, file, range: attribute.range }
  if (typeof keys === 'string') {
    scope.work.note({ ...note, kind: 'error', why: keys })
    return unknownTurns(trace)
  }
  const length = typeof keys === 'number' ? keys : keys.length
  if (!scope.work.allows(length)) {
    const why = `it has ${length} instances, more than are evaluated one by one; one stands for all of them`
    scope.work.note({ ...note, kind: 'limit', why })
    return unknownTurns(trace)
  }
  if (typeof keys === 'number') {
    const all = Array.from({ length }, (_, index) => ({ key: index, repetition: { index, trace } }))
    return { kind: 'count', all }
  }
  const sorted = [...keys].sort(([left], [right]) => compareTexts(left, right))
  return {
    kind: 'each',
    all: sorted.map(([key, each]) => ({ key, repetition: { each: { key, value: each }, trace } })),
  }
}

function unknownTurns(trace: Trace): Turns {
  const each = { key: decidedLater, value: decidedLater }
  return { kind: 'unknown', all: [{ key: undefined, repetition: { each, index: decidedLater, trace } }] }
}

/** A whole number from zero, a text that says what is wrong, or unknown. */
function numbersUpTo(value: Value): number | string | Unknown {
  if (value instanceof Unknown) return value
  let count: Value
  try {
    count = convert(value, numberType)
  } catch (error) {
    if (error instanceof EvaluationError) return `count must be a number: ${error.message}`
    throw error
  }
  if (count instanceof Unknown) return count
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count
  return `count must be a whole number from zero, not ${describeValue(value)}`
}

/** Keys and values in no order, a text that says what is wrong, or unknown. */
function entriesOf(value: Value): readonly (readonly [string, Value])[] | string | Unknown {
  if (value instanceof Unknown) return value
  if (value !== null && isValueObject(value)) return Object.entries(value)
  const elements = value instanceof SetValue ? value.elements : isList(value) ? value : undefined
  if (elements === undefined) return `for_each must be a map or a set of texts, not ${describeValue(value)}`
  const keys = new Set<string>()
  for (const element of elements) {
    if (element instanceof Unknown) return element
    if (typeof element !== 'string')
      return `for_each must be a map or a set of texts; there is ${describeValue(element)} in it`
    keys.add(element)
  }
  return [...keys].map((key) => [key, key] as const)
}

/** Instances of one block, by key. */
export interface Group<T> {
  readonly kind: Turns['kind']
  readonly all: readonly T[]
  readonly byKey: ReadonlyMap<string | number, T>
}

export function groupOf<T>(turns: Turns, make: (turn: Turn) => T): Group<T> {
  const byKey = new Map<string | number, T>()
  const all = turns.all.map((turn) => {
    const made = make(turn)
    if (turn.key !== undefined) byKey.set(turn.key, made)
    return made
  })
  return { kind: turns.kind, all, byKey }
}
