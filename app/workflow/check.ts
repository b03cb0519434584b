import type { Redactor } from '../evaluate/finding.ts'
import { judge } from '../evaluate/judge.ts'
import { waive } from '../evaluate/waive.ts'
import type { Configuration } from '../model/configuration.ts'
import type { EvaluateOptions, RuleEngine } from '../model/engine.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import type { Bundle } from '../model/policy.ts'
import { policyEnabled, unmatchedGlobs } from '../model/policy-settings.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { assembleReport, type Judged } from './assemble-report.ts'

export interface CheckRequest {
  readonly evidence: readonly Evidence[]
  readonly bundles: readonly Bundle[]
  readonly configuration: Configuration
  readonly engine: RuleEngine
  readonly redactorFor: (evidence: Evidence) => Redactor
  /** ISO date on which the run happens. */
  readonly today: string
  readonly version: string
  readonly skipped: readonly Skipped[]
  readonly limits?: EvaluateOptions
  readonly onStep?: (what: string) => void
}

/**
 * The main use case: judges every piece of evidence with every policy that is on, applies waivers, and puts the report together. Throws a
 * Problem `input.nothing` when there is no evidence or no policy: a check that checked nothing must not look green.
 */
export async function check(request: CheckRequest): Promise<Report> {
  const { configuration, today } = request
  const bundles = enabled(request.bundles, configuration)
  const policies = bundles.flatMap((bundle) => bundle.policies)
  if (policies.length === 0) throw noPolicies(request)
  if (request.evidence.length === 0) throw noEvidence(request)
  const judged: Omit<Judged, 'findings'>[] = []
  for (const evidence of request.evidence) {
    request.onStep?.(`judging ${evidence.path} with ${policies.length} policies`)
    const { engine, limits } = request
    const redactor = request.redactorFor(evidence)
    const judgement = await judge({
      evidence,
      bundles,
      configuration,
      engine,
      today,
      redactor,
      ...(limits ? { limits } : {}),
    })
    judged.push({ evidence, judgement })
  }
  const waived = waive(
    judged.flatMap((each) => each.judgement.findings),
    configuration.waivers,
    today,
  )
  let from = 0
  const parts = judged.map((each) => {
    const findings = waived.findings.slice(from, from + each.judgement.findings.length)
    from += each.judgement.findings.length
    return { ...each, findings }
  })
  const allIds = request.bundles.flatMap((bundle) => bundle.policies.map((policy) => policy.id))
  return assembleReport({
    version: request.version,
    configuration,
    policies,
    judged: parts,
    notices: [...waived.notices, ...unmatchedGlobs(configuration, allIds)],
    skipped: request.skipped,
  })
}

function enabled(bundles: readonly Bundle[], configuration: Configuration): readonly Bundle[] {
  return bundles
    .map((bundle) => ({
      ...bundle,
      policies: bundle.policies.filter((policy) => policyEnabled(configuration, policy.id)),
    }))
    .filter((bundle) => bundle.policies.length > 0)
}

function noPolicies({ configuration }: CheckRequest): Problem {
  return new Problem('input.nothing', 'no policy is on', {
    ...(configuration.file === null ? {} : { file: configuration.file }),
    wanted: 'at least one policy',
    next: 'check policies.only, policies.skip and policies.library, or drop --no-library',
  })
}

function noEvidence({ skipped }: CheckRequest): Problem {
  const also = skipped.slice(0, 5).map(({ what, why }) => `${what} (${why})`)
  return new Problem('input.nothing', 'no evidence found', {
    found: also.length === 0 ? 'no plan and no state as JSON' : `only ${also.join(', ')}`,
    wanted: 'a Terraform plan or state as JSON',
    next: 'terraform plan -out tfplan && terraform show -json tfplan > plan.json',
  })
}
