import type { Artifact, Log, Notification, Result, Run } from 'sarif'
import type { Finding } from '../model/finding.ts'
import { severities } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { clip, relativeUri, visible } from './escape.ts'
import type { PrintOptions } from './options.ts'
import { compare, sectionNames, sections } from './order.ts'
import { resultOf } from './sarif-result.ts'
import { type RuleTable, ruleTable } from './sarif-rules.ts'
import { baseText, plural } from './words.ts'

/** What GitHub's code scanning takes (GitHub documentation, SARIF support): results of one run before it refuses the file, results it shows, runs of one file. */
const limits = { results: 25_000, shownResults: 5000, runs: 20 } as const
const longestText = 1000

/**
 * SARIF 2.1.0 (OASIS Standard): one run for each root, because the text before the last slash of `automationDetails.id` is GitHub's
 * category and the results of one category replace one another; a single run when there are more roots than GitHub takes runs.
 */
export function printSarif(report: Report, options: PrintOptions = {}): string {
  const all = resultFindings(report, options)
  const roots = [...new Set([...report.evidence.map(rootOf), ...all.map(rootOf)])].sort(compare)
  const several = roots.length > 1 && roots.length <= limits.runs
  const runs = several
    ? roots.map((root) =>
        makeRun(
          report,
          options,
          root,
          all.filter((finding) => rootOf(finding) === root),
        ),
      )
    : [makeRun(report, options, roots.length === 1 ? roots[0] : undefined, all)]
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs,
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rootOf({ root }: { readonly root?: string }): string {
  return root ?? '.'
}

/** The findings that become results: what blocks first, and in each section the most severe first. */
function resultFindings(report: Report, { audience }: PrintOptions): Finding[] {
  const parts = sections(report)
  const names = audience === 'code-scanning' ? (['blocking', 'allowed', 'existing'] as const) : sectionNames
  const findings = names.flatMap((name) => parts[name])
  return audience === 'code-scanning' ? findings.filter(({ status }) => status === 'fail') : findings
}

function makeRun(report: Report, options: PrintOptions, root: string | undefined, findings: readonly Finding[]): Run {
  const kept = findings.length > limits.results ? mostSevere(findings, limits.shownResults) : findings
  const rules = ruleTable(report, options.policies ?? [])
  const notifications = [
    ...cutNotifications(findings, kept),
    ...leftOutNotifications(report, options),
    ...reportNotifications(report),
  ]
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: [...rules.rules],
        notifications: notificationKinds(notifications),
      },
    },
    automationDetails: { id: root === undefined ? 'plumbline/' : `plumbline/${visible(root)}/` },
    invocations: [{ executionSuccessful: report.verdict !== 'error', toolExecutionNotifications: notifications }],
    columnKind: 'utf16CodeUnits',
    artifacts: artifactsOf(report, root),
    results: kept.map((finding) => resultWithRule(finding, report, rules)),
    properties: {
      verdict: report.verdict,
      threshold: report.threshold,
      headline: clip(visible(report.headline), longestText),
      counts: { ...report.counts },
      ...(report.base === undefined ? {} : { base: baseText(report.base).map(visible).join(' ') }),
    },
  }
}

/** What was judged, each once. */
function artifactsOf({ evidence }: Report, root: string | undefined): Artifact[] {
  const judged = evidence.filter((each) => root === undefined || rootOf(each) === root)
  const byKey = new Map(judged.map(({ path, sha256 }) => [JSON.stringify([path, sha256]), { path, sha256 }]))
  return [...byKey.values()].map(({ path, sha256 }) => ({
    location: { uri: relativeUri(path) },
    hashes: { 'sha-256': sha256 },
    roles: ['analysisTarget'],
  }))
}

function resultWithRule(finding: Finding, report: Report, rules: RuleTable): Result {
  return resultOf(finding, report, rules.indexOf(finding.policy))
}

function mostSevere(findings: readonly Finding[], most: number): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)).slice(0, most)
}

function cutNotifications(findings: readonly Finding[], kept: readonly Finding[]): Notification[] {
  if (kept.length < findings.length) {
    return [
      notification(
        'results-cut',
        'warning',
        `Only the ${kept.length} most severe of ${findings.length} results are here: code scanning takes no more. The JSON report holds all.`,
      ),
    ]
  }
  if (kept.length <= limits.shownResults) return []
  return [
    notification(
      'results-cut',
      'note',
      `${kept.length} results are here; code scanning shows ${limits.shownResults} of them.`,
    ),
  ]
}

function leftOutNotifications(report: Report, { audience }: PrintOptions): Notification[] {
  if (audience !== 'code-scanning') return []
  const count = report.findings.filter(({ status }) => status !== 'fail').length
  return count === 0
    ? []
    : [
        notification(
          'results-left-out',
          'note',
          `${plural(count, 'undetermined or waived finding is', 'undetermined or waived findings are')} not in this file.`,
        ),
      ]
}

const warned: ReadonlySet<string> = new Set(['waiver-expired', 'waiver-incomplete', 'waiver-malformed'])

function reportNotifications({ skipped, notices }: Report): Notification[] {
  return [
    ...skipped.map(({ what, why }) => notification('skipped', 'note', `${what}: ${why}`)),
    ...notices.map(({ kind, message, source }) => {
      const level = kind === 'policy-error' ? 'error' : warned.has(kind) ? 'warning' : 'note'
      return notification(kind, level, source === undefined ? message : `${message} (${source})`)
    }),
  ]
}

function notification(kind: string, level: 'error' | 'warning' | 'note', text: string): Notification {
  return { descriptor: { id: `plumbline/${kind}` }, level, message: { text: clip(visible(text), longestText) } }
}

function notificationKinds(notifications: readonly Notification[]): { id: string }[] {
  return [...new Set(notifications.map(({ descriptor }) => descriptor?.id ?? ''))].sort(compare).map((id) => ({ id }))
}
