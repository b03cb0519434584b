import { type Kysely, sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Vault } from './sealing/vault.ts'
import type { Tables } from './tables.ts'

/** Somebody who signed in to the pages. */
export interface StoredSession {
  readonly login: string
  /** A token of GitHub. */
  readonly token: string
  /** ISO. */
  readonly expires: string
}

/** Sessions by the hash of what the browser holds, so that reading the database lets nobody in. */
export interface SessionStore {
  save(hash: string, session: StoredSession): Promise<void>
  /** Undefined when there is none, or it has expired. */
  read(hash: string): Promise<StoredSession | undefined>
  remove(hash: string): Promise<void>
}

export function makeSessionStore(db: Kysely<Tables>, vault: Vault, clock: Clock): SessionStore {
  return {
    save: async (hash, session) => {
      const sealed = await vault.seal({ table: 'sessions', row: hash }, Buffer.from(JSON.stringify(session)))
      const row = { id: hash, expires: new Date(session.expires), ...sealed }
      await db
        .insertInto('sessions')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },
    read: async (hash) => {
      const query = db.selectFrom('sessions').selectAll().where('id', '=', hash)
      const row = await query.where(sql<boolean>`expires > ${clock.sql()}`).executeTakeFirst()
      if (row === undefined) return undefined
      return JSON.parse((await vault.open({ table: 'sessions', row: hash }, row)).toString('utf8'))
    },
    remove: async (hash) => {
      await db.deleteFrom('sessions').where('id', '=', hash).execute()
    },
  }
}
