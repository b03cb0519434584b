import { isList, isValueObject, SetValue, Unknown, type Value } from '../hcl/value.ts'
import { isObject, type Json } from '../model/json.ts'
import type { BodyView } from './body.ts'
import type { Tracer } from './tracer.ts'

/** Whether something written can be what a known value came from; undefined when too little is written out to tell. */
export type Agreement = boolean | undefined

/** Compares what is written with a value of the provider's: numbers as text or not, lists and sets without regard to order. */
export function compare(written: Value, value: Json | undefined): Agreement {
  if (written instanceof Unknown || written === null || value === undefined) return undefined
  if (written instanceof SetValue) return compare(written.elements, value)
  if (isList(written)) {
    if (!Array.isArray(value)) return value === null && written.length === 0 ? undefined : false
    return compareLists(written, value)
  }
  if (isValueObject(written)) return isObject(value) ? compareObjects(written, value) : false
  if (value === null) return written === '' || written === false || written === 0 ? undefined : false
  return typeof value === 'object' ? false : String(written) === String(value)
}

function compareObjects(
  written: { readonly [key: string]: Value },
  value: { readonly [key: string]: Json | undefined },
): Agreement {
  return both(Object.entries(written).map(([key, each]) => compare(each, value[key])))
}

function compareLists(written: readonly Value[], value: readonly Json[]): Agreement {
  if (written.some((each) => each instanceof Unknown || (typeof each === 'object' && each !== null))) {
    if (written.length !== value.length) return undefined
    return both(written.map((each, at) => compare(each, value[at]))) === true ? true : undefined
  }
  const have = new Set(written.map(String))
  const want = new Set(value.map(String))
  return have.size === want.size && [...have].every((each) => want.has(each))
}

/** False when anything disagrees, true when something agrees, else nobody knows. */
function both(agreements: readonly Agreement[]): Agreement {
  if (agreements.includes(false)) return false
  return agreements.includes(true) ? true : undefined
}

/** How many attributes of a block agree with the values of an element; undefined when one disagrees. */
export function agreements(tracer: Tracer, body: BodyView, element: Json, depth = 0): number | undefined {
  if (!isObject(element)) return 0
  let count = 0
  for (const name of body.names()) {
    const written = body.attribute(name)
    if (written === undefined || !tracer.spend()) continue
    const place = { file: written.file, expression: written.expression, scope: body.scope }
    const agreed = compare(tracer.constant({ place, path: [] }), element[name])
    if (agreed === false) return undefined
    if (agreed) count++
  }
  for (const [name, value] of depth < 3 ? Object.entries(element) : []) {
    const [inner, other] = body.blocks(name)
    if (inner === undefined || other !== undefined || inner.dynamic !== undefined) continue
    const only = Array.isArray(value) && value.length === 1 ? value[0] : value
    const below = only === undefined || Array.isArray(only) ? 0 : agreements(tracer, inner.body, only, depth + 1)
    if (below === undefined) return undefined
    count += below
  }
  return count
}
