import type { Finding } from '../model/finding.ts'
import { severities } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { terminal } from './escape.ts'
import type { PrintOptions } from './options.ts'
import { type SectionName, type Sections, sectionNames, sections, tally } from './order.ts'
import { makeScreen, type Screen } from './screen.ts'
import { briefLines } from './table-brief.ts'
import { printGroups } from './table-finding.ts'
import { displayWidth, padEnd, wrap } from './width.ts'
import { baseText, plural, totals, verdictMarks, whereText } from './words.ts'

/** The report for people at a terminal: verdict, what blocks in full, the rest in short, totals, verdict again. */
export function printTable(report: Report, options: PrintOptions = {}): string {
  const screen = makeScreen(options)
  const parts = sections(report)
  if (options.quiet === true) return quiet(report, parts, screen)
  const body = [
    ...block(
      parts.blocking.length === 0 ? '' : `${plural(parts.blocking.length, 'finding blocks', 'findings block')}`,
      printGroups(report, parts.blocking, screen),
      screen,
    ),
    ...block(allowedTitle(parts, report), allowedLines(report, parts.allowed, options, screen), screen),
    ...briefSections(parts, screen),
    ...remarks(report, screen),
  ]
  const top = [verdictLine(report, screen), ...evidenceLines(report, screen), ...baseLines(report, screen)]
  const totals = totalLines(report, parts, screen)
  const end = body.length === 0 ? totals : ['', ...body, ...totals, '', verdictLine(report, screen)]
  return `${[...top, ...end].flatMap((line) => line.split('\n')).join('\n')}\n`
}

function verdictLine(report: Report, { paint, width }: Screen): string {
  const mark = `${verdictMarks[report.verdict]} ${report.verdict.toUpperCase()}`
  const [first = '', ...rest] = wrap(terminal(report.headline), width - mark.length - 2)
  const indent = ' '.repeat(mark.length + 2)
  return [
    `${paint(report.verdict, mark)}  ${paint('strong', first)}`,
    ...rest.map((line) => indent + paint('strong', line)),
  ].join('\n')
}

function evidenceLines(report: Report, { paint, width }: Screen): string[] {
  return report.evidence.flatMap(({ kind, path, sha256, root, subjects }) => {
    const words = [
      `${kind} ${terminal(path)}`,
      ...(root === undefined || root === '.' ? [] : [`root ${terminal(root)}`]),
      plural(subjects, kind === 'plan' || kind === 'state' ? 'resource' : 'subject'),
      `sha256 ${sha256.slice(0, 12)}`,
    ]
    return joinPieces(words, width - 2).map((line) => `  ${paint('faint', line)}`)
  })
}

function baseLines({ base }: Report, { paint, width }: Screen): string[] {
  if (base === undefined) return []
  return joinPieces(baseText(base).map(terminal), width - 2).map((line) => `  ${paint('faint', line)}`)
}

/** Pieces in a row, broken only between them. */
function joinPieces(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''} · ${piece}`
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}

function allowedTitle({ allowed }: Sections, report: Report): string {
  return allowed.length === 0
    ? ''
    : `${plural(allowed.length, 'finding does', 'findings do')} not block (threshold ${report.threshold})`
}

/** More findings than this that do not block are said in short, so that the report is read to its end. */
const mostInFull = 10

function allowedLines(report: Report, allowed: readonly Finding[], options: PrintOptions, screen: Screen): string[] {
  if (options.full === true || allowed.length <= mostInFull) return printGroups(report, allowed, screen)
  const hint = '  --full prints these with what to do about each; every other format has it all.'
  return [...briefLines('allowed', allowed, screen), '', screen.paint('faint', hint)]
}

const briefTitles: Readonly<Record<Exclude<SectionName, 'blocking' | 'allowed'>, string>> = {
  undetermined: 'decided only at apply',
  existing: 'already there, not blocking',
  waived: 'waived',
  fixed: 'fixed by this change',
}

function briefSections(parts: Sections, screen: Screen): string[] {
  const names = ['undetermined', 'existing', 'waived', 'fixed'] as const
  return names.flatMap((name) => {
    const findings: readonly Finding[] = parts[name]
    return block(
      findings.length === 0 ? '' : `${findings.length} ${briefTitles[name]}`,
      briefLines(name, findings, screen),
      screen,
    )
  })
}

function remarks({ skipped, notices }: Report, screen: Screen): string[] {
  const listed = (texts: readonly string[]) =>
    texts.flatMap((text) =>
      wrap(terminal(text), screen.width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
    )
  return [
    ...block(
      skipped.length === 0 ? '' : `${skipped.length} not looked at`,
      listed(skipped.map(({ what, why }) => `${what}: ${why}`)),
      screen,
    ),
    ...block(
      notices.length === 0 ? '' : plural(notices.length, 'notice'),
      listed(notices.map(({ message, source }) => (source === undefined ? message : `${message} (${source})`))),
      screen,
    ),
  ]
}

function block(title: string, lines: readonly string[], { paint, width }: Screen): string[] {
  if (title === '') return []
  const rule = '─'.repeat(Math.max(0, width - title.length - 4))
  return [`${paint('faint', '──')} ${paint('strong', title)} ${paint('faint', rule)}`, ...lines, '']
}

const countTitles: Readonly<Record<SectionName, string>> = {
  blocking: 'blocking',
  allowed: 'not blocking',
  undetermined: 'at apply',
  existing: 'existing',
  waived: 'waived',
  fixed: 'fixed',
}

function totalLines(report: Report, parts: Sections, { paint, width }: Screen): string[] {
  const counted = sectionNames.filter((name) => parts[name].length > 0)
  const ordered = severities.toReversed()
  const head = paint('faint', `  ${padEnd('', 14)}${ordered.map((severity) => severity.padStart(10)).join('')}`)
  const rows = counted.map((name) => {
    const counts = tally(parts[name])
    const cells = ordered.map((severity) =>
      counts[severity] === 0
        ? paint('faint', '·'.padStart(10))
        : ' '.repeat(10 - String(counts[severity]).length) + paint(severity, String(counts[severity])),
    )
    return `  ${padEnd(countTitles[name], 14)}${cells.join('')}`
  })
  const examined = joinPieces(totals(report), width - 2).map((line) => `  ${paint('faint', line)}`)
  return rows.length === 0 ? examined : [head, ...rows, '', ...examined]
}

function quiet(report: Report, parts: Sections, screen: Screen): string {
  const lines = parts.blocking.map((finding) => {
    const severity = screen.paint(finding.severity, finding.severity.toUpperCase())
    const place =
      finding.location === undefined
        ? terminal(whereText(finding))
        : `${terminal(whereText(finding))} ${terminal(finding.address ?? '')}`.trimEnd()
    return `${severity} ${screen.paint('place', place)} ${terminal(finding.policy)}: ${terminal(finding.message)}`
  })
  const broken = report.notices
    .filter(({ kind }) => kind === 'source-broken')
    .map(({ message, source = '' }) => `${screen.paint('place', terminal(source))} ${terminal(message)}`)
  const verdict = `${screen.paint(report.verdict, `${verdictMarks[report.verdict]} ${report.verdict.toUpperCase()}`)}  ${terminal(report.headline)}`
  return `${[...lines, ...broken, verdict].join('\n')}\n`
}
