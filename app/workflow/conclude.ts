import type { SeenFinding } from '../evaluate/compare-kinds.ts'
import { groupByCause } from '../evaluate/group.ts'
import { applyWaivers, type WaiversOfBase } from '../evaluate/requested.ts'
import type { Waived } from '../evaluate/waive.ts'
import type { Change, Finding } from '../model/finding.ts'
import { unmatchedGlobs } from '../model/policy-settings.ts'
import type { Notice, Report } from '../model/report.ts'
import { assembleReport } from './assemble-report.ts'
import type { CheckRequest } from './check-request.ts'
import type { JudgedAll } from './judge-all.ts'

/** Applies the waivers of configuration and source to what was found. */
export function accepted(request: CheckRequest, { findings, policies }: JudgedAll, base?: WaiversOfBase): Waived {
  const { configuration, comments = [], today, head, approvals } = request
  const ofBase = request.base?.kind === 'evidence' ? request.base.waiverRules.require : []
  return applyWaivers(findings, {
    waivers: [...configuration.waivers, ...comments],
    today,
    judged: policies.map(({ id }) => id),
    require: [...new Set([...configuration.waiverRules.require, ...ofBase])],
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    ...(approvals === undefined ? {} : { approvals }),
  })
}

/** What was found in which kind of evidence, and whether a waiver that is granted covers it. */
export function presentOf({ parts }: JudgedAll, { findings }: Waived): readonly SeenFinding[] {
  const raw = parts.flatMap(({ evidence, judgement }) =>
    judgement.findings.map((finding) => ({ finding, kind: evidence.kind })),
  )
  return raw.map((each, index) => ({ ...each, waived: findings[index]?.status === 'waived' }))
}

/** The findings with their change against the base. */
export function changed(findings: readonly Finding[], changes: readonly Change[]): readonly Finding[] {
  return findings.map((finding, index) => ({ ...finding, change: changes[index] ?? finding.change }))
}

export interface Outcome {
  /** Of all parts, one after the other. */
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
  readonly fixed?: readonly Finding[]
}

/** Puts the report of a run together, with one finding for each cause. */
export function conclude(
  request: CheckRequest,
  { parts, policies }: JudgedAll,
  { findings, notices, fixed }: Outcome,
): Report {
  const { version, configuration, skipped, base } = request
  let from = 0
  const judged = parts.map((each) => {
    const own = findings.slice(from, from + each.judgement.findings.length)
    from += own.length
    return { ...each, findings: groupByCause(own) }
  })
  const allIds = request.bundles.flatMap((bundle) => bundle.policies.map((policy) => policy.id))
  return assembleReport({
    version,
    configuration,
    policies,
    judged,
    notices: [...(request.notices ?? []), ...notices, ...unmatchedGlobs(configuration, allIds)],
    skipped,
    ...(fixed === undefined ? {} : { fixed }),
    ...(base === undefined ? {} : { base: base.summary }),
  })
}
