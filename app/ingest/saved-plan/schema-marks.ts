import { isObject, type Json, type JsonObject, type Path } from '../../model/json.ts'
import { type Marks, typeKey } from '../../model/resource.ts'
import type { SensitivePaths } from '../../model/secret-collector.ts'
import { readMode } from '../terraform-json/resource-values.ts'
import { markPaths, type ValuePath } from './sensitive.ts'

/**
 * Adds to the changes what provider schemas declare sensitive. Terraform before 1.11, and OpenTofu, leave that out of a saved plan and add it when
 * they print the JSON form.
 */
export function addDeclared(changes: readonly JsonObject[], sensitivePaths: SensitivePaths): void {
  for (const { change, mode, type } of changes) {
    const paths = sensitivePaths(typeKey({ mode: readMode(mode), type: String(type) }))
    if (paths.length === 0 || !isObject(change)) continue
    const open = change as Record<string, Json | undefined>
    const unknown = (open.after_unknown ?? false) as Marks
    open.before_sensitive = withDeclared(open.before, false, open.before_sensitive, paths)
    open.after_sensitive = withDeclared(open.after, unknown, open.after_sensitive, paths)
  }
}

function withDeclared(value: Json | undefined, unknown: Marks, marks: Json | undefined, paths: readonly Path[]): Json {
  if (!isObject(value)) return marks ?? false
  return markPaths(
    value,
    unknown,
    paths.flatMap((path) => [...spelledOut(value, path)]),
    (marks ?? {}) as Marks,
  ) as Json
}

/** A path with `'*'` for every element there is. */
function* spelledOut(value: Json | undefined, path: Path, at = 0): Generator<ValuePath> {
  const star = path.indexOf('*', at)
  if (star < 0) {
    yield path
    return
  }
  let inner: Json | undefined = value
  for (const step of path.slice(0, star))
    inner = isObject(inner) || Array.isArray(inner) ? stepInto(inner, step) : undefined
  const keys = Array.isArray(inner) ? inner.keys() : isObject(inner) ? Object.keys(inner) : []
  for (const key of keys) yield* spelledOut(value, path.with(star, key), star + 1)
}

function stepInto(value: JsonObject | readonly Json[], step: string | number): Json | undefined {
  return Object.hasOwn(value, step) ? (value as Readonly<Record<string | number, Json | undefined>>)[step] : undefined
}
