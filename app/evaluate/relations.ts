import type { Evidence, Moment } from '../model/evidence.ts'
import { bare, grow } from '../model/grow.ts'
import type { Policy } from '../model/policy.ts'

/** Written as a list: a set keeps adding linear where thousands of resources refer to one. */
class Addresses extends Set<string> {
  toJSON(): string[] {
    return [...this]
  }
}

type Companions = Record<string, Addresses>

/** `relations` and `open` of the document policies read. */
export interface Relations {
  readonly relations: Record<string, Record<string, Companions>>
  readonly open: Record<string, boolean>
}

/**
 * The companions the policies ask for, looked up once, in both directions of each link. A companion key is a type key
 * (`aws_s3_bucket_policy`) or a type key and the attribute that links, whichever of the two it stands in (`aws_s3_bucket_logging.bucket`).
 */
export function relations(
  evidence: Evidence,
  policies: readonly Policy[],
  moment: Moment,
  participants: ReadonlyMap<string, string>,
): Relations {
  const wanted = new Set(policies.flatMap((policy) => policy.companions))
  const result: Relations = { relations: bare(), open: bare() }
  if (wanted.size === 0) return result
  const all = wanted.has('*')
  const wants = (key: string): boolean => all || wanted.has(key)
  const { links, open } = evidence.relate(moment, all ? new Set(participants.values()) : typesTakingPart(policies))
  for (const { from, attribute, to } of links) {
    const fromType = participants.get(from)
    const toType = participants.get(to)
    if (fromType === undefined || toType === undefined) continue
    for (const key of [fromType, `${fromType}.${attribute}`]) if (wants(key)) add(result, toType, to, key, from)
    for (const key of [toType, `${toType}.${attribute}`]) if (wants(key)) add(result, fromType, from, key, to)
  }
  for (const { from, attribute } of open) {
    const type = participants.get(from)
    if (type === undefined) continue
    for (const key of [type, `${type}.${attribute}`]) if (wants(key)) result.open[key] = true
  }
  return result
}

/** Type keys of the companions the policies ask for. */
export function companionTypes(policies: readonly Policy[]): ReadonlySet<string> {
  return new Set(policies.flatMap((policy) => policy.companions.map(companionType)))
}

function typesTakingPart(policies: readonly Policy[]): ReadonlySet<string> {
  const asking = policies.filter((policy) => policy.companions.length > 0)
  const subjects = asking.flatMap((policy) => [...policy.resourceTypes, ...Object.keys(policy.reads)])
  return new Set([...subjects, ...companionTypes(asking)])
}

function add(result: Relations, type: string, address: string, key: string, companion: string): void {
  const ofType = grow(result.relations, type, bare<Companions>)
  const ofResource = grow(ofType, address, bare<Addresses>)
  grow(ofResource, key, () => new Addresses()).add(companion)
}

function companionType(key: string): string {
  const parts = key.split('.')
  return parts[0] === 'data' || parts[0] === 'ephemeral' ? parts.slice(0, 2).join('.') : (parts[0] ?? key)
}
