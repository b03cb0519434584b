import type { Evidence } from '../../model/evidence.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import type { Resource } from '../../model/resource.ts'
import { collectSecrets } from '../../model/secret-collector.ts'
import { openRelate } from '../relate/relate.ts'
import type { Document } from '../terraform-json/document.ts'
import { collectFromResource } from '../terraform-json/resource-secrets.ts'
import { type ResourceValues, readStateValues } from '../terraform-json/resource-values.ts'
import type { Source } from '../terraform-json/source.ts'
import { readStateFile } from './state-file.ts'

/**
 * Reads a state: its JSON form (`terraform show -json`), or the raw `terraform.tfstate` of version 4, which holds the same values.
 *
 * @throws Problem `input.unsupported` for a format that is not known.
 */
export function readState(document: Document, source: Source, kind: 'state' | 'state-file'): Evidence {
  const { sections, notes } = document
  const formatVersion = checkFormat(sections.get(kind === 'state' ? 'format_version' : 'version'), source, kind)
  const found =
    kind === 'state'
      ? readStateValues(sections.get('values'), source.root)
      : readStateFile(sections.get('resources'), source.root)
  const resources = currentOnly(found, document)
  const terraformVersion = sections.get('terraform_version')
  let secrets: ReadonlySet<string> | undefined
  return {
    kind: 'state',
    path: source.path,
    sha256: document.sha256,
    root: source.root,
    formatVersion,
    ...(typeof terraformVersion === 'string' ? { terraformVersion } : {}),
    resources,
    relate: openRelate(resources),
    secrets: () => {
      secrets ??= findStateSecrets(resources, outputsOf(document), source)
      return secrets
    },
    document: () => document.json,
    skipped: notes.list(),
  }
}

function checkFormat(version: Json | undefined, source: Source, kind: 'state' | 'state-file'): string {
  if (kind === 'state' && typeof version === 'string' && /^[01]\.\d+$/.test(version)) return version
  if (kind === 'state-file' && version === 4) return '4'
  throw new Problem('input.unsupported', 'this state has a format that is not known', {
    file: source.path,
    found: `${kind === 'state' ? 'format_version' : 'version'} ${JSON.stringify(version ?? null)}`,
    wanted: kind === 'state' ? 'format_version 0.1 to 1.x' : 'version 4',
    next: 'Run `terraform show -json > state.json` with a current Terraform and pass state.json.',
  })
}

/** Leaves out objects that wait for their destruction, and repeated addresses. */
function currentOnly(found: readonly ResourceValues[], { notes }: Document): readonly Resource[] {
  const seen = new Set<string>()
  const resources: Resource[] = []
  for (const { deposed, ...resource } of found) {
    if (deposed) {
      notes.count('deposed')
    } else if (seen.has(resource.address)) {
      notes.count('repeated')
    } else {
      seen.add(resource.address)
      resources.push({ ...resource, origin: 'state' })
    }
  }
  return resources
}

function outputsOf({ sections }: Document): readonly JsonObject[] {
  const values = sections.get('values')
  const outputs = isObject(values) ? values.outputs : sections.get('outputs')
  return isObject(outputs) ? Object.values(outputs).filter((output) => isObject(output)) : []
}

function findStateSecrets(
  resources: readonly Resource[],
  outputs: readonly JsonObject[],
  { sensitivePaths }: Source,
): ReadonlySet<string> {
  const collector = collectSecrets()
  for (const resource of resources) collectFromResource(resource, sensitivePaths ?? (() => []), collector)
  for (const output of outputs) if (output.sensitive === true) collector.marked(output.value, true)
  return collector.found()
}
