import { decides, type Finding, type Location, subjectName } from '../model/finding.ts'
import type { Notice, Report } from '../model/report.ts'
import { clip, commandData, commandProperty, relativePath } from './escape.ts'
import type { PrintOptions } from './options.ts'
import { sections } from './order.ts'
import { fixLabel, lastLine, pathText, plural, waiverText, whyAllowed } from './words.ts'

/** GitHub shows this many annotations of one level for a step; the others stay in its log (GitHub documentation, workflow commands). */
const shown = 10
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
  const silent = [
    ...(parts.existing.length === 0 ? [] : [`${parts.existing.length} already there`]),
    ...(parts.waived.length === 0 ? [] : [`${parts.waived.length} waived`]),
    ...(parts.fixed.length === 0 ? [] : [`${parts.fixed.length} fixed`]),
  ]
  const hidden = [parts.blocking.length, warned.length].reduce((sum, count) => sum + Math.max(0, count - shown), 0)
  const verdict = [
    report.headline,
    ...(silent.length === 0 ? [] : [`Not annotated: ${silent.join(', ')}.`]),
    ...(hidden === 0
      ? []
      : [
          `GitHub shows ${shown} annotations of a kind; ${plural(hidden, 'more is', 'more are')} in the log of this step.`,
        ]),
  ]
  const remarks = report.notices.filter(({ kind }) => kind in remarkLevels)
  const said = remarks.map(({ kind, message, source }) =>
    command(remarkLevels[kind] ?? 'notice', { title: 'plumbline' }, [
      source === undefined ? message : `${message} (${source})`,
    ]),
  )
  const last = command(
    report.verdict === 'error' ? 'error' : 'notice',
    { title: `plumbline: ${report.verdict}` },
    verdict,
  )
  return `${[...lines, ...said, last].join('\n')}\n`
}

function annotation(finding: Finding, report: Report): string {
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
  return command(
    decides(finding) ? 'error' : 'warning',
    { ...place, title: `${finding.severity}: ${finding.title}` },
    message,
  )
}

function placeOf(location: Location | undefined): Readonly<Record<string, string>> | null {
  const file = location === undefined ? null : relativePath(location.file)
  if (location === undefined || file === null) return null
  const [line, endLine] = [location.start.line, lastLine(location)]
  const column = line === endLine ? { col: String(location.start.column) } : {}
  return { file, line: String(line), ...column, endLine: String(endLine) }
}

function command(
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
