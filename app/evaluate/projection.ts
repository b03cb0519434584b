import { put } from '../model/grow.ts'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import type { Reads } from '../model/policy.ts'
import type { Marks } from '../model/resource.ts'

/** Which attribute paths of a type are read: a tree of keys, `all` where everything below is read. */
export interface Projection {
  readonly all: boolean
  readonly keys: ReadonlyMap<string, Projection>
  readonly fields: ReadonlySet<string>
}

interface Node {
  all: boolean
  readonly keys: Map<string, Node>
  readonly fields: Set<string>
}

const newNode = (): Node => ({ all: false, keys: new Map(), fields: new Set() })

/** Joins what several policies read of one type. */
export function joinReads(reads: readonly Reads[]): Projection {
  const root = newNode()
  for (const { paths, fields } of reads) {
    for (const field of fields) root.fields.add(field)
    if (paths === '*') root.all = true
    else for (const path of paths) addPath(root, path)
  }
  return root
}

function addPath(root: Node, path: readonly (string | number)[]): void {
  let node = root
  for (const step of path) {
    // An index reads the whole list, so that positions stay what they are.
    const key = typeof step === 'number' ? '*' : step
    let next = node.keys.get(key)
    if (!next) {
      next = newNode()
      node.keys.set(key, next)
    }
    node = next
  }
  node.all = true
}

/** The JSON text of the part of a value that is read. */
export function projectedText(value: Json, by: Projection): string {
  if (value === null || typeof value !== 'object' || by.all) return JSON.stringify(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const inner = by.keys.get('*') ?? by
    return `[${(value as readonly Json[]).map((item) => projectedText(item, inner)).join()}]`
  }
  const { all, anyKey, members } = shapeOf(by)
  if (all || anyKey) return JSON.stringify(projectValue(value, by))
  let text = ''
  for (const { key, before, inner } of members) {
    const item = (value as JsonObject)[key]
    if (item === undefined || !Object.hasOwn(value, key)) continue
    text += `${text === '' ? '{' : ','}${before}${item === true ? 'true' : item === false ? 'false' : projectedText(item, inner)}`
  }
  return text === '' ? '{}' : `${text}}`
}

/** The part of a value that is read. */
export function projectValue(value: Json, by: Projection): Json {
  if (by.all) return value
  if (Array.isArray(value)) {
    const inner = by.keys.get('*') ?? by
    return value.map((item) => projectValue(item, inner))
  }
  if (!isObject(value)) return value
  const { all, members } = shapeOf(by)
  if (all) return value
  const result: Record<string, Json> = {}
  for (const { key, inner } of members) {
    if (key === '*') {
      for (const name of Object.keys(value)) keep(result, name, value, inner)
    } else keep(result, key, value, inner)
  }
  return result
}

/** What is read of an object, in a form that is fast to go through. */
interface Shape {
  readonly all: boolean
  /** True when something is read of every member, whatever its key. */
  readonly anyKey: boolean
  readonly members: readonly Member[]
  readonly keys: ReadonlyMap<string, Projection>
}

interface Member {
  readonly key: string
  /** The key as it stands in a JSON text, with its colon. */
  readonly before: string
  readonly inner: Projection
}

/** A block may be an object where a list is usual: what is read of the elements is then read of the object itself. */
function shapeOf(by: Projection): Shape {
  const known = shapes.get(by)
  if (known) return known
  const element = by.keys.get('*')
  const joined = element && !by.all ? join(element, by) : by
  const members = [...joined.keys].map(([key, inner]) => ({ key, before: `${JSON.stringify(key)}:`, inner }))
  const shape = { all: joined.all, anyKey: joined.keys.has('*'), members, keys: joined.keys }
  shapes.set(by, shape)
  return shape
}

const shapes = new WeakMap<Projection, Shape>()

function join(left: Projection, right: Projection): Projection {
  const keys = new Map(left.keys)
  for (const [key, inner] of right.keys) {
    const known = keys.get(key)
    keys.set(key, known === undefined ? inner : join(known, inner))
  }
  return { all: left.all || right.all, keys, fields: right.fields }
}

function keep(result: Record<string, Json>, key: string, value: JsonObject, inner: Projection): void {
  if (!Object.hasOwn(value, key)) return
  const item = value[key]
  if (item !== undefined) put(result, key, projectValue(item, inner))
}

/** The part of a tree of marks that is read; undefined when nothing in it is marked. */
export function projectMarks(marks: Marks | undefined, by: Projection): Marks | undefined {
  if (marks === true) return true
  if (marks === false || marks === undefined) return undefined
  if (Array.isArray(marks)) {
    const inner = by.all ? by : (by.keys.get('*') ?? by)
    const kept = marks.map((item: Marks) => projectMarks(item, inner))
    return kept.some((item) => item !== undefined) ? kept.map((item) => item ?? {}) : undefined
  }
  const named = marks as { readonly [key: string]: Marks | undefined }
  const shape = shapeOf(by)
  let result: Record<string, Marks> | undefined
  if (shape.all || shape.anyKey) {
    for (const key of Object.keys(named)) {
      const inner = shape.all ? allBelow : (shape.keys.get(key) ?? shape.keys.get('*'))
      result = inner ? withMarks(result, key, projectMarks(named[key], inner)) : result
    }
    return result
  }
  for (const { key, inner } of shape.members) {
    const item = named[key]
    if (item === undefined || !Object.hasOwn(named, key)) continue
    result = withMarks(result, key, projectMarks(item, inner))
  }
  return result
}

const allBelow: Projection = { all: true, keys: new Map(), fields: new Set() }

function withMarks(
  result: Record<string, Marks> | undefined,
  key: string,
  kept: Marks | undefined,
): Record<string, Marks> | undefined {
  if (kept === undefined) return result
  const marks = result ?? {}
  put(marks, key, kept)
  return marks
}
