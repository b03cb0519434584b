import type { KeyWrapper } from './sealing/key-wrapper.ts'

/** What the store is told from outside. Only the first three are the operator's; the rest has defaults, and is there for tests and benchmarks. */
export interface StoreSettings {
  /** A Postgres URL; null for the embedded database in `folder`. */
  readonly databaseUrl: string | null
  /** Where the embedded database lives; made when it is not there. */
  readonly folder: string
  /** Base64 of 32 bytes each, or what stands in for them (a KMS): the first seals, all open. */
  readonly encryptionKeys: readonly [string | KeyWrapper, ...(string | KeyWrapper)[]]
  /** Connections of this process to Postgres, beside the one that listens. */
  readonly connections?: number
  /** How long a job belongs to a process that says nothing. */
  readonly leaseMs?: number
  /** How often the queue looks for work that nobody announced. */
  readonly pollMs?: number
  /** How long the start waits for a database that is not there yet. */
  readonly patienceMs?: number
  readonly retention?: Partial<Retention>
  /** Milliseconds since 1970. Without it the database's clock decides, which all processes share. */
  readonly now?: () => number
  /** Told of what went wrong in the background; it must not throw. */
  readonly onTrouble?: (what: string, error: unknown) => void
}

/** How many days is kept what nobody deletes. */
export interface Retention {
  readonly reviewDays: number
  /** GitHub offers to deliver again for three days, an Enterprise Server for longer. */
  readonly deliveryDays: number
  readonly failedJobDays: number
}

export const defaultRetention: Retention = { reviewDays: 90, deliveryDays: 30, failedJobDays: 30 }
export const defaultLeaseMs = 20_000
export const defaultPollMs = 1000
export const defaultPatienceMs = 30_000
export const defaultConnections = 8
