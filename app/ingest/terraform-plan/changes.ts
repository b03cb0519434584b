import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import { type Action, actionNames, type Marks, type Resource } from '../../model/resource.ts'
import type { Notes } from '../terraform-json/notes.ts'
import { readMarks, readMode } from '../terraform-json/resource-values.ts'
import type { Source } from '../terraform-json/source.ts'

/** What the configuration says of unknown attributes; see `Resource`. */
export interface Written {
  readonly references: Marks | undefined
  readonly unset: Marks | undefined
}

/** Looks a resource up in the configuration; undefined when that does not hold it. */
export type FindWritten = (resource: Resource) => Written | undefined

type Building = { -readonly [Key in keyof Resource]: Resource[Key] }

const known: ReadonlySet<string> = new Set(actionNames)

/** Terraform's words for the phases of an ephemeral resource: it is opened, which is a way of reading. */
const otherActions: ReadonlyMap<string, Action> = new Map([
  ['open', 'read'],
  ['renew', 'read'],
  ['close', 'read'],
])

/**
 * Turns `resource_changes` into resources. Deposed objects are left out, as is a second entry for one address; both are noted.
 *
 * @throws Problem `input.unsupported` when an entry is not of the documented shape.
 */
export function readChanges(changes: Json, source: Source, written: FindWritten, notes: Notes): readonly Resource[] {
  if (!Array.isArray(changes)) throw misshapen(source, 'resource_changes', 'a list')
  const resources: Resource[] = []
  const seen = new Set<string>()
  let at = -1
  for (const entry of changes as readonly Json[]) {
    at++
    if (!isObject(entry)) throw misshapen(source, `resource_changes[${at}]`, 'an object')
    if (typeof entry.deposed === 'string') {
      notes.count('deposed')
      continue
    }
    const { address, change } = entry
    if (typeof address !== 'string') throw misshapen(source, `resource_changes[${at}].address`, 'text')
    if (!isObject(change)) throw misshapen(source, `resource_changes[${at}].change`, 'an object')
    if (seen.has(address)) {
      notes.count('repeated')
      continue
    }
    seen.add(address)
    resources.push(readChange(entry, address, change, source, written, notes))
  }
  return resources
}

function readChange(
  entry: JsonObject,
  address: string,
  change: JsonObject,
  { path, root }: Source,
  written: FindWritten,
  notes: Notes,
): Resource {
  const { type, name, index, module_address: module, previous_address: previous } = entry
  if (typeof type !== 'string') throw misshapen({ path, root }, `the entry of ${address}: type`, 'text')
  const resource: Building = {
    address,
    root,
    type,
    name: typeof name === 'string' ? name : '',
    module: typeof module === 'string' ? module : '',
    mode: readMode(entry.mode),
    provider: typeof entry.provider_name === 'string' ? entry.provider_name : '',
    origin: 'plan',
    actions: readActions(change, notes),
    values: isObject(change.after) ? change.after : null,
    before: isObject(change.before) ? change.before : null,
    unknown: readMarks(change.after_unknown),
    sensitive: readMarks(change.after_sensitive),
    beforeSensitive: readMarks(change.before_sensitive),
  }
  if (typeof index === 'string' || typeof index === 'number') resource.index = index
  if (typeof previous === 'string' && previous !== address) resource.previousAddress = previous
  const said = written(resource)
  if (said?.references !== undefined) resource.references = said.references
  if (said?.unset !== undefined) resource.unset = said.unset
  return resource
}

function readActions(change: JsonObject, notes: Notes): readonly Action[] {
  const actions: Action[] = change.importing === undefined || change.importing === null ? [] : ['import']
  if (!Array.isArray(change.actions)) return actions
  for (const action of change.actions as readonly Json[]) {
    if (typeof action !== 'string') continue
    if (known.has(action)) actions.push(action as Action)
    else if (otherActions.has(action)) actions.push(otherActions.get(action) ?? 'read')
    else {
      notes.count('unknown-action')
      actions.push('update')
    }
  }
  return actions
}

function misshapen(source: Source, where: string, wanted: string): Problem {
  return new Problem('input.unsupported', `the plan is not of the documented shape: ${where} is not ${wanted}`, {
    file: source.path,
    found: `something else at ${where}`,
    wanted,
    next: 'Make the file with `terraform show -json tfplan > plan.json` and do not edit it.',
  })
}
