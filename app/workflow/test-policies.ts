import { buildDocument } from '../evaluate/document.ts'
import { completeFinding, type FindingContext, readRawFindings } from '../evaluate/finding.ts'
import { defaultConfiguration } from '../model/configuration.ts'
import type { RuleEngine } from '../model/engine.ts'
import type { Evidence } from '../model/evidence.ts'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import type { Marks, Resource } from '../model/resource.ts'
import { typeKey } from '../model/resource.ts'
import { describeFinding, type ExpectedFinding, type PolicyExample } from './examples.ts'

export interface ExampleFailure {
  readonly example: PolicyExample
  /** What went wrong, one line each. */
  readonly differences: readonly string[]
}

export interface ExamplesRun {
  readonly passed: number
  /** How often an example was judged again with one value made unknown. */
  readonly swept: number
  readonly failures: readonly ExampleFailure[]
}

export interface ExamplesRequest {
  readonly bundle: Bundle
  readonly examples: readonly PolicyExample[]
  readonly engine: RuleEngine
  /** Reads an example's Terraform text. */
  readonly read: (example: PolicyExample) => Promise<Evidence>
}

/**
 * Judges every example with its policy: all findings must be expected and all expected ones be there. Then every value the policy reads is made
 * unknown in turn: a pass must never become a failure by that, nor a failure a pass.
 */
export async function runExamples(request: ExamplesRequest): Promise<ExamplesRun> {
  let passed = 0
  let swept = 0
  const failures: ExampleFailure[] = []
  for (const example of request.examples) {
    const policy = request.bundle.policies.find((each) => each.id === example.policy)
    if (!policy) {
      failures.push({ example, differences: [`there is no policy ${example.policy} beside it`] })
      continue
    }
    const evidence = await request.read(example)
    const found = await judgeExample(request, policy, evidence, example.parameters)
    const differences = compare(example.findings, found)
    if (differences.length === 0) {
      const sweep = await sweepExample(request, policy, evidence, example, found)
      swept += sweep.runs
      differences.push(...sweep.differences)
    }
    if (differences.length === 0) passed += 1
    else failures.push({ example, differences })
  }
  return { passed, swept, failures }
}

async function judgeExample(
  request: ExamplesRequest,
  policy: Policy,
  evidence: Evidence,
  parameters: JsonObject,
): Promise<ExpectedFinding[]> {
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
    if (result.error) throw new Error(`${policy.id}: ${result.error.message}`)
    const { raw, odd } = readRawFindings(policy, result.value)
    if (odd[0] !== undefined) throw new Error(`${policy.id}: ${odd[0]}`)
    return raw.map((each) => {
      const { address, path } = completeFinding(each, policy, context)
      return { address: address ?? 'the run', path, status: each.status }
    })
  })
}

function compare(expected: readonly ExpectedFinding[], found: readonly ExpectedFinding[]): string[] {
  const left = expected.map(describeFinding).sort()
  const right = found.map(describeFinding).sort()
  const missing = subtract(left, right).map((line) => `missing     ${line}`)
  const surplus = subtract(right, left).map((line) => `unexpected  ${line}`)
  return [...missing, ...surplus]
}

function subtract(from: readonly string[], what: readonly string[]): string[] {
  const left = [...what]
  return from.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
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

/** Every prefix of every path the policy reads, on every resource of the example. */
function valuesToHide(
  policy: Policy,
  evidence: Evidence,
): readonly { readonly resource: Resource; readonly path: readonly string[] }[] {
  return evidence.resources.flatMap((resource) => {
    const reads = policy.reads[typeKey(resource)]
    if (reads === undefined) return []
    const paths = reads.paths === '*' ? Object.keys(resource.values ?? {}).map((key) => [key]) : reads.paths
    const all = new Map<string, readonly string[]>()
    for (const path of paths) {
      const names = path.map(String)
      for (let length = 1; length <= names.length; length++)
        all.set(names.slice(0, length).join('\u0000'), names.slice(0, length))
    }
    return [...all.values()].filter((path) => path.at(-1) !== '*').map((path) => ({ resource, path }))
  })
}

/**
 * The evidence with the value at a path (`*` for every element of a list) decided at apply: marked, and gone from the values. A value somebody
 * wrote can only become unknown by referring to something; one nobody wrote is then the provider's to compute.
 */
export function withUnknown(evidence: Evidence, resource: Resource, path: readonly string[]): Evidence {
  const changed: Resource = {
    ...resource,
    values: without(resource.values, path) as Resource['values'],
    unknown: mark(resource.unknown, path, resource.values ?? undefined),
    ...(isWritten(resource.values, path)
      ? { references: mark(resource.references, path, resource.values ?? undefined), unset: {} }
      : { references: {}, unset: mark(resource.unset, path, resource.values ?? undefined) }),
  }
  return { ...evidence, resources: evidence.resources.map((each) => (each === resource ? changed : each)) }
}

function isWritten(value: Json | undefined, path: readonly string[]): boolean {
  const [step, ...rest] = path
  if (step === undefined || value === undefined || value === null) return value !== undefined && value !== null
  if (Array.isArray(value)) return step === '*' && value.some((item: Json) => isWritten(item, rest))
  if (!isObject(value)) return false
  return step === '*' ? isWritten(value, rest) : isWritten(value[step], rest)
}

function without(value: Json | undefined, path: readonly string[]): Json {
  const [step, ...rest] = path
  if (step === undefined || value === undefined || value === null) return null
  if (Array.isArray(value)) return step === '*' ? value.map((item: Json) => without(item, rest)) : value
  if (!isObject(value)) return value
  if (step === '*') return without(value, rest)
  return { ...value, [step]: without(value[step], rest) }
}

function mark(marks: Marks | undefined, path: readonly string[], value: Json | undefined): Marks {
  const [step, ...rest] = path
  if (step === undefined || marks === true) return true
  if (step === '*') {
    if (!Array.isArray(value)) return mark(marks, rest, value)
    const list = Array.isArray(marks) ? (marks as readonly Marks[]) : []
    return value.map((item: Json, index) => mark(list[index], rest, item))
  }
  const known = isMarksObject(marks) ? marks : {}
  return { ...known, [step]: mark(known[step], rest, isObject(value) ? value[step] : undefined) }
}

function isMarksObject(marks: Marks | undefined): marks is { readonly [key: string]: Marks | undefined } {
  return typeof marks === 'object' && !Array.isArray(marks)
}
