import { isAscii } from 'node:buffer'
import type { Json, JsonObject } from '../model/json.ts'

const before = '{{"result": {'
const after = '}}}'

/** Numbers that might not be told apart as doubles, and characters and keys that JavaScript puts in a different order than Rego. */
const special = /\d{16}|\d[eE][+-]?\d{3}|\\u|"\d+":/

/**
 * The value in the text of a result set, `{{"result": {…}}}`, when it is a set of plain JSON values, as findings are: a sorted list, as
 * `jsonOf` gives it, at a fraction of the cost of reading it as a term. Undefined for everything else, which is then to be read as a term.
 */
export function readPlainSet(resultSet: Uint8Array): Json | undefined {
  if (!isAscii(resultSet)) return undefined
  const text = Buffer.from(resultSet.buffer, resultSet.byteOffset, resultSet.byteLength).toString('latin1')
  if (!text.startsWith(`${before}{`) || !text.endsWith(after) || special.test(text)) return undefined
  const items = parsed(`[${text.slice(before.length, -after.length)}]`)
  if (items === undefined) return undefined
  const inOrder = openOrder()
  return items
    .map(inOrder)
    .sort(compareItems)
    .map((item) => item.value)
}

/** A value whose objects have their keys in order, with those of the object it is. */
interface Ordered {
  readonly value: Json
  readonly keys: readonly string[]
}

/** Sets, keys that are no texts and numbers such as `.5` are no JSON. */
function parsed(text: string): Json[] | undefined {
  try {
    return JSON.parse(text) as Json[]
  } catch {
    return undefined
  }
}

/**
 * Puts the keys of objects in order. Findings of one policy are much alike: a text or list that equals that of the finding before is taken
 * from there, so that comparing them afterwards is a matter of identity.
 */
function openOrder(): (value: Json) => Ordered {
  let keys: readonly string[] = []
  let sorted: readonly string[] = []
  let last: JsonObject = {}
  return (value) => {
    if (value === null || typeof value !== 'object') return { value, keys: none }
    if (Array.isArray(value)) return { value: (value as readonly Json[]).map(orderInside), keys: none }
    const own = Object.keys(value)
    if (own.length !== keys.length || !own.every((key, at) => key === keys[at])) {
      keys = own
      sorted = [...own].sort()
      last = {}
    }
    const result: Record<string, Json> = {}
    for (const key of sorted) {
      const item = (value as JsonObject)[key] as Json
      const known = last[key]
      const same = known !== undefined && (item === known || isSameList(item, known))
      set(result, key, same ? known : orderInside(item))
    }
    last = result
    return { value: result, keys: sorted }
  }
}

const none: readonly string[] = []

function orderInside(value: Json): Json {
  return typeof value === 'object' ? openOrder()(value).value : value
}

function isSameList(left: Json, right: Json): boolean {
  if (!(Array.isArray(left) && Array.isArray(right)) || left.length !== right.length) return false
  return left.every((item, at) => (typeof item !== 'object' || item === null) && item === right[at])
}

/** Own properties whatever their name: an assignment to `__proto__` would not make one. */
function set(object: Record<string, Json>, key: string, value: Json): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
}

function compareItems(left: Ordered, right: Ordered): number {
  const { keys } = left
  if (keys.length === 0 || keys !== right.keys) return compare(left.value, right.value)
  const [x, y] = [left.value as JsonObject, right.value as JsonObject]
  for (const key of keys) {
    const order = compare(x[key] as Json, y[key] as Json)
    if (order !== 0) return order
  }
  return 0
}

/** Rego's order of plain JSON values whose texts are ASCII and whose objects have their keys in order. */
function compare(left: Json, right: Json): number {
  if (left === right) return 0
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : 1
  const rank = rankOf(left) - rankOf(right)
  if (rank !== 0) return rank
  if (typeof left === 'boolean') return left ? 1 : -1
  if (typeof left === 'number') return left - (right as number)
  if (Array.isArray(left)) return compareLists(left as readonly Json[], right as readonly Json[])
  return compareObjects(left as JsonObject, right as JsonObject)
}

function compareLists(left: readonly Json[], right: readonly Json[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = compare(left[at] as Json, right[at] as Json)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareObjects(left: JsonObject, right: JsonObject): number {
  const [x, y] = [Object.keys(left), Object.keys(right)]
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const [a, b] = [x[at] as string, y[at] as string]
    const order = compare(a, b) || compare(left[a] as Json, right[b] as Json)
    if (order !== 0) return order
  }
  return x.length - y.length
}

function rankOf(value: Json): number {
  if (value === null) return 0
  if (typeof value === 'boolean') return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  return Array.isArray(value) ? 4 : 5
}
