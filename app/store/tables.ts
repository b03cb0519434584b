import type { Generated } from 'kysely'
import type { CheckConclusion } from '../workflow/ports/host.ts'

/** Every table, as `migrations/` makes them. Numbers of 64 bits arrive as JavaScript numbers. */
export interface Tables {
  readonly deliveries: DeliveryRow
  readonly jobs: JobRow
  readonly lanes: LaneRow
  readonly reviews: ReviewRow
  readonly sessions: SessionRow
  readonly installations: InstallationRow
  readonly budget_slots: BudgetSlotRow
  readonly budget_pauses: BudgetPauseRow
}

/** A record whose content is sealed; see `sealing/`. */
export interface SealedRow {
  readonly sealed: Uint8Array
  readonly wrapped_key: Uint8Array
  readonly key_id: string
}

export interface DeliveryRow {
  readonly id: string
  readonly event: string
  readonly action: string | null
  readonly installation: number | null
  readonly received: Date
}

/** Work that is not done; what is done is deleted. Sealed: the task, which may carry what people wrote. */
export interface JobRow extends SealedRow {
  readonly id: string
  /** The order within a lane. */
  readonly seq: Generated<number>
  readonly delivery: string | null
  readonly lane: string
  readonly key: string
  readonly supersedes: boolean
  readonly attempt: Generated<number>
  readonly created: Generated<Date>
  /** Null: at once. */
  readonly not_before: Date | null
  /** Not null: failed for good. */
  readonly failed: Date | null
  /** Code or name of the last error; never its words, which may quote evidence. */
  readonly failure: string | null
}

/** One lane with work. Locking its row is what makes it serial. */
export interface LaneRow {
  readonly lane: string
  /** When a process may take it: its first job's time or, while one has it, the end of the lease. */
  readonly due: Date
  /** The process that has it, and the job it is at. */
  readonly owner: string | null
  readonly job: string | null
}

/** Sealed: everything of the review beside these columns. */
export interface ReviewRow extends SealedRow {
  readonly id: string
  readonly installation: number
  readonly repository: number
  readonly pull: number | null
  readonly head: string
  readonly conclusion: CheckConclusion
  readonly finished: Date
}

/** `id` is the SHA-256 of what the browser holds. Sealed: the session. */
export interface SessionRow extends SealedRow {
  readonly id: string
  readonly expires: Date
}

export interface InstallationRow {
  readonly id: number
  readonly account: string
  readonly dry_run: boolean
  readonly suspended: boolean
}

/** What was booked of one budget in one slot of time. */
export interface BudgetSlotRow {
  readonly installation: number
  readonly budget: string
  readonly slot: Date
  readonly used: number
}

export interface BudgetPauseRow {
  readonly installation: number
  readonly until: Date
  readonly why: string
}
