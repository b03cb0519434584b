import type { Judgement } from '../evaluate/judge.ts'
import { verdictOf } from '../evaluate/verdict.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import { decides, type Finding } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import { type Policy, severities } from '../model/policy.ts'
import { severityOf } from '../model/policy-settings.ts'
import {
  type BaseSummary,
  type Counts,
  type Notice,
  type PolicyResult,
  type Report,
  reportSchema,
  type Verdict,
} from '../model/report.ts'

export interface Judged {
  readonly evidence: Evidence
  readonly judgement: Judgement
  /** The judgement's findings with waivers applied. */
  readonly findings: readonly Finding[]
}

export interface ReportParts {
  readonly version: string
  readonly configuration: Configuration
  readonly policies: readonly Policy[]
  readonly judged: readonly Judged[]
  readonly notices: readonly Notice[]
  readonly skipped: readonly Skipped[]
  /** What was true of the base and is not any more; what the judgements say when absent. */
  readonly fixed?: readonly Finding[]
  readonly base?: BaseSummary
}

/** Puts together the one report of a run: counts, the verdict and its headline, findings in a stable order (most severe first). */
export function assembleReport(parts: ReportParts): Report {
  const { configuration, judged, policies } = parts
  const findings = sortFindings(judged.flatMap((each) => each.findings))
  const fixed = sortFindings(parts.fixed ?? judged.flatMap((each) => each.judgement.fixed))
  const notices = [...judged.flatMap(policyNotices), ...parts.notices]
  const byPolicy = new Map<string, Finding[]>()
  for (const finding of findings) push(byPolicy, finding.policy, finding)
  const examined = sumExamined(judged)
  const results = policies.map((policy) =>
    policyResult(policy, byPolicy.get(policy.id) ?? [], examined.get(policy.id) ?? 0, configuration),
  )
  const counts = countAll(judged, results, findings, fixed)
  const failed = notices.some((notice) => notice.kind === 'policy-error')
  const faults = notices.filter((notice) => notice.kind === 'source-broken').length
  const verdict = failed ? 'error' : decideVerdict(findings, counts, configuration, faults > 0)
  return {
    schema: reportSchema,
    tool: { name: 'plumbline', version: parts.version },
    verdict,
    headline: headline(verdict, counts, findings, configuration, faults),
    threshold: configuration.failOn,
    evidence: judged.map(({ evidence }) => ({
      kind: evidence.kind,
      path: evidence.path,
      sha256: evidence.sha256,
      root: evidence.root,
      subjects: evidence.resources.length,
    })),
    ...(parts.base === undefined ? {} : { base: parts.base }),
    counts,
    skipped: [...parts.skipped, ...judged.flatMap(({ evidence }) => evidence.skipped)],
    notices,
    policies: results,
    findings,
    fixed,
  }
}

/** Nobody can say that all is well where a part of the source could not be read. */
function decideVerdict(
  findings: readonly Finding[],
  counts: Counts,
  configuration: Configuration,
  broken: boolean,
): Verdict {
  const verdict = counts.evaluations === 0 ? configuration.nothingToJudge : verdictOf(findings, configuration.failOn)
  return broken && verdict === 'pass' ? 'undetermined' : verdict
}

function policyNotices({ judgement }: Judged): Notice[] {
  return [
    ...judgement.errors.map(({ policy, message }) => ({
      kind: 'policy-error' as const,
      message: `${policy}: ${message}`,
      source: policy,
    })),
    ...judgement.printed.map(({ policy, line }) => ({ kind: 'print' as const, message: line, source: policy })),
  ]
}

function sumExamined(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { judgement } of judged)
    for (const [policy, count] of judgement.examined) sums.set(policy, (sums.get(policy) ?? 0) + count)
  return sums
}

function policyResult(
  policy: Policy,
  own: readonly Finding[],
  examined: number,
  configuration: Configuration,
): PolicyResult {
  const subjects = (status: string) =>
    new Set(
      own
        .filter((finding) => finding.status === status || (status === 'fail' && finding.status === 'waived'))
        .flatMap(subjectsOf),
    )
  const failing = subjects('fail')
  const open = [...subjects('undetermined')].filter((subject) => !failing.has(subject))
  return {
    policy: policy.id,
    title: policy.title,
    severity: severityOf(configuration, policy),
    digest: policy.digest,
    examined,
    passed: Math.max(0, examined - failing.size - open.length),
    failed: failing.size,
    undetermined: open.length,
  }
}

/** One, or all whose findings have one cause. */
function subjectsOf({ root = '', address, addresses, subject }: Finding): readonly string[] {
  return (addresses ?? [address ?? JSON.stringify(subject)]).map((name) => `${root} ${name}`)
}

function countAll(
  judged: readonly Judged[],
  results: readonly PolicyResult[],
  findings: readonly Finding[],
  fixed: readonly Finding[],
): Counts {
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length
  return {
    subjects: judged.reduce((sum, each) => sum + each.evidence.resources.length, 0),
    examined: judged.reduce((sum, each) => sum + each.judgement.subjects.size, 0),
    policies: results.length,
    evaluations: results.reduce((sum, result) => sum + result.examined, 0),
    fail: count((finding) => finding.status === 'fail'),
    undetermined: count((finding) => finding.status === 'undetermined'),
    waived: count((finding) => finding.status === 'waived'),
    existing: count((finding) => finding.change === 'existing'),
    fixed: fixed.length,
  }
}

function headline(
  verdict: Verdict,
  counts: Counts,
  findings: readonly Finding[],
  configuration: Configuration,
  faults: number,
): string {
  const broken = faults > 0 ? `${plural(faults, 'fault')} in source files` : ''
  const judged = `${counts.examined} of ${plural(counts.subjects, 'resource')}, ${plural(counts.policies, 'policy', 'policies')}`
  if (verdict === 'error') return `could not be judged completely (${judged})`
  if (counts.evaluations === 0)
    return `nothing to judge (0 of ${plural(counts.subjects, 'resource')})${broken === '' ? '' : `, ${broken}`}`
  const blocking = findings.filter(decides).length
  const rest = findings.filter(
    (finding) => !decides(finding) && finding.status !== 'waived' && finding.change !== 'existing',
  )
  const allowed = rest.filter((finding) => finding.status === 'fail').length
  const open = rest.length - allowed
  const said = [
    blocking > 0 ? `${plural(blocking, 'finding')} at or above ${configuration.failOn}` : '',
    allowed > 0 ? `${allowed} that ${allowed === 1 ? 'does' : 'do'} not block` : '',
    open > 0 ? `${open} decided only at apply` : '',
    counts.waived > 0 ? `${counts.waived} waived` : '',
    counts.existing > 0 ? `${counts.existing} existing` : '',
    counts.fixed > 0 ? `${counts.fixed} fixed` : '',
    broken,
  ].filter((part) => part !== '')
  return `${said.length === 0 ? 'no findings' : said.join(', ')} (${judged})`
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Most severe first, then by root, address, policy, path and fingerprint. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const weights = new Map(severities.map((severity, at) => [severity, at]))
  return [...findings].sort(
    (a, b) =>
      (weights.get(b.severity) ?? 0) - (weights.get(a.severity) ?? 0) ||
      compare(a.root ?? '', b.root ?? '') ||
      compare(a.address ?? '', b.address ?? '') ||
      compare(a.policy, b.policy) ||
      (a.path === b.path ? 0 : compare(JSON.stringify(a.path), JSON.stringify(b.path))) ||
      compare(a.fingerprint, b.fingerprint),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
