import type { PhysicalLocation, Result, Suppression } from 'sarif'
import { type Finding, type Location, subjectName, type Waiver } from '../model/finding.ts'
import type { Severity } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { clip, relativeUri, visible } from './escape.ts'
import { lastLine, pathText, roleTexts } from './words.ts'

/** SARIF's levels for our severities; GitHub's code scanning fails a pull request on `error` by default. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

const states = { new: 'new', existing: 'unchanged', fixed: 'absent' } as const
/** Far more places than a value goes through; GitHub keeps 1,000 locations of a result. */
const mostRelated = 50
const longestMessage = 4000
const longestName = 2000

/** One finding as a SARIF result. `ruleIndex` is the place of its policy among the run's rules. */
export function resultOf(finding: Finding, report: Report, ruleIndex: number): Result {
  const { status, change, waiver, severity, blocking, fingerprint, policy } = finding
  const subject = clip(visible(subjectName(finding.subject)), longestName)
  const path = visible(pathText(finding.path))
  return {
    ruleId: visible(policy),
    ruleIndex,
    ...kindOf(finding),
    message: { text: plainMessage(`${finding.message} (${subject}${path === '' ? '' : ` › ${path}`})`) },
    locations: [
      {
        physicalLocation:
          finding.location === undefined ? evidenceLocation(finding, report) : sourceLocation(finding.location),
        logicalLocations: [{ fullyQualifiedName: subject, kind: finding.subject.kind }],
      },
    ],
    ...relatedLocations(finding),
    partialFingerprints: { 'plumbline/v1': fingerprint },
    ...(change === null ? {} : { baselineState: states[change] }),
    ...(waiver === undefined ? {} : { suppressions: [suppressionOf(waiver)] }),
    properties: { severity, status, blocking, root: visible(finding.root ?? '.'), path: clip(path, longestName) },
  }
}

/** An undetermined finding is something to review; every kind but `fail` has the level `none` (SARIF 2.1.0, 3.27.10). */
function kindOf({ status, severity, blocking }: Finding): Pick<Result, 'kind' | 'level'> {
  if (status === 'undetermined') return { kind: 'review', level: 'none' }
  const level = levels[severity]
  return { kind: 'fail', level: blocking || status === 'waived' || level === 'note' ? level : 'warning' }
}

/** A waiver that is only requested is under review, and the result is then not suppressed (SARIF 2.1.0, `suppressions`). */
function suppressionOf({ owner, reason, expires, source, origin, requested, approvedBy }: Waiver): Suppression {
  const facts = [
    ...(owner === undefined ? [] : [owner]),
    ...(expires === undefined ? [] : [`until ${expires}`]),
    ...(approvedBy === undefined ? [] : [`approved by ${approvedBy}`]),
    ...(origin === undefined ? [] : [origin]),
    source,
  ].join(', ')
  const justification = reason === undefined ? facts : `${reason} (${facts})`
  return {
    kind: origin === undefined ? 'external' : 'inSource',
    status: requested === true ? 'underReview' : 'accepted',
    justification: clip(visible(justification), longestName),
  }
}

/** Plain text in which nothing reads as an embedded link (SARIF 2.1.0, 3.11.6). */
function plainMessage(text: string): string {
  return clip(visible(text), longestMessage).replace(/\](?=\()/g, '] ')
}

function sourceLocation(location: Location): PhysicalLocation {
  const { start, end } = location
  const endLine = lastLine(location)
  const closed = endLine === end.line && (endLine > start.line || end.column > start.column)
  return {
    artifactLocation: { uri: relativeUri(location.file) },
    region: { startLine: start.line, startColumn: start.column, endLine, ...(closed ? { endColumn: end.column } : {}) },
  }
}

/** The rest of the way the value took, nearest first. */
function relatedLocations({ location, trail = [] }: Finding): Pick<Result, 'relatedLocations'> {
  const others = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location))
  if (others.length === 0) return {}
  return {
    relatedLocations: others.slice(0, mostRelated).map((step, id) => ({
      id: id + 1,
      physicalLocation: sourceLocation(step.location),
      message: { text: roleTexts[step.role] },
    })),
  }
}

/** Code scanning refuses a result without a place: where none is known, it is the first line of the evidence. */
function evidenceLocation(finding: Finding, { evidence }: Report): PhysicalLocation {
  const judged = evidence.find(({ root }) => root === finding.root) ?? evidence[0]
  return { artifactLocation: { uri: relativeUri(judged?.path ?? 'unknown') }, region: { startLine: 1 } }
}
