import { decides, type Finding, subjectName } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { clip, httpsLink, markdown, markdownCode, visible } from './escape.ts'
import { controlsText, fixLabel, pathText, placeText, roleTexts, waiverText, whyAllowed } from './words.ts'

const longest = { text: 2000, name: 300, steps: 10, addresses: 20 } as const

/** Everything a report knows of one finding, as Markdown for an answer in a pull request. */
export function printFinding(finding: Finding, report: Report): string {
  const { severity, title, message, remediation, waiver, controls, related, fingerprint, policy } = finding
  const about = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== '').join(' › ')
  const digest = report.policies.find((each) => each.policy === policy)?.digest
  const links = related.flatMap((each) => httpsLink(each) ?? []).map((link) => `- <${link}>`)
  const blocks = [
    `### ${severity}: ${markdown(clip(title, longest.name))}`,
    markdown(clip(message, longest.text)),
    ...excerptBlock(finding),
    rows([
      ['About', markdownCode(clip(about, longest.name))],
      ['Where', whereLines(finding)],
      ['State', markdown(stateText(finding, report))],
      ...(waiver === undefined ? [] : [['Waiver', markdown(clip(waiverText(waiver), longest.text))] as const]),
      ...(controls.length === 0 ? [] : [['Controls', markdown(controlsText(controls, 10))] as const]),
      [
        'Policy',
        `${markdownCode(policy)}${digest === undefined ? '' : ` (sha256 ${markdownCode(digest.slice(0, 12))})`}`,
      ],
      ['Fingerprint', markdownCode(fingerprint)],
    ]),
    ...(remediation === undefined
      ? []
      : [`**${fixLabel(remediation)}:** ${markdown(clip(remediation.summary, longest.text))}`]),
    ...instances(finding),
    ...(links.length === 0 ? [] : [`Read more:\n${links.join('\n')}`]),
  ]
  return blocks.join('\n\n')
}

function stateText(finding: Finding, report: Report): string {
  const change = finding.change === null ? '' : `, ${finding.change}`
  if (finding.status === 'waived') return `waived${change}`
  return decides(finding)
    ? `${finding.status}${change}: it blocks`
    : `${finding.status}${change}: it does not block, ${whyAllowed(finding, report.threshold)}`
}

function whereLines({ location, trail = [] }: Finding): string {
  if (location === undefined) return 'not in the source'
  const own = markdownCode(clip(`${location.file}:${placeText(location)}`, longest.name))
  const steps = trail
    .filter((step) => JSON.stringify(step.location) !== JSON.stringify(location))
    .slice(0, longest.steps)
    .map(
      (step) =>
        `from ${markdownCode(clip(`${step.location.file}:${placeText(step.location)}`, longest.name))} (${roleTexts[step.role]})`,
    )
  return [own, ...steps].join('<br>')
}

function excerptBlock({ excerpt }: Finding): readonly string[] {
  if (excerpt === undefined) return []
  const lines = excerpt.lines.map((line) => visible(line.replaceAll('\t', '  ')))
  const longestRun = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)))
  const fence = '`'.repeat(longestRun + 1)
  return [`${fence}hcl\n${lines.join('\n')}\n${fence}`]
}

function instances({ addresses = [], address }: Finding): readonly string[] {
  const others = addresses.filter((each) => each !== address)
  if (others.length === 0) return []
  const shown = others.slice(0, longest.addresses).map((each) => `- ${markdownCode(clip(each, longest.name))}`)
  const rest = others.length > shown.length ? [`- and ${others.length - shown.length} more`] : []
  return [`By the same cause:\n${[...shown, ...rest].join('\n')}`]
}

function rows(list: readonly (readonly [string, string])[]): string {
  return ['| | |', '| --- | --- |', ...list.map(([name, text]) => `| ${name} | ${text} |`)].join('\n')
}
