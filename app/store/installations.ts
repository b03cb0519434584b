import type { Kysely } from 'kysely'
import type { Installations } from '../workflow/ports/installations.ts'
import type { Tables } from './tables.ts'

export function makeInstallations(db: Kysely<Tables>): Installations {
  return {
    save: async ({ id, account, dryRun, suspended }) => {
      const row = { id, account, dry_run: dryRun, suspended }
      await db
        .insertInto('installations')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },
    read: async (id) => {
      const row = await db.selectFrom('installations').selectAll().where('id', '=', id).executeTakeFirst()
      return row && { id, account: row.account, dryRun: row.dry_run, suspended: row.suspended }
    },
    forget: (id) =>
      db.transaction().execute(async (tx) => {
        await tx.deleteFrom('reviews').where('installation', '=', id).execute()
        await tx.deleteFrom('budget_slots').where('installation', '=', id).execute()
        await tx.deleteFrom('budget_pauses').where('installation', '=', id).execute()
        await tx.deleteFrom('installations').where('id', '=', id).execute()
      }),
  }
}
