/**
 * Remembers what was derived from a value as long as the value is there: hundreds of pieces of evidence are judged with the same policies.
 */
export function derived<K extends object, V>(derive: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (from) => {
    const found = known.get(from) ?? { value: derive(from) }
    known.set(from, found)
    return found.value
  }
}
