import { fit, namesItself } from './stem.ts'

/** Answers about names, each worked out once. */
export interface Naming {
  fit(attribute: string, typeKey: string): number
  /** True when the attribute fits some wanted type. */
  fitsAny(attribute: string): boolean
  namesItself(attribute: string, typeKey: string): boolean
}

/** Remembers answers about the names that occur in one document. */
export function openNaming(types: ReadonlySet<string>): Naming {
  const fits = new Map<string, Map<string, number>>()
  const any = new Map<string, boolean>()
  const own = new Map<string, Map<string, boolean>>()
  const naming: Naming = {
    fit: (attribute, typeKey) => remembered(fits, attribute, typeKey, fit),
    namesItself: (attribute, typeKey) => remembered(own, attribute, typeKey, namesItself),
    fitsAny(attribute) {
      let known = any.get(attribute)
      if (known === undefined) {
        known = [...types].some((typeKey) => naming.fit(attribute, typeKey) > 0)
        any.set(attribute, known)
      }
      return known
    },
  }
  return naming
}

function remembered<T>(
  memory: Map<string, Map<string, T>>,
  attribute: string,
  typeKey: string,
  answer: (attribute: string, typeKey: string) => T,
): T {
  let row = memory.get(attribute)
  if (row === undefined) {
    row = new Map()
    memory.set(attribute, row)
  }
  const known = row.get(typeKey)
  if (known !== undefined) return known
  const found = answer(attribute, typeKey)
  row.set(typeKey, found)
  return found
}
