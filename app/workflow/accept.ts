import { createHash } from 'node:crypto'
import { type BaselineEntry, baselineDifference, baselineOf, printBaseline } from '../evaluate/baseline.ts'
import type { Report } from '../model/report.ts'
import type { CheckRequest } from './check-request.ts'
import { accepted, changed, conclude, presentOf } from './conclude.ts'
import { judgeAll } from './judge-all.ts'

/** A run whose findings are all accepted from now on, and the baseline that says so. */
export interface Accepted {
  readonly report: Report
  /** Text of the baseline file. Not to be written when the verdict is `error`: then not everything was judged. */
  readonly baseline: string
}

/**
 * Judges as `check` does, and makes the baseline that accepts everything there is: against that all of it is existing. `file` names it in the report,
 * `before` is what it held, when it was there.
 */
export async function accept(
  request: CheckRequest,
  file: string,
  before: readonly BaselineEntry[] | undefined,
): Promise<Accepted> {
  const judged = await judgeAll(request)
  const waived = accepted(request, judged)
  const present = presentOf(judged, waived)
  const entries = baselineOf(present)
  const baseline = printBaseline(entries)
  const digest = createHash('sha256').update(baseline).digest('hex')
  const base = { kind: 'baseline', summary: { kind: 'baseline', name: file, digest }, entries } as const
  const { added, dropped } = baselineDifference(before ?? [], entries)
  const than = before === undefined ? '' : `: ${added} more than before, ${dropped} dropped`
  const message = `the baseline accepts ${present.length === 1 ? '1 finding' : `${present.length} findings`}${than}`
  return {
    baseline,
    report: conclude({ ...request, base }, judged, {
      findings: changed(
        waived.findings,
        present.map(() => 'existing'),
      ),
      notices: [...waived.notices, { kind: 'baseline', message, source: file }],
    }),
  }
}
