import type { Problem } from '../model/problem.ts'
import { clip, markdown } from './escape.ts'
import { marks } from './markdown.ts'

const most = 20
const longest = 1000

/** Why nothing could be judged, as Markdown for comments and job summaries: what is wrong, where, what was found, wanted and to do. Under 65,000 characters. */
export function printMarkdownProblem(problem: Problem): string {
  const also = problem.details.also ?? []
  const rest = also.length > most ? [`And ${also.length - most} more.`] : []
  const blocks = [
    `## ${marks.error} Plumbline: could not be judged`,
    ...[problem, ...also.slice(0, most)].map(block),
    ...rest,
  ]
  return `${blocks.join('\n\n')}\n`
}

function block({ message, details }: Problem): string {
  const { file, line, column, found, wanted, next } = details
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['at', file === undefined ? undefined : place],
    ['found', found],
    ['wanted', wanted],
    ['next', next],
  ]
  const lines = rows.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [`- ${label}: ${markdown(clip(text, longest))}`],
  )
  return [`**${markdown(clip(message, longest))}**`, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n')
}
