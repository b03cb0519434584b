import { isList, isValueObject, SetValue, type Value } from '../../hcl/value.ts'
import { put } from '../../model/grow.ts'
import { isMarked, type Marks } from '../../model/resource.ts'
import type { Attribute, Block, ValueType } from '../../schema/declaration.ts'
import { blockType } from './fit-value.ts'

const sensitiveEntries = new WeakMap<Attribute | Block, boolean>()

/** Whether anything in what the schema declares must not be shown. */
export function holdsSensitive(entry: Attribute | Block): boolean {
  let holds = sensitiveEntries.get(entry)
  if (holds === undefined) {
    holds = entry.kind === 'attribute' ? entry.sensitive || typeHolds(entry.type) : typeHolds(blockType(entry))
    sensitiveEntries.set(entry, holds)
  }
  return holds
}

function typeHolds(type: ValueType): boolean {
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return typeHolds(type.element)
  if (type.kind === 'tuple') return type.elements.some(typeHolds)
  return type.kind === 'object' && [...type.body.values()].some(holdsSensitive)
}

/** Marks what the schema says must not be shown, where there is something. */
export function schemaMarks(value: Value, entry: Attribute | Block): Marks {
  if (entry.kind === 'block') return marksWithin(value, blockType(entry))
  return entry.sensitive ? value !== null : marksWithin(value, entry.type)
}

function marksWithin(value: Value, type: ValueType): Marks {
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : undefined
  if (elements !== undefined) {
    if (type.kind !== 'list' && type.kind !== 'set') return false
    const marks = elements.map((element) => marksWithin(element, type.element))
    return marks.some((mark) => mark !== false) && marks
  }
  if (!isValueObject(value)) return false
  const marks: Record<string, Marks> = {}
  for (const [name, part] of Object.entries(value)) {
    const mark = markOfPart(name, part, type)
    if (mark !== false) put(marks, name, mark)
  }
  return Object.keys(marks).length > 0 && marks
}

function markOfPart(name: string, part: Value, type: ValueType): Marks {
  if (type.kind === 'map') return marksWithin(part, type.element)
  const entry = type.kind === 'object' ? type.body.get(name) : undefined
  return entry === undefined ? false : schemaMarks(part, entry)
}

/** Marks whatever either of the two marks. */
export function joinMarks(left: Marks, right: Marks): Marks {
  if (left === true || right === true) return true
  if (left === false || !isMarked(left)) return right
  if (right === false || !isMarked(right)) return left
  if (Array.isArray(left) !== Array.isArray(right)) return true
  const joined: Record<string, Marks> = {}
  const [a, b] = [left, right] as readonly Readonly<Record<string, Marks | undefined>>[]
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    put(joined, key, joinMarks(a?.[key] ?? false, b?.[key] ?? false))
  }
  return Array.isArray(left)
    ? Array.from({ length: Math.max(left.length, (right as readonly Marks[]).length) }, (_, at) => joined[at] ?? false)
    : joined
}
