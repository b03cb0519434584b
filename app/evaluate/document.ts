import { derived } from '../model/derived.ts'
import type { Evidence, Moment } from '../model/evidence.ts'
import { push } from '../model/grow.ts'
import type { JsonObject } from '../model/json.ts'
import type { Policy } from '../model/policy.ts'
import { type Action, type Resource, typeKey } from '../model/resource.ts'
import { type Alike, openAlike } from './alike-resources.ts'
import { type EntryType, entryText } from './entry.ts'
import { joinReads, type Projection } from './projection.ts'
import { companionTypes, type Participants, relate, writeRelations } from './relations.ts'
import { openTextSink, type TextSink } from './text-sink.ts'

/** One document that policies read (`input`), and the resources in it by address. */
export interface Document {
  readonly bytes: Uint8Array
  readonly resources: ReadonlyMap<string, Resource>
  /** By address of a resource that stands for others: these and itself, in the order of the evidence. */
  readonly alike?: ReadonlyMap<string, readonly string[]>
}

export interface DocumentRequest {
  readonly evidence: Evidence
  /** Policies that will read the document; they judge the same actions. */
  readonly policies: readonly Policy[]
  readonly moment: Moment
  readonly parameters: JsonObject
  /** Keep every attribute, for explanations. */
  readonly whole?: boolean
  /** Give the resources of a type as a list instead of by address; relations then name them by their place in it. */
  readonly listed?: boolean
  /** Let one resource stand for all that policies cannot tell from it as long as they do not compare names; goes with `listed`. */
  readonly alike?: boolean
}

/**
 * Builds the document: resources by type and address, cut down to what the policies read, and their relations.
 * At the moment `before`, a resource has the values it had and nothing is unknown.
 */
export function buildDocument(request: DocumentRequest): Document {
  const { evidence, policies, moment, parameters } = request
  const typeUnder = openTypes(policies, request.whole === true)
  const actions = actionsOf(policies)
  const companions = companionTypes(policies)
  const resources = new Map<string, Resource>()
  const types = new Set<ReadType>()
  // Companions that are only asked for, not read, need no entry of their own.
  const others = new Map<string, string>()
  for (const resource of evidence.resources) {
    const key = typeKey(resource)
    const type = typeUnder(key)
    if (!(type || companions.has(key)) || !takesPart(resource, moment, actions)) continue
    if (!type) {
      others.set(resource.address, key)
      continue
    }
    resources.set(resource.address, resource)
    types.add(type)
    type.members.set(resource.address, resource)
  }
  const participants: Participants = {
    typeOf(address) {
      const resource = resources.get(address)
      return resource === undefined ? others.get(address) : typeKey(resource)
    },
    types: () => new Set([...others.values(), ...[...resources.values()].map(typeKey)]),
  }
  // Where nothing is judged nobody asks for companions.
  const relations =
    resources.size === 0 ? { companions: new Map(), open: {} } : relate(evidence, policies, moment, participants)
  const alike = request.alike === true ? openAlike(types, others, relations, moment) : undefined
  const sink = openTextSink((resources.size + 1) * usualBytes)
  sink.write('{"resources":{')
  const places = writeTypes(types, request, sink, alike)
  sink.write('},')
  writeRelations(relations, places, sink, alike)
  sink.write(`,"parameters":${JSON.stringify(parameters)}}`)
  return { bytes: sink.bytes(), resources, ...(alike === undefined ? {} : { alike: alike.groups() }) }
}

/** What one resource and its relations take at most in usual plans; memory nobody writes to costs nothing. */
const usualBytes = 1024

const actionsOf = derived((policies: readonly Policy[]) => new Set(policies.flatMap((policy) => policy.actions)))

/** Whether policies that judge `actions` see the resource at that moment. */
export function takesPart(resource: Resource, moment: Moment, actions: ReadonlySet<Action>): boolean {
  if (moment === 'before') return resource.before !== null && resource.before !== undefined
  if (resource.actions === undefined || resource.actions.length === 0) return true
  for (const action of resource.actions) if (actions.has(action)) return true
  return false
}

/** A type that is read, with the resources of it that take part. */
export interface ReadType extends EntryType {
  /** By address; of two under one the later counts. */
  readonly members: Map<string, Resource>
}

/** Finds the type under a key; undefined when nobody reads it. */
function openTypes(policies: readonly Policy[], whole: boolean): (key: string) => ReadType | undefined {
  const { reads, joined } = readsOf(policies)
  const projectionOf = (key: string): Projection | undefined => {
    const list = reads.get(key) ?? reads.get('*')
    if (whole) return list && joinReads([...list, { paths: '*', fields: [] }])
    const projection = joined.get(key) ?? (list && joinReads(list))
    if (projection) joined.set(key, projection)
    return projection
  }
  const known = new Map<string, ReadType | undefined>()
  const add = (key: string): ReadType | undefined => {
    const projection = projectionOf(key)
    const type = projection && { name: JSON.stringify(key), projection, members: new Map<string, Resource>() }
    known.set(key, type)
    return type
  }
  return (key) => known.get(key) ?? (known.has(key) ? undefined : add(key))
}

/** What policies read, by type, and what that comes to, worked out when it is first asked for. */
const readsOf = derived((policies: readonly Policy[]) => {
  const reads = new Map<string, Policy['reads'][string][]>()
  for (const policy of policies) {
    for (const [type, read] of Object.entries(policy.reads)) push(reads, type, read)
    for (const type of policy.resourceTypes) if (!reads.has(type)) reads.set(type, [])
  }
  return { reads, joined: new Map<string, Projection>() }
})

/** Writes the types; gives the place of each resource in the list of its type where there are lists. */
function writeTypes(
  types: Iterable<ReadType>,
  { moment, listed = false }: DocumentRequest,
  sink: TextSink,
  alike: Alike | undefined,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let before = ''
  for (const type of types) {
    before += `${type.name}:${listed ? '[' : '{'}`
    let place = 0
    for (const resource of type.members.values()) {
      const { address } = resource
      if (alike !== undefined && alike.first(address) !== address) continue
      const name = JSON.stringify(address)
      if (listed) places.set(address, place++)
      else before += `${name}:`
      sink.write(`${before}{"address":${name},${alike?.text(address) ?? entryText(resource, type, moment)}`)
      before = ','
    }
    before = listed ? '],' : '},'
  }
  sink.write(before.slice(0, -1))
  return places
}
