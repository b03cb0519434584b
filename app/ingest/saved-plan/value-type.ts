import { isObject, type Json } from '../../model/json.ts'
import type { Body, ValueType } from '../../schema/declaration.ts'
import { Refusal } from './refusal.ts'

const scalars: ReadonlyMap<Json, ValueType> = new Map([
  ['string', { kind: 'string' }],
  ['number', { kind: 'number' }],
  ['bool', { kind: 'bool' }],
  ['dynamic', { kind: 'any' }],
])

const deepest = 200

/**
 * Reads a type as Terraform writes it beside values whose type is decided at runtime: `"string"`, `["list", "number"]`,
 * `["object", {"a": "string"}]`.
 *
 * @throws Refusal for anything else.
 */
export function readType(json: Json | undefined, depth = 0): ValueType {
  if (depth > deepest) throw new Refusal('shape', 'a type nested too deeply', `at most ${deepest} levels`)
  const scalar = json === undefined ? undefined : scalars.get(json)
  if (scalar !== undefined) return scalar
  if (Array.isArray(json)) {
    const [kind, inner] = json as readonly Json[]
    if (kind === 'list' || kind === 'set' || kind === 'map') return { kind, element: readType(inner, depth + 1) }
    if (kind === 'tuple' && Array.isArray(inner)) {
      return { kind, elements: (inner as readonly Json[]).map((element) => readType(element, depth + 1)) }
    }
    if (kind === 'object' && isObject(inner)) {
      const body: Body = new Map(
        Object.entries(inner).map(([name, type]) => [name, { ...attribute, type: readType(type, depth + 1) }]),
      )
      return { kind, body }
    }
  }
  throw new Refusal('shape', `a type ${JSON.stringify(json ?? null).slice(0, 80)}`, 'a type as Terraform writes it')
}

const attribute = {
  kind: 'attribute',
  required: false,
  optional: true,
  computed: false,
  sensitive: false,
  writeOnly: false,
} as const

/** The type of a member of an object or map, or of an element of a list; undefined where the type does not say. */
export function typeInside(type: ValueType, step: string | number): ValueType | undefined {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return type.element
    case 'tuple':
      return typeof step === 'number' ? type.elements[step] : undefined
    case 'object': {
      const entry = typeof step === 'string' ? type.body.get(step) : undefined
      if (entry === undefined || entry.kind === 'attribute') return entry?.type
      const one: ValueType = { kind: 'object', body: entry.body }
      return entry.nesting === 'single' || entry.nesting === 'group' ? one : { kind: entry.nesting, element: one }
    }
    default:
      return type.kind === 'any' ? type : undefined
  }
}
