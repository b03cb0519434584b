import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { typeKey } from '../../model/resource.ts'
import { collectSecrets } from '../../model/secret-collector.ts'
import { scan } from '../json/scan.ts'
import { openSections, type Sections } from '../json/sections.ts'
import type { ResourceValues } from '../terraform-json/resource-values.ts'
import { readStateFile } from '../terraform-state/state-file.ts'
import type { BodyOf } from './changes.ts'
import { findInstances } from './find-instances.ts'
import { Refusal } from './refusal.ts'
import { readType } from './value-type.ts'

/** The state a plan was made against. */
export interface PriorState {
  /** Resources that `wanted` accepts by their address. */
  readonly resources: (wanted: (address: string) => boolean) => readonly ResourceValues[]
  /** Values of sensitive outputs. */
  readonly secrets: () => ReadonlySet<string>
}

/** True for a state that OpenTofu encrypted. */
export function isEncrypted(text: Buffer): boolean {
  let found = false
  scan(text, 0, (key) => {
    found ||= key === 'encrypted_data'
    return key !== 'resources' && !found
  })
  return found
}

/**
 * Opens the state in a saved plan: a `terraform.tfstate` of version 4, in which values whose type the provider leaves open stand beside their type.
 *
 * @throws Refusal for anything else.
 */
export function openPriorState(text: Buffer, bodyOf: BodyOf): PriorState {
  const scanned = scan(text)
  if (scanned.fault !== undefined) throw odd(`a tfstate that is no JSON at byte ${scanned.at}`)
  const sections = openSections(text, scanned)
  const version = sections.get('version')
  if (version !== 4) throw odd(`a tfstate of version ${JSON.stringify(version ?? null)?.slice(0, 40)}`)
  return {
    resources: (wanted) => {
      const span = sections.span('resources')
      const entries = span === undefined ? [] : findInstances(text, span, wanted).map(sections.parse)
      return readStateFile(entries, '')
        .filter(({ address }) => wanted(address))
        .map((resource) => ({ ...resource, values: untyped(resource, bodyOf) }))
    },
    secrets: () => outputSecrets(sections),
  }
}

function outputSecrets(sections: Sections): ReadonlySet<string> {
  const collector = collectSecrets()
  const outputs = sections.get('outputs')
  for (const output of isObject(outputs) ? Object.values(outputs) : []) {
    if (isObject(output) && output.sensitive === true) collector.marked(output.value, true)
  }
  return collector.found()
}

const builtIn = 'terraform.io/builtin/terraform'

/** Attributes of an open type are stored as an object of type and value; which ones they are is known from the schema, or seen. */
function untyped(resource: ResourceValues, bodyOf: BodyOf): JsonObject {
  const body = resource.provider === builtIn ? undefined : bodyOf(typeKey(resource))
  const entries = Object.entries(resource.values).map(([name, value]): [string, Json | undefined] => {
    const declared = body?.get(name)
    const mayBeOpen = declared === undefined || (declared.kind === 'attribute' && declared.type.kind === 'any')
    return [name, mayBeOpen ? unwrapped(value) : value]
  })
  return Object.fromEntries(entries)
}

function unwrapped(value: Json | undefined): Json | undefined {
  if (!isObject(value) || Object.keys(value).length !== 2 || value.value === undefined) return value
  try {
    readType(value.type)
  } catch {
    return value
  }
  return value.value
}

function odd(found: string): Refusal {
  return new Refusal('shape', found, 'a state of version 4')
}
