import { type Finding, subjectName } from '../model/finding.ts'
import { terminal } from './escape.ts'
import type { SectionName } from './order.ts'
import { hang, type Screen } from './screen.ts'
import { pathText, waiverText, whereText } from './words.ts'

/** Subjects named under one policy before the rest is only counted. */
const most = 12

const marks: Readonly<Record<SectionName, string>> = {
  blocking: '✗',
  allowed: '!',
  undetermined: '?',
  existing: '=',
  waived: '–',
  fixed: '✓',
}

/** Findings in short: one policy with the places it speaks about; waived ones with who accepted them and why. */
export function briefLines(name: SectionName, findings: readonly Finding[], screen: Screen): string[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.policy, finding.title, finding.severity, finding.waiver ?? null])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].flatMap((group) => groupLines(name, group, screen))
}

function groupLines(name: SectionName, group: readonly Finding[], screen: Screen): string[] {
  const [first] = group
  if (first === undefined) return []
  const { paint } = screen
  const severity = first.severity.toUpperCase()
  const plain = `  ${marks[name]} ${severity.padEnd(8)}  `
  const painted = `  ${paint(name === 'fixed' ? 'pass' : 'faint', marks[name])} ${paint(first.severity, severity)}${' '.repeat(8 - severity.length)}  `
  const places =
    group.slice(0, most).map(placeOf).join(', ') +
    (group.length > most ? ` and ${group.length - most} more (the JSON report names all)` : '')
  return [
    ...hang(plain, painted, terminal(first.title), screen, (line) => line),
    ...hang('    ', '    ', terminal(places), screen, (line) => paint('place', line)),
    ...(first.waiver === undefined
      ? []
      : hang('    ', '    ', terminal(waiverText(first.waiver)), screen, (line) => line)),
    ...hang('    ', '    ', terminal(first.policy), screen, (line) => paint('faint', line)),
  ]
}

function placeOf(finding: Finding): string {
  const subject = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== '').join(' › ')
  return finding.location === undefined ? subject : `${subject} (${whereText(finding)})`
}
