import type { Evidence } from '../model/evidence.ts'
import { isObject, type Json } from '../model/json.ts'
import type { Policy } from '../model/policy.ts'
import { type Marks, type Resource, typeKey } from '../model/resource.ts'

/** Every prefix of every path the policy reads, on every resource of the example. */
export function valuesToHide(
  policy: Policy,
  evidence: Evidence,
): readonly { readonly resource: Resource; readonly path: readonly string[] }[] {
  return evidence.resources.flatMap((resource) => {
    const reads = policy.reads[typeKey(resource)]
    if (reads === undefined) return []
    const paths = reads.paths === '*' ? Object.keys(resource.values ?? {}).map((key) => [key]) : reads.paths
    const all = new Map<string, readonly string[]>()
    for (const path of paths) {
      const names = path.map(String)
      for (let length = 1; length <= names.length; length++)
        all.set(names.slice(0, length).join('\u0000'), names.slice(0, length))
    }
    return [...all.values()].filter((path) => path.at(-1) !== '*').map((path) => ({ resource, path }))
  })
}

/**
 * The evidence with the value at a path (`*` for every element of a list) decided at apply: marked, and gone from the values. A value somebody
 * wrote can only become unknown by referring to something; one nobody wrote is then the provider's to compute.
 */
export function withUnknown(evidence: Evidence, resource: Resource, path: readonly string[]): Evidence {
  const changed: Resource = {
    ...resource,
    values: without(resource.values, path) as Resource['values'],
    unknown: mark(resource.unknown, path, resource.values ?? undefined),
    ...(isWritten(resource.values, path)
      ? { references: mark(resource.references, path, resource.values ?? undefined), unset: {} }
      : { references: {}, unset: mark(resource.unset, path, resource.values ?? undefined) }),
  }
  return { ...evidence, resources: evidence.resources.map((each) => (each === resource ? changed : each)) }
}

function isWritten(value: Json | undefined, path: readonly string[]): boolean {
  const [step, ...rest] = path
  if (step === undefined || value === undefined || value === null) return value !== undefined && value !== null
  if (Array.isArray(value)) return step === '*' && value.some((item: Json) => isWritten(item, rest))
  if (!isObject(value)) return false
  return step === '*' ? isWritten(value, rest) : isWritten(value[step], rest)
}

function without(value: Json | undefined, path: readonly string[]): Json {
  const [step, ...rest] = path
  if (step === undefined || value === undefined || value === null) return null
  if (Array.isArray(value)) return step === '*' ? value.map((item: Json) => without(item, rest)) : value
  if (!isObject(value)) return value
  if (step === '*') return without(value, rest)
  return { ...value, [step]: without(value[step], rest) }
}

function mark(marks: Marks | undefined, path: readonly string[], value: Json | undefined): Marks {
  const [step, ...rest] = path
  if (step === undefined || marks === true) return true
  if (step === '*') {
    if (!Array.isArray(value)) return mark(marks, rest, value)
    const list = Array.isArray(marks) ? (marks as readonly Marks[]) : []
    return value.map((item: Json, index) => mark(list[index], rest, item))
  }
  const known = isMarksObject(marks) ? marks : {}
  return { ...known, [step]: mark(known[step], rest, isObject(value) ? value[step] : undefined) }
}

function isMarksObject(marks: Marks | undefined): marks is { readonly [key: string]: Marks | undefined } {
  return typeof marks === 'object' && !Array.isArray(marks)
}
