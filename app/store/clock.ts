import { type RawBuilder, sql } from 'kysely'

/** One idea of time for everything that processes share: the database's, unless a test brings its own. */
export interface Clock {
  /** The time as an SQL expression. */
  readonly sql: () => RawBuilder<Date>
  /** Milliseconds that only go forward, for what concerns this process alone. */
  readonly elapsed: () => number
  /** Milliseconds since 1970, for values that leave the store. */
  readonly now: () => number
}

/** The clock of the settings: every process of one database sees the same time, and a jump of a host's clock moves no lease. */
export function makeClock(now: (() => number) | undefined): Clock {
  if (now === undefined)
    return { sql: () => sql<Date>`clock_timestamp()`, elapsed: () => performance.now(), now: () => Date.now() }
  return { sql: () => sql<Date>`${new Date(now()).toISOString()}::timestamptz`, elapsed: now, now }
}

/** A stretch of time as an SQL expression. */
export function milliseconds(ms: number): RawBuilder<unknown> {
  return sql`(${ms}::float8 * interval '1 millisecond')`
}
