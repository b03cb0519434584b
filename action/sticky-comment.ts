import { Problem } from '../app/model/problem.ts'
import { isSticky, readSections, type Section, withSection, writeSections } from './comment-sections.ts'
import type { Github } from './github-api.ts'
import { type Identity, isSelf, whoAmI } from './identity.ts'

export interface CommentRequest {
  /** `owner/name`. */
  readonly repository: string
  readonly pull: number
  /** The commit that was judged. */
  readonly head: string
  /** Which section is ours. */
  readonly key: string
  readonly print: (limit: number) => string
  /** False leaves a pull request alone on which there is no section of ours yet. */
  readonly begin: boolean
}

/** What became of the comment. */
export type CommentOutcome = 'written' | 'unchanged' | 'not wanted' | 'outdated'

interface Found {
  readonly id: number
  readonly body: string
}

const mostRounds = 8
const mostPages = 50

/**
 * Puts our section into the one comment that all jobs of a pull request share. The comment is ours when its first line has the marker and its author is
 * who we are; the oldest such one counts. GitHub has no locks: when jobs write at the same moment one may undo the other, so each looks again after it
 * wrote, and writes again when its section is gone; of two comments begun at once the younger goes. Does nothing when the pull request has a newer head.
 */
export async function writeComment(
  github: Github,
  request: CommentRequest,
  pause: (ms: number) => Promise<void>,
): Promise<CommentOutcome> {
  const { repository, pull, head, key, print, begin } = request
  const { body } = await github('GET', `/repos/${repository}/pulls/${pull}`)
  if ((body as { head?: { sha?: unknown } }).head?.sha !== head) return 'outdated'
  const self = await whoAmI(github)
  let wrote = false
  for (let round = 1; round <= mostRounds; round += 1) {
    const [first, ...younger] = await ownComments(github, request, self)
    const before = first === undefined ? [] : readSections(first.body)
    if (!begin && !before.some((section) => section.key === key)) return wrote ? 'written' : 'not wanted'
    const after = writeSections(withSection(before, key, head, print))
    if (first !== undefined && writeSections(before) === after) {
      await removeDoubles(github, request, younger, before)
      return wrote ? 'written' : 'unchanged'
    }
    if (first === undefined) await github('POST', `/repos/${repository}/issues/${pull}/comments`, { body: after })
    else await ifThere(github('PATCH', `/repos/${repository}/issues/comments/${first.id}`, { body: after }))
    wrote = true
    // Long enough for whoever read the comment before us to have written it.
    if (before.some((section) => section.key !== key)) await pause(800 + 700 * round * Math.random())
  }
  throw new Problem('upstream.unavailable', 'others wrote the comment at the same time, again and again', {
    found: `${mostRounds} tries`,
    next: 'the job summary holds the same',
  })
}

/** Our comments, the oldest first. */
async function ownComments(github: Github, { repository, pull }: CommentRequest, self: Identity): Promise<Found[]> {
  const found: Found[] = []
  let path: string | undefined = `/repos/${repository}/issues/${pull}/comments?per_page=100`
  for (let page = 0; path !== undefined && page < mostPages; page += 1) {
    const answer = await github('GET', path)
    for (const { id, body, user } of Array.isArray(answer.body) ? answer.body : []) {
      if (typeof id === 'number' && typeof body === 'string' && isSelf(self, user) && isSticky(body)) {
        found.push({ id, body })
      }
    }
    path = answer.next
  }
  return found.sort((a, b) => a.id - b.id)
}

/** Removes comments that say nothing the first does not: two jobs began one at the same moment, and each moved its section to the older. */
async function removeDoubles(
  github: Github,
  { repository }: CommentRequest,
  younger: readonly Found[],
  kept: readonly Section[],
): Promise<void> {
  const keys = new Set(kept.map((section) => section.key))
  for (const { id, body } of younger) {
    if (readSections(body).every((section) => keys.has(section.key))) {
      await ifThere(github('DELETE', `/repos/${repository}/issues/comments/${id}`))
    }
  }
}

/** Somebody else may have removed it at the same moment; the next look finds out. */
async function ifThere(asked: Promise<unknown>): Promise<void> {
  await asked.catch((error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'upstream.missing') throw error
  })
}
