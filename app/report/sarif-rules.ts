import type { ReportingDescriptor } from 'sarif'
import type { Control, Policy, Remediation, Severity } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { clip, httpsLink, markdown, visible } from './escape.ts'
import { compare } from './order.ts'
import { levels } from './sarif-result.ts'
import { controlsText, fixLabel } from './words.ts'

/** GitHub's ranges for `security-severity`: critical above 9.0, high from 7.0, medium from 4.0, low below (GitHub documentation, SARIF support). */
const securitySeverity: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0' }

/** GitHub's limits for a rule: characters of a name and of a description, tags it keeps; and rules of one run. */
const limits = { name: 255, text: 1000, tags: 10, rules: 25_000 } as const

export interface RuleTable {
  readonly rules: readonly ReportingDescriptor[]
  /** Where the policy's rule stands. */
  readonly indexOf: (policy: string) => number
}

/** What is known of one policy, from the policy itself or else from its findings. */
interface RuleFacts {
  readonly title: string
  readonly severity: Severity
  readonly description: string
  readonly remediation: Remediation | undefined
  readonly controls: readonly Control[]
  readonly related: readonly string[]
}

/** One rule for each policy that took part, by id, so that code scanning can tell "found nothing" from "did not run". */
export function ruleTable(report: Report, policies: readonly Policy[]): RuleTable {
  const facts = new Map<string, RuleFacts>()
  for (const finding of [...report.findings, ...report.fixed])
    if (!facts.has(finding.policy))
      facts.set(finding.policy, { ...finding, description: '', remediation: finding.remediation })
  const known = new Map(policies.map((policy) => [policy.id, policy]))
  for (const result of report.policies.slice(0, limits.rules - facts.size)) {
    const found = facts.get(result.policy)
    const policy = known.get(result.policy)
    facts.set(result.policy, {
      title: result.title,
      severity: result.severity,
      description: policy?.description ?? '',
      remediation: policy?.remediation ?? found?.remediation,
      controls: policy?.controls ?? found?.controls ?? [],
      related: policy?.related ?? found?.related ?? [],
    })
  }
  const ids = [...facts.keys()].sort(compare)
  const places = new Map(ids.map((id, index) => [id, index]))
  const rules = [...facts].sort(([a], [b]) => compare(a, b)).map(([id, each]) => makeRule(id, each))
  return { rules, indexOf: (policy) => places.get(policy) ?? -1 }
}

function makeRule(id: string, facts: RuleFacts): ReportingDescriptor {
  const { title, severity, description, remediation } = facts
  const link = facts.related.map(httpsLink).find((each) => each !== null)
  const full = [title, description].filter((part) => part !== '').join('. ')
  return {
    id: visible(id),
    name: cut(id, limits.name),
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(full) },
    help: { text: helpText(id, facts), markdown: helpMarkdown(id, facts) },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      'security-severity': securitySeverity[severity],
      precision: 'high',
      'problem.severity': levels[severity] === 'note' ? 'recommendation' : levels[severity],
      tags: tagsOf(id, facts),
      ...(remediation === undefined ? {} : { 'fix-is-safe': remediation.safe }),
    },
  }
}

function cut(text: string, limit: number = limits.text): string {
  return clip(visible(text), limit)
}

function tagsOf(id: string, { controls }: RuleFacts): string[] {
  const [provider = '', service] = id.split('.')
  const tags = [
    'security',
    provider,
    ...(service === undefined ? [] : [`${provider}/${service}`]),
    ...controls.map(({ framework, id: number }) => `${framework} ${number}`),
  ]
  return [...new Set(tags.map((tag) => cut(tag, 100)))].filter((tag) => tag !== '').slice(0, limits.tags)
}

function helpText(id: string, { title, description, remediation, controls }: RuleFacts): string {
  const parts = [
    title,
    description,
    remediation === undefined ? '' : `${fixLabel(remediation)}: ${remediation.summary}`,
    controls.length === 0 ? '' : `Controls: ${controlsText(controls, 20)}`,
    `Policy: ${id}`,
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => cut(part))
    .join('\n')
}

function helpMarkdown(id: string, { title, description, remediation, controls, related }: RuleFacts): string {
  const links = related.flatMap((reference) => httpsLink(reference) ?? []).slice(0, 5)
  const parts = [
    `**${markdown(clip(title, limits.text))}**`,
    markdown(clip(description, limits.text)),
    remediation === undefined ? '' : `${fixLabel(remediation)}: ${markdown(clip(remediation.summary, limits.text))}`,
    controls.length === 0 ? '' : `Controls: ${markdown(clip(controlsText(controls, 20), limits.text))}`,
    links.map((link) => `<${link}>`).join('\n'),
    `Policy: ${markdown(clip(id, limits.name))}`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
