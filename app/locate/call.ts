import type { Expression, FunctionCall } from '../hcl/syntax.ts'
import { Unknown } from '../hcl/value.ts'
import { itemsOf } from './expression.ts'
import type { Cursor } from './scope.ts'
import { type Hop, pass, type Tracer } from './tracer.ts'

/** Functions whose result is their first argument, element by element. */
const transparent = new Set(['toset', 'tolist', 'tomap', 'tostring', 'tonumber', 'tobool', 'sensitive', 'nonsensitive'])

/** Which argument of a function call the meant part of its result comes from; undefined when it is none, or nobody can tell. */
export function hopCall(tracer: Tracer, cursor: Cursor, call: FunctionCall): Hop | undefined {
  const [first, second, third] = call.arguments
  if (first === undefined || call.expands) return undefined
  const inside = (expression: Expression, path = cursor.path): Cursor => ({
    ...cursor,
    place: { ...cursor.place, expression },
    path,
  })
  if (transparent.has(call.name)) return pass(inside(first))
  switch (call.name) {
    case 'jsonencode':
    case 'yamlencode':
      return cursor.path.length === 0 ? undefined : pass(inside(first))
    case 'one':
      return pass(inside(first, [0, ...cursor.path]))
    case 'element':
    case 'lookup': {
      const key = second === undefined ? undefined : tracer.constant(inside(second, []))
      if (typeof key !== 'string' && typeof key !== 'number') return undefined
      const found = inside(first, [key, ...cursor.path])
      return pass(third !== undefined && lacks(tracer, inside(first, []), key) ? inside(third) : found)
    }
    case 'try':
      return pass(inside(call.arguments.find((each) => exists(tracer, inside(each))) ?? first))
    case 'coalesce':
    case 'coalescelist':
      return pass(inside(call.arguments.find((each) => !isEmpty(tracer, inside(each, []))) ?? first))
    case 'merge':
      return hopMerge(tracer, cursor, call, inside)
    case 'concat':
      return hopConcat(tracer, cursor, call, inside)
    default:
      return undefined
  }
}

type Inside = (expression: Expression, path?: Cursor['path']) => Cursor

/** The last argument that has the key; none when one of those behind it cannot be looked into. */
function hopMerge(tracer: Tracer, cursor: Cursor, call: FunctionCall, inside: Inside): Hop | undefined {
  const [key] = cursor.path
  if (key === undefined) return undefined
  for (const each of call.arguments.toReversed()) {
    const { expression } = tracer.settle(inside(each, [])).place
    if (expression.kind !== 'object') return undefined
    if (itemsOf(expression).has(String(key))) return pass(inside(each))
    if (expression.items.some((item) => item.key.kind !== 'template')) return undefined
  }
  return undefined
}

function hopConcat(tracer: Tracer, cursor: Cursor, call: FunctionCall, inside: Inside): Hop | undefined {
  const [key, ...path] = cursor.path
  if (typeof key !== 'number') return undefined
  let index = key
  for (const each of call.arguments) {
    const { expression } = tracer.settle(inside(each, [])).place
    if (expression.kind !== 'tuple') return undefined
    if (index < expression.elements.length) return pass(inside(each, [index, ...path]))
    index -= expression.elements.length
  }
  return undefined
}

/** False only when what is written out surely has no such part. */
function exists(tracer: Tracer, cursor: Cursor): boolean {
  const end = tracer.settle(cursor)
  return end.path.length === 0 || !isWrittenOut(end.place.expression)
}

function lacks(tracer: Tracer, cursor: Cursor, key: string | number): boolean {
  const { expression } = tracer.settle(cursor).place
  return expression.kind === 'object' && !exists(tracer, { ...cursor, path: [key] })
}

function isWrittenOut({ kind }: Expression): boolean {
  return kind === 'object' || kind === 'tuple' || kind === 'null' || kind === 'number' || kind === 'boolean'
}

function isEmpty(tracer: Tracer, cursor: Cursor): boolean {
  const value = tracer.constant(cursor)
  if (value instanceof Unknown) return false
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
