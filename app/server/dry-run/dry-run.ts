import { sections } from '../../report/order.ts'
import type { CheckConclusion, ReviewRecord } from '../../workflow/ports/host.ts'
import type { OpenPull } from '../sweep/sweep.ts'

/** What a review of one pull request would have said. */
export interface DryReview {
  readonly repository: string
  readonly pull: number
  readonly head: string
  /** Null where it could not be reviewed. */
  readonly conclusion: CheckConclusion | null
  readonly headline: string
  /** Policies of the findings that would block, one entry for each finding. */
  readonly blocking: readonly string[]
}

/** Reviews every open pull request, several at once; what cannot be reviewed is listed with the reason. */
export async function dryRun(
  pulls: AsyncIterable<OpenPull>,
  review: (pull: OpenPull) => Promise<ReviewRecord | undefined>,
  concurrency: number,
): Promise<readonly DryReview[]> {
  const reviews: DryReview[] = []
  const running = new Set<Promise<void>>()
  for await (const pull of pulls) {
    const one = reviewOne(pull, review).then((found) => {
      reviews.push(found)
      running.delete(one)
    })
    running.add(one)
    if (running.size >= concurrency) await Promise.race(running)
  }
  await Promise.all(running)
  return reviews.sort((a, b) =>
    a.repository === b.repository ? a.pull - b.pull : a.repository < b.repository ? -1 : 1,
  )
}

async function reviewOne(
  pull: OpenPull,
  review: (pull: OpenPull) => Promise<ReviewRecord | undefined>,
): Promise<DryReview> {
  const { repository, number, head } = pull
  const about = { repository: `${repository.owner}/${repository.name}`, pull: number, head }
  try {
    const record = await review(pull)
    if (record === undefined) return { ...about, conclusion: null, headline: 'it was closed meanwhile', blocking: [] }
    const { conclusion, report } = record
    const blocking = sections(report).blocking.map(({ policy }) => policy)
    return { ...about, conclusion, headline: report.headline, blocking }
  } catch (error) {
    return {
      ...about,
      conclusion: null,
      headline: error instanceof Error ? error.message : String(error),
      blocking: [],
    }
  }
}
