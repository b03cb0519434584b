import { decides, type Finding, subjectName } from '../model/finding.ts'
import type { Severity } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { clip, httpsLink, markdown, markdownCode } from './escape.ts'
import { type Entry, entries } from './order.ts'
import { controlsText, fixLabel, pathText, waiverText, whereText, whyAllowed } from './words.ts'

const signs: Readonly<Record<Severity, string>> = {
  critical: '🟥 critical',
  high: '🟧 high',
  medium: '🟨 medium',
  low: '🟦 low',
}

/** Longest title, message and name in a full table and in a short one, in UTF-16 units. */
const longest = { title: 200, text: 1000, name: 300, brief: 160 } as const

/** Findings with message, fix and controls; those that follow from another stand under it. */
export function fullTable(findings: readonly Finding[], report: Report): string {
  const rows = entries(findings).map((entry) => fullRow(entry, report))
  return ['| severity | finding | where |', '| --- | --- | --- |', ...rows].join('\n')
}

function fullRow({ finding, implied }: Entry, report: Report): string {
  const { severity, title, message, remediation, waiver, controls } = finding
  const what = [
    `**${markdown(clip(title, longest.title))}**`,
    markdown(clip(message, longest.text)),
    ...(remediation === undefined
      ? []
      : [`**${fixLabel(remediation)}:** ${markdown(clip(remediation.summary, longest.text))}`]),
    ...(waiver === undefined ? [] : [markdown(clip(waiverText(waiver), longest.text))]),
    ...(controls.length === 0 ? [] : [`<sub>${markdown(clip(controlsText(controls, 3), longest.title))}</sub>`]),
    ...implied.map(
      (other) =>
        `↳ ${other.severity}: ${markdown(clip(`${other.title}: ${other.message}`, longest.text))} ${markdownCode(clip(other.policy, longest.name))}`,
    ),
  ]
  const where = [
    ...placeLines(finding),
    policyText(finding),
    ...(decides(finding) ? [] : [whyAllowed(finding, report.threshold)]),
  ]
  return `| ${signs[severity]} | ${what.join('<br>')} | ${where.join('<br>')} |`
}

function placeLines(finding: Finding): string[] {
  const subject = clip(subjectName(finding.subject), longest.name)
  const lines = [
    ...(finding.location === undefined ? [] : [clip(whereText(finding), longest.name)]),
    subject,
    clip(pathText(finding.path), longest.name),
  ]
  const more = finding.addresses?.filter((address) => address !== finding.address).length ?? 0
  return [...lines.filter((line) => line.trim() !== '').map(markdownCode), ...(more === 0 ? [] : [`and ${more} more`])]
}

function policyText({ policy, related }: Finding): string {
  const link = related.map(httpsLink).find((each) => each !== null)
  const name = markdownCode(clip(policy, longest.name))
  return link === undefined ? name : `${name} (<a href="${link.replaceAll('&', '&amp;')}">read more</a>)`
}

/** Findings in one short row each; with who accepted them, or asks for that. */
export function briefTable(findings: readonly Finding[]): string {
  return ['| severity | finding | where | policy |', '| --- | --- | --- | --- |', ...findings.map(briefRow)].join('\n')
}

function briefRow(finding: Finding): string {
  const { severity, title, waiver, policy, location } = finding
  const what = [title, ...(waiver === undefined ? [] : [waiverText(waiver)])].map((text) =>
    markdown(clip(text, longest.brief)),
  )
  const subject = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== '').join(' › ')
  const where = [...(location === undefined ? [] : [whereText(finding)]), subject].map((text) =>
    markdownCode(clip(text, longest.brief)),
  )
  return `| ${signs[severity]} | ${what.join('<br>')} | ${where.join('<br>')} | ${markdownCode(clip(policy, longest.brief))} |`
}
