import { isObject, type Json, type JsonObject } from '../model/json.ts'
import {
  type Aliases,
  defaultActions,
  type Enforcement,
  enforcements,
  type Policy,
  type Severity,
  severities,
} from '../model/policy.ts'
import { type Action, actionNames } from '../model/resource.ts'

/** What a policy's METADATA says, checked. */
export type Metadata = Pick<
  Policy,
  | 'title'
  | 'description'
  | 'severity'
  | 'enforcement'
  | 'resourceTypes'
  | 'actions'
  | 'effectiveOn'
  | 'needs'
  | 'comparesNames'
  | 'impliedBy'
  | 'aliases'
  | 'related'
  | 'remediation'
  | 'deprecated'
>

const customKeys = [
  'severity',
  'resource_types',
  'actions',
  'aliases',
  'remediation',
  'effective_on',
  'needs',
  'compares_names',
  'enforcement',
  'implied_by',
  'deprecated',
]

/**
 * Reads package annotations. `wrong` lists every mistake as a sentence, so that a policy with a misspelt severity is refused and not
 * judged by a default.
 */
export function readMetadata(
  annotations: Json | undefined,
  fallbackTitle: string,
): { readonly metadata: Metadata; readonly wrong: string[] } {
  const wrong: string[] = []
  const all = isObject(annotations) ? annotations : {}
  const custom = isObject(all.custom) ? all.custom : {}
  for (const key of Object.keys(custom)) {
    if (!customKeys.includes(key) && looksLikeOurs(key))
      wrong.push(`custom.${key} is not known; known are ${customKeys.join(', ')}`)
  }
  const severity = oneOf(custom, 'severity', severities, 'medium', wrong)
  const actions = texts(custom, 'actions', wrong)
  for (const action of actions) {
    if (!actionNames.some((name) => name === action))
      wrong.push(`custom.actions holds ${quote(action)}; known are ${actionNames.join(', ')}`)
  }
  const effectiveOn = date(custom, wrong)
  const needs = texts(custom, 'needs', wrong)
  const comparesNames = flag(custom, 'compares_names', wrong)
  const remediation = readRemediation(custom.remediation, wrong)
  const metadata: Metadata = {
    title: text(all, 'title', wrong) ?? fallbackTitle,
    description: text(all, 'description', wrong) ?? '',
    severity: severity as Severity,
    enforcement: oneOf(custom, 'enforcement', enforcements, 'mandatory', wrong) as Enforcement,
    resourceTypes: texts(custom, 'resource_types', wrong),
    actions: actions.length > 0 ? (actions as Action[]) : defaultActions,
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(comparesNames ? { comparesNames } : {}),
    impliedBy: texts(custom, 'implied_by', wrong),
    aliases: readAliases(custom.aliases, wrong),
    related: readRelated(all.related_resources),
    ...(remediation ? { remediation } : {}),
    ...(typeof custom.deprecated === 'string' ? { deprecated: custom.deprecated } : {}),
  }
  return { metadata, wrong }
}

/** Organisations may annotate what they like; only a near miss of our own keys is surely a mistake. */
function looksLikeOurs(key: string): boolean {
  return customKeys.some((known) => known.replaceAll('_', '') === key.replaceAll(/[_-]/g, '').toLowerCase())
}

function text(from: JsonObject, key: string, wrong: string[]): string | undefined {
  const value = from[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.trim()
  wrong.push(`${key} is not text`)
  return undefined
}

function texts(from: JsonObject, key: string, wrong: string[]): readonly string[] {
  const value = from[key]
  if (value === undefined || value === null) return []
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value as string[]
  wrong.push(`custom.${key} is not a list of names`)
  return []
}

function flag(from: JsonObject, key: string, wrong: string[]): boolean {
  const value = from[key] ?? false
  if (typeof value === 'boolean') return value
  wrong.push(`custom.${key} is neither true nor false`)
  return false
}

function oneOf(from: JsonObject, key: string, known: readonly string[], fallback: string, wrong: string[]): string {
  const value = from[key]
  if (value === undefined || value === null) return fallback
  if (typeof value === 'string' && known.includes(value)) return value
  wrong.push(`custom.${key} is ${quote(value)}; known are ${known.join(', ')}`)
  return fallback
}

function date(custom: JsonObject, wrong: string[]): string | undefined {
  const value = custom.effective_on
  if (value === undefined || value === null) return undefined
  const [, day] = typeof value === 'string' ? (/^(\d{4}-\d{2}-\d{2})(T00:00:00Z)?$/.exec(value) ?? []) : []
  // A day that does not exist rolls over into the next month.
  const time = day === undefined ? Number.NaN : Date.parse(day)
  if (day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day
  wrong.push(`custom.effective_on is ${quote(value)}; wanted is a date, 2026-01-31`)
  return undefined
}

function readRemediation(value: Json | undefined, wrong: string[]): Policy['remediation'] {
  if (value === undefined || value === null) return undefined
  if (isObject(value) && typeof value.safe === 'boolean' && typeof value.summary === 'string') {
    return { safe: value.safe, summary: value.summary.trim() }
  }
  wrong.push('custom.remediation is not {safe: true or false, summary: "…"}')
  return undefined
}

function readAliases(value: Json | undefined, wrong: string[]): Aliases {
  const from = isObject(value) ? value : {}
  if (value !== undefined && value !== null && !isObject(value))
    wrong.push('custom.aliases is not {checkov: [], trivy: [], kics: []}')
  const tools = ['checkov', 'trivy', 'kics']
  for (const tool of Object.keys(from))
    if (!tools.includes(tool)) wrong.push(`custom.aliases names ${quote(tool)}; known are ${tools.join(', ')}`)
  return {
    checkov: texts(from, 'checkov', wrong),
    trivy: texts(from, 'trivy', wrong),
    kics: texts(from, 'kics', wrong),
  }
}

function readRelated(value: Json | undefined): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: Json) => {
    if (typeof item === 'string') return [item]
    return isObject(item) && typeof item.ref === 'string' ? [item.ref] : []
  })
}

function quote(value: Json): string {
  return JSON.stringify(value)
}
