import type { RepositoryRef } from '../ports/host.ts'

/** One commit that is reviewed: the head of a pull request, or what a merge queue made. */
export interface Change {
  readonly repository: RepositoryRef
  readonly head: string
  /** The commit it began from. */
  readonly from: string
  /** The base branch and its newest commit, whose policies and settings hold. */
  readonly base: { readonly sha: string; readonly ref: string }
  /** The pull request where it is said, and whose approvals count; null where there is none. */
  readonly pull: { readonly number: number; readonly head: string } | null
  readonly kind: 'pull' | 'group'
  /** Sets a review that somebody asked for again apart from the one there was. */
  readonly again: string | null
}

/** The name of the check run. */
export const checkName = 'plumbline'

/** What the review of a change is called over all its attempts; the same for the same head, so that links stay good. */
export function reviewName({ repository, head, kind, again }: Change): string {
  return JSON.stringify([repository.installation, repository.id, head, kind, again])
}

/** Lane of everything that happens to a pull request. */
export function laneOfPull({ installation, id }: RepositoryRef, pull: number): string {
  return `${installation}/${id}#${pull}`
}

/** Lane of everything that happens to a commit without a pull request. */
export function laneOfCommit({ installation, id }: RepositoryRef, sha: string): string {
  return `${installation}/${id}@${sha}`
}
