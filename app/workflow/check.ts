import type { Report } from '../model/report.ts'
import { compareWithBaseline, compareWithEvidence, fixedOf, goneNotices, judgeBase } from './base.ts'
import type { CheckRequest } from './check-request.ts'
import { accepted, changed, conclude, presentOf } from './conclude.ts'
import { judgeAll, judgeOne } from './judge-all.ts'

/**
 * The main use case: judges every piece of evidence with every policy that is on, applies waivers, compares with the base, and puts the
 * report together. Throws a Problem `input.nothing` when there is no evidence or no policy: a check that checked nothing must not look green.
 */
export async function check(request: CheckRequest): Promise<Report> {
  const judged = await judgeAll(request)
  const { base } = request
  if (base === undefined) return conclude(request, judged, accepted(request, judged))
  if (base.kind === 'baseline') {
    const waived = accepted(request, judged)
    const compared = compareWithBaseline(presentOf(judged, waived), base, request.evidence, request)
    const gone = goneNotices(compared, base, request.evidence, new Set(judged.policies.map(({ id }) => id)))
    const notices = [...waived.notices, ...gone]
    return conclude(request, judged, { findings: changed(waived.findings, compared.changes), notices })
  }
  const ofBase = await judgeBase(base, request.evidence, request, request.today, (evidence) => {
    request.onStep?.(`judging ${evidence.path} of the base`)
    return judgeOne(request, judged.bundles, evidence, false)
  })
  const waived = accepted(request, judged, ofBase.waivers)
  const compared = compareWithEvidence(presentOf(judged, waived), request.evidence, ofBase, base)
  return conclude(request, judged, {
    findings: changed(waived.findings, compared.changes),
    notices: [...waived.notices, ...ofBase.notices],
    fixed: fixedOf(compared),
  })
}
