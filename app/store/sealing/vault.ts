import { randomBytes } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import type { SealedRow } from '../tables.ts'
import { decrypt, encrypt } from './cipher.ts'
import { type KeyWrapper, localKey } from './key-wrapper.ts'

/** Where a sealed value lives; it opens nowhere else. */
export interface Place {
  readonly table: 'jobs' | 'reviews' | 'sessions'
  readonly row: string
}

/** Seals what goes into the database: a fresh key for each record, wrapped by the current of the wrapping keys. */
export interface Vault {
  /** The id of the key that seals. */
  readonly current: string
  /** Ids of all keys that open. */
  readonly known: readonly string[]
  seal(place: Place, plain: Uint8Array): Promise<SealedRow>
  /** Throws a Problem `input.config` when the key is not known, `internal.bug` when the record was tampered with. */
  open(place: Place, sealed: SealedRow): Promise<Buffer>
  /** The same record with its key wrapped by the current wrapping key; the sealed bytes stay as they are. */
  rewrap(place: Place, sealed: Omit<SealedRow, 'sealed'>): Promise<Omit<SealedRow, 'sealed'>>
}

/** The first key seals, all open. Throws a Problem when one is no key. */
export function makeVault(keys: readonly [string | KeyWrapper, ...(string | KeyWrapper)[]]): Vault {
  const [current, ...previous] = keys.map((key) => (typeof key === 'string' ? localKey(key) : key))
  if (current === undefined) throw new Problem('internal.bug', 'a vault needs a key')
  const wrappers = new Map([current, ...previous].map((wrapper) => [wrapper.id, wrapper]))

  const unwrap = async (place: Place, { wrapped_key, key_id }: Omit<SealedRow, 'sealed'>) => {
    const wrapper = wrappers.get(key_id)
    if (wrapper === undefined) throw unknownKey([key_id], [...wrappers.keys()])
    return intact(place, () => wrapper.unwrap(wrapped_key, `${text(place)}/key`))
  }
  const wrap = async (place: Place, dataKey: Uint8Array) => ({
    wrapped_key: await current.wrap(dataKey, `${text(place)}/key`),
    key_id: current.id,
  })
  return {
    current: current.id,
    known: [...wrappers.keys()],
    seal: async (place, plain) => {
      const dataKey = randomBytes(32)
      return { sealed: encrypt(dataKey, text(place), plain), ...(await wrap(place, dataKey)) }
    },
    open: async (place, row) => {
      const dataKey = await unwrap(place, row)
      return intact(place, async () => decrypt(dataKey, text(place), row.sealed))
    },
    rewrap: async (place, row) => wrap(place, await unwrap(place, row)),
  }
}

/** Records were sealed with keys that were not given. */
export function unknownKey(found: readonly string[], known: readonly string[]): Problem {
  return new Problem('input.config', 'the database holds records that were sealed with another encryption key', {
    found: `key ${found.join(', ')}`,
    wanted: known.join(' or '),
    next: 'start with the key that was used until now, or name it as a previous key beside the new one',
  })
}

function text({ table, row }: Place): string {
  return `${table}/sealed/${row}`
}

async function intact<T>(place: Place, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('internal.bug', 'a sealed record does not open: it was changed in the database', {
      found: `${place.table}, row ${place.row}`,
      next: 'restore that row from a backup, or delete it',
      cause,
    })
  }
}
