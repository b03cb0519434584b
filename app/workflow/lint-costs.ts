import { buildDocument } from '../evaluate/document.ts'
import { readRawFindings } from '../evaluate/finding.ts'
import type { RuleEngine } from '../model/engine.ts'
import type { Evidence } from '../model/evidence.ts'
import type { JsonObject } from '../model/json.ts'
import type { Costs, PolicyCost } from '../model/lint.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { typeKey } from '../model/resource.ts'

export interface CostRequest {
  readonly bundles: readonly Bundle[]
  readonly evidence: Evidence
  readonly parameters: JsonObject
  readonly engine: RuleEngine
  /** Milliseconds from any moment on. */
  readonly clock: () => number
  readonly onStep: (what: string) => void
}

/** Enough that one disturbed run does not count, few enough that hundreds of policies are done within seconds. */
const runs = 5

/**
 * Measures what each policy costs on one piece of evidence: the time the engine takes to evaluate it on what it reads, without the time to read that in, which all policies
 * share in a check. Policies without a resource to examine cost nothing and are left out.
 */
export async function measureCosts(request: CostRequest): Promise<Costs> {
  const { bundles, evidence, onStep } = request
  const present = new Set(evidence.resources.map(typeKey))
  const costs: PolicyCost[] = []
  for (const bundle of bundles) {
    for (const policy of bundle.policies) {
      if (policy.style === 'plumbline' && !policy.resourceTypes.some((type) => present.has(type))) continue
      onStep(`measuring ${policy.id}`)
      costs.push(await measureOne(request, bundle, policy))
    }
  }
  costs.sort((a, b) => b.ms - a.ms || (a.policy < b.policy ? -1 : 1))
  const total = costs.reduce((sum, { ms }) => sum + ms, 0)
  return { evidence: evidence.path, resources: evidence.resources.length, ms: total, runs, policies: costs }
}

async function measureOne(
  { evidence, parameters, engine, clock }: CostRequest,
  bundle: Bundle,
  policy: Policy,
): Promise<PolicyCost> {
  const listed = bundle.listed === true
  const built = buildDocument({ evidence, policies: [policy], moment: 'after', parameters, listed })
  const bytes = policy.style === 'conftest' ? evidence.document() : built.bytes
  const time = async (entrypoints: readonly string[]) => {
    const from = clock()
    const results = await engine.evaluate(bundle, bytes, entrypoints)
    return { ms: clock() - from, results }
  }
  const evaluating: number[] = []
  const reading: number[] = []
  // The first run is slower: the engine has not yet optimised what it runs.
  const { results } = await time(policy.entrypoints)
  for (let run = 0; run < runs; run++) {
    evaluating.push((await time(policy.entrypoints)).ms)
    reading.push((await time([])).ms)
  }
  const examined = evidence.resources.filter((resource) => policy.resourceTypes.includes(typeKey(resource))).length
  return {
    policy: policy.id,
    ms: Math.max(0, median(evaluating) - median(reading)),
    examined: policy.style === 'conftest' ? 1 : examined,
    findings: results.reduce((sum, { value }) => sum + readRawFindings(policy, value).raw.length, 0),
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
