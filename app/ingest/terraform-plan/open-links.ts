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
 * Reports attributes decided at apply of which the configuration says nothing though somebody may have written them: all that fit when the
 * block is not described, and what stands in `dynamic` blocks, which Terraform leaves out of the configuration.
 */
export function eachUnwrittenLink(
  config: ResourceConfig | undefined,
  member: Member,
  naming: Naming,
  report: (attribute: string) => void,
): void {
  const { unknown } = member.resource
  if (typeof unknown !== 'object' || Array.isArray(unknown)) return
  const marks = unknown as Readonly<Record<string, Marks | undefined>>
  if (member.only === undefined) {
    for (const attribute in marks) if (isUnwritten(attribute, marks, config, member, naming)) report(attribute)
  } else {
    for (const attribute of member.only) {
      if (Object.hasOwn(marks, attribute) && isUnwritten(attribute, marks, config, member, naming)) report(attribute)
    }
  }
}

function isUnwritten(
  attribute: string,
  unknown: Readonly<Record<string, Marks | undefined>>,
  config: ResourceConfig | undefined,
  { resource, values }: Member,
  naming: Naming,
): boolean {
  const marks = unknown[attribute]
  if (config !== undefined) {
    // What is unknown as a whole and not in the configuration was not written; a list with content was, in dynamic blocks.
    if (typeof marks !== 'object') return false
    const value = values[attribute]
    if (!Array.isArray(value) || value.length === 0 || Object.hasOwn(config.expressions, attribute)) return false
    if (!holdsUnknown(marks)) return false
  }
  if (isSilent(attribute)) return false
  const key = typeKey(resource)
  return unknownPlaces(unknown as Marks, attribute).some(
    (name) => naming.fitsAny(name) && !naming.namesItself(name, key),
  )
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
