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
  const asked = attributesAsked(policies)
  const { links, open } = all
    ? evidence.relate(moment, new Set(participants.values()))
    : evidence.relate(moment, new Set(asked.keys()), withoutWhole(asked))
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

/** The types that can be linked in a way some policy asks for, each with the attributes that count in it; undefined stands for all. */
function attributesAsked(policies: readonly Policy[]): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const asked = new Map<string, Set<string> | undefined>()
  for (const policy of policies) {
    const subjects = new Set([...policy.resourceTypes, ...Object.keys(policy.reads)])
    for (const key of policy.companions) {
      const companion = companionType(key)
      for (const type of [companion, ...subjects]) {
        const known = asked.get(type)
        if (key === companion) asked.set(type, undefined)
        else if (known !== undefined) known.add(key.slice(companion.length + 1))
        else if (!asked.has(type)) asked.set(type, new Set([key.slice(companion.length + 1)]))
      }
    }
  }
  return asked
}

function withoutWhole(
  asked: ReadonlyMap<string, ReadonlySet<string> | undefined>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const some = new Map<string, ReadonlySet<string>>()
  for (const [type, attributes] of asked) if (attributes !== undefined) some.set(type, attributes)
  return some
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
