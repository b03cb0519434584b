import { createHash } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import { decrypt, encrypt } from './cipher.ts'

/**
 * Wraps the key of each record with a key that never enters the database. A KMS stands in by implementing this; since every job and review has its
 * own key, it should let the KMS unwrap one key of its own at the start, and wrap with that.
 */
export interface KeyWrapper {
  /** Stored with each record; never tells anything of the key. */
  readonly id: string
  /** `place` must be given again to unwrap. */
  wrap(dataKey: Uint8Array, place: string): Promise<Uint8Array>
  /** Throws when the key or the place is another. */
  unwrap(wrapped: Uint8Array, place: string): Promise<Uint8Array>
}

const keyBytes = 32

/** A wrapping key that the process was given: base64 of 32 bytes. Throws a Problem `input.config` for anything else. */
export function localKey(base64: string): KeyWrapper {
  const key = Buffer.from(base64, 'base64')
  if (key.byteLength !== keyBytes)
    throw new Problem('input.config', 'the encryption key is no key', {
      found: `base64 of ${key.byteLength} bytes`,
      wanted: `base64 of ${keyBytes} random bytes`,
      next: 'make one with: openssl rand -base64 32',
    })
  const id = createHash('sha256').update('plumbline key id').update(key).digest('hex').slice(0, 16)
  return {
    id,
    wrap: async (dataKey, place) => encrypt(key, place, dataKey),
    unwrap: async (wrapped, place) => decrypt(key, place, wrapped),
  }
}
