import { createHash } from 'node:crypto'
import { openModuleTree } from '../../hcl/modules/module-tree.ts'
import { openSnapshotTree } from '../../hcl/modules/snapshot-tree.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import { openRelate } from '../relate/relate.ts'
import { type Notes, openNotes } from '../terraform-json/notes.ts'
import type { Source } from '../terraform-json/source.ts'
import { readChanges, type Written } from '../terraform-plan/changes.ts'
import { readConfiguration } from '../terraform-plan/configuration.ts'
import { openReferenceLinks } from '../terraform-plan/link-by-reference.ts'
import { findPlanSecrets } from '../terraform-plan/plan-secrets.ts'
import { madeFrom, noteState, openWritten, planResource } from '../terraform-plan/read-plan.ts'
import type { BodyOf } from './changes.ts'
import { configurationFromSource } from './configuration.ts'
import { type OpenedPlan, openSavedPlan } from './open-saved-plan.ts'
import { planMember, planMembers } from './plan-json.ts'
import { planVersion } from './plan-message.ts'
import { explainRefusal, Refusal } from './refusal.ts'
import { addDeclared } from './schema-marks.ts'

/**
 * Reads a saved plan (`terraform plan -out`, of Terraform 1.1 and later or OpenTofu) from its archive alone: no Terraform, no provider. Resources
 * are those its JSON form gives; what refers to what comes from the source it carries.
 *
 * @throws Problem `input.unsupported` or `input.too-large`, asking for the JSON form instead.
 */
export function readSavedPlan(bytes: Uint8Array, source: Source): Evidence {
  const bodyOf: BodyOf = source.body ?? (() => undefined)
  try {
    return assemble(openSavedPlan(bytes, source.path, bodyOf), bytes, source, bodyOf)
  } catch (error) {
    if (error instanceof Refusal) throw explainRefusal(error, source.path)
    throw error
  }
}

function assemble(opened: OpenedPlan, bytes: Uint8Array, source: Source, bodyOf: BodyOf): Evidence {
  const { plan, texts } = opened
  const notes = openNotes()
  if (source.sensitivePaths !== undefined && !keepsDeclared(opened)) addDeclared(plan.changes, source.sensitivePaths)
  const configuration = once(() => configurationOf(texts, bodyOf))
  const rootModule = once(() => readConfiguration(configuration()))
  const written = once(() => openWritten(rootModule()))
  const byReference = once(() => openReferenceLinks(resources, rootModule()))
  const whenAsked: Written = {
    references: (resource) => written().references(resource),
    unsetAmong: (resource, unknown) => written().unsetAmong(resource, unknown),
  }
  const planned = readChanges(plan.changes, source, whenAsked, notes)
  const resources = [...planned, ...readPrior(opened, planned, source, notes)]
  const members = { get: (key: string) => planMember(key, opened, configuration) }
  noteState(members, notes)
  noteNumbers(opened, notes)
  const document = once(() => {
    notes.add(
      'prior_state, relevant_attributes and checks',
      'a saved plan does not hold them as its JSON form does; policies that read the whole plan do not see them',
    )
    return Buffer.from(JSON.stringify(Object.fromEntries(planMembers.map((key) => [key, members.get(key)]))))
  })
  return {
    kind: 'plan',
    path: source.path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    root: source.root,
    formatVersion: String(planVersion),
    ...(plan.terraformVersion === '' ? {} : { terraformVersion: plan.terraformVersion }),
    resources,
    relate: openRelate(resources, (known) => byReference()(known)),
    secrets: once(() => {
      const found = new Set(findPlanSecrets(resources, members, source.sensitivePaths ?? (() => [])))
      for (const secret of opened.prior?.secrets() ?? []) found.add(secret)
      return found
    }),
    document,
    made: () => madeFrom(members),
    source: () => texts,
    get skipped() {
      return notes.list()
    },
  }
}

/** Whether the plan marks what schemas declare sensitive: Terraform does so since 1.11 at the latest. */
function keepsDeclared({ plan, isOpenTofu }: OpenedPlan): boolean {
  const [major = 0, minor = 0] = plan.terraformVersion.split('.').map(Number)
  return !isOpenTofu && (major > 1 || (major === 1 && minor >= 11))
}

function configurationOf(texts: ReadonlyMap<string, string>, bodyOf: BodyOf): JsonObject {
  const tree = openSnapshotTree(texts)
  return tree === undefined ? {} : configurationFromSource(openModuleTree(tree, '.'), bodyOf)
}

/** What the prior state holds beside the resources of the plan: data sources that were read, and what a targeted plan leaves alone. */
function readPrior(
  { plan, prior }: OpenedPlan,
  planned: readonly Resource[],
  source: Source,
  notes: Notes,
): readonly Resource[] {
  const seen = new Set(planned.map(({ address }) => address))
  for (const address of plan.deferred) {
    notes.count('deferred')
    seen.add(address)
  }
  const found: Resource[] = []
  for (const resource of prior?.resources((address) => !seen.has(address)) ?? []) {
    if (resource.deposed || seen.has(resource.address)) continue
    seen.add(resource.address)
    const own = { ...resource, root: source.root }
    if (resource.mode === 'data') {
      found.push(planResource(own, { actions: ['read'] }))
    } else {
      notes.count('untouched')
      found.push(planResource(own, { actions: ['no-op'], before: resource.values }))
    }
  }
  return found
}

function noteNumbers({ plan: { rounded, unclear } }: OpenedPlan, notes: Notes): void {
  if (rounded > 0) {
    notes.add(
      `the last digits of ${rounded === 1 ? 'a number' : `${rounded} numbers`}`,
      'whole numbers beyond 2^53 are rounded',
    )
  }
  if (unclear > 0) {
    notes.add(
      `the type of ${unclear === 1 ? 'a value' : `${unclear} values`}`,
      'a saved plan writes some numbers as texts (`0.1`), and no schema at hand tells which; they are taken as texts',
    )
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
