import { put } from '../../model/grow.ts'
import { isObject, type Json } from '../../model/json.ts'

/** JSON text as Terraform writes it: keys sorted, no blanks, and `<`, `>`, `&` escaped as Go does. */
export function encodeJson(value: Json, indent = 0): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The same JSON with the keys of every object in order. */
export function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isObject(value)) return value
  const sorted: Record<string, Json> = {}
  for (const key of Object.keys(value).sort()) put(sorted, key, sortKeys(value[key] ?? null))
  return sorted
}
