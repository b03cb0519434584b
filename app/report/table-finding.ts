import { decides, type Finding, subjectName } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { terminal } from './escape.ts'
import { excerptLines } from './excerpt.ts'
import { compare, type Entry, entries } from './order.ts'
import { hang, type Screen } from './screen.ts'
import { padEnd } from './width.ts'
import { controlsText, fixLabel, pathText, placeText, waiverText, whyAllowed } from './words.ts'

/** Findings in full, under the file they stand in, or under their subject where the place is not known. */
export function printGroups(report: Report, findings: readonly Finding[], screen: Screen): string[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries(findings)) {
    const heading = headingOf(entry.finding)
    const group = groups.get(heading)
    if (group === undefined) groups.set(heading, [entry])
    else group.push(entry)
  }
  const severalRoots = new Set(report.evidence.map(({ root }) => root)).size > 1
  return [...groups.values()].flatMap((group, index) => {
    const first = group[0]?.finding
    const root =
      severalRoots && first?.location === undefined && first?.root !== undefined
        ? screen.paint('faint', `  root ${terminal(first.root)}`)
        : ''
    const placed = group.toSorted(byLine)
    const column = Math.max(
      0,
      ...placed.map(({ finding }) => (finding.location === undefined ? 0 : placeText(finding.location).length + 2)),
    )
    const title =
      screen.paint(
        'place',
        terminal(first?.location?.file ?? (first === undefined ? '' : subjectName(first.subject))),
      ) + root
    return [
      ...(index === 0 ? [] : ['']),
      title,
      ...placed.flatMap((entry) => entryLines(report, entry, column, screen)),
    ]
  })
}

function headingOf(finding: Finding): string {
  return finding.location?.file ?? `${finding.root ?? ''}\0${subjectName(finding.subject)}`
}

function byLine(a: Entry, b: Entry): number {
  const [left, right] = [a.finding.location?.start, b.finding.location?.start]
  if (left === undefined || right === undefined) return 0
  return left.line - right.line || left.column - right.column || compare(a.finding.policy, b.finding.policy)
}

function entryLines(report: Report, { finding, implied }: Entry, column: number, screen: Screen): string[] {
  const { paint } = screen
  const place = finding.location === undefined ? '' : placeText(finding.location)
  const mark = markOf(finding)
  const plain = `  ${padEnd(place, column)}${mark} ${finding.severity.toUpperCase().padEnd(8)}  `
  const painted = `  ${paint('faint', padEnd(place, column))}${paint(mark === '✗' ? 'fail' : 'undetermined', mark)} ${paintSeverity(finding, screen)}  `
  const head = hang(plain, painted, terminal(finding.title), screen, (line) => paint('strong', line))
  const indent = ' '.repeat(column + 4)
  const note = (text: string, style: (line: string) => string = (line) => line) =>
    hang(indent, indent, terminal(text), screen, style)
  const fix = finding.remediation
  return [
    ...head,
    ...note(subjectLine(finding), (line) => paint('place', line)),
    ...note(finding.message),
    ...excerptLines(finding, indent, screen),
    ...(fix === undefined
      ? []
      : hang(
          `${indent}${fixLabel(fix)}: `,
          `${indent}${paint('fix', `${fixLabel(fix)}:`)} `,
          terminal(fix.summary),
          screen,
          (line) => line,
        )),
    ...(finding.waiver === undefined ? [] : note(waiverText(finding.waiver), (line) => paint('undetermined', line))),
    ...note(sourceLine(report, finding), (line) => paint('faint', line)),
    ...implied.flatMap((other) => impliedLines(other, indent, screen)),
  ].filter((line) => line.trim() !== '')
}

function subjectLine(finding: Finding): string {
  const path = pathText(finding.path)
  const subject = finding.location === undefined ? '' : subjectName(finding.subject)
  const more = finding.addresses?.filter((address) => address !== finding.address) ?? []
  const also =
    more.length === 0
      ? ''
      : `, also ${more.slice(0, 2).join(', ')}${more.length > 2 ? ` and ${more.length - 2} more` : ''}`
  return [subject, path].filter((part) => part !== '').join(' › ') + also
}

function sourceLine(report: Report, finding: Finding): string {
  const controls = controlsText(finding.controls, 2)
  const why = decides(finding) ? '' : whyAllowed(finding, report.threshold)
  return [finding.policy, controls, why].filter((part) => part !== '').join(' · ')
}

function impliedLines(finding: Finding, indent: string, screen: Screen): string[] {
  const { paint } = screen
  const mark = markOf(finding)
  const plain = `${indent}└ ${mark} ${finding.severity.toUpperCase()}  `
  const painted = `${indent}${paint('faint', '└')} ${paint(mark === '✗' ? 'fail' : 'undetermined', mark)} ${paint(finding.severity, finding.severity.toUpperCase())}  `
  const rest = `${indent}    `
  const place = finding.location === undefined ? '' : `${placeText(finding.location)}  `
  return [
    ...hang(plain, painted, terminal(finding.title), screen, (line) => paint('strong', line)),
    ...hang(rest, rest, terminal(`${place}${finding.message}`), screen, (line) => line),
    ...hang(
      rest,
      rest,
      terminal([finding.policy, controlsText(finding.controls, 2)].filter((part) => part !== '').join(' · ')),
      screen,
      (line) => paint('faint', line),
    ),
  ]
}

function markOf(finding: Finding): string {
  if (finding.status === 'undetermined') return '?'
  return decides(finding) ? '✗' : '!'
}

function paintSeverity({ severity }: Finding, { paint }: Screen): string {
  return paint(severity, severity.toUpperCase()) + ' '.repeat(8 - severity.length)
}
