import type { ResourceInstance } from '../../hcl/evaluate/instance.ts'
import { Computed, type Mention, mentionsOf, type Trace } from '../../hcl/evaluate/trace.ts'
import { isList, isValueObject, PartialText, SetValue, Unknown, type Value } from '../../hcl/value.ts'
import type { Json } from '../../model/json.ts'
import { type Resource, typeKey } from '../../model/resource.ts'
import { eachText, isSilent } from '../relate/by-value.ts'
import type { Member } from '../relate/identities.ts'
import type { Known, LinkMember, Reports } from '../relate/relate.ts'
import { isUnknownAt, mayLinkFurther } from '../terraform-plan/open-links.ts'

/** An attribute that refers to more resources than this is taken as unclear: no policy asks about so many companions of one resource. */
const mostMentions = 500

/** How far a reference through another resource's attribute (`bucket = aws_s3_bucket_policy.p.bucket`) is followed. */
const longestChain = 8

/** Links resources by what their attributes read when they were evaluated. */
export function openMentionLinks(
  instances: ReadonlyMap<Resource, ResourceInstance>,
  resources: ReadonlyMap<ResourceInstance, Resource>,
): (known: Known) => LinkMember {
  return (known) => (member, reports) => {
    const instance = instances.get(member.resource)
    const settled = new Set<string>()
    if (instance === undefined) return settled
    for (const [attribute, trace] of tracesOf(instance)) {
      if (member.only?.has(attribute) === false || isSilent(attribute)) continue
      if (linkAttribute({ member, attribute, instance, trace, known, reports, resources })) settled.add(attribute)
    }
    return settled
  }
}

interface Link {
  readonly member: Member
  readonly attribute: string
  readonly instance: ResourceInstance
  readonly trace: Trace
  readonly known: Known
  readonly reports: Reports
  readonly resources: ReadonlyMap<ResourceInstance, Resource>
}

/** The traces of what is written in a resource, by top-level name. */
function* tracesOf(instance: ResourceInstance): Generator<readonly [string, Trace]> {
  const { attributes, blocks } = instance.evaluated()?.body ?? { attributes: [], blocks: [] }
  for (const [name, { trace }] of attributes) yield [name, trace]
  for (const [name, { trace }] of blocks) yield [name, trace]
}

function linkAttribute(link: Link): boolean {
  const { member, attribute, trace, known, reports } = link
  const isUnknown = isUnknownAt(member.resource.unknown, attribute)
  if (!isUnknown && isNothing(member.values[attribute])) return false
  const all = trace.isEmpty() ? [] : mentionsOf(trace, mostMentions)
  const targets = chooseTargets(link, all ?? [], isUnknown)
  let linked = false
  for (const target of targets) if (linkTarget(target, link, longestChain)) linked = true
  const isUnclear = trace.opaque || all === undefined
  if (isUnclear && isUnknown && mayLinkFurther(attribute, targets.length, member, known.naming)) reports.open(attribute)
  return linked
}

/** Of what was read, that which the value stands for: the resources its unknown parts come from, or those it names. */
function chooseTargets(link: Link, all: readonly Mention[], isUnknown: boolean): readonly Mention[] {
  if (all.length < 2) return all
  const { member, attribute, instance, known, resources } = link
  if (isUnknown) return originsOf(instance.evaluated()?.values?.[attribute] ?? null, all) ?? all
  const named = new Set<Resource>()
  eachText(member.values[attribute], attribute, (text) => {
    for (const resource of known.identities.named(text)) named.add(resource)
  })
  const chosen = all.filter(({ instance: each }) => {
    const resource = resources.get(each)
    return resource !== undefined && named.has(resource)
  })
  return chosen.length > 0 ? chosen : all
}

/** Where the parts of a value come from, when every part that could name a resource remembers it. */
function originsOf(value: Value, all: readonly Mention[]): readonly Mention[] | undefined {
  const found = new Map<ResourceInstance, Mention>()
  const isClear = collect(value)
  // A known part may have been read from anything that was mentioned.
  return isClear && found.size > 0 ? [...found.values()] : undefined

  function collect(part: Value): boolean {
    if (part instanceof Computed) {
      const { instance, attribute } = part
      if (!found.has(instance)) {
        const mention = all.find((each) => each.instance === instance)
        found.set(instance, mention ?? { instance, attribute })
      }
      return true
    }
    if (part instanceof PartialText)
      return part.parts.every((each) => typeof each === 'string' || collect(each.unknown))
    if (part instanceof Unknown || typeof part === 'string') return false
    if (isList(part)) return part.every(collect)
    if (part instanceof SetValue) return part.elements.every(collect)
    return part === null || !isValueObject(part) || Object.values(part).every(collect)
  }
}

function linkTarget({ instance, attribute: read }: Mention, link: Link, further: number): boolean {
  const { member, attribute, known, reports, resources } = link
  const target = resources.get(instance)
  if (target === undefined) return false
  const key = typeKey(target)
  const isWanted = target !== member.resource && known.types.has(key)
  if (isWanted) reports.link(attribute, target)
  const isElsewhere = known.naming.fit(attribute, key) === 0 && known.naming.fitsAny(attribute)
  if (further === 0 || read === undefined || !isElsewhere) return isWanted
  const { attributes, blocks } = instance.evaluated()?.body ?? {}
  const trace = attributes?.get(read)?.trace ?? blocks?.get(read)?.trace
  const chained = trace === undefined ? [] : (mentionsOf(trace, mostMentions) ?? [])
  const linked = chained.map((next) => linkTarget(next, link, further - 1))
  return isWanted || linked.some((each) => each)
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
