import { buildDocument } from '../evaluate/document.ts'
import { completeFinding, describeValue, type Redactor, readRawFindings, withoutSecrets } from '../evaluate/finding.ts'
import { defaultConfiguration } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Explanation } from '../model/explanation.ts'
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts'
import { nearest } from '../model/nearest.ts'
import type { Policy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { type Resource, typeKey } from '../model/resource.ts'
import { policyProblem } from './policy-problem.ts'
import type { RegoModule, Toolchain } from './ports.ts'

export interface ExplainRequest {
  readonly policy: Policy
  readonly address: string
  readonly evidence: readonly Evidence[]
  readonly modules: readonly RegoModule[]
  readonly parameters: JsonObject
  readonly toolchain: Toolchain
  readonly redactorFor: (evidence: Evidence) => Redactor
}

/**
 * Evaluates the policy once more with OPA's own evaluator, on this resource and its companions, and records what was asked. Throws a Problem
 * when no evidence holds the address.
 */
export function explain(request: ExplainRequest): Explanation {
  const { policy, address, toolchain } = request
  const { evidence, resource } = findResource(request)
  const redactor = request.redactorFor(evidence)
  if (policy.style === 'conftest' || !policy.resourceTypes.includes(typeKey(resource)))
    return notJudged(policy, resource)
  const document = buildDocument({ evidence, policies: [policy], moment: 'after', parameters: request.parameters })
  if (!document.resources.has(address)) return notJudged(policy, resource)
  const input = JSON.parse(Buffer.from(document.bytes).toString('utf8')) as JsonObject
  const explained = toolchain.explain({
    modules: request.modules,
    query: policy.entrypoints[0] ?? '',
    input: onlyThis(input, resource),
  })
  if ('errors' in explained) throw policyProblem(explained.errors, request.modules)
  const { raw } = readRawFindings(policy, explained.result)
  const context = {
    evidence,
    moment: 'after' as const,
    resources: document.resources,
    redactor,
    configuration: defaultConfiguration,
    today: '',
  }
  const findings = raw.filter((each) => each.subject === address).map((each) => completeFinding(each, policy, context))
  const show = (value: Json): string => withoutSecrets(showTerm(value), redactor)
  return {
    policy: policy.id,
    address,
    answer: findings.some((each) => each.status === 'fail') ? 'fail' : findings.length > 0 ? 'undetermined' : 'pass',
    values: valuesRead(policy, resource, redactor),
    steps: explained.calls.map((call) => ({
      question: `${call.function.replace(/^(data\.)?lib\./, '')}(${call.arguments.map(show).join(', ')})`,
      answer: sensitiveResult(call.function, resource, call.arguments) ? '(sensitive)' : show(call.result),
      file: call.file,
      row: call.row,
    })),
    messages: findings.map((each) => each.message),
  }
}

function findResource({ evidence, address }: ExplainRequest): { evidence: Evidence; resource: Resource } {
  for (const each of evidence) {
    const resource = each.resources.find((candidate) => candidate.address === address)
    if (resource) return { evidence: each, resource }
  }
  const near = nearest(
    address,
    evidence.flatMap((each) => each.resources.map((resource) => resource.address)),
  )
  throw new Problem('input.usage', `no evidence holds ${address}`, {
    wanted: 'the address of a resource, quoted for the shell',
    next: near === undefined ? 'the table and the JSON report show the addresses' : `did you mean ${near}?`,
  })
}

function notJudged(policy: Policy, resource: Resource): Explanation {
  const why =
    policy.style === 'conftest'
      ? 'the policy is written for conftest and reads the whole plan'
      : policy.resourceTypes.includes(typeKey(resource))
        ? `the policy judges the actions ${policy.actions.join(', ')}; planned here is ${(resource.actions ?? []).join(', ')}`
        : `the policy judges ${policy.resourceTypes.join(', ')}; this is ${typeKey(resource)}`
  return { policy: policy.id, address: resource.address, answer: 'not judged', values: [], steps: [], messages: [why] }
}

/** The document with this resource and its companions alone, so that every recorded question is about it. */
function onlyThis(input: JsonObject, resource: Resource): JsonObject {
  const key = typeKey(resource)
  const related = at(at(at(input, 'relations'), key), resource.address)
  const companions = new Set(Object.values(related).flatMap((list) => (Array.isArray(list) ? list : [])))
  const kept = Object.entries(at(input, 'resources')).map(([type, ofType]) => {
    const entries = Object.entries(isObject(ofType) ? ofType : {})
    return [
      type,
      Object.fromEntries(entries.filter(([address]) => address === resource.address || companions.has(address))),
    ]
  })
  return { ...input, resources: Object.fromEntries(kept) }
}

function at(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isObject(value) ? value : {}
}

function valuesRead(policy: Policy, resource: Resource, redactor: Redactor): Explanation['values'] {
  const reads = policy.reads[typeKey(resource)]
  if (reads === undefined) return []
  const paths = reads.paths === '*' ? Object.keys(resource.values ?? {}).map((key) => [key]) : reads.paths
  const tops = new Map(
    paths.map((path) => [JSON.stringify(path.slice(0, indexOfStar(path))), path.slice(0, indexOfStar(path))]),
  )
  return [...tops.values()].map((path) => ({
    path,
    value: withoutSecrets(describeValue(resource, path, 'after'), redactor),
  }))
}

function indexOfStar(path: Path): number {
  const at = path.indexOf('*')
  return at < 0 ? path.length : at
}

/** A value read by `tf.value` at a sensitive path must not be shown although it may be too short to be scrubbed. */
function sensitiveResult(name: string, resource: Resource, args: readonly Json[]): boolean {
  if (!/\btf\.(value|documents|blocks)$/.test(name)) return false
  const [subject, path] = args
  const at = isObject(subject) && Array.isArray(subject.at) ? subject.at : []
  const full = [...at, ...(Array.isArray(path) ? path : [])].filter(
    (step): step is string | number => typeof step === 'string' || typeof step === 'number',
  )
  return describeValue(resource, full, 'after') === '(sensitive)'
}

function showTerm(value: Json): string {
  if (isObject(value) && typeof value.address === 'string') {
    const at = Array.isArray(value.at) ? value.at.join('.') : ''
    return at === '' ? value.address : `${value.address} ${at}`
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
