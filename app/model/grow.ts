/** The entry of a record under a key, made and put there when it is missing. Use records without a prototype for keys from outside. */
export function grow<V>(record: Record<string, V>, key: string, make: () => V): V {
  const known = record[key]
  if (known !== undefined) return known
  const made = make()
  record[key] = made
  return made
}

/** A record without a prototype, so that no key from outside means anything. */
export function bare<V>(): Record<string, V> {
  return Object.create(null) as Record<string, V>
}

/** Adds to the list a map holds under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Sets a key of a plain object, even one that means something to JavaScript. */
export function put<V>(record: Record<string, V>, key: string, value: V): void {
  // Defining a property is many times slower than setting it, and only this key needs it.
  if (key === '__proto__')
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true })
  else record[key] = value
}
