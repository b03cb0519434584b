import type { Moment } from '../model/evidence.ts'
import type { Resource } from '../model/resource.ts'
import { type Projection, projectedText, projectMarks } from './projection.ts'

/** One resource as policies see it, as JSON, but for its address: everything after the first brace. */
export function entryText(resource: Resource, type: EntryType, moment: Moment): string {
  if (moment === 'before') return textOf(resource, type, projectedText(resource.before ?? {}, type.projection), '{}')
  const { projection } = type
  const unknown = projectMarks(resource.unknown, projection)
  const values = resource.values === null ? '{}' : projectedText(resource.values, projection)
  let marks = '{}'
  if (unknown !== undefined) {
    const references = projectMarks(resource.references, projection)
    const unset = resource.unsetAmong ? resource.unsetAmong(unknown) : projectMarks(resource.unset, projection)
    marks = JSON.stringify(unknown)
    if (references !== undefined) marks += `,"references":${JSON.stringify(references)}`
    if (unset !== undefined) marks += `,"unset":${JSON.stringify(unset)}`
    if (resource.partial !== undefined) marks += `,"partial":${JSON.stringify(resource.partial)}`
  }
  return textOf(resource, type, values, marks)
}

/** What is read of a type. */
export interface EntryType {
  /** The type key as JSON. */
  readonly name: string
  readonly projection: Projection
}

function textOf(resource: Resource, type: EntryType, values: string, unknown: string): string {
  let text = `"type":${type.name},"values":${values},"unknown":${unknown}`
  for (const field of type.projection.fields) text += fieldText(resource, field)
  return `${text}}`
}

const fields = ['actions', 'before', 'module', 'name', 'index', 'provider', 'mode', 'origin', 'root'] as const

function fieldText(resource: Resource, field: string): string {
  const known = fields.find((name) => name === field)
  const value = known && resource[known]
  return value === undefined ? '' : `,"${known}":${JSON.stringify(value)}`
}
