import type { Evidence } from '../../model/evidence.ts'
import { bare } from '../../model/grow.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import type { Resource } from '../../model/resource.ts'
import type { Sections } from '../json/sections.ts'
import { openRelate } from '../relate/relate.ts'
import type { Document } from '../terraform-json/document.ts'
import type { Notes } from '../terraform-json/notes.ts'
import { type ResourceValues, readStateResource, readStateValues } from '../terraform-json/resource-values.ts'
import type { Source } from '../terraform-json/source.ts'
import { readChanges, type Written } from './changes.ts'
import { type ModuleConfig, readConfiguration } from './configuration.ts'
import { configId, openTree } from './instances.ts'
import { openReferenceLinks } from './link-by-reference.ts'
import { findPlanSecrets } from './plan-secrets.ts'
import { findPriorResources } from './prior-state.ts'
import { openReferenceMarks } from './reference-marks.ts'
import { unsetMarks } from './unset-marks.ts'

/**
 * Reads the JSON form of a plan (`terraform show -json`), formats 0.1 to 1.x of Terraform and OpenTofu.
 *
 * Resources come from `resource_changes`; data sources that were read while planning, and resources that a targeted or refresh-only
 * plan leaves alone, from `prior_state`. Format: https://developer.hashicorp.com/terraform/internals/json-format
 *
 * @throws Problem `input.unsupported` for a format that is not known or not kept to.
 */
export function readPlan(document: Document, source: Source): Evidence {
  const { sections } = document
  const formatVersion = checkFormat(sections, source, document.notes)
  const notes = document.notes
  const configuration = readConfiguration(sections.get('configuration'))
  const written = openWritten(configuration)
  const changes = sections.get('resource_changes')
  const planned =
    changes === undefined || changes === null
      ? readPlannedValues(sections, source, notes)
      : readChanges(changes, source, written, notes)
  const resources = [...planned, ...readPrior(document, planned, source, notes)]
  noteState(sections, notes)
  const terraformVersion = sections.get('terraform_version')
  let secrets: ReadonlySet<string> | undefined
  return {
    kind: 'plan',
    path: source.path,
    sha256: document.sha256,
    root: source.root,
    formatVersion,
    ...(typeof terraformVersion === 'string' ? { terraformVersion } : {}),
    resources,
    relate: openRelate(resources, openReferenceLinks(resources, configuration)),
    secrets: () => {
      secrets ??= findPlanSecrets(resources, sections, source.sensitivePaths ?? (() => []))
      return secrets
    },
    document: () => document.json,
    made: () => madeFrom(sections),
    skipped: notes.list(),
  }
}

/** What the plan says of its making. */
export function madeFrom(sections: Pick<Sections, 'get'>): { readonly variables: JsonObject; readonly at?: string } {
  const given = sections.get('variables')
  const at = sections.get('timestamp')
  const variables = bare<Json>()
  for (const [name, entry] of Object.entries(isObject(given) ? given : {}))
    if (isObject(entry) && entry.value !== undefined) variables[name] = entry.value
  return { variables, ...(typeof at === 'string' ? { at } : {}) }
}

/** Finds the block of each resource, what it refers to and what it leaves to the provider. */
export function openWritten(root: ModuleConfig): Written {
  const tree = openTree(root)
  const { marksOf } = openReferenceMarks()
  const configOf = (resource: Resource) => tree(resource.module).config?.resources.get(configId(resource))
  return {
    references(resource) {
      const config = configOf(resource)
      return config && marksOf(config, resource.values)
    },
    unsetAmong(resource, unknown) {
      const config = configOf(resource)
      return config && unsetMarks(unknown, config.expressions)
    },
  }
}

const newestMinor = 2

function checkFormat(sections: Sections, source: Source, notes: Notes): string {
  const version = sections.get('format_version')
  const match = typeof version === 'string' ? /^(\d+)\.(\d+)$/.exec(version) : null
  if (match === null || Number(match[1]) > 1) {
    throw new Problem('input.unsupported', 'this plan has a format that is not known', {
      file: source.path,
      found: `format_version ${JSON.stringify(version ?? null)}`,
      wanted: 'format_version 0.1 to 1.x',
      next: 'Update plumbline, or make the plan with a version of Terraform it knows.',
    })
  }
  if (Number(match[1]) === 1 && Number(match[2]) > newestMinor) {
    notes.add(`format_version ${match[0]}`, `newer than 1.${newestMinor}; what it adds is not read`)
  }
  return match[0]
}

/** Plans without changes have no `resource_changes`; some old or edited ones have planned values only. */
function readPlannedValues(sections: Sections, source: Source, notes: Notes): readonly Resource[] {
  const planned = sections.get('planned_values')
  const found = readStateValues(planned, source.root)
  if (found.length === 0) return []
  notes.add(
    'resource_changes',
    'missing; resources are taken from planned_values and count as created, and nothing tells which values are decided at apply',
  )
  return found.map((resource) => planResource(resource, { actions: ['create'], before: null }))
}

function readPrior(
  document: Document,
  planned: readonly Resource[],
  source: Source,
  notes: Notes,
): readonly Resource[] {
  const deferred = deferredAddresses(document.sections, notes)
  const span = document.sections.span('prior_state')
  if (span === undefined) return []
  const seen = new Set(planned.map((resource) => resource.address))
  for (const address of deferred) seen.add(address)
  const found: Resource[] = []
  for (const { module, span: part } of findPriorResources(document.text, span, (address) => !seen.has(address))) {
    const resource = readStateResource(document.sections.parse(part), module, source.root)
    if (resource === undefined || resource.deposed || seen.has(resource.address)) continue
    seen.add(resource.address)
    if (resource.mode === 'data') {
      found.push(planResource(resource, { actions: ['read'] }))
    } else {
      notes.count('untouched')
      found.push(planResource(resource, { actions: ['no-op'], before: resource.values }))
    }
  }
  return found
}

/** A resource of the prior state that the plan does not change, as one of the plan. */
export function planResource(resource: ResourceValues, more: Pick<Resource, 'actions' | 'before'>): Resource {
  const { deposed: _, ...rest } = resource
  return { ...rest, origin: 'plan', ...more, ...(more.before ? { beforeSensitive: rest.sensitive } : {}) }
}

function deferredAddresses(sections: Sections, notes: Notes): readonly string[] {
  const deferred = sections.get('deferred_changes')
  if (!Array.isArray(deferred)) return []
  return (deferred as readonly Json[]).flatMap((entry) => {
    notes.count('deferred')
    const change = entry as { resource_change?: { address?: unknown } } | null
    const address = change?.resource_change?.address
    return typeof address === 'string' ? [address] : []
  })
}

/** Says when the plan is not a whole one. */
export function noteState(sections: Pick<Sections, 'get'>, notes: Notes): void {
  if (sections.get('errored') === true) {
    notes.add(
      'the rest of the plan',
      'planning ended with errors (`errored: true`); what it had not reached is missing',
    )
  } else if (sections.get('complete') === false) {
    notes.add('the rest of the plan', 'the plan is not complete (`complete: false`); another plan has to follow it')
  }
}
