import type { Evidence, Moment } from '../model/evidence.ts'
import { bare, grow, push } from '../model/grow.ts'
import type { JsonObject } from '../model/json.ts'
import type { Policy } from '../model/policy.ts'
import { type Action, type Resource, typeKey } from '../model/resource.ts'
import { joinReads, type Projection, projectMarks, projectValue } from './projection.ts'
import { companionTypes, relations } from './relations.ts'

/** One document that policies read (`input`), and the resources in it by address. */
export interface Document {
  readonly bytes: Uint8Array
  readonly resources: ReadonlyMap<string, Resource>
}

export interface DocumentRequest {
  readonly evidence: Evidence
  /** Policies that will read the document; they judge the same actions. */
  readonly policies: readonly Policy[]
  readonly moment: Moment
  readonly parameters: JsonObject
  /** Keep every attribute, for explanations. */
  readonly whole?: boolean
}

/**
 * Builds the document: resources by type and address, cut down to what the policies read, and their relations.
 * At the moment `before`, a resource has the values it had and nothing is unknown.
 */
export function buildDocument(request: DocumentRequest): Document {
  const { evidence, policies, moment, parameters } = request
  const projections = readsByType(policies, request.whole === true)
  const actions = new Set(policies.flatMap((policy) => policy.actions))
  const companions = companionTypes(policies)
  const resources = new Map<string, Resource>()
  // Companions that are only asked for, not read, need no entry of their own.
  const participants = new Map<string, string>()
  const byType = bare<Record<string, unknown>>()
  for (const resource of evidence.resources) {
    const key = typeKey(resource)
    const projection = projections.get(key) ?? projections.get('*')
    if (!(projection || companions.has(key)) || !takesPart(resource, moment, actions)) continue
    participants.set(resource.address, key)
    if (!projection) continue
    resources.set(resource.address, resource)
    grow(byType, key, bare<unknown>)[resource.address] =
      moment === 'after' ? entry(resource, key, projection) : entryBefore(resource, key, projection)
  }
  const document = { resources: byType, ...relations(evidence, policies, moment, participants), parameters }
  return { bytes: Buffer.from(JSON.stringify(document)), resources }
}

/** Whether policies that judge `actions` see the resource at that moment. */
export function takesPart(resource: Resource, moment: Moment, actions: ReadonlySet<Action>): boolean {
  if (moment === 'before') return resource.before !== null && resource.before !== undefined
  if (resource.actions === undefined || resource.actions.length === 0) return true
  for (const action of resource.actions) if (actions.has(action)) return true
  return false
}

function readsByType(policies: readonly Policy[], whole: boolean): Map<string, Projection> {
  const reads = new Map<string, Policy['reads'][string][]>()
  for (const policy of policies) {
    for (const [type, read] of Object.entries(policy.reads)) {
      push(reads, type, read)
    }
    for (const type of policy.resourceTypes) if (!reads.has(type)) reads.set(type, [])
  }
  const result = new Map<string, Projection>()
  for (const [type, list] of reads) {
    result.set(type, joinReads(whole ? [...list, { paths: '*', fields: [] }] : list))
  }
  return result
}

function entry(resource: Resource, type: string, projection: Projection): Record<string, unknown> {
  const unknown = projectMarks(resource.unknown, projection)
  const result: Record<string, unknown> = {
    address: resource.address,
    type,
    values: resource.values === null ? {} : projectValue(resource.values, projection),
    unknown,
  }
  if (isMarked(unknown)) {
    const references = projectMarks(resource.references, projection)
    if (isMarked(references)) result.references = references
    const unset = projectMarks(resource.unset, projection)
    if (isMarked(unset)) result.unset = unset
  }
  for (const field of projection.fields) addField(result, resource, field)
  return result
}

function entryBefore(resource: Resource, type: string, projection: Projection): Record<string, unknown> {
  const result: Record<string, unknown> = {
    address: resource.address,
    type,
    values: projectValue(resource.before ?? {}, projection),
    unknown: {},
  }
  for (const field of projection.fields) addField(result, resource, field)
  return result
}

const fields = ['actions', 'before', 'module', 'name', 'index', 'provider', 'mode', 'origin', 'root'] as const

function addField(result: Record<string, unknown>, resource: Resource, field: string): void {
  const known = fields.find((name) => name === field)
  if (known && resource[known] !== undefined) result[known] = resource[known]
}

function isMarked(marks: unknown): boolean {
  return marks === true || (typeof marks === 'object' && marks !== null && Object.keys(marks).length > 0)
}
