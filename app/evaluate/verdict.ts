import { decides, type Finding } from '../model/finding.ts'
import { type Severity, severities } from '../model/policy.ts'
import type { Verdict } from '../model/report.ts'

/** The verdict on findings: one that decides fails the run; else one at the threshold that only apply will tell makes it undetermined. */
export function verdictOf(findings: readonly Finding[], threshold: Severity): Exclude<Verdict, 'error'> {
  if (findings.some(decides)) return 'fail'
  const least = severities.indexOf(threshold)
  const open = findings.some(
    (finding) =>
      finding.status === 'undetermined' &&
      finding.change !== 'existing' &&
      severities.indexOf(finding.severity) >= least,
  )
  return open ? 'undetermined' : 'pass'
}
