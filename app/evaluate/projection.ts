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

/** The part of a value that is read. */
export function projectValue(value: Json, by: Projection): Json | undefined {
  if (by.all) return value
  if (Array.isArray(value)) {
    const inner = by.keys.get('*') ?? by
    return value.map((item) => projectValue(item, inner) ?? null)
  }
  if (!isObject(value)) return value
  const object = ofObject(by)
  if (object.all) return value
  const result: Record<string, Json> = {}
  for (const [key, inner] of object.keys) {
    if (key === '*') {
      for (const name of Object.keys(value)) keep(result, name, value, inner)
    } else keep(result, key, value, inner)
  }
  return result
}

/** A block may be an object where a list is usual: what is read of the elements is then read of the object itself. */
function ofObject(by: Projection): Projection {
  const element = by.keys.get('*')
  if (!element || by.all) return by
  const known = merged.get(by)
  if (known) return known
  const both: Node = { all: element.all, keys: new Map(), fields: new Set() }
  for (const [key, inner] of [...element.keys, ...by.keys]) both.keys.set(key, join(both.keys.get(key), inner as Node))
  merged.set(by, both)
  return both
}

const merged = new WeakMap<Projection, Projection>()

function join(left: Node | undefined, right: Node): Node {
  if (left === undefined) return right
  const both: Node = { all: left.all || right.all, keys: new Map(left.keys), fields: new Set() }
  for (const [key, inner] of right.keys) both.keys.set(key, join(both.keys.get(key), inner))
  return both
}

function keep(result: Record<string, Json>, key: string, value: JsonObject, inner: Projection): void {
  if (!Object.hasOwn(value, key)) return
  const item = value[key]
  if (item === undefined) return
  const projected = projectValue(item, inner)
  if (projected !== undefined) put(result, key, projected)
}

/** The part of a tree of marks that is read; `{}` when nothing in it is marked. */
export function projectMarks(marks: Marks | undefined, by: Projection): Marks {
  return keepMarks(marks, by) ?? {}
}

function keepMarks(marks: Marks | undefined, by: Projection): Marks | undefined {
  if (marks === true) return true
  if (marks === false || marks === undefined) return undefined
  if (Array.isArray(marks)) {
    const inner = by.all ? by : (by.keys.get('*') ?? by)
    const kept = marks.map((item: Marks) => keepMarks(item, inner))
    return kept.some((item) => item !== undefined) ? kept.map((item) => item ?? {}) : undefined
  }
  let result: Record<string, Marks> | undefined
  const object = ofObject(by)
  const everyKey = object.all || object.keys.has('*')
  for (const key of everyKey ? Object.keys(marks) : object.keys.keys()) {
    if (!Object.hasOwn(marks, key)) continue
    const inner = object.all ? object : (object.keys.get(key) ?? object.keys.get('*'))
    const kept = inner && keepMarks((marks as { readonly [key: string]: Marks | undefined })[key], inner)
    if (kept !== undefined) {
      result ??= {}
      put(result, key, kept)
    }
  }
  return result
}
