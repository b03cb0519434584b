import { decides, type Finding, type Location, subjectName } from '../model/finding.ts'
import type { Notice, Report } from '../model/report.ts'
import { clip, commandData, commandProperty, relativePath } from './escape.ts'
import type { PrintOptions } from './options.ts'
import { type Sections, sections } from './order.ts'
import { fixLabel, lastLine, pathText, plural, waiverText, whyAllowed } from './words.ts'

/** GitHub shows this many annotations of one level for a step; the others stay in its log (GitHub documentation, workflow commands). */
export const shown = 10
/** The runner cuts an annotation's message at 4,096 and the checks API refuses a longer title than 255. */
const longestMessage = 4000
const longestTitle = 250

/** Notices somebody has to act on; the others stay out of the annotations. */
const remarkLevels: Readonly<Partial<Record<Notice['kind'], 'error' | 'warning'>>> = {
  'policy-error': 'error',
  'waiver-expired': 'warning',
  'waiver-incomplete': 'warning',
  'waiver-malformed': 'warning',
}

/**
 * Workflow commands for a GitHub Actions step: an error for each finding that a warning for each that does not, most severe first,
 * and a notice with the verdict. What was there before, is waived or is fixed gets no annotation of its own, only a count: a pull
 * request shall not carry marks on lines nobody touched.
 */
export function printGithub(report: Report, _options: PrintOptions = {}): string {
  const parts = sections(report)
  const warned = [...parts.allowed, ...parts.undetermined]
  const lines = [...parts.blocking, ...warned].map((finding) => annotation(finding, report))
  const hidden = [parts.blocking.length, warned.length].reduce((sum, count) => sum + Math.max(0, count - shown), 0)
  const more =
    hidden === 0
      ? []
      : [
          `GitHub shows ${shown} annotations of a kind; ${plural(hidden, 'more is', 'more are')} in the log of this step.`,
        ]
  return `${[...lines, ...remarks(report).map(({ text }) => text), verdictCommand(report, parts, more)].join('\n')}\n`
}

/** What somebody has to act on beside the findings. */
export function remarks({
  notices,
}: Report): readonly { readonly level: 'error' | 'warning'; readonly text: string }[] {
  return notices.flatMap(({ kind, message, source }) => {
    const level = remarkLevels[kind]
    const said = source === undefined ? message : `${message} (${source})`
    return level === undefined ? [] : [{ level, text: workflowCommand(level, { title: 'plumbline' }, [said]) }]
  })
}

/** The verdict, with how much got no annotation of its own. */
export function verdictCommand(report: Report, { existing, waived, fixed }: Sections, more: readonly string[]): string {
  const silent = [
    ...(existing.length === 0 ? [] : [`${existing.length} already there`]),
    ...(waived.length === 0 ? [] : [`${waived.length} waived`]),
    ...(fixed.length === 0 ? [] : [`${fixed.length} fixed`]),
  ]
  return workflowCommand(report.verdict === 'error' ? 'error' : 'notice', { title: `plumbline: ${report.verdict}` }, [
    report.headline,
    ...(silent.length === 0 ? [] : [`Not annotated: ${silent.join(', ')}.`]),
    ...more,
  ])
}

/** The annotation of one finding on its lines. */
export function annotation(finding: Finding, report: Report): string {
  const place = placeOf(finding.location)
  const path = pathText(finding.path)
  const about = [subjectName(finding.subject), path].filter((part) => part !== '').join(' › ')
  const where =
    place === null && finding.location !== undefined
      ? [`In ${finding.location.file}:${finding.location.start.line}`]
      : []
  const message = [
    finding.message,
    about,
    ...where,
    ...(finding.waiver === undefined ? [] : [waiverText(finding.waiver)]),
    ...(finding.remediation === undefined ? [] : [`${fixLabel(finding.remediation)}: ${finding.remediation.summary}`]),
    decides(finding) ? finding.policy : `${finding.policy} · ${whyAllowed(finding, report.threshold)}`,
  ]
  return workflowCommand(
    decides(finding) ? 'error' : 'warning',
    { ...place, title: `${finding.severity}: ${finding.title}` },
    message,
  )
}

/** Where an annotation is shown; null where the repository has no such file. */
export function placeOf(location: Location | undefined): Readonly<Record<string, string>> | null {
  const file = location === undefined ? null : relativePath(location.file)
  if (location === undefined || file === null) return null
  const [line, endLine] = [location.start.line, lastLine(location)]
  const column = line === endLine ? { col: String(location.start.column) } : {}
  return { file, line: String(line), ...column, endLine: String(endLine) }
}

/** One workflow command; everything in it is escaped, and cut where GitHub would cut it. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string>>,
  message: readonly string[],
): string {
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${commandProperty(key === 'title' ? clip(value, longestTitle) : value)}`,
  )
  return `::${name} ${listed.join(',')}::${commandData(shortened(message))}`
}

/** The lines, each cut to an equal share where the message would get too long, so that the last one is never lost. */
function shortened(lines: readonly string[]): string[] {
  const share = Math.floor(longestMessage / lines.length)
  const whole = lines.reduce((sum, line) => sum + line.length, 0) <= longestMessage
  return whole ? [...lines] : lines.map((line) => clip(line, share))
}
