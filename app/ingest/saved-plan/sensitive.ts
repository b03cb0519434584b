import { put } from '../../model/grow.ts'
import { isObject, type Json } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'

/** Names of attributes and keys of maps and lists; null for an element of a set, which has no key of its own. */
export type ValuePath = readonly (string | number | null)[]

/**
 * What the paths lead to, as marks over the value, in addition to those it has. A path into something that is unknown or not there marks nothing;
 * one into a set marks the set.
 */
export function markPaths(
  value: Json | undefined,
  unknown: Marks,
  paths: readonly ValuePath[],
  before: Marks = {},
): Marks {
  if (value === null) return paths.some((path) => path.length === 0)
  let marks = before
  for (const path of paths) marks = mark(marks, value, unknown, path, 0)
  return marks
}

/** Grows the marks where they are, since a long list may have a path for each of its elements. */
function mark(marks: Marks, value: Json | undefined, unknown: Marks, path: ValuePath, at: number): Marks {
  if (marks === true || at === path.length) return true
  const step = path[at]
  if (step === null || step === undefined) return true
  if (unknown === true) return marks
  if (Array.isArray(value)) {
    const list = value as readonly Json[]
    if (typeof step !== 'number' || step < 0 || step >= list.length) return marks
    const items: Marks[] = Array.isArray(marks) ? (marks as Marks[]) : list.map(() => false)
    const inner = mark(items[step] ?? false, list[step], insideOf(unknown, step), path, at + 1)
    if (inner === false) return marks
    items[step] = inner
    return items
  }
  if (!isObject(value)) return marks
  const name = String(step)
  const below = insideOf(unknown, name)
  if (!Object.hasOwn(value, name) && below !== true) return marks
  const members: Record<string, Marks> = isMarksObject(marks) ? marks : {}
  const known = Object.hasOwn(members, name) ? members[name] : undefined
  const inner = mark(known ?? false, value[name], below, path, at + 1)
  if (inner === false) return marks
  put(members, name, inner)
  return members
}

function insideOf(marks: Marks, step: string | number): Marks {
  if (typeof marks !== 'object' || !Object.hasOwn(marks, step)) return false
  return (marks as Readonly<Record<string | number, Marks | undefined>>)[step] ?? false
}

function isMarksObject(marks: Marks): marks is Record<string, Marks> {
  return typeof marks === 'object' && !Array.isArray(marks)
}
