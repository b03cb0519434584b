import { decides, type Finding, type Location, subjectName } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import type { Notice, Report } from '../model/report.ts'
import { clip, httpsLink, markdown, markdownCode, relativePath, visible } from './escape.ts'
import { printPage } from './markdown.ts'
import { type Entry, entries, sections } from './order.ts'
import { titleOf } from './title.ts'
import { fixLabel, lastLine, pathText, plural, waiverText, whyAllowed } from './words.ts'

/** GitHub takes 65,535 characters of summary, 64 KB of message and 255 characters of an annotation's title (GitHub documentation, checks). */
const longest = { summary: 65_535, message: 8000, title: 250, line: 1000, checkTitle: 200 } as const

/** A mark on lines of a file. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/** What a check run shows, within GitHub's limits. */
export interface CheckText {
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

export interface CheckRunOptions {
  readonly annotations: boolean
  /** Page with everything there is to know. */
  readonly details?: string
  /** Files that the change alters: a value that came through one of them is marked there, where people look. */
  readonly changed?: ReadonlySet<string>
  /** Stands in place of the title that the report gives. */
  readonly title?: string
}

/**
 * What a check run says of a report: a title that a person understands; a summary with what is new apart from what was there, a section for each root
 * where there are several, as much as fits; and a mark for each cause of what is new. What is waived, undetermined or existing is listed, not marked.
 */
export function printCheckRun(report: Report, options: CheckRunOptions): CheckText {
  const link = options.details === undefined ? null : httpsLink(options.details)
  const footer = link === null ? '' : `\n[Everything that was judged](${link})\n`
  return {
    title: clip(visible(options.title ?? titleOf(report)), longest.checkTitle),
    summary: `${printPage(report, { limit: longest.summary - footer.length, heading: () => '', byRoot: true })}${footer}`,
    annotations: options.annotations
      ? [...annotationsOf(report, options.changed), ...faultAnnotations(report.notices)]
      : [],
  }
}

/** What a check run says when a change could not be judged for a reason somebody can do something about; the place is marked where it is in a file. */
export function printCheckProblem(problem: Problem): CheckText {
  const all = [problem, ...(problem.details.also ?? [])]
  const { file, line } = problem.details
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`
  const shown = all.slice(0, 20).map(problemText)
  const more = all.length > shown.length ? [`and ${all.length - shown.length} more`] : []
  return {
    title: clip(visible(sentence(`${problem.message}${place}`)), longest.checkTitle),
    summary: clip([...shown, ...more].join('\n\n'), longest.summary),
    annotations: all.flatMap(problemAnnotation),
  }
}

/** What a check run says when we made a mistake: nothing of it but an id to look it up by. */
export function printCheckIncident(id: string): CheckText {
  return {
    title: 'Could not be judged because of an internal error',
    summary: `This is a mistake of Plumbline, not of this change. Nothing was judged, so the check fails.\n\nWhoever runs the server finds more in its log under ${markdownCode(id)}. A comment \`/plumbline recheck\` tries again.`,
    annotations: [],
  }
}

/** Begins with a capital, unless it begins with the name of a key. */
function sentence(text: string): string {
  return /^[a-z]+(?![\w.[])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

const noFiles: ReadonlySet<string> = new Set()

function annotationsOf(report: Report, changed = noFiles): readonly Annotation[] {
  const { blocking, allowed } = sections(report)
  return entries([...blocking, ...allowed]).flatMap((entry) => findingAnnotation(entry, report, changed))
}

/** Where the subject itself says it, unless only a step on the value's way there is part of the change: then the last such step. */
function markedLocation({ location, trail = [] }: Finding, changed: ReadonlySet<string>): Location | undefined {
  if (location === undefined || changed.has(location.file)) return location
  return trail.findLast((step) => changed.has(step.location.file))?.location ?? location
}

function findingAnnotation(
  { finding, implied }: Entry,
  report: Report,
  changed: ReadonlySet<string>,
): readonly Annotation[] {
  const place = placeOf(markedLocation(finding, changed))
  if (place === undefined) return []
  const more = (finding.addresses?.length ?? 1) - 1
  const lines = [
    finding.message,
    [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== '').join(' › '),
    ...(more > 0 ? [`and ${plural(more, 'more instance')} by the same cause`] : []),
    ...(finding.waiver === undefined ? [] : [waiverText(finding.waiver)]),
    ...(finding.remediation === undefined ? [] : [`${fixLabel(finding.remediation)}: ${finding.remediation.summary}`]),
    ...implied.map((other) => `Also ${other.severity}: ${other.title} (${other.policy})`),
    `${finding.policy} · ${finding.fingerprint.slice(0, 12)}${decides(finding) ? '' : ` · ${whyAllowed(finding, report.threshold)}`}`,
  ]
  return [annotation(place, decides(finding) ? 'failure' : 'warning', titleOfFinding(finding), lines)]
}

function titleOfFinding({ severity, title }: Finding): string {
  return `${severity}: ${title}`
}

/** Where files of the source could not be understood. */
function faultAnnotations(notices: readonly Notice[]): readonly Annotation[] {
  return notices.flatMap(({ kind, message, source }) => {
    const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(source ?? '') ?? []
    if (kind !== 'source-broken' || file === undefined) return []
    const place = linePlace(file, Number(line))
    return place === undefined ? [] : [annotation(place, 'failure', 'This could not be read', [message])]
  })
}

function problemAnnotation(problem: Problem): readonly Annotation[] {
  const { file, line } = problem.details
  const place = file === undefined || line === undefined ? undefined : linePlace(file, line)
  if (place === undefined) return []
  return [annotation(place, 'failure', sentence(problem.message), detailLines(problem))]
}

function detailLines({ message, details }: Problem): readonly string[] {
  const { found, wanted, next } = details
  const said = [
    ...(found === undefined ? [] : [`Found: ${found}`]),
    ...(wanted === undefined ? [] : [`Wanted: ${wanted}`]),
    ...(next === undefined ? [] : [`Next: ${next}`]),
  ]
  return said.length === 0 ? [message] : said
}

function problemText(problem: Problem): string {
  const { file, line, column } = problem.details
  const place = file === undefined ? [] : [[file, line, column].filter((part) => part !== undefined).join(':')]
  const head = `**${markdown(clip(sentence(problem.message), longest.line))}** ${place.map((each) => markdownCode(clip(each, 300))).join('')}`
  return [head.trim(), ...detailLines(problem).map((line) => `- ${markdown(clip(line, longest.line))}`)].join('\n')
}

type Place = Pick<Annotation, 'path' | 'start_line' | 'end_line' | 'start_column' | 'end_column'>

function linePlace(file: string, line: number): Place | undefined {
  const path = relativePath(file)
  return path === null ? undefined : { path, start_line: line, end_line: line }
}

/** Columns are allowed only inside one line, and the last one counts. */
function placeOf(location: Location | undefined): Place | undefined {
  const path = location === undefined ? null : relativePath(location.file)
  if (location === undefined || path === null) return undefined
  const { start, end } = location
  const last = lastLine(location)
  if (last !== start.line) return { path, start_line: start.line, end_line: last }
  const column = Math.max(start.column, end.line === start.line ? end.column - 1 : start.column)
  return { path, start_line: start.line, end_line: last, start_column: start.column, end_column: column }
}

function annotation(
  place: Place,
  level: Annotation['annotation_level'],
  title: string,
  lines: readonly string[],
): Annotation {
  const message = lines.map((line) => clip(visible(line), longest.line)).join('\n')
  return {
    ...place,
    annotation_level: level,
    title: clip(visible(title), longest.title),
    message: clip(message, longest.message),
  }
}
