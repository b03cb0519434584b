import type { Configuration } from '../model/configuration.ts'
import { derived } from '../model/derived.ts'
import type { EntrypointResult, EvaluateOptions, RuleEngine } from '../model/engine.ts'
import type { Evidence, Moment } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { type Action, type Resource, typeKey } from '../model/resource.ts'
import { compareWithBase, identityWithinPlan } from './change.ts'
import { readConftestFindings } from './conftest.ts'
import { buildDocument, takesPart } from './document.ts'
import { type FindingContext, openCompletion, type Redactor, readRawFindings, withoutSecrets } from './finding.ts'
import { remembering } from './remembering.ts'

export interface JudgeRequest {
  readonly evidence: Evidence
  readonly bundles: readonly Bundle[]
  readonly engine: RuleEngine
  readonly configuration: Configuration
  /** ISO date on which the run happens. */
  readonly today: string
  readonly redactor: Redactor
  readonly limits?: EvaluateOptions
  /** False for evidence that is a base itself: then it does not matter what was before. */
  readonly compared?: boolean
}

/** What judging one piece of evidence gave. */
export interface Judgement {
  readonly findings: readonly Finding[]
  readonly fixed: readonly Finding[]
  /** Policy id to the number of subjects it examined. */
  readonly examined: ReadonlyMap<string, number>
  /** Addresses at least one policy examined. */
  readonly subjects: ReadonlySet<string>
  /** Policies that could not be evaluated, and why: the run is then an error, whatever the rest said. */
  readonly errors: readonly { readonly policy: string; readonly message: string }[]
  readonly printed: readonly { readonly policy: string; readonly line: string }[]
}

/**
 * Judges evidence with every policy. A plan that knows what was before is its own base: findings are `new` or `existing`, and what a
 * change mends comes back as `fixed`. Evidence without a before has findings whose change is null.
 */
export async function judge(given: JudgeRequest): Promise<Judgement> {
  const request = { ...given, redactor: remembering(given.redactor) }
  const { evidence, bundles } = request
  const comparing = request.compared !== false
  const hasBefore =
    comparing && evidence.resources.some((resource) => resource.before !== null && resource.before !== undefined)
  const all = {
    findings: [] as Finding[],
    errors: [] as Judgement['errors'][number][],
    printed: [] as Judgement['printed'][number][],
  }
  const change = evidence.kind === 'plan' && !hasBefore ? 'new' : null
  let base: readonly Finding[] = []
  for (const bundle of bundles) {
    for (const group of groupsOf(bundle.policies)) {
      if (bundle.quiet === true && evidence.kind !== 'plan' && !group.some(judgesWhatIs)) continue
      const after = await judgeGroup(request, bundle, group, 'after', change)
      all.findings = all.findings.concat(after.findings)
      all.errors.push(...after.errors)
      all.printed = all.printed.concat(after.printed)
      if (hasBefore && group.every(hasBase))
        base = base.concat((await judgeGroup(request, bundle, group, 'before', null)).findings)
    }
  }
  const counted = countExamined(evidence, policiesOf(bundles))
  if (evidence.kind !== 'plan' || change !== null) return { ...all, ...counted, fixed: [] }
  return { ...all, ...counted, ...compareWithBase(all.findings, base, identityWithinPlan) }
}

/**
 * Whether what a policy says can have been so before: it judges what is. A policy on destruction judges the change itself, which no earlier
 * moment holds, and one written for conftest reads the plan as a whole.
 */
function hasBase({ style, actions }: Policy): boolean {
  return style === 'plumbline' && !actions.includes('delete') && !actions.includes('forget')
}

/** Policies that can share one document: the same style and the same actions. */
const groupsOf = derived((policies: readonly Policy[]): readonly (readonly Policy[])[] => {
  const groups = new Map<string, Policy[]>()
  for (const policy of policies) {
    const names = policy.comparesNames === true ? ' names' : ''
    const key = policy.style === 'conftest' ? 'conftest' : `${[...policy.actions].sort().join()}${names}`
    push(groups, key, policy)
  }
  return [...groups.values()]
})

/** Whether a policy has anything to judge where nothing is changed. */
function judgesWhatIs({ style, actions }: Policy): boolean {
  return style === 'conftest' || actions.some((action) => !['update', 'delete', 'forget'].includes(action))
}

async function judgeGroup(
  request: JudgeRequest,
  bundle: Bundle,
  group: readonly Policy[],
  moment: Moment,
  change: Finding['change'],
) {
  const { evidence, configuration, today, engine, redactor } = request
  const conftest = group[0]?.style === 'conftest'
  const document = conftest
    ? {
        bytes: evidence.document(),
        resources: new Map(evidence.resources.map((resource) => [resource.address, resource])),
      }
    : buildDocument({
        alike: bundle.alike === true && !group.some(({ comparesNames }) => comparesNames === true),
        evidence,
        policies: group,
        moment,
        parameters: configuration.policies.parameters,
        listed: bundle.listed === true,
      })
  const asked = bundle.quiet === true && !conftest ? group.filter(readsAnyOf(document.resources)) : group
  const context: FindingContext = {
    evidence,
    moment,
    resources: document.resources,
    configuration,
    today,
    redactor,
    change,
  }
  const entrypoints = asked.flatMap((policy) => policy.entrypoints)
  const results =
    entrypoints.length === 0 ? [] : await engine.evaluate(bundle, document.bytes, entrypoints, request.limits)
  const byEntrypoint = new Map(results.map((result) => [result.entrypoint, result]))
  const findings: Finding[] = []
  const errors: { policy: string; message: string }[] = []
  const printed: { policy: string; line: string }[] = []
  for (const policy of asked) {
    const own = policy.entrypoints.flatMap((name) => byEntrypoint.get(name) ?? [])
    printed.push(
      ...own.flatMap((result) =>
        result.printed.map((line) => ({ policy: policy.id, line: withoutSecrets(line, redactor) })),
      ),
    )
    const failed = own.find((result) => result.error)
    if (failed?.error || own.length < policy.entrypoints.length) {
      errors.push({ policy: policy.id, message: withoutSecrets(failed?.error?.message ?? 'gave no result', redactor) })
      continue
    }
    const { raw, odd } = conftest ? readConftestFindings(policy, own, document.resources) : readOwn(policy, own)
    errors.push(...odd.map((message) => ({ policy: policy.id, message })))
    const complete = openCompletion(policy, context)
    for (const finding of raw) {
      const group = document.alike?.get(finding.subject ?? '')
      if (group === undefined) findings.push(complete(finding))
      else for (const subject of group) findings.push(complete(finding, subject))
    }
  }
  return { findings, errors, printed }
}

/** Whether a policy reads a type of which there is a resource. */
function readsAnyOf(resources: ReadonlyMap<string, Resource>): (policy: Policy) => boolean {
  const present = new Set<string>()
  for (const resource of resources.values()) present.add(typeKey(resource))
  return ({ reads }) => Object.keys(reads).some((key) => key === '*' || present.has(key))
}

function readOwn(policy: Policy, results: readonly EntrypointResult[]) {
  const read = results.map((result) => readRawFindings(policy, result.value))
  return { raw: read.flatMap((each) => each.raw), odd: read.flatMap((each) => each.odd) }
}

function countExamined(evidence: Evidence, policies: readonly Policy[]): Pick<Judgement, 'examined' | 'subjects'> {
  const { conftest, byType } = examining(policies)
  const examined = new Map<string, number>(conftest.map((id) => [id, 1]))
  const subjects = new Set<string>()
  const present = new Map<string, Resource[]>()
  for (const resource of evidence.resources) push(present, typeKey(resource), resource)
  for (const [type, resources] of present) {
    for (const { actions, ids } of byType.get(type) ?? []) {
      const taking = resources.filter((resource) => takesPart(resource, 'after', actions))
      for (const { address } of taking) subjects.add(address)
      for (const id of ids) examined.set(id, (examined.get(id) ?? 0) + taking.length)
    }
  }
  return { examined, subjects }
}

const policiesOf = derived((bundles: readonly Bundle[]) => bundles.flatMap((bundle) => bundle.policies))

/** Who examines resources of a type: policies with the same actions examine the same ones. */
interface Examining {
  readonly actions: ReadonlySet<Action>
  readonly ids: string[]
}

const examining = derived((policies: readonly Policy[]) => {
  const byType = new Map<string, Examining[]>()
  const sets = new Map<string, ReadonlySet<Action>>()
  for (const { id, actions, resourceTypes } of policies) {
    const key = actions.join()
    const set = sets.get(key) ?? new Set(actions)
    sets.set(key, set)
    for (const type of new Set(resourceTypes)) {
      const known = byType.get(type)?.find((each) => each.actions === set)
      if (known) known.ids.push(id)
      else push(byType, type, { actions: set, ids: [id] })
    }
  }
  const conftest = policies.filter(({ style }) => style === 'conftest').map(({ id }) => id)
  return { conftest, byType }
})
