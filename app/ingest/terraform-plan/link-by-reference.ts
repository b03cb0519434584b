import { isObject, type Json } from '../../model/json.ts'
import { type Marks, type Resource, typeKey } from '../../model/resource.ts'
import { eachText, isSilent } from '../relate/by-value.ts'
import type { Member } from '../relate/identities.ts'
import type { Known, LinkMember, Reports } from '../relate/relate.ts'
import { isPlural, looksLikeReference, stemOf } from '../relate/stem.ts'
import type { ModuleConfig, ResourceConfig } from './configuration.ts'
import { configId, type Instances, indexInstances } from './instances.ts'
import { type Choice, openResolver, type Resolution, type Resolver, type Target } from './resolve.ts'

interface Context extends Known {
  readonly instances: Instances
  readonly resolver: Resolver
}

/** A reference to more instances than this is taken as unclear: no policy asks about so many companions of one resource. */
const mostInstances = 1000

/** How far a reference through another resource's attribute (`bucket = aws_s3_bucket_policy.p.bucket`) is followed. */
const longestChain = 8

/** Links the resources of a plan by what their attributes refer to in the configuration. */
export function openReferenceLinks(resources: readonly Resource[], root: ModuleConfig): (known: Known) => LinkMember {
  return (known) => {
    const staying = resources.filter(({ values }) => values !== null)
    const context = { ...known, instances: indexInstances(staying, root), resolver: openResolver() }
    return (member, reports) => linkByReference(member, context, reports)
  }
}

function linkByReference(member: Member, context: Context, reports: Reports): ReadonlySet<string> {
  const { resource } = member
  const module = context.instances.moduleOf(resource)
  const config = module.config?.resources.get(configId(resource))
  const settled = new Set<string>()
  for (const attribute of openWithout(config, member, context)) reports.open(attribute)
  if (config === undefined) return settled
  for (const [attribute, references] of config.attributes()) {
    if (isSilent(attribute)) continue
    const unknown = unknownPlaces(resource.unknown, attribute)
    if (unknown.length === 0 && isNothing(member.values[attribute])) continue
    const resolution = context.resolver.resolve(references, module, resource.index, config.repeat)
    const named = unknown.length === 0 ? namedTargets(resolution, attribute, member, context) : []
    let resolved = 0
    let linked = false
    let unclear = resolution.opaque
    const link = (target: Target, further: number): void => {
      resolved++
      if (linkTarget(target, attribute, member, context, reports, further)) linked = true
    }
    for (const target of named.length > 0 ? named : resolution.targets) link(target, longestChain)
    for (const choice of named.length > 0 ? [] : resolution.choices) {
      const chosen = choose(choice, attribute, member, context, unknown.length > 0)
      if (chosen === undefined) unclear = true
      for (const target of chosen ?? []) link({ resource: target }, 0)
    }
    if (linked) settled.add(attribute)
    if (unclear && mayLink(unknown, attribute, resolved, member, context)) reports.open(attribute)
  }
  return settled
}

/** Where all is known, the resources among those referred to that the value names: an expression may choose between several. */
function namedTargets(
  { targets }: Resolution,
  attribute: string,
  { values }: Member,
  { identities }: Context,
): readonly Target[] {
  if (targets.length < 2) return []
  const named = new Set<Resource>()
  eachText(values[attribute], attribute, (text) => {
    for (const resource of identities.named(text)) named.add(resource)
  })
  return named.size === 0 ? [] : targets.filter(({ resource }) => named.has(resource))
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function linkTarget(
  { resource: target, attribute: referred }: Target,
  attribute: string,
  member: Member,
  context: Context,
  reports: Reports,
  further: number,
): boolean {
  const wanted = target !== member.resource && context.types.has(typeKey(target))
  if (wanted) reports.link(attribute, target)
  if (further === 0 || context.naming.fit(attribute, typeKey(target)) > 0) return wanted
  const module = context.instances.moduleOf(target)
  const config = module.config?.resources.get(configId(target))
  const handedOn = config === undefined ? undefined : handedOnBy(config, attribute, referred)
  if (config === undefined || handedOn === undefined) return wanted
  const { targets } = context.resolver.resolve(handedOn, module, target.index, config.repeat)
  const chained = targets.map((next) => linkTarget(next, attribute, member, context, reports, further - 1))
  return wanted || chained.some((linked) => linked)
}

/** What another block sets the attribute to that a reference hands on: the one referred to, or the one of the same name. */
function handedOnBy(config: ResourceConfig, attribute: string, referred: string | undefined) {
  const same = referred !== undefined && stemOf(referred).join() === stemOf(attribute).join()
  return config.attributes().get(same ? referred : attribute)
}

/** Which of several instances are meant; undefined when nobody can tell before apply. */
function choose(
  choice: Choice,
  attribute: string,
  { values }: Member,
  context: Context,
  unknown: boolean,
): readonly Resource[] | undefined {
  const candidates = choice.loose ? bestFitting(choice.candidates, attribute, context) : choice.candidates
  const first = candidates[0]
  if (first === undefined || !candidates.some((candidate) => context.types.has(typeKey(candidate)))) return []
  const named = new Set<Resource>()
  const among = choice.loose ? new Set(candidates) : undefined
  eachText(values[attribute], attribute, (text) => {
    for (const candidate of context.identities.named(text)) {
      if (among === undefined ? isSibling(candidate, first) : among.has(candidate)) named.add(candidate)
    }
  })
  if (named.size > 0) return [...named]
  if (choice.sameKey.length > 0) return choice.sameKey
  if (candidates.length === 1) return candidates
  if (!unknown) return []
  const isList = isPlural(attribute) || Array.isArray(values[attribute])
  return isList && candidates.length <= mostInstances ? candidates : undefined
}

function isSibling(left: Resource, right: Resource): boolean {
  return (
    left.module === right.module && left.type === right.type && left.name === right.name && left.mode === right.mode
  )
}

function bestFitting(candidates: readonly Resource[], attribute: string, { naming }: Context): readonly Resource[] {
  let best = 1
  let fitting: Resource[] = []
  for (const candidate of candidates) {
    const fits = naming.fit(attribute, typeKey(candidate))
    if (fits > best) fitting = []
    if (fits >= best) {
      best = fits
      fitting.push(candidate)
    }
  }
  return fitting
}

/**
 * True when more is decided at apply than the resources already found account for, and under names that may refer to a wanted
 * type.
 */
function mayLink(
  unknown: readonly string[],
  attribute: string,
  resolved: number,
  { resource, values }: Member,
  { naming }: Context,
): boolean {
  const key = typeKey(resource)
  const places = unknown.filter(
    (name) => (naming.fitsAny(name) || looksLikeReference(name)) && !naming.namesItself(name, key),
  )
  const wholeList = resource.unknown === true || (isPlural(attribute) && !Array.isArray(values[attribute]))
  return places.length > 0 && (wholeList || places.length > resolved)
}

/**
 * Attributes decided at apply of which the configuration says nothing though somebody wrote them: all that fit when the block is
 * not described, and what stands in `dynamic` blocks, which Terraform leaves out of the configuration.
 */
function openWithout(
  config: ResourceConfig | undefined,
  { resource, values }: Member,
  { naming }: Context,
): readonly string[] {
  const { unknown } = resource
  if (typeof unknown !== 'object' || Array.isArray(unknown)) return []
  const key = typeKey(resource)
  const found: string[] = []
  for (const attribute in unknown) {
    if (isSilent(attribute) || (config !== undefined && Object.hasOwn(config.expressions, attribute))) continue
    const marks = (unknown as Readonly<Record<string, Marks | undefined>>)[attribute]
    const value = values[attribute]
    const dynamic = typeof marks === 'object' && Array.isArray(value) && value.length > 0
    if (config !== undefined && !dynamic) continue
    const names = unknownPlaces(unknown, attribute)
    if (names.some((name) => naming.fitsAny(name) && !naming.namesItself(name, key))) found.push(attribute)
  }
  return found
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
