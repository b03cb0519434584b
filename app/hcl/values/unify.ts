import { anyType, listOf, mapOf, type ObjectAttribute, setOf, stringType, type TypeConstraint } from './type.ts'

/** The one type into which all of the types can be turned without losing anything; undefined when there is none. */
export function unifyTypes(all: readonly TypeConstraint[]): TypeConstraint | undefined {
  const types = all.filter((type) => type.kind !== 'any')
  const kinds = new Set(types.map((type) => type.kind))
  const [only, second] = [...kinds]
  if (only === undefined) return anyType
  if (only === 'object' && second === undefined) return unifyObjects(types)
  if (only === 'tuple' && second === undefined) return unifyTuples(types)
  if (isSubset(kinds, ['object', 'map'])) return collection(mapOf, types)
  if (isSubset(kinds, ['set', 'tuple']) && kinds.has('set')) return collection(setOf, types)
  if (isSubset(kinds, ['set', 'list', 'tuple'])) return collection(listOf, types)
  if (second === undefined) return types[0]
  return isSubset(kinds, ['string', 'number', 'bool']) && kinds.has('string') ? stringType : undefined
}

function isSubset(kinds: ReadonlySet<string>, allowed: readonly string[]): boolean {
  return [...kinds].every((kind) => allowed.includes(kind))
}

function collection(
  make: (of: TypeConstraint) => TypeConstraint,
  types: readonly TypeConstraint[],
): TypeConstraint | undefined {
  const of = unifyTypes(types.flatMap(innerTypes))
  return of === undefined ? undefined : make(of)
}

function innerTypes(type: TypeConstraint): readonly TypeConstraint[] {
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return [type.of]
  if (type.kind === 'tuple') return type.of
  return type.kind === 'object' ? [...type.attributes.values()].map((attribute) => attribute.type) : []
}

/** Objects with the same attributes stay objects; others become maps. */
function unifyObjects(types: readonly TypeConstraint[]): TypeConstraint | undefined {
  const columns = new Map<string, TypeConstraint[]>()
  for (const type of types) {
    if (type.kind !== 'object') return undefined
    for (const [name, attribute] of type.attributes) {
      const column = columns.get(name)
      if (column === undefined) columns.set(name, [attribute.type])
      else column.push(attribute.type)
    }
  }
  const attributes = new Map<string, ObjectAttribute>()
  for (const [name, column] of columns) {
    if (column.length < types.length) return collection(mapOf, types)
    const type = unifyTypes(column)
    if (type === undefined) return undefined
    attributes.set(name, { type, optional: false })
  }
  return { kind: 'object', attributes }
}

/** Tuples of the same length stay tuples; others become lists. */
function unifyTuples(types: readonly TypeConstraint[]): TypeConstraint | undefined {
  const rows = types.map(innerTypes)
  const length = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== length)) return collection(listOf, types)
  const of: TypeConstraint[] = []
  for (let at = 0; at < length; at++) {
    const type = unifyTypes(rows.map((row) => row[at] ?? anyType))
    if (type === undefined) return undefined
    of.push(type)
  }
  return { kind: 'tuple', of }
}
