import type { Expression, ForObject, ForTuple, Splat } from '../hcl/syntax.ts'
import { decidedLater, isList, isValueObject, type Value } from '../hcl/value.ts'
import { itemsOf } from './expression.ts'
import { bind, type Cursor, type ModuleScope, type Place, type Scope } from './scope.ts'
import { type Hop, pass, type Tracer } from './tracer.ts'

/** Loops over more elements than this are not looked into. */
const mostElements = 20_000

/** `of[*].x` with an index in front of the path: `x` of that element. */
export function hopSplat(cursor: Cursor, splat: Splat): Hop | undefined {
  const [index, ...path] = cursor.path
  if (typeof index !== 'number') return undefined
  const element = { place: { ...cursor.place, expression: splat.of }, path: [index] }
  const scope = bind(cursor.place.scope, '*', { kind: 'place', cursor: element })
  return pass({ place: { ...cursor.place, expression: splat.each, scope }, path })
}

/** The result of the loop for one element, with the loop's names bound to it. */
export function hopForTuple(tracer: Tracer, cursor: Cursor, loop: ForTuple): Hop | undefined {
  const [index, ...path] = cursor.path
  if (index === undefined) return undefined
  const keys = keysOf(tracer, { ...cursor.place, expression: loop.collection })
  if (keys === undefined) return undefined
  if (typeof index === 'number') {
    const kept = keys.filter((key) => isKept(tracer, cursor.place, loop, key))
    const key = kept[index]
    return key === undefined ? undefined : pass({ place: resultPlace(cursor.place, loop, key, loop.result), path })
  }
  const key = keys.find((each) => {
    const place = resultPlace(cursor.place, loop, each, loop.result)
    return tracer.spend() && tracer.constant({ place, path: [] }) === index
  })
  return key === undefined ? undefined : pass({ place: resultPlace(cursor.place, loop, key, loop.result), path })
}

export function hopForObject(tracer: Tracer, cursor: Cursor, loop: ForObject): Hop | undefined {
  const [wanted, ...path] = cursor.path
  if (wanted === undefined || loop.groups) return undefined
  const key = sourceKey(tracer, cursor.place, loop, wanted)
  if (key === undefined) return undefined
  const expression = cursor.keyOnly && path.length === 0 ? loop.resultKey : loop.result
  return pass({ place: resultPlace(cursor.place, loop, key, expression), path })
}

/**
 * The keys a collection has: texts of an object, indices of a list; undefined when nobody can tell. Elements of a list behind `toset` are
 * named by index too.
 */
export function keysOf(tracer: Tracer, place: Place): readonly (string | number)[] | undefined {
  const { expression } = tracer.settle({ place, path: [] }).place
  if (expression.kind === 'tuple')
    return expression.elements.length > mostElements ? undefined : expression.elements.map((_, index) => index)
  if (expression.kind === 'object') {
    const items = itemsOf(expression)
    if (items.size > mostElements) return undefined
    if (expression.items.every(({ key }) => key.kind === 'template')) return [...items.keys()].sort()
  }
  const value = tracer.constant({ place, path: [] })
  if (isList(value)) return value.map((_, index) => index)
  return isValueObject(value) ? Object.keys(value).sort() : undefined
}

function resultPlace(place: Place, loop: ForTuple | ForObject, key: string | number, expression: Expression): Place {
  const element = { place: { ...place, expression: loop.collection }, path: [key] }
  let scope = bind(place.scope, loop.value, { kind: 'place', cursor: element })
  if (loop.key !== undefined) scope = bind(scope, loop.key, { kind: 'constant', value: key })
  return { ...place, expression, scope }
}

function isKept(tracer: Tracer, place: Place, loop: ForTuple | ForObject, key: string | number): boolean {
  if (loop.condition === undefined) return true
  const condition = resultPlace(place, loop, key, loop.condition)
  return tracer.spend() && tracer.constant({ place: condition, path: [] }) !== false
}

const sourceKeys = new WeakMap<ForObject, WeakMap<ModuleScope, ReadonlyMap<string, string | number>>>()

/** The key in the collection whose result has a key. Worked out once for a loop that depends on its module alone. */
function sourceKey(
  tracer: Tracer,
  place: Place,
  loop: ForObject,
  wanted: string | number,
): string | number | undefined {
  if (loop.resultKey.kind === 'name' && loop.resultKey.name === loop.key) return wanted
  if (!isOfModule(place.scope)) return readSourceKeys(tracer, place, loop).get(String(wanted))
  const known = sourceKeys.get(loop) ?? new WeakMap<ModuleScope, ReadonlyMap<string, string | number>>()
  sourceKeys.set(loop, known)
  const keys = known.get(place.scope.module) ?? tracer.apart(() => readSourceKeys(tracer, place, loop))
  known.set(place.scope.module, keys)
  return keys.get(String(wanted))
}

function isOfModule({ each, count, bindings }: Scope): boolean {
  return each === undefined && count === undefined && bindings === undefined
}

function readSourceKeys(tracer: Tracer, place: Place, loop: ForObject): ReadonlyMap<string, string | number> {
  const found = new Map<string, string | number>()
  for (const key of keysOf(tracer, { ...place, expression: loop.collection }) ?? []) {
    const made = tracer.constant({ place: resultPlace(place, loop, key, loop.resultKey), path: [] })
    if ((typeof made === 'string' || typeof made === 'number') && isKept(tracer, place, loop, key))
      found.set(String(made), key)
  }
  return found
}

/** What a loop makes, as far as it is written out; unknown when an element or the choice of elements is. */
export function constantOfLoop(tracer: Tracer, place: Place, loop: ForTuple | ForObject): Value {
  const keys = keysOf(tracer, { ...place, expression: loop.collection })
  if (keys === undefined || (loop.kind === 'for-object' && loop.groups)) return decidedLater
  const at = (key: string | number, expression: Expression): Value =>
    tracer.constant({ place: resultPlace(place, loop, key, expression), path: [] })
  const made = new Map<string, Value>()
  const elements: Value[] = []
  for (const key of keys) {
    const kept = loop.condition === undefined ? true : at(key, loop.condition)
    if (typeof kept !== 'boolean' || !tracer.spend()) return decidedLater
    if (!kept) continue
    const value = at(key, loop.result)
    if (loop.kind === 'for-tuple') elements.push(value)
    else {
      const name = at(key, loop.resultKey)
      if (typeof name !== 'string' && typeof name !== 'number') return decidedLater
      made.set(String(name), value)
    }
  }
  return loop.kind === 'for-tuple' ? elements : Object.fromEntries(made)
}
