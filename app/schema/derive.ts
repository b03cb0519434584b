import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import { computedBlocks } from './computed-blocks.ts'
import { type ProviderVersion, prefixOf } from './schema.ts'
import { type Giver, tableFormat, writeNesting } from './table.ts'

/** One provider's part of `terraform providers schema -json`, with the version nobody but the caller knows. */
export interface ProviderSchema extends ProviderVersion {
  readonly resource_schemas?: Json | undefined
  readonly data_source_schemas?: Json | undefined
  readonly ephemeral_resource_schemas?: Json | undefined
}

/**
 * Tables by prefix of the types in them, as `openSchema` reads them; the same input gives the same text in any order of providers and
 * attributes. Of a type that two providers declare, the first by name counts (`google` before `google-beta`).
 * Throws `input.unsupported` for a schema it does not understand.
 */
export function deriveTables(providers: readonly ProviderSchema[]): ReadonlyMap<string, string> {
  const lines = new Map<string, Map<string, string>>()
  const versions = new Map<string, Set<string>>()
  for (const provider of providers.toSorted(byName)) {
    for (const [typeKey, block] of typesOf(provider)) {
      const prefix = prefixOf(typeKey)
      const table = lines.get(prefix) ?? new Map<string, string>()
      lines.set(prefix, table)
      versions.set(prefix, (versions.get(prefix) ?? new Set()).add(`${provider.name}@${provider.version}`))
      if (!table.has(typeKey)) table.set(typeKey, `${checkName(typeKey, /^[\w.-]+$/)} ${writeBody(block, typeKey)}`)
    }
  }
  return new Map(
    [...lines]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([prefix, table]) => {
        const header = `${tableFormat} ${[...(versions.get(prefix) ?? [])].join(' ')}`
        return [prefix, `${header}\n${[...table.values()].sort().join('\n')}\n`]
      }),
  )
}

const modePrefixes = {
  resource_schemas: '',
  data_source_schemas: 'data.',
  ephemeral_resource_schemas: 'ephemeral.',
} as const

function* typesOf(provider: ProviderSchema): Generator<[string, JsonObject]> {
  for (const [key, prefix] of Object.entries(modePrefixes) as [keyof typeof modePrefixes, string][]) {
    for (const [type, schema] of entries(provider[key])) yield [prefix + type, objectAt(schema, 'block', type)]
  }
}

function writeBody(block: JsonObject, place: string): string {
  const attributes = entries(block.attributes).map(([name, value]) => writeAttribute(name, value, place))
  const blocks = entries(block.block_types).map(([name, value]) => writeBlock(name, value, `${place}.${name}`))
  return [...attributes, ...blocks].join(',')
}

function writeAttribute(name: string, value: Json | undefined, place: string): string {
  if (!isObject(value)) throw misunderstood(`${place}.${name}`, value)
  const { required, optional, computed, sensitive, write_only: writeOnly } = value
  const giver: Giver = required === true ? '!' : optional === true ? (computed === true ? '~' : '?') : '='
  const signs = `${giver}${sensitive === true ? '*' : ''}${writeOnly === true ? '^' : ''}`
  const here = `${place}.${name}`
  const nested = value.nested_type
  const type = isObject(nested)
    ? `${collectionOf(nested.nesting_mode, here)}{${writeBody(nested, here)}}`
    : writeType(value.type, here)
  return `${checkName(name)}${signs}${type}`
}

function collectionOf(nesting: Json | undefined, place: string): string {
  if (nesting === 'single' || nesting === 'group') return ''
  if (nesting === 'list' || nesting === 'set' || nesting === 'map') return writeNesting(nesting)
  throw misunderstood(place, nesting)
}

function writeBlock(name: string, value: Json | undefined, place: string): string {
  const nesting = isObject(value) ? value.nesting_mode : undefined
  if (!isObject(value) || !isNesting(nesting)) throw misunderstood(place, value)
  const [type = '', ...names] = place.split('.')
  const known = Object.hasOwn(computedBlocks, type) ? (computedBlocks[type] ?? []) : []
  const computed = names.length === 1 && known.includes(name) ? '~' : ''
  const required = Number(value.min_items ?? 0) > 0 ? '!' : ''
  const atMostOne = value.max_items === 1 ? '1' : ''
  return `${checkName(name)}/${writeNesting(nesting)}${computed}${required}${atMostOne}{${writeBody(objectAt(value, 'block', place), place)}}`
}

/** Terraform writes types as `"string"`, `["list", type]`, `["object", {name: type}]`, `["tuple", [types]]`. */
function writeType(type: Json | undefined, place: string): string {
  if (type === 'dynamic') return 'a'
  if (type === 'string' || type === 'number' || type === 'bool') return type.slice(0, 1)
  if (!Array.isArray(type)) throw misunderstood(place, type)
  const [kind, inner] = type as readonly Json[]
  if (kind === 'list' || kind === 'set' || kind === 'map') return writeNesting(kind) + writeType(inner, place)
  if (kind === 'tuple' && Array.isArray(inner)) return `[${inner.map((each: Json) => writeType(each, place)).join('')}]`
  if (kind !== 'object') throw misunderstood(place, type)
  return `{${entries(inner)
    .map(([name, each]) => `${checkName(name)}:${writeType(each, `${place}.${name}`)}`)
    .join(',')}}`
}

function isNesting(value: Json | undefined): value is 'single' | 'list' | 'set' | 'map' | 'group' {
  return value === 'single' || value === 'list' || value === 'set' || value === 'map' || value === 'group'
}

function entries(value: Json | undefined): [string, Json | undefined][] {
  return isObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : []
}

function objectAt(value: Json | undefined, key: string, place: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined
  if (!isObject(found)) throw misunderstood(place, found)
  return found
}

function byName(a: ProviderVersion, b: ProviderVersion): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

function checkName(name: string, pattern = /^[\w-]+$/): string {
  if (!pattern.test(name)) throw misunderstood(name, name)
  return name
}

function misunderstood(place: string, found: Json | undefined): Problem {
  return new Problem('input.unsupported', `The provider schema says something of ${place} that is not understood`, {
    found: (JSON.stringify(found) ?? 'nothing').slice(0, 200),
    wanted: 'what terraform providers schema -json prints',
  })
}
