import { put } from '../../model/grow.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'
import type { Attribute, Block, Body, ValueType } from '../../schema/declaration.ts'
import { evaluate, type Scope } from './expression.ts'
import { decidedLater, isList, isValueObject, Unknown, unwritten, type Value, type ValueObject } from './value.ts'

/** A scope in which more names mean something: the iterators of dynamic blocks. */
export interface BodyScope extends Scope {
  readonly bind: (names: ValueObject) => BodyScope
}

// What may stand in a resource beside its attributes (Terraform's language reference, meta-arguments).
const metaArguments: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'depends_on',
  'lifecycle',
  'provider',
  'provisioner',
  'connection',
])

/**
 * Evaluates a resource's or a block's body: blocks as lists (or as what the schema nests them as), strings as the numbers or booleans
 * the schema wants, and where nobody wrote something, unknown if the provider computes it. `scopeOf` gives the scope for a name.
 */
export function evaluateBody(
  raw: JsonObject,
  body: Body | undefined,
  scopeOf: (name: string) => BodyScope,
  ofResource: boolean,
): ValueObject {
  const values: Record<string, Value> = {}
  for (const [name, part] of Object.entries(raw)) {
    if ((ofResource && metaArguments.has(name)) || isDynamic(name, part, body)) continue
    put(values, name, evaluateEntry(part, body?.get(name), scopeOf(name)))
  }
  const dynamic = isDynamic('dynamic', raw.dynamic, body) && isObject(raw.dynamic) ? Object.entries(raw.dynamic) : []
  for (const [name, blocks] of dynamic) {
    const written = values[name]
    const more = expandDynamic(name, isListOfObjects(blocks) ? blocks : [], body?.get(name), scopeOf(name))
    if (more instanceof Unknown) put(values, name, more)
    else if (!(written instanceof Unknown))
      put(values, name, [...(isList(written ?? null) ? (written as readonly Value[]) : []), ...more])
  }
  for (const [name, entry] of body ?? []) {
    if (values[name] === undefined || values[name] === null) put(values, name, absentValue(entry))
  }
  return values
}

function isDynamic(name: string, part: Json | undefined, body: Body | undefined): boolean {
  return name === 'dynamic' && isObject(part) && body?.has(name) !== true
}

function absentValue(entry: Attribute | Block): Value {
  if (entry.computed) return unwritten
  if (entry.kind === 'attribute' || entry.nesting === 'single' || entry.nesting === 'group') return null
  return entry.nesting === 'map' ? {} : []
}

function evaluateEntry(raw: Json | undefined, entry: Attribute | Block | undefined, scope: BodyScope): Value {
  if (entry?.kind === 'attribute') return entry.writeOnly ? null : convert(evaluate(raw, scope), entry.type)
  if (!isListOfObjects(raw)) return evaluate(raw, scope)
  const blocks = raw.map((block) => evaluateBody(block, entry?.body, () => scope, false))
  return entry?.nesting === 'single' || entry?.nesting === 'group' ? (blocks[0] ?? null) : blocks
}

function expandDynamic(
  name: string,
  dynamics: readonly JsonObject[],
  entry: Attribute | Block | undefined,
  scope: BodyScope,
): readonly Value[] | Unknown {
  const blocks: Value[] = []
  for (const { for_each: forEach, iterator, content } of dynamics) {
    const elements = elementsOf(evaluate(forEach, scope))
    if (elements instanceof Unknown) return elements
    const label = typeof iterator === 'string' ? iterator.replace(/^\$\{|\}$/g, '') : name
    for (const [key, value] of elements) {
      const block = evaluateEntry(content, entry, scope.bind({ [label]: { key, value } }))
      if (block instanceof Unknown) return block
      blocks.push(...(isList(block) ? block : [block]))
    }
  }
  return blocks
}

/** Keys and values of what `for_each` goes through; unknown when that cannot be told. */
export function elementsOf(value: Value): readonly (readonly [string | number, Value])[] | Unknown {
  if (isList(value)) return [...value.entries()]
  if (isValueObject(value)) return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return value instanceof Unknown ? value : decidedLater
}

function isListOfObjects(raw: Json | undefined): raw is readonly JsonObject[] {
  return Array.isArray(raw) && raw.every(isObject)
}

/** Converts as Terraform does between what was written and what the schema wants; what does not convert stays as it is. */
function convert(value: Value, type: ValueType): Value {
  if (value === null || value instanceof Unknown) return value
  switch (type.kind) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
    case 'number':
      return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
    case 'bool':
      return value === 'true' || value === 'false' ? value === 'true' : value
    case 'list':
      return isList(value) ? value.map((element) => convert(element, type.element)) : value
    case 'set':
      return isList(value) ? toSet(value.map((element) => convert(element, type.element))) : value
    case 'map':
      return isValueObject(value) ? mapValues(value, (part) => convert(part, type.element)) : value
    case 'object':
      return isValueObject(value) ? convertObject(value, type.body) : value
    default:
      return value
  }
}

function convertObject(value: ValueObject, body: Body): ValueObject {
  const object: Record<string, Value> = {}
  for (const [name, part] of Object.entries(value)) {
    const entry = body.get(name)
    put(object, name, entry?.kind === 'attribute' ? convert(part, entry.type) : part)
  }
  for (const [name, entry] of body) if ((object[name] ?? null) === null) put(object, name, absentValue(entry))
  return object
}

/** A set as plans print it: text in order and each once; unknown as a whole where an element other than an object is unknown. */
function toSet(elements: readonly Value[]): Value {
  const unknown =
    elements.find((element) => element instanceof Unknown && element.reference) ??
    elements.find((element) => element instanceof Unknown)
  if (unknown !== undefined) return unknown
  return elements.every((element) => typeof element === 'string') ? [...new Set(elements)].sort() : elements
}

function mapValues(object: ValueObject, change: (part: Value) => Value): ValueObject {
  const changed: Record<string, Value> = {}
  for (const [key, part] of Object.entries(object)) put(changed, key, change(part))
  return changed
}

/** Marks what the schema says must not be shown, where there is something. */
export function sensitiveMarks(value: Value, type: ValueType): Marks {
  if (isList(value) && (type.kind === 'list' || type.kind === 'set')) {
    const marks = value.map((element) => sensitiveMarks(element, type.element))
    return marks.some((mark) => mark !== false) && marks
  }
  if (!isValueObject(value) || type.kind !== 'object') return false
  const marks: Record<string, Marks> = {}
  for (const [name, part] of Object.entries(value)) {
    const entry = type.body.get(name)
    if (entry === undefined) continue
    const mark =
      entry.kind === 'attribute'
        ? entry.sensitive || sensitiveMarks(part, entry.type)
        : sensitiveMarks(part, blockType(entry))
    if (mark !== false) put(marks, name, mark)
  }
  return Object.keys(marks).length > 0 && marks
}

function blockType({ nesting, body }: Block): ValueType {
  const one: ValueType = { kind: 'object', body }
  return nesting === 'single' || nesting === 'group' ? one : { kind: nesting, element: one }
}
