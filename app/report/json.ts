import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { compare } from './order.ts'

/** Keys in the order a reader wants them; keys that are not listed follow by name. */
const order: readonly string[] = [
  'schema',
  'tool',
  'verdict',
  'headline',
  'threshold',
  'evidence',
  'counts',
  'skipped',
  'notices',
  'kind',
  'name',
  'version',
  'what',
  'why',
  'policy',
  'title',
  'severity',
  'status',
  'blocking',
  'change',
  'address',
  'type',
  'subject',
  'purl',
  'id',
  'root',
  'path',
  'sha256',
  'subjects',
  'message',
  'owner',
  'reason',
  'expires',
  'source',
  'remediation',
  'safe',
  'summary',
  'location',
  'file',
  'start',
  'end',
  'line',
  'column',
  'addresses',
  'fingerprint',
  'digest',
  'aliases',
  'checkov',
  'trivy',
  'kics',
  'controls',
  'framework',
  'related',
  'impliedBy',
  'waiver',
  'examined',
  'policies',
  'evaluations',
  'passed',
  'failed',
  'fail',
  'undetermined',
  'waived',
  'existing',
  'findings',
  'fixed',
]
const ranks: ReadonlyMap<string, number> = new Map(order.map((key, index) => [key, index]))

/** The report itself: JSON in the shape of `docs/schemas/report-1.schema.json`, indented by two, keys in one order, findings in theirs. */
export function printJson(report: Report): string {
  const complete = { ...report, findings: report.findings.map(withAddress), fixed: report.fixed.map(withAddress) }
  return `${JSON.stringify(arranged(complete), null, 2)}\n`
}

function withAddress(finding: Finding): Finding {
  const { subject } = finding
  return subject.kind === 'resource' ? { ...finding, address: subject.address, type: subject.type } : finding
}

function arranged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(arranged)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || compare(a, b))
  return Object.fromEntries(entries.map(([key, item]) => [key, arranged(item)]))
}

function rankOf(key: string): number {
  return ranks.get(key) ?? order.length
}
