import { type Finding, subjectName } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { visible } from './escape.ts'
import { code, facts, link, text } from './html-parts.ts'
import { controlsText, fixLabel, lastLine, pathText, placeText, roleTexts, waiverText, whyAllowed } from './words.ts'

const mostNamed = 20

/** One finding: what, why, where with the lines themselves, and what to do. */
export function findingArticle(finding: Finding, report: Report, isBlocking: boolean): string {
  const { severity, title, message, remediation } = finding
  return [
    '<article>',
    `<h3>${text(`${severity}: ${title}`)}</h3>`,
    `<p>${text(message)}</p>`,
    excerpt(finding),
    ...(remediation === undefined
      ? []
      : [`<p><strong>${fixLabel(remediation)}:</strong> ${text(remediation.summary)}</p>`]),
    facts(details(finding, report, isBlocking)),
    '</article>',
  ].join('\n')
}

function details(finding: Finding, report: Report, isBlocking: boolean): readonly (readonly [string, string])[] {
  const { subject, path, location, trail = [], policy, waiver, controls, related, fingerprint, root } = finding
  const others = (finding.addresses ?? []).filter((address) => address !== finding.address)
  const steps = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location))
  const about = [subjectName(subject), pathText(path)].filter((part) => part !== '').join(' › ')
  const more = others.length - mostNamed
  return [
    ['About', code(about)],
    ...(root === undefined ? [] : [['Root', code(root)] as const]),
    ...(location === undefined ? [] : [['Where', code(`${location.file}:${placeText(location)}`)] as const]),
    ...steps
      .slice(0, mostNamed)
      .map(
        (step) =>
          ['from', `${code(`${step.location.file}:${placeText(step.location)}`)} ${roleTexts[step.role]}`] as const,
      ),
    ...(others.length === 0
      ? []
      : [
          [
            'By the same cause',
            `${others.slice(0, mostNamed).map(code).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
          ] as const,
        ]),
    ['Policy', code(policy)],
    ...(isBlocking || waiver !== undefined
      ? []
      : [['Does not block', text(whyAllowed(finding, report.threshold))] as const]),
    ...(waiver === undefined ? [] : [['Waiver', text(waiverText(waiver))] as const]),
    ...(controls.length === 0 ? [] : [['Controls', text(controlsText(controls, mostNamed))] as const]),
    ...(related.length === 0 ? [] : [['Read more', related.map((each) => link(each, each)).join('<br>')] as const]),
    ['Fingerprint', code(fingerprint)],
  ]
}

function excerpt({ location, excerpt: shown }: Finding): string {
  if (location === undefined || shown === undefined) return ''
  const last = lastLine(location)
  const width = String(shown.line + shown.lines.length - 1).length
  const lines = shown.lines.map((line, index) => {
    const number = shown.line + index
    const here = number >= location.start.line && number <= last ? ' class="here"' : ''
    return `<span${here}>${String(number).padStart(width)}  ${text(visible(line.replaceAll('\t', '  ')))}</span>`
  })
  return `<pre>${lines.join('')}</pre>`
}
