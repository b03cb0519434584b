import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { RepositoryRef, ReviewRecord, ReviewStore } from '../workflow/ports/host.ts'
import type { Vault } from './sealing/vault.ts'
import type { ReviewRow, Tables } from './tables.ts'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** Reviews, each compressed and sealed whole; beside it stands only what they are found by. Saving one again replaces it. */
export function makeReviewStore(db: Kysely<Tables>, vault: Vault): ReviewStore {
  const open = async (row: ReviewRow | undefined): Promise<ReviewRecord | undefined> => {
    if (row === undefined) return undefined
    const compressed = await vault.open({ table: 'reviews', row: row.id }, row)
    return JSON.parse((await expand(compressed)).toString('utf8'))
  }
  return {
    save: async (record) => {
      const sealed = await vault.seal({ table: 'reviews', row: record.id }, await compress(JSON.stringify(record)))
      const row: ReviewRow = {
        id: record.id,
        installation: record.repository.installation,
        repository: record.repository.id,
        pull: record.pull,
        head: record.head,
        conclusion: record.conclusion,
        finished: new Date(record.finished),
        ...sealed,
      }
      await db
        .insertInto('reviews')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },
    read: async (id) => open(await db.selectFrom('reviews').selectAll().where('id', '=', id).executeTakeFirst()),
    newest: async ({ installation, id }: RepositoryRef, head) =>
      open(
        await db
          .selectFrom('reviews')
          .selectAll()
          .where('installation', '=', installation)
          .where('repository', '=', id)
          .where('head', '=', head)
          .orderBy('finished', 'desc')
          .limit(1)
          .executeTakeFirst(),
      ),
  }
}
