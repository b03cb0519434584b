import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { type Place, unknownKey, type Vault } from './vault.ts'

const sealedTables: readonly Place['table'][] = ['jobs', 'reviews', 'sessions']
const batch = 200

/** Throws a Problem `input.config` when records are there that none of the vault's keys opens. */
export async function checkKeys(db: Kysely<Tables>, vault: Vault): Promise<void> {
  const found = new Set<string>()
  for (const table of sealedTables) for (const id of await keysOf(db, table)) found.add(id)
  const unknown = [...found].filter((id) => !vault.known.includes(id))
  if (unknown.length > 0) throw unknownKey(unknown, vault.known)
}

/** Wraps all data keys anew that a previous key wrapped; what is sealed stays as it is. Returns how many. The previous key is not needed afterwards. */
export async function rewrap(db: Kysely<Tables>, vault: Vault): Promise<number> {
  let count = 0
  for (const table of sealedTables)
    for (const id of await keysOf(db, table)) if (id !== vault.current) count += await rewrapTable(db, vault, table, id)
  return count
}

async function rewrapTable(db: Kysely<Tables>, vault: Vault, table: Place['table'], keyId: string): Promise<number> {
  for (let count = 0; ; ) {
    const done = await db.transaction().execute(async (tx) => {
      const rows = await tx
        .selectFrom(table)
        .select(['id', 'wrapped_key', 'key_id'])
        .where('key_id', '=', keyId)
        .limit(batch)
        .forUpdate()
        .execute()
      for (const row of rows) {
        const wrapped = await vault.rewrap({ table, row: row.id }, row)
        await tx.updateTable(table).set(wrapped).where('id', '=', row.id).execute()
      }
      return rows.length
    })
    count += done
    if (done < batch) return count
  }
}

/** The distinct key ids of a table, each found by one step in its index. */
async function keysOf(db: Kysely<Tables>, table: Place['table']): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive keys(id) as (
      select min(key_id) from ${sql.table(table)}
      union all
      select (select min(key_id) from ${sql.table(table)} where key_id > keys.id) from keys where keys.id is not null
    )
    select id from keys where id is not null`.execute(db)
  return rows.map(({ id }) => id)
}
