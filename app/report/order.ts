import { decides, type Finding, subjectName } from '../model/finding.ts'
import { type Severity, severities } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { pathText } from './words.ts'

export const sectionNames = ['blocking', 'allowed', 'undetermined', 'existing', 'waived', 'fixed'] as const
export type SectionName = (typeof sectionNames)[number]

/** Every finding of a report in exactly one section, most severe first. `allowed` are failing findings that do not block. */
export type Sections = Readonly<Record<SectionName, readonly Finding[]>>

export function sections(report: Report): Sections {
  const made: Record<SectionName, Finding[]> = {
    blocking: [],
    allowed: [],
    undetermined: [],
    existing: [],
    waived: [],
    fixed: [...report.fixed],
  }
  for (const finding of report.findings) made[sectionOf(finding)].push(finding)
  for (const name of sectionNames) made[name] = sorted(made[name])
  return made
}

function sectionOf(finding: Finding): SectionName {
  if (finding.status === 'waived') return 'waived'
  if (finding.change === 'existing' || finding.change === 'fixed') return finding.change
  if (decides(finding)) return 'blocking'
  return finding.status === 'undetermined' ? 'undetermined' : 'allowed'
}

/** Most severe first, then by root, subject, path, policy, message and fingerprint, so that equal reports print equally. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({
    finding,
    keys: [
      String(severities.length - severities.indexOf(finding.severity)),
      finding.root ?? '',
      subjectName(finding.subject),
      pathText(finding.path),
      finding.policy,
      finding.message,
      finding.fingerprint,
    ],
  }))
  keyed.sort((a, b) => compareLists(a.keys, b.keys))
  return keyed.map(({ finding }) => finding)
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const order = compare(key, b[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}

/** Orders strings by code unit, the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A finding with those that follow from it. */
export interface Entry {
  readonly finding: Finding
  readonly implied: readonly Finding[]
}

/** Puts each finding under the one that implies it on the same subject, when that one is in the list too; order is kept, nothing is lost. */
export function entries(findings: readonly Finding[]): Entry[] {
  const bySubject = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${subjectKey(finding)}\0${finding.policy}`
    if (!bySubject.has(key)) bySubject.set(key, finding)
  }
  const heads = new Map<Finding, Finding[]>()
  const parents = new Map<Finding, Finding>()
  for (const finding of findings) {
    const parent = impliers(finding, bySubject).find((candidate) => topOf(candidate, parents) !== finding)
    if (parent !== undefined) parents.set(finding, parent)
  }
  for (const finding of findings) if (!parents.has(finding)) heads.set(finding, [])
  for (const finding of findings) if (parents.has(finding)) heads.get(topOf(finding, parents))?.push(finding)
  return [...heads].map(([finding, implied]) => ({ finding, implied }))
}

function impliers(finding: Finding, bySubject: ReadonlyMap<string, Finding>): Finding[] {
  return finding.impliedBy.flatMap((policy) => bySubject.get(`${subjectKey(finding)}\0${policy}`) ?? [])
}

function topOf(finding: Finding, parents: ReadonlyMap<Finding, Finding>): Finding {
  let top = finding
  for (let parent = parents.get(top); parent !== undefined; parent = parents.get(top)) top = parent
  return top
}

/** One subject of one root. */
export function subjectKey(finding: Finding): string {
  return `${finding.root ?? ''}\0${finding.subject.kind}\0${subjectName(finding.subject)}`
}

/** How many findings of each severity. */
export function tally(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { low: 0, medium: 0, high: 0, critical: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
