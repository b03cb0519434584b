import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'

/** A report with what advisory evidence shows on top of it: findings that nothing else gave, none of which can decide. */
export function addAdvisory(report: Report, advisory: Report): Report {
  const known = new Set(report.findings.flatMap(fingerprintsOf))
  const more = advisory.findings
    .filter((finding) => !fingerprintsOf(finding).some((each) => known.has(each)))
    .map((finding) => ({ ...finding, blocking: false }))
  const count = (test: (finding: Finding) => boolean) => more.filter(test).length
  const { counts } = report
  const paths = advisory.evidence.map(({ path }) => path).join(', ')
  return {
    ...report,
    evidence: [...report.evidence, ...advisory.evidence],
    findings: [...report.findings, ...more],
    counts: {
      ...counts,
      subjects: counts.subjects + advisory.counts.subjects,
      fail: counts.fail + count(({ status }) => status === 'fail'),
      undetermined: counts.undetermined + count(({ status }) => status === 'undetermined'),
      waived: counts.waived + count(({ status }) => status === 'waived'),
      existing: counts.existing + count(({ change }) => change === 'existing'),
    },
    notices: [
      ...report.notices,
      {
        kind: 'review',
        message: `${paths}: made by a fork, or by a workflow that this change alters; judged and shown, but decides nothing`,
      },
    ],
  }
}

function fingerprintsOf({ fingerprint, fingerprints = [] }: Finding): readonly string[] {
  return [fingerprint, ...fingerprints]
}
