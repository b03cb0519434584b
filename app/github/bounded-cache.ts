/** Keeps values up to a total size; what was not asked for the longest goes first. */
export interface BoundedCache<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
}

/** `sizeOf` is asked once for each value; one larger than the whole is not kept. */
export function openBoundedCache<T>(capacity: number, sizeOf: (value: T) => number): BoundedCache<T> {
  const entries = new Map<string, { readonly value: T; readonly size: number }>()
  let total = 0
  const remove = (key: string): void => {
    total -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set(key, value) {
      remove(key)
      const size = sizeOf(value)
      if (size > capacity) return
      entries.set(key, { value, size })
      total += size
      for (const oldest of entries.keys()) {
        if (total <= capacity) break
        remove(oldest)
      }
    },
    delete: remove,
  }
}
