import { type Resource, typeKey } from '../../model/resource.ts'
import { eachText } from '../relate/by-value.ts'
import type { Member } from '../relate/identities.ts'
import type { Known } from '../relate/relate.ts'
import { isPlural } from '../relate/stem.ts'
import type { Choice } from './resolve.ts'

/** Which of several instances an attribute means; undefined when nobody can tell before apply. */
export type Choose = (
  choice: Choice,
  attribute: string,
  member: Member,
  isUnknown: boolean,
) => readonly Resource[] | undefined

/** A reference to more instances than this is taken as unclear: no policy asks about so many companions of one resource. */
const mostInstances = 500

/** Links to all instances of a block that are made for each resource of the plan, on average; keeps the whole linear. */
const sharePerResource = 20

interface Fitting {
  readonly resources: readonly Resource[]
  readonly set: ReadonlySet<Resource>
}

/**
 * Chooses by the value, where it is known and names one of the candidates; else by the same key (`each.key` on both sides); else,
 * for attributes that hold a list, all of them.
 */
export function openChoose(known: Known, resourceCount: number): Choose {
  const fittings = new Map<Choice, Map<string, Fitting>>()
  let budget = resourceCount * sharePerResource
  return (choice, attribute, { values }, isUnknown) => {
    const loose = choice.loose ? fittingOf(choice, attribute, fittings, known) : undefined
    const candidates = loose?.resources ?? choice.candidates
    const first = candidates[0]
    if (first === undefined || (loose === undefined && !known.types.has(typeKey(first)))) return []
    const named = new Set<Resource>()
    eachText(values[attribute], attribute, (text) => {
      for (const candidate of known.identities.named(text)) {
        if (loose === undefined ? isSibling(candidate, first) : loose.set.has(candidate)) named.add(candidate)
      }
    })
    if (named.size > 0) return [...named]
    if (choice.sameKey.length > 0) return choice.sameKey
    if (candidates.length === 1) return candidates
    if (!isUnknown) return []
    const isList = isPlural(attribute) || Array.isArray(values[attribute])
    if (!isList || candidates.length > Math.min(mostInstances, budget)) return undefined
    budget -= candidates.length
    return candidates
  }
}

function isSibling(left: Resource, right: Resource): boolean {
  return (
    left.module === right.module && left.type === right.type && left.name === right.name && left.mode === right.mode
  )
}

/** Of everything a module offers, the resources whose type the attribute's name fits best. */
function fittingOf(
  choice: Choice,
  attribute: string,
  fittings: Map<Choice, Map<string, Fitting>>,
  { naming }: Known,
): Fitting {
  let known = fittings.get(choice)
  if (known === undefined) {
    known = new Map()
    fittings.set(choice, known)
  }
  const before = known.get(attribute)
  if (before !== undefined) return before
  let best = 1
  let resources: Resource[] = []
  for (const candidate of choice.candidates) {
    const fits = naming.fit(attribute, typeKey(candidate))
    if (fits > best) resources = []
    if (fits >= best) {
      best = fits
      resources.push(candidate)
    }
  }
  const fitting = { resources, set: new Set(resources) }
  known.set(attribute, fitting)
  return fitting
}
