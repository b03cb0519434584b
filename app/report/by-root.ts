import { decides, type Finding } from '../model/finding.ts'
import type { Report, Verdict } from '../model/report.ts'
import { compare, type Sections } from './order.ts'

/** The roots a report speaks of, sorted. */
export function rootsOf({ evidence, findings, fixed }: Report): readonly string[] {
  return [...new Set([...evidence, ...findings, ...fixed].map(rootOf))].sort(compare)
}

/** The sections with the findings of one root. */
export function sectionsOfRoot(parts: Sections, root: string): Sections {
  const own = (findings: readonly Finding[]) => findings.filter((finding) => rootOf(finding) === root)
  const { blocking, allowed, undetermined, existing, waived, fixed } = parts
  return {
    blocking: own(blocking),
    allowed: own(allowed),
    undetermined: own(undetermined),
    existing: own(existing),
    waived: own(waived),
    fixed: own(fixed),
  }
}

/** The part of a report that is about one root. What only all roots together have, the counts of policies, stays as it is. */
export function reportOfRoot(report: Report, root: string): Report {
  const findings = report.findings.filter((finding) => rootOf(finding) === root)
  const fixed = report.fixed.filter((finding) => rootOf(finding) === root)
  const evidence = report.evidence.filter((each) => rootOf(each) === root)
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length
  return {
    ...report,
    verdict: verdictOf(report, findings),
    evidence,
    findings,
    fixed,
    counts: {
      ...report.counts,
      subjects: evidence.reduce((sum, { subjects }) => sum + subjects, 0),
      fail: count(({ status }) => status === 'fail'),
      undetermined: count(({ status }) => status === 'undetermined'),
      waived: count(({ status }) => status === 'waived'),
      existing: count(({ change }) => change === 'existing'),
      fixed: fixed.length,
    },
  }
}

function verdictOf(report: Report, findings: readonly Finding[]): Verdict {
  if (report.verdict === 'error') return 'error'
  if (findings.some(decides)) return 'fail'
  return findings.some(({ status, change }) => status === 'undetermined' && change !== 'existing')
    ? 'undetermined'
    : 'pass'
}

function rootOf({ root }: { readonly root?: string }): string {
  return root ?? '.'
}
