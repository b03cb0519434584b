import type { Evidence, Moment } from '../model/evidence.ts'
import { bare, grow } from '../model/grow.ts'
import type { Policy } from '../model/policy.ts'
import { type Resource, typeKey } from '../model/resource.ts'

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
 * (`aws_s3_bucket_policy`) or a type key and the attribute of the companion that links (`aws_s3_bucket_logging.bucket`).
 */
export function relations(
  evidence: Evidence,
  policies: readonly Policy[],
  moment: Moment,
  resources: ReadonlyMap<string, Resource>,
): Relations {
  const wanted = new Set(policies.flatMap((policy) => policy.companions))
  const result: Relations = { relations: bare(), open: bare() }
  if (wanted.size === 0) return result
  const all = wanted.has('*')
  const wants = (key: string): boolean => all || wanted.has(key)
  const types = all ? new Set([...resources.values()].map(typeKey)) : typesTakingPart(policies, wanted)
  const { links, open } = evidence.relate(moment, types)
  for (const link of links) {
    const from = resources.get(link.from)
    const to = resources.get(link.to)
    if (!from || !to) continue
    const fromType = typeKey(from)
    const toType = typeKey(to)
    if (wants(fromType)) add(result, toType, to.address, fromType, from.address)
    const byAttribute = `${fromType}.${link.attribute}`
    if (wants(byAttribute)) add(result, toType, to.address, byAttribute, from.address)
    if (wants(toType)) add(result, fromType, from.address, toType, to.address)
  }
  for (const link of open) {
    const from = resources.get(link.from)
    if (!from) continue
    for (const key of [typeKey(from), `${typeKey(from)}.${link.attribute}`]) if (wants(key)) result.open[key] = true
  }
  return result
}

function typesTakingPart(policies: readonly Policy[], wanted: ReadonlySet<string>): Set<string> {
  const asking = policies.filter((policy) => policy.companions.length > 0)
  return new Set([
    ...asking.flatMap((policy) => [...policy.resourceTypes, ...Object.keys(policy.reads)]),
    ...[...wanted].map(companionType),
  ])
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
