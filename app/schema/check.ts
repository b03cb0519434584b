import type { Path } from '../model/json.ts'
import { nearest } from '../model/nearest.ts'
import type { Body, ValueType } from './declaration.ts'
import { type Missing, walk } from './describe.ts'
import type { Schema } from './schema.ts'

export type Check =
  | { readonly ok: true; readonly unknownTypes: readonly UnknownType[] }
  | { readonly ok: false; readonly message: string; readonly nearest: readonly string[] }

/** A type no table knows, so that nothing can be said about its paths. */
export interface UnknownType {
  readonly typeKey: string
  readonly message: string
  readonly nearest: readonly string[]
}

/**
 * Whether a path exists in at least one of the types a policy may mean by it. A path of a type no table knows passes: nobody can
 * tell; `unknownTypes` says so. Otherwise the message names the step that leads nowhere and the nearest names that exist.
 */
export function check(schema: Schema, typeKeys: readonly string[], path: Path): Check {
  const misses: Miss[] = []
  const unknownTypes: UnknownType[] = []
  for (const typeKey of typeKeys) {
    const body = schema.body(typeKey)
    const walked = body && walk(body, path)
    if (body === undefined || walked === undefined) unknownTypes.push(unknownType(schema, typeKey))
    else if ('missing' in walked) misses.push({ typeKey, body, ...walked.missing })
  }
  if (misses.length === 0 || misses.length < typeKeys.length) return { ok: true, unknownTypes }
  // The types in which the path got furthest are most likely those the author had in mind.
  const furthest = Math.max(...misses.map((miss) => miss.at))
  return explain(
    path,
    misses.filter((miss) => miss.at === furthest),
  )
}

interface Miss extends Missing {
  readonly typeKey: string
  readonly body: Body
}

function explain(path: Path, misses: readonly Miss[]): Check {
  const [{ at, inside } = { at: 0, inside: undefined }] = misses
  const step = path[at] ?? ''
  const types = oneOf(misses.map((miss) => miss.typeKey))
  const parent = at === 0 ? types : `${dotted(path.slice(0, at))} in ${types}`
  const names = misses.flatMap((miss) => [...(miss.among?.keys() ?? [])])
  if (inside !== undefined && misses.every((miss) => miss.among === undefined)) {
    const indexed = inside.kind === 'list' || inside.kind === 'set' || inside.kind === 'tuple'
    const why = indexed ? `an index must come before "${step}"` : `there is nothing below it, so no "${step}"`
    return { ok: false, message: `${parent} is a ${inside.kind}; ${why}`, nearest: [] }
  }
  const near = nearest(String(step), names)
  const places = near === undefined ? [...new Set(misses.flatMap((miss) => placesOf(miss.body, String(step))))] : [near]
  return { ok: false, message: `"${step}" is not an attribute of ${parent}${hint(places)}`, nearest: places }
}

function unknownType(schema: Schema, typeKey: string): UnknownType {
  const near = nearest(typeKey, schema.typeKeys(typeKey))
  const names = near === undefined ? [] : [near]
  return { typeKey, message: `unknown type "${typeKey}"${hint(names)}`, nearest: names }
}

function hint(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${oneOf(names.map((name) => `"${name}"`))}?`
}

/** The first three places, breadth first, where a name stands elsewhere in the type. */
function placesOf(root: Body, name: string): readonly string[] {
  const found: string[] = []
  let level: { readonly at: Path; readonly body: Body }[] = [{ at: [], body: root }]
  while (level.length > 0 && found.length < 3) {
    const below: typeof level = []
    for (const { at, body } of level) {
      if (body.has(name)) found.push(dotted([...at, name]))
      for (const [key, entry] of body) {
        const here = [...at, key]
        if (entry.kind === 'attribute') below.push(...objectsIn(entry.type, here))
        else
          below.push({
            at: entry.nesting === 'single' || entry.nesting === 'group' ? here : [...here, '*'],
            body: entry.body,
          })
      }
    }
    level = below
  }
  return found.slice(0, 3)
}

function objectsIn(type: ValueType, at: Path): { readonly at: Path; readonly body: Body }[] {
  if (type.kind === 'object') return [{ at, body: type.body }]
  return type.kind === 'list' || type.kind === 'set' || type.kind === 'map' ? objectsIn(type.element, [...at, '*']) : []
}

function dotted(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' || step === '*' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('')
}

function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
