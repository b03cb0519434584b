import { derived } from '../model/derived.ts'
import type { Evidence, Moment } from '../model/evidence.ts'
import { bare } from '../model/grow.ts'
import type { Policy } from '../model/policy.ts'
import type { TextSink } from './text-sink.ts'

/** The resources of a document, whether or not they have an entry of their own. */
export interface Participants {
  /** The type key of a resource; undefined when it takes no part. */
  typeOf(address: string): string | undefined
  /** Type keys of all that take part. */
  types(): ReadonlySet<string>
}

/** What `relations` and `open` of the document policies read hold. */
export interface Relations {
  readonly companions: ByType
  readonly open: Readonly<Record<string, boolean>>
}

/**
 * Companions by type and address: companion keys and what stands under each in turn, as there are few for any resource. A single companion
 * stands for itself; more are a set, which keeps adding linear.
 */
type ByType = Map<string, Map<string, (string | Set<string>)[]>>

/**
 * The companions the policies ask for, looked up once, in both directions of each link. A companion key is a type key
 * (`aws_s3_bucket_policy`) or a type key and the attribute that links, whichever of the two it stands in (`aws_s3_bucket_logging.bucket`).
 */
export function relate(
  evidence: Evidence,
  policies: readonly Policy[],
  moment: Moment,
  participants: Participants,
): Relations {
  const wanted = companionsAsked(policies)
  const companions: ByType = new Map()
  const open: Record<string, boolean> = bare()
  if (wanted.size === 0) return { companions, open }
  const all = wanted.has('*')
  const asked = attributesAsked(policies)
  const related = all
    ? evidence.relate(moment, participants.types())
    : evidence.relate(moment, new Set(asked.keys()), withoutWhole(asked))
  const keysOf = openKeys((key) => all || wanted.has(key))
  for (const { from, attribute, to } of related.links) {
    const fromType = participants.typeOf(from)
    const toType = participants.typeOf(to)
    if (fromType === undefined || toType === undefined) continue
    for (const key of keysOf(fromType, attribute)) add(companions, toType, to, key, from)
    for (const key of keysOf(toType, attribute)) add(companions, fromType, from, key, to)
  }
  for (const { from, attribute } of related.open) {
    const type = participants.typeOf(from)
    if (type === undefined) continue
    for (const key of keysOf(type, attribute)) open[key] = true
  }
  return { companions, open }
}

function add(companions: ByType, type: string, address: string, key: string, companion: string): void {
  let ofType = companions.get(type)
  if (ofType === undefined) {
    ofType = new Map()
    companions.set(type, ofType)
  }
  const own = ofType.get(address)
  if (own === undefined) {
    ofType.set(address, [key, companion])
    return
  }
  for (let at = 0; at < own.length; at += 2) {
    if (own[at] !== key) continue
    const known = own[at + 1]
    if (known instanceof Set) known.add(companion)
    else if (known !== undefined && known !== companion) own[at + 1] = new Set([known, companion])
    return
  }
  own.push(key, companion)
}

/**
 * Writes `relations` and `open` as members of the document; a companion is named by its place where it has one, else by its address. Of resources
 * that are alike only the first has relations, and stands for the others in those of all.
 */
export function writeRelations(
  { companions, open }: Relations,
  places: ReadonlyMap<string, number>,
  sink: TextSink,
  alike?: { first(address: string): string },
): void {
  const nameOf = (companion: string): string => {
    const address = alike === undefined ? companion : alike.first(companion)
    return String(places.get(address) ?? JSON.stringify(address))
  }
  sink.write('"relations":{')
  let before = ''
  for (const [type, ofType] of companions) {
    before += `${JSON.stringify(type)}:{`
    ofType.forEach((own, address) => {
      if (alike !== undefined && alike.first(address) !== address) return
      let text = `${before}${JSON.stringify(address)}:{`
      for (let at = 0; at < own.length; at += 2)
        text += `${at > 0 ? ',' : ''}${JSON.stringify(own[at])}:[${listOf(own[at + 1], nameOf)}]`
      sink.write(`${text}}`)
      before = ','
    })
    before = '},'
  }
  sink.write(`${before === '' ? '' : '}'}},"open":${JSON.stringify(open)}`)
}

function listOf(companions: string | ReadonlySet<string> | undefined, nameOf: (address: string) => string): string {
  if (companions === undefined) return ''
  return typeof companions === 'string' ? nameOf(companions) : [...companions].map(nameOf).join()
}

/** The companion keys under which a resource is asked for when a link of some attribute leads to it or from it. */
function openKeys(wants: (key: string) => boolean): (type: string, attribute: string) => readonly string[] {
  const known = new Map<string, Map<string, readonly string[]>>()
  return (type, attribute) => {
    let ofType = known.get(type)
    if (ofType === undefined) {
      ofType = new Map()
      known.set(type, ofType)
    }
    let keys = ofType.get(attribute)
    if (keys === undefined) {
      keys = [type, `${type}.${attribute}`].filter(wants)
      ofType.set(attribute, keys)
    }
    return keys
  }
}

/** Type keys of the companions the policies ask for. */
export const companionTypes = derived((policies: readonly Policy[]): ReadonlySet<string> => {
  return new Set([...companionsAsked(policies)].map(companionType))
})

const companionsAsked = derived((policies: readonly Policy[]): ReadonlySet<string> => {
  return new Set(policies.flatMap((policy) => policy.companions))
})

/** The types that can be linked in a way some policy asks for, each with the attributes that count in it; undefined stands for all. */
const attributesAsked = derived((policies: readonly Policy[]): ReadonlyMap<string, ReadonlySet<string> | undefined> => {
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
})

function withoutWhole(
  asked: ReadonlyMap<string, ReadonlySet<string> | undefined>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const some = new Map<string, ReadonlySet<string>>()
  for (const [type, attributes] of asked) if (attributes !== undefined) some.set(type, attributes)
  return some
}

function companionType(key: string): string {
  const parts = key.split('.')
  return parts[0] === 'data' || parts[0] === 'ephemeral' ? parts.slice(0, 2).join('.') : (parts[0] ?? key)
}
