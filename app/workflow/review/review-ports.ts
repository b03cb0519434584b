import type { CheckPublisher, CodeHost, RepositoryRef, ReviewStore } from '../ports/host.ts'
import type { JobQueue } from '../ports/jobs.ts'
import type { Judge } from '../ports/judge.ts'

/** What speaks to one repository; it stops when the signal it was opened with is aborted. */
export interface Clients {
  readonly host: CodeHost
  readonly publisher: CheckPublisher
}

/** Everything that reviewing changes needs from outside. */
export interface ReviewPorts {
  readonly open: (repository: RepositoryRef, signal: AbortSignal) => Promise<Clients>
  readonly judge: Judge
  readonly reviews: ReviewStore
  readonly jobs: Pick<JobQueue, 'add'>
  readonly now: () => Date
  /** An id that nobody can guess, of 16 to 64 letters, digits, `-` and `_`; equal texts give equal ids. */
  readonly idOf: (text: string) => string
  readonly settings: ReviewServerSettings
  readonly log: (entry: ReviewLogEntry) => void
}

export interface ReviewServerSettings {
  /** Of this server: another one may judge otherwise. */
  readonly version: string
  /** Address of the server without a slash at the end; null when people cannot reach it. */
  readonly publicUrl: string | null
  /** Judge everything and publish nothing, whatever configurations say. */
  readonly dryRun: boolean
  /** The repository of an owner that speaks for all of them, unless a configuration names another. */
  readonly organisationRepository: string
}

export interface ReviewLogEntry {
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
  /** What it is about; nothing in it comes out of files that are judged. */
  readonly about: Readonly<Record<string, string | number | boolean | null>>
  readonly error?: unknown
}
