import { openBoundedCache } from './bounded-cache.ts'
import type { Clock } from './settings.ts'

/** A value that holds for a while. */
export interface Expiring<T> {
  readonly value: T
  /** Milliseconds since 1970. */
  readonly expires: number
}

/**
 * The value under a key, made when there is none, when it expired, or when it is `rejected`, one that turned out not to hold. Those who ask at the
 * same time share the making; a failure is not kept.
 */
export type Held<T> = (key: string, rejected: T | undefined, make: () => Promise<Expiring<T>>) => Promise<T>

interface Entry<T> {
  readonly making: Promise<Expiring<T>>
  made?: Expiring<T>
}

/** Keeps at most this many values. */
export function openHeld<T>(most: number, clock: Clock): Held<T> {
  const entries = openBoundedCache<Entry<T>>(most, () => 1)
  return async (key, rejected, make) => {
    const known = entries.get(key)
    const holds = known?.made === undefined || (clock.now() < known.made.expires && known.made.value !== rejected)
    if (known !== undefined && holds) return (await known.making).value
    const entry: Entry<T> = { making: make() }
    entries.set(key, entry)
    try {
      entry.made = await entry.making
      return entry.made.value
    } catch (error) {
      if (entries.get(key) === entry) entries.delete(key)
      throw error
    }
  }
}
