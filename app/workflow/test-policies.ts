import { buildDocument } from '../evaluate/document.ts'
import { completeFinding, type FindingContext, readRawFindings } from '../evaluate/finding.ts'
import { defaultConfiguration } from '../model/configuration.ts'
import type { RuleEngine } from '../model/engine.ts'
import type { Evidence } from '../model/evidence.ts'
import type { JsonObject } from '../model/json.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { differencesOf, type FoundFinding } from './example-difference.ts'
import { describeFinding, type ExpectedFinding, type PolicyExample } from './examples.ts'
import { valuesToHide, withUnknown } from './hide-value.ts'

/** What judging one example gave; it passed when nothing differs. */
export interface ExampleResult {
  readonly example: PolicyExample
  /** What went wrong, one line each. */
  readonly differences: readonly string[]
  /** How often it was judged again with one value made unknown. */
  readonly swept: number
}

export interface ExamplesRequest {
  readonly bundle: Bundle
  readonly examples: readonly PolicyExample[]
  readonly engine: RuleEngine
  /** Reads an example's Terraform text; throws a Problem for what cannot be read. */
  readonly read: (example: PolicyExample) => Promise<Evidence>
}

/**
 * Judges every example with its policy: all findings must be expected and all expected ones be there. Then every value the policy reads is made
 * unknown in turn: a pass must never become a failure by that, nor a failure a pass. What cannot be read or evaluated is a difference, too.
 */
export async function runExamples(request: ExamplesRequest): Promise<readonly ExampleResult[]> {
  const policies = new Map(request.bundle.policies.map((policy) => [policy.id, policy]))
  const results: ExampleResult[] = []
  for (const example of request.examples) {
    const policy = policies.get(example.policy)
    results.push(
      policy === undefined
        ? { example, differences: [`there is no policy ${example.policy} beside it`], swept: 0 }
        : await runExample(request, policy, example),
    )
  }
  return results
}

async function runExample(request: ExamplesRequest, policy: Policy, example: PolicyExample): Promise<ExampleResult> {
  try {
    const evidence = await request.read(example)
    const found = await judgeExample(request, policy, evidence, example.parameters)
    const addresses = evidence.resources.map(({ address }) => address)
    const differences = differencesOf(example.findings, found, addresses)
    if (differences.length > 0) return { example, differences, swept: 0 }
    const sweep = await sweepExample(request, policy, evidence, example, found)
    return { example, differences: sweep.differences, swept: sweep.runs }
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'internal.bug') throw error
    return { example, differences: [describeProblem(error, example)], swept: 0 }
  }
}

/** A problem in one line, with its place in the file of examples. */
function describeProblem({ message, details }: Problem, { file, textAt }: PolicyExample): string {
  const { line, column = 1, found, wanted } = details
  const place =
    line === undefined || textAt === undefined || details.file !== file
      ? ''
      : `${file}:${textAt.line + line}:${textAt.indent + column}: `
  const more = [
    ...(found === undefined ? [] : [`found ${found}`]),
    ...(wanted === undefined ? [] : [`wanted ${wanted}`]),
  ]
  return `${place}${message}${more.length === 0 ? '' : ` (${more.join('; ')})`}`
}

/** The findings of a policy on evidence, completed. Throws a Problem `policy.conflict` where the policy cannot be evaluated. */
export async function judgeExample(
  request: Pick<ExamplesRequest, 'bundle' | 'engine'>,
  policy: Policy,
  evidence: Evidence,
  parameters: JsonObject,
): Promise<FoundFinding[]> {
  const listed = request.bundle.listed === true
  const document = buildDocument({ evidence, policies: [policy], moment: 'after', parameters, listed })
  const context: FindingContext = {
    evidence,
    moment: 'after',
    resources: document.resources,
    configuration: defaultConfiguration,
    today: '9999-12-31',
    redactor: { text: (text) => text, carriesShort: () => false },
  }
  const results = await request.engine.evaluate(request.bundle, document.bytes, policy.entrypoints)
  return results.flatMap((result) => {
    const { raw, odd } = readRawFindings(policy, result.value)
    const wrong = result.error?.message ?? odd[0]
    if (wrong !== undefined) throw new Problem('policy.conflict', `the policy cannot be evaluated: ${wrong}`)
    return raw.map((each) => {
      const { address, path, message } = completeFinding(each, policy, context)
      return { address: address ?? 'the run', path, status: each.status, message }
    })
  })
}

async function sweepExample(
  request: ExamplesRequest,
  policy: Policy,
  evidence: Evidence,
  example: PolicyExample,
  found: readonly ExpectedFinding[],
): Promise<{ readonly runs: number; readonly differences: string[] }> {
  const differences: string[] = []
  let runs = 0
  const failedBefore = new Set(found.filter((each) => each.status === 'fail').map((each) => each.address))
  const saidBefore = new Set(found.map((each) => each.address))
  for (const { resource, path } of valuesToHide(policy, evidence)) {
    const hidden = await judgeExample(request, policy, withUnknown(evidence, resource, path), example.parameters)
    runs += 1
    const where = `when ${resource.address} ${path.join('.')} is unknown`
    const said = new Set(hidden.map((each) => each.address))
    for (const each of hidden) {
      if (each.status === 'fail' && !failedBefore.has(each.address) && !saidBefore.has(each.address)) {
        differences.push(`${where}, a pass becomes: ${describeFinding(each)}`)
      }
    }
    for (const address of failedBefore)
      if (!said.has(address)) differences.push(`${where}, the failure of ${address} becomes a pass`)
  }
  return { runs, differences: [...new Set(differences)] }
}
