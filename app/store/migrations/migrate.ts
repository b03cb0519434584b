import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { Problem } from '../../model/problem.ts'
import { start } from './001-start.ts'

/** In the order they are applied; names stay as they are once released. */
const migrations: Readonly<Record<string, Migration>> = { '001-start': start }
const tableName = 'plumbline_migrations'

/**
 * Brings the tables to this version. Any number of processes may do so at once: an advisory lock lets one work and the others find it done.
 * Throws a Problem `input.config` when a newer version was here before.
 */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  const newer = (await applied(db)).filter((name) => !(name in migrations))
  if (newer.length > 0)
    throw new Problem('input.config', 'the database was made by a newer version of Plumbline', {
      found: `migrations ${newer.join(', ')}`,
      wanted: `none after ${Object.keys(migrations).at(-1)}`,
      next: 'start the newer version again, or give this one another database',
    })
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: tableName,
    migrationLockTableName: `${tableName}_lock`,
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function applied(db: Kysely<unknown>): Promise<readonly string[]> {
  const found = await sql<{ there: boolean }>`select to_regclass(${tableName}) is not null as there`.execute(db)
  if (found.rows[0]?.there !== true) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(tableName)}`.execute(db)
  return rows.map(({ name }) => name)
}
