import type { Evidence } from '../model/evidence.ts'
import { put } from '../model/grow.ts'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { isMarked, type KnownEnds, type Marks, type Resource } from '../model/resource.ts'

/**
 * The evidence with what its source tells of values that are unknown in it: a JSON document of which one part is unknown keeps the others, and a
 * text its known beginning and end. What the evidence knows stays as it is. The same evidence when the source tells nothing more.
 */
export function fillUnknown(evidence: Evidence, source: readonly Resource[]): Evidence {
  const byAddress = new Map(source.map((resource) => [resource.address, resource]))
  let filled = false
  const resources = evidence.resources.map((resource) => {
    const written = byAddress.get(resource.address)
    const better = written === undefined ? undefined : fillResource(resource, written)
    filled ||= better !== undefined
    return better ?? resource
  })
  return filled ? { ...evidence, resources } : evidence
}

function fillResource(resource: Resource, written: Resource): Resource | undefined {
  if (resource.values === null || written.values === null || !isMarked(resource.unknown)) return undefined
  const part = fill(
    { value: resource.values, unknown: resource.unknown },
    { value: written.values, unknown: written.unknown, partial: written.partial },
  )
  if (part === undefined || !isObject(part.value)) return undefined
  const { references, unset } = resource
  return {
    ...resource,
    references,
    unset,
    values: part.value,
    unknown: part.unknown,
    ...(part.partial === undefined ? {} : { partial: part.partial }),
  }
}

/** A value with its marks. */
interface Part {
  readonly value: Json
  readonly unknown: Marks
  readonly partial?: KnownEnds | undefined
}

/** The part with what the written one adds; undefined when that is nothing. */
function fill(part: Part, written: Part): Part | undefined {
  if (part.unknown === true) {
    if (written.unknown !== true) return written.value === null ? undefined : written
    return written.partial === undefined ? undefined : { ...part, partial: written.partial }
  }
  if (!isMarked(part.unknown)) return undefined
  if (Array.isArray(part.value) && Array.isArray(written.value)) return fillList(part, written)
  if (isObject(part.value) && isObject(written.value)) return fillObject(part, part.value, written)
  return undefined
}

function fillObject(part: Part, object: JsonObject, written: Part): Part | undefined {
  const values: Record<string, Json> = {}
  for (const [key, value] of Object.entries(object)) put(values, key, value ?? null)
  const unknown: Record<string, Marks> = {}
  const partial: Record<string, KnownEnds> = {}
  let filled = false
  for (const [key, marks] of Object.entries(part.unknown as { readonly [key: string]: Marks | undefined })) {
    const own = { value: object[key] ?? null, unknown: marks ?? false }
    const better = fill(own, inside(written, key))
    filled ||= better !== undefined
    const taken: Part = better ?? own
    if (taken.unknown !== true) put(values, key, taken.value)
    if (isMarked(taken.unknown)) put(unknown, key, taken.unknown)
    if (taken.partial !== undefined) put(partial, key, taken.partial)
  }
  if (!filled) return undefined
  return { value: values, unknown, ...(Object.keys(partial).length === 0 ? {} : { partial }) }
}

/** Sets lose their order, so an element is filled from the only written one that agrees with what is known of it. */
function fillList(part: Part, written: Part): Part | undefined {
  const own = elements(part)
  const theirs = elements(written)
  if (own.length !== theirs.length) return undefined
  let filled = false
  const taken = own.map((element, index) => {
    const inPlace = theirs[index]
    const fitting = theirs.filter((other) => agrees(element, other))
    const match =
      fitting.length === 1 ? fitting[0] : fitting.includes(inPlace as Part) && alike(fitting) ? inPlace : undefined
    const better = match === undefined ? undefined : fill(element, match)
    filled ||= better !== undefined
    return better ?? element
  })
  if (!filled) return undefined
  const partial = taken.map((element) => element.partial ?? null)
  return {
    value: taken.map(({ value }) => value),
    unknown: taken.map(({ unknown }) => unknown),
    ...(partial.every((ends) => ends === null) ? {} : { partial }),
  }
}

function alike(parts: readonly Part[]): boolean {
  const [first] = parts.map((part) => JSON.stringify(part))
  return parts.every((part) => JSON.stringify(part) === first)
}

/** True when nothing that both know differs. */
function agrees(one: Part, other: Part): boolean {
  if (one.unknown === true || other.unknown === true) return true
  if (Array.isArray(one.value) && Array.isArray(other.value)) {
    const others = elements(other)
    return (
      one.value.length === others.length && elements(one).every((each) => others.some((them) => agrees(each, them)))
    )
  }
  if (isObject(one.value) && isObject(other.value)) {
    const keys = new Set([...Object.keys(one.value), ...Object.keys(other.value)])
    return [...keys].every((key) => agrees(inside(one, key), inside(other, key)))
  }
  return isEmpty(one.value) ? isEmpty(other.value) : one.value === other.value
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
}

function inside({ value, unknown, partial }: Part, key: string): Part {
  const marks = typeof unknown === 'boolean' || Array.isArray(unknown) ? unknown === true : objectAt(unknown, key)
  const ends = partial === undefined || Array.isArray(partial) ? undefined : objectAt(partial as object, key)
  return {
    value: isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null,
    unknown: (marks as Marks | undefined) ?? false,
    partial: ends as KnownEnds | undefined,
  }
}

function elements({ value, unknown, partial }: Part): readonly Part[] {
  const values = Array.isArray(value) ? (value as readonly Json[]) : []
  return values.map((each, index) => ({
    value: each,
    unknown: unknown === true || (Array.isArray(unknown) ? ((unknown[index] as Marks | undefined) ?? false) : false),
    partial: Array.isArray(partial) ? ((partial[index] as KnownEnds | null) ?? undefined) : undefined,
  }))
}

function objectAt(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined
}
