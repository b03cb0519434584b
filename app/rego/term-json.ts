import type { Json } from '../model/json.ts'
import { isArray, sortedEntries, sortedItems, type Term } from './terms.ts'

/**
 * A term as OPA turns it into JSON: sets become lists in Rego's order, keys that are no strings become their JSON text, keys stand in
 * Rego's order. Numbers become doubles.
 */
export function jsonOf(term: Term): Json {
  if (term === null || typeof term !== 'object') return term
  if (isArray(term)) return term.map(jsonOf)
  if (term.kind === 'number') return Number(term.text)
  if (term.kind === 'set') return sortedItems(term).map(jsonOf)
  // Own properties whatever their name: an assignment to `__proto__` would not make one.
  return Object.fromEntries(sortedEntries(term).map(([key, value]) => [keyText(key), jsonOf(value)]))
}

function keyText(key: Term): string {
  return typeof key === 'string' ? key : JSON.stringify(jsonOf(key))
}
