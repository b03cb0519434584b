import { decides, type Finding, subjectName } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { annotation, placeOf, remarks, shown, verdictCommand, workflowCommand } from './github.ts'
import { sections } from './order.ts'
import { plural } from './words.ts'

/** Lines of an annotation that stands for several findings, and annotations for what is no finding. */
const mostLines = 20
const mostRemarks = 3

/**
 * Workflow commands for a step whose job summary holds everything: never more of a level than GitHub shows. The worst findings have an annotation each;
 * when there are more, those that are left share one for each file, and when there are more files than that, one for all the rest.
 */
export function printStepAnnotations(report: Report): string {
  const parts = sections(report)
  const levels = [
    { level: 'error', findings: parts.blocking, taken: report.verdict === 'error' ? 1 : 0 },
    { level: 'warning', findings: [...parts.allowed, ...parts.undetermined], taken: 0 },
  ] as const
  const lines = levels.flatMap(({ level, findings, taken }) => {
    const said = remarks(report).flatMap((remark) => (remark.level === level ? [remark.text] : []))
    const kept = said.slice(0, mostRemarks)
    return [...within(findings, report, shown - taken - kept.length), ...kept]
  })
  const told = parts.blocking.length + parts.allowed.length + parts.undetermined.length
  const more = told > 0 ? ['The job summary holds all.'] : []
  return `${[...lines, verdictCommand(report, parts, more)].join('\n')}\n`
}

function within(findings: readonly Finding[], report: Report, most: number): readonly string[] {
  const each = (some: readonly Finding[]) => some.map((finding) => annotation(finding, report))
  if (findings.length <= most) return each(findings)
  for (let alone = most - 1; alone > 0; alone -= 1) {
    const groups = byFile(findings.slice(alone))
    if (alone + groups.length <= most) return [...each(findings.slice(0, alone)), ...groups.map(grouped)]
  }
  const alone = Math.ceil(most / 2)
  const groups = byFile(findings.slice(alone))
  const named = most - alone - 1
  return [...each(findings.slice(0, alone)), ...groups.slice(0, named).map(grouped), remaining(groups.slice(named))]
}

interface Group {
  /** Undefined for findings whose place is not known. */
  readonly file: string | undefined
  readonly findings: readonly [Finding, ...Finding[]]
}

/** The findings of each file together, in the order of their worst. */
function byFile(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string | undefined, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const file = placeOf(finding.location)?.file
    const known = groups.get(file)
    if (known === undefined) groups.set(file, [finding])
    else known.push(finding)
  }
  return [...groups].map(([file, of]) => ({ file, findings: of }))
}

/** One annotation for all findings of a file, at the worst of them. */
function grouped({ file, findings }: Group): string {
  const [worst] = findings
  const line = placeOf(worst.location)?.line
  const place = file === undefined || line === undefined ? {} : { file, line }
  const title = `${plural(findings.length, 'more finding')}${file === undefined ? '' : ` in ${file}`}`
  const lines = findings.map((finding) => {
    const at = finding.location === undefined ? '' : `${finding.location.start.line}: `
    return `${at}${finding.severity}: ${finding.title} · ${subjectName(finding.subject)}`
  })
  return workflowCommand(levelOf(worst), { ...place, title }, cut(lines))
}

function remaining(groups: readonly Group[]): string {
  const [first] = groups
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0)
  const lines = groups.map(({ file, findings }) => `${file ?? 'no place in a file'}: ${findings.length}`)
  const title = `${plural(count, 'more finding')} in ${plural(groups.length, 'file')}`
  return workflowCommand(first === undefined ? 'warning' : levelOf(first.findings[0]), { title }, cut(lines))
}

function levelOf(finding: Finding): 'error' | 'warning' {
  return decides(finding) ? 'error' : 'warning'
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `and ${lines.length - mostLines + 1} more: the job summary holds all`]
}
