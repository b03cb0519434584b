import { isObject, type Json, type Path } from './json.ts'
import type { Marks } from './resource.ts'
import { redacted } from './secret.ts'

/** The value with everything the marks cover replaced by `(sensitive)`. */
export function redactValue(value: Json, marks: Marks | undefined): Json {
  if (marks === true) return redacted
  if (marks === undefined || marks === false || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, at) => redactValue(item, below(marks, at)))
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      item === undefined ? null : redactValue(item, below(marks, name)),
    ]),
  )
}

/** The value with everything at the paths replaced by `(sensitive)`. */
export function redactPaths(value: Json, paths: readonly Path[]): Json {
  return paths.reduce<Json>((rest, path) => redactAt(rest, path, 0), value)
}

function redactAt(value: Json, path: Path, at: number): Json {
  if (value === null) return value
  if (at === path.length) return redacted
  const step = path[at]
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) =>
      step === '*' || step === index ? redactAt(item, path, at + 1) : item,
    )
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      item === undefined ? null : step === '*' || step === name ? redactAt(item, path, at + 1) : item,
    ]),
  )
}

function below(marks: Marks, step: string | number): Marks | undefined {
  if (typeof marks !== 'object') return marks
  return Object.hasOwn(marks, step) ? (marks as Readonly<Record<string | number, Marks | undefined>>)[step] : undefined
}
