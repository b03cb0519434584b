import type { Json } from '../../model/json.ts'
import { type Resource, typeKey } from '../../model/resource.ts'
import { eachText, isSilent } from '../relate/by-value.ts'
import type { Member } from '../relate/identities.ts'
import type { Known, LinkMember, Reports } from '../relate/relate.ts'
import { stemOf } from '../relate/stem.ts'
import { type Choose, openChoose } from './choose.ts'
import type { ModuleConfig, ResourceConfig } from './configuration.ts'
import { configId, type Instances, indexInstances, type ModuleInstance } from './instances.ts'
import { eachUnwrittenLink, isUnknownAt, mayLinkFurther } from './open-links.ts'
import type { Reference } from './reference.ts'
import { openResolver, type Resolution, type Resolver, type Target } from './resolve.ts'

interface Context extends Known {
  readonly instances: Instances
  readonly resolver: Resolver
  readonly choose: Choose
  readonly attributesOf: (config: ResourceConfig) => readonly Attribute[]
  /** The set that holds just this attribute. */
  readonly onlyOf: (attribute: string) => ReadonlySet<string>
}

/** An attribute of a block that refers to something. */
interface Attribute {
  readonly name: string
  readonly references: readonly Reference[]
  /** True when nothing it refers to is in the plan, so that only what is decided at apply needs a look. */
  readonly isOpaque: boolean
  /** The block it refers to by the instance's own key alone, as `aws_s3_bucket.this[each.key].id` does. */
  readonly sameKeyIn: string | undefined
}

/** How far a reference through another resource's attribute (`bucket = aws_s3_bucket_policy.p.bucket`) is followed. */
const longestChain = 8

/** Links the resources of a plan by what their attributes refer to in the configuration. */
export function openReferenceLinks(resources: readonly Resource[], root: ModuleConfig): (known: Known) => LinkMember {
  return (known) => {
    const staying = resources.filter(({ values }) => values !== null)
    const context: Context = {
      ...known,
      instances: indexInstances(staying, root),
      resolver: openResolver(),
      choose: openChoose(known, resources.length),
      attributesOf: openAttributes(),
      onlyOf: openSingles(),
    }
    const blockOf = openBlocks(context)
    return (member, reports) => linkByReference(member, blockOf(member.resource), context, reports)
  }
}

/** Where a resource stands in the configuration. */
interface Block {
  readonly module: ModuleInstance
  /** Undefined when the configuration does not describe it. */
  readonly config: ResourceConfig | undefined
  readonly attributes: readonly Attribute[]
}

/** Finds blocks; instances of one block mostly stand together. */
function openBlocks({ instances, attributesOf }: Context): (resource: Resource) => Block {
  let last: Resource | undefined
  let block: Block | undefined
  return (resource) => {
    if (block === undefined || last === undefined || !isSameBlock(last, resource)) {
      const module = instances.moduleOf(resource)
      const config = module.config?.resources.get(configId(resource))
      block = { module, config, attributes: config === undefined ? [] : attributesOf(config) }
    }
    last = resource
    return block
  }
}

function isSameBlock(left: Resource, right: Resource): boolean {
  return (
    left.module === right.module && left.type === right.type && left.name === right.name && left.mode === right.mode
  )
}

function linkByReference(
  member: Member,
  { module, config, attributes }: Block,
  context: Context,
  reports: Reports,
): ReadonlySet<string> | undefined {
  const { resource, only } = member
  eachUnwrittenLink(config, member, context.naming, reports.open)
  if (config === undefined) return undefined
  let settled: ReadonlySet<string> | undefined
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes[at] as Attribute
    const { name } = attribute
    if (only?.has(name) === false) continue
    const isUnknown = isUnknownAt(resource.unknown, name)
    if (!isUnknown && (attribute.isOpaque || isNothing(member.values[name]))) continue
    let linked = false
    const same = isUnknown ? sameInstance(attribute, module, member, context) : undefined
    if (same !== undefined) linked = linkTarget(same, name, member, context, reports, longestChain)
    else {
      const resolution = context.resolver.resolve(attribute.references, module, resource.index, config.repeat)
      const found = targetsOf(resolution, name, member, isUnknown, context)
      for (const target of found.targets) {
        if (linkTarget(target, name, member, context, reports, longestChain)) linked = true
      }
      if (found.unclear && isUnknown && mayLinkFurther(name, found.targets.length, member, context.naming)) {
        reports.open(name)
      }
    }
    if (linked) settled = settled === undefined ? context.onlyOf(name) : new Set([...settled, name])
  }
  return settled
}

/** What the resolver and the choice among instances come to for a value decided at apply and chosen by key: the most usual case, and a cheap one. */
function sameInstance(
  { name, sameKeyIn }: Attribute,
  module: ModuleInstance,
  { resource: { index }, values }: Member,
  { types }: Context,
): Target | undefined {
  if (sameKeyIn === undefined || index === undefined || !isNothing(values[name])) return undefined
  const group = module.resources.get(sameKeyIn)
  const found = group?.byKey?.get(index)
  return found !== undefined && types.has(typeKey(found)) ? { resource: found } : undefined
}

function openSingles(): (attribute: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (attribute) => {
    let single = known.get(attribute)
    if (single === undefined) {
      single = new Set([attribute])
      known.set(attribute, single)
    }
    return single
  }
}

function openAttributes(): (config: ResourceConfig) => readonly Attribute[] {
  const known = new Map<ResourceConfig, readonly Attribute[]>()
  return (config) => {
    let attributes = known.get(config)
    if (attributes === undefined) {
      attributes = [...config.attributes()]
        .filter(([name]) => !isSilent(name))
        .map(([name, references]) => ({
          name,
          references,
          isOpaque: references.every(({ kind }) => kind === 'local' || kind === 'key'),
          sameKeyIn: sameKeyBlock(references),
        }))
      known.set(config, attributes)
    }
    return attributes
  }
}

function sameKeyBlock(references: readonly Reference[]): string | undefined {
  const [block, ...more] = references.filter(({ kind }) => kind !== 'key')
  const isChosen = block?.kind === 'resource' && block.key === undefined && block.attribute === undefined
  return isChosen && more.length === 0 && references.length > 1 ? block.id : undefined
}

function targetsOf(
  { targets, choices, opaque }: Resolution,
  attribute: string,
  member: Member,
  isUnknown: boolean,
  context: Context,
): { readonly targets: readonly Target[]; readonly unclear: boolean } {
  if (choices.length === 0 && (isUnknown || targets.length < 2)) return { targets, unclear: opaque }
  const named = isUnknown ? [] : namedTargets(targets, attribute, member, context)
  if (named.length > 0) return { targets: named, unclear: false }
  const found = [...targets]
  let unclear = opaque
  for (const choice of choices) {
    const chosen = context.choose(choice, attribute, member, isUnknown)
    if (chosen === undefined) unclear = true
    else for (const resource of chosen) found.push({ resource })
  }
  return { targets: found, unclear }
}

/** Where all is known, the resources among those referred to that the value names: an expression may choose between several. */
function namedTargets(
  targets: readonly Target[],
  attribute: string,
  { values }: Member,
  { identities }: Context,
): readonly Target[] {
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
  const key = typeKey(target)
  const wanted = target !== member.resource && context.types.has(key)
  if (wanted) reports.link(attribute, target)
  const isElsewhere = context.naming.fit(attribute, key) === 0 && context.naming.fitsAny(attribute)
  if (further === 0 || !isElsewhere) return wanted
  const module = context.instances.moduleOf(target)
  const config = module.config?.resources.get(configId(target))
  const handedOn = config === undefined ? undefined : handedOnBy(config, attribute, referred)
  if (config === undefined || handedOn === undefined) return wanted
  const { targets } = context.resolver.resolve(handedOn, module, target.index, config.repeat)
  const chained = targets.map((next) => linkTarget(next, attribute, member, context, reports, further - 1))
  return wanted || chained.some((linked) => linked)
}

/** What another block sets the attribute to that a reference hands on: the one referred to, or the one of the same name. */
function handedOnBy(
  config: ResourceConfig,
  attribute: string,
  referred: string | undefined,
): readonly Reference[] | undefined {
  const attributes = config.attributes()
  const same =
    referred !== undefined && attributes.has(referred) && stemOf(referred).join() === stemOf(attribute).join()
  return attributes.get(same ? referred : attribute)
}
