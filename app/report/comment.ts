import { createHash } from 'node:crypto'
import type { Report } from '../model/report.ts'
import { type CommentMarker, markerLine } from './comment-marker.ts'
import { httpsLink, markdown } from './escape.ts'
import { marks, printPage } from './markdown.ts'
import { titleOf } from './title.ts'

/** GitHub takes 65,536 characters (GitHub documentation, issue comments). */
const longest = 65_536

export interface CommentOptions {
  /** Which of our comments it is, and of which commit it speaks; what it says is added as its digest. */
  readonly marker: Pick<CommentMarker, 'key' | 'head'>
  /** Page with everything there is to know. */
  readonly details?: string
}

/**
 * The comment on a pull request, with its marker in the first line, never over GitHub's limit: title, counts, a section for each root where there are
 * several, and the most severe findings where not all fit. Equal reports of a head give equal comments.
 */
export function printComment(report: Report, { marker, details }: CommentOptions): string {
  const link = details === undefined ? null : httpsLink(details)
  const footer = link === null ? '' : `\n[Everything that was judged](${link})\n`
  const room = longest - markerLine({ ...marker, digest: '0'.repeat(64) }).length - footer.length - 1
  const text = `${printPage(report, { limit: room, heading, byRoot: true })}${footer}`
  const digest = createHash('sha256').update(text).digest('hex')
  return `${markerLine({ ...marker, digest })}\n${text}`
}

function heading(report: Report): string {
  return `## ${marks[report.verdict]} Plumbline: ${markdown(titleOf(report))}`
}
