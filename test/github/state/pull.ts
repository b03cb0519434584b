import type { Account, Review } from './records.ts'
import type { FakeRepository } from './repository.ts'

/** A pull request. The head follows its branch until the pull request is closed. */
export interface FakePull {
  readonly id: number
  readonly number: number
  readonly repository: FakeRepository
  title: string
  body: string | null
  state: 'open' | 'closed'
  draft: boolean
  merged: boolean
  readonly author: Account
  /** The repository is null when a fork was deleted. */
  head: { repository: FakeRepository | null; readonly owner: Account; readonly ref: string; sha: string }
  /** The commit is that of the last push to the head, as GitHub has it, and may be behind the branch. */
  base: { ref: string; sha: string }
  readonly labels: string[]
  readonly reviews: Review[]
  mergeCommit: string | null
  readonly createdAt: Date
  updatedAt: Date
  closedAt: Date | null
}
