import type { Expression, ObjectConstructor, Template, Tuple } from '../hcl/syntax.ts'
import { hopCall } from './call.ts'
import { itemsOf, textsOf, unwind } from './expression.ts'
import { findInJson } from './json-text.ts'
import { hopForObject, hopForTuple, hopSplat } from './loop.ts'
import { hopName } from './name.ts'
import type { Cursor, Place } from './scope.ts'
import { type Hop, pass, type Tracer } from './tracer.ts'

/** One step from an expression towards where the meant part of its value is written; undefined at the end of the way. */
export function hop(tracer: Tracer, cursor: Cursor): Hop | undefined {
  const { expression } = cursor.place
  switch (expression.kind) {
    case 'parentheses':
      return pass(at(cursor, expression.inner))
    case 'name':
    case 'attribute':
    case 'index':
      return hopTraversal(tracer, cursor)
    case 'object':
      return hopObject(tracer, cursor, expression)
    case 'tuple':
      return hopTuple(tracer, cursor, expression)
    case 'template':
      return hopTemplate(cursor, expression)
    case 'call':
      return hopCall(tracer, cursor, expression)
    case 'conditional': {
      const condition = { ...cursor.place, expression: expression.condition }
      const known = tracer.constant({ place: condition, path: [] })
      if (typeof known !== 'boolean') return undefined
      return { ...pass(at(cursor, known ? expression.then : expression.otherwise)), condition }
    }
    case 'splat':
      return hopSplat(cursor, expression)
    case 'for-object':
      return hopForObject(tracer, cursor, expression)
    case 'for-tuple':
      return hopForTuple(tracer, cursor, expression)
    default:
      return undefined
  }
}

/** The same part of another expression at the same place. */
function at(cursor: Cursor, expression: Expression): Cursor {
  return { ...cursor, place: { ...cursor.place, expression } }
}

function hopTraversal(tracer: Tracer, cursor: Cursor): Hop | undefined {
  const { place } = cursor
  const { base, steps } = unwind(place.expression)
  const keys: (string | number)[] = []
  for (const step of steps) {
    const key = typeof step === 'string' ? step : constantKey(tracer, { ...place, expression: step })
    if (key === undefined) return undefined
    keys.push(key)
  }
  const path = [...keys, ...cursor.path]
  if (base.kind === 'name') return hopName(tracer, place, base.name, path, cursor.keyOnly)
  return pass({ ...at(cursor, base), path })
}

/** The beginning of a chain whose keys nobody can tell: what is indexed, as a whole. */
export function hopBeforeUnknownKey(tracer: Tracer, place: Place): Hop | undefined {
  const { base, steps } = unwind(place.expression)
  if (base.kind !== 'name') return undefined
  const keys: (string | number)[] = []
  for (const step of steps) {
    const key = typeof step === 'string' ? step : constantKey(tracer, { ...place, expression: step })
    if (key === undefined) return hopName(tracer, place, base.name, keys)
    keys.push(key)
  }
  return undefined
}

function constantKey(tracer: Tracer, place: Place): string | number | undefined {
  const key = tracer.constant({ place, path: [] })
  return typeof key === 'string' || typeof key === 'number' ? key : undefined
}

function hopObject(tracer: Tracer, cursor: Cursor, object: ObjectConstructor): Hop | undefined {
  const [key, ...path] = cursor.path
  if (key === undefined) return undefined
  const item =
    itemsOf(object).get(String(key)) ??
    object.items.find(
      ({ key: written }) =>
        written.kind !== 'template' &&
        tracer.constant({ place: { ...cursor.place, expression: written }, path: [] }) === key,
    )
  if (item === undefined) return undefined
  const range = { start: item.key.range.start, end: item.value.range.end }
  return {
    cursor: { ...at(cursor, item.value), path },
    move: 'narrow',
    spot: { file: cursor.place.file, range, role: 'element' },
  }
}

/** A text as the first step means the element with that text: `for_each` over a set names them so. */
function hopTuple(tracer: Tracer, cursor: Cursor, tuple: Tuple): Hop | undefined {
  const [key, ...path] = cursor.path
  if (key === undefined) return undefined
  const index = typeof key === 'number' ? key : (textsOf(tuple).get(key) ?? elementWith(tracer, cursor, tuple, key))
  const element = tuple.elements[index]
  if (element === undefined) return undefined
  return {
    cursor: { ...at(cursor, element), path },
    move: 'narrow',
    spot: { file: cursor.place.file, range: element.range, role: 'element' },
  }
}

function elementWith(tracer: Tracer, cursor: Cursor, tuple: Tuple, text: string): number {
  return tuple.elements.findIndex((expression) =>
    expression.kind !== 'template' || expression.parts.some(({ kind }) => kind !== 'literal')
      ? tracer.constant({ place: { ...cursor.place, expression }, path: [] }) === text
      : false,
  )
}

function hopTemplate(cursor: Cursor, template: Template): Hop | undefined {
  const [only] = template.parts
  if (template.parts.length === 1 && only?.kind === 'interpolation') return pass(at(cursor, only.value))
  if (cursor.path.length === 0 || !template.heredoc) return undefined
  const found = findInJson(cursor.place.file.text, template, cursor.path)
  if (found === undefined) return undefined
  const { file } = cursor.place
  return {
    cursor: found.hole === undefined ? { place: cursor.place, path: [] } : { ...at(cursor, found.hole), path: [] },
    move: 'narrow',
    spot: { file, range: found.range, role: 'element' },
  }
}
