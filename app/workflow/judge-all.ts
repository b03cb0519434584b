import { type Judgement, judge } from '../evaluate/judge.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { policyEnabled } from '../model/policy-settings.ts'
import { Problem } from '../model/problem.ts'
import type { CheckRequest } from './check-request.ts'
import { fillUnknown } from './fill-unknown.ts'
import { locateFindings } from './locate-findings.ts'

/** What judging all evidence gave. */
export interface JudgedAll {
  readonly bundles: readonly Bundle[]
  readonly policies: readonly Policy[]
  readonly parts: readonly JudgedPart[]
  /** Of all parts, one after the other, before waivers. */
  readonly findings: readonly Finding[]
}

export interface JudgedPart {
  readonly evidence: Evidence
  readonly judgement: Judgement
}

/**
 * Judges every piece of evidence with every policy that is on. Throws a Problem `input.nothing` when there is no evidence or no policy: a check
 * that checked nothing must not look green.
 */
export async function judgeAll(request: CheckRequest): Promise<JudgedAll> {
  const bundles = enabled(request.bundles, request.configuration)
  const policies = bundles.flatMap((bundle) => bundle.policies)
  if (policies.length === 0) throw noPolicies(request)
  if (request.evidence.length === 0) throw noEvidence(request)
  const parts: JudgedPart[] = []
  for (const evidence of request.evidence) {
    request.onStep?.(`judging ${evidence.path} with ${policies.length} policies`)
    parts.push({ evidence, judgement: await judgeOne(request, bundles, evidence, true) })
  }
  return { bundles, policies, parts, findings: parts.flatMap(({ judgement }) => judgement.findings) }
}

/** Judges one piece of evidence and finds the places of what it found; `compared` tells whether it also says what was before. */
export async function judgeOne(
  request: CheckRequest,
  bundles: readonly Bundle[],
  evidence: Evidence,
  compared: boolean,
): Promise<Judgement> {
  const { configuration, engine, today, limits } = request
  const redactor = request.redactorFor(evidence)
  const source = request.sourceOf?.(evidence)
  const judgeAs = (given: Evidence): Promise<Judgement> =>
    judge({
      evidence: given,
      bundles,
      configuration,
      engine,
      today,
      redactor,
      compared,
      ...(limits ? { limits } : {}),
    })
  let judgement = await judgeAs(evidence)
  if (source === undefined) return judgement
  // Evaluating the source takes time, so it is asked only where the evidence left something open.
  if (source.evaluated && judgement.findings.some(({ status }) => status === 'undetermined')) {
    const filled = fillUnknown(evidence, source.evaluated(evidence))
    if (filled !== evidence) judgement = await judgeAs(filled)
  }
  return { ...judgement, findings: locateFindings(judgement.findings, evidence, source, redactor) }
}

function enabled(bundles: readonly Bundle[], configuration: Configuration): readonly Bundle[] {
  return bundles
    .map((bundle) => ({
      ...bundle,
      policies: bundle.policies.filter(
        (policy) => policyEnabled(configuration, policy.id) && hasNeeds(configuration, policy),
      ),
    }))
    .filter((bundle) => bundle.policies.length > 0)
}

/** A policy that demands nothing of its own has nothing to judge until the configuration says what. */
function hasNeeds(configuration: Configuration, { needs = [] }: Policy): boolean {
  return needs.every((name) => Object.hasOwn(configuration.policies.parameters, name))
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
    found: also.length === 0 ? 'no plan, no state and no Terraform source' : `only ${also.join(', ')}`,
    wanted: 'a Terraform plan, a state, or a folder with Terraform source',
    next: 'make a plan (terraform plan -out tfplan, as JSON: terraform show -json tfplan > plan.json), or name a root module',
  })
}
