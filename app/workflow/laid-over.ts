import { isObject, type Json } from '../model/json.ts'

/** One document laid over another: mappings key by key, everything else as a whole. */
export function laidOver<T extends object>(under: T, over: T): T {
  return merge(under as Json, over as Json) as T
}

function merge(under: Json, over: Json): Json {
  if (!isObject(under) || !isObject(over)) return over
  const merged = new Map(Object.entries(under))
  for (const [key, value] of Object.entries(over)) {
    const known = merged.get(key)
    if (value !== undefined) merged.set(key, known === undefined ? value : merge(known, value))
  }
  return Object.fromEntries(merged)
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** The entries that have a value. */
export function withoutAbsent<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>
}
