import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Announcements } from './announcements.ts'

/** A migrated database, whichever it is. */
export interface Database {
  readonly kind: 'postgres' | 'embedded'
  readonly db: Kysely<Tables>
  readonly announcements: Announcements
  /** Names this process among those that share the database. */
  readonly process: string
  close(): Promise<void>
}
