import { isObject, type Json } from '../../model/json.ts'
import { type Marks, typeKey } from '../../model/resource.ts'
import { isSilent } from '../relate/by-value.ts'
import type { Member } from '../relate/identities.ts'
import type { Naming } from '../relate/naming.ts'
import { isPlural, looksLikeReference } from '../relate/stem.ts'
import type { ResourceConfig } from './configuration.ts'

/**
 * True when more of an attribute is decided at apply than the resources already found account for, and under names that may refer to
 * a wanted type.
 */
export function mayLinkFurther(
  attribute: string,
  found: number,
  { resource, values }: Member,
  naming: Naming,
): boolean {
  const key = typeKey(resource)
  const places = unknownPlaces(resource.unknown, attribute).filter(
    (name) => (naming.fitsAny(name) || looksLikeReference(name)) && !naming.namesItself(name, key),
  )
  const wholeList = resource.unknown === true || (isPlural(attribute) && !Array.isArray(values[attribute]))
  return places.length > 0 && (wholeList || places.length > found)
}

/**
 * Attributes decided at apply of which the configuration says nothing though somebody may have written them: all that fit when the
 * block is not described, and what stands in `dynamic` blocks, which Terraform leaves out of the configuration.
 */
export function unwrittenLinks(
  config: ResourceConfig | undefined,
  { resource, values, only }: Member,
  naming: Naming,
): readonly string[] {
  const { unknown } = resource
  if (typeof unknown !== 'object' || Array.isArray(unknown)) return []
  const found: string[] = []
  for (const attribute of only ?? Object.keys(unknown)) {
    if (!Object.hasOwn(unknown, attribute)) continue
    const marks = (unknown as Readonly<Record<string, Marks | undefined>>)[attribute]
    if (config !== undefined) {
      // What is unknown as a whole and not in the configuration was not written; a list with content was, in dynamic blocks.
      if (typeof marks !== 'object') continue
      const value = values[attribute]
      if (!Array.isArray(value) || value.length === 0 || Object.hasOwn(config.expressions, attribute)) continue
      if (!holdsUnknown(marks)) continue
    }
    if (isSilent(attribute)) continue
    const key = typeKey(resource)
    const places = unknownPlaces(unknown, attribute)
    if (places.some((name) => naming.fitsAny(name) && !naming.namesItself(name, key))) found.push(attribute)
  }
  return found
}

/** True when an attribute, or something in it, is decided at apply. */
export function isUnknownAt(marks: Marks, attribute: string): boolean {
  if (marks === true) return true
  const below = isObject(marks) ? (marks[attribute] as Marks | undefined) : undefined
  return holdsUnknown(below)
}

function holdsUnknown(marks: Marks | undefined): boolean {
  if (typeof marks !== 'object') return marks === true
  if (Array.isArray(marks)) return (marks as readonly Marks[]).some(holdsUnknown)
  const members = marks as Readonly<Record<string, Marks | undefined>>
  for (const name in members) if (holdsUnknown(members[name])) return true
  return false
}

/** The name of the nearest attribute for each place at or below a top-level attribute that is decided at apply. */
function unknownPlaces(marks: Marks, attribute: string): readonly string[] {
  if (marks === true) return [attribute]
  const places: string[] = []
  const visit = (below: Marks | undefined, name: string): void => {
    if (below === true) places.push(name)
    else if (Array.isArray(below)) for (const item of below as readonly Marks[]) visit(item, name)
    else if (isObject(below)) for (const key in below) visit(below[key] as Json as Marks | undefined, key)
  }
  if (isObject(marks)) visit(marks[attribute] as Json as Marks | undefined, attribute)
  return places
}
