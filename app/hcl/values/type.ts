import { isList, PartialText, SetValue, Unknown, type Value } from '../value.ts'

/** What a variable's `type` asks for, and what type a value has. */
export type TypeConstraint =
  | { readonly kind: 'any' | 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly of: TypeConstraint }
  | { readonly kind: 'tuple'; readonly of: readonly TypeConstraint[] }
  | { readonly kind: 'object'; readonly attributes: ReadonlyMap<string, ObjectAttribute> }

export interface ObjectAttribute {
  readonly type: TypeConstraint
  readonly optional: boolean
  /** Stands for the attribute where it is absent or null. */
  readonly default?: Value
}

export const anyType: TypeConstraint = { kind: 'any' }
export const stringType: TypeConstraint = { kind: 'string' }
export const numberType: TypeConstraint = { kind: 'number' }
export const boolType: TypeConstraint = { kind: 'bool' }

export function listOf(of: TypeConstraint): TypeConstraint {
  return { kind: 'list', of }
}

export function setOf(of: TypeConstraint): TypeConstraint {
  return { kind: 'set', of }
}

export function mapOf(of: TypeConstraint): TypeConstraint {
  return { kind: 'map', of }
}

/** The type of a value as it shows: lists count as tuples and maps as objects, null and what is not known as anything. */
export function typeOf(value: Value): TypeConstraint {
  if (typeof value === 'string' || value instanceof PartialText) return stringType
  if (typeof value === 'number') return numberType
  if (typeof value === 'boolean') return boolType
  if (value === null || value instanceof Unknown) return anyType
  if (value instanceof SetValue) return setOf(elementType(value))
  if (isList(value)) return { kind: 'tuple', of: value.map(typeOf) }
  const attributes = new Map<string, ObjectAttribute>()
  for (const [key, element] of Object.entries(value)) attributes.set(key, { type: typeOf(element), optional: false })
  return { kind: 'object', attributes }
}

/** Elements of a set that are no collections have one type; others may show as several. */
function elementType({ elements }: SetValue): TypeConstraint {
  const [first = null] = elements
  return typeof first === 'object' && !(first instanceof Unknown) ? anyType : typeOf(first)
}

/** True when a type leaves some part open. */
export function leavesOpen(type: TypeConstraint): boolean {
  if (type.kind === 'any') return true
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return leavesOpen(type.of)
  if (type.kind === 'tuple') return type.of.some(leavesOpen)
  if (type.kind === 'object') return [...type.attributes.values()].some((attribute) => leavesOpen(attribute.type))
  return false
}

/** A type as it is written in a variable's block. */
export function typeText(type: TypeConstraint): string {
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return `${type.kind}(${typeText(type.of)})`
  if (type.kind === 'tuple') return `tuple([${type.of.map(typeText).join(', ')}])`
  if (type.kind !== 'object') return type.kind
  const attributes = [...type.attributes].map(([name, attribute]) => {
    const text = typeText(attribute.type)
    return `${name} = ${attribute.optional ? `optional(${text})` : text}`
  })
  return `object({${attributes.join(', ')}})`
}
