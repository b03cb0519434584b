import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import { type Action, actionNames, type Marks, type Mode, type Resource } from '../../model/resource.ts'
import type { Notes } from '../terraform-json/notes.ts'
import { readMarks, readMode } from '../terraform-json/resource-values.ts'
import type { Source } from '../terraform-json/source.ts'

/** What the configuration says of unknown attributes; see `Resource`. */
export interface Written {
  references(resource: Resource): Marks | undefined
  /** What nobody wrote among these marks of unknown values. */
  unsetAmong(resource: Resource, unknown: Marks): Marks | undefined
}

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
export function readChanges(changes: Json, source: Source, written: Written, notes: Notes): readonly Resource[] {
  if (!Array.isArray(changes)) throw misshapen(source, 'resource_changes', 'a list')
  const reading = { written, notes }
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
    const { type } = entry
    if (typeof type !== 'string') throw misshapen(source, `the entry of ${address}: type`, 'text')
    resources.push(new PlannedResource(entry, change, address, type, source.root, reading))
  }
  return resources
}

/** What the plan says of one resource. The marks of `references` and `unset` are worked out when asked for, as few of them are. */
class PlannedResource implements Resource {
  readonly address: string
  readonly root: string
  readonly type: string
  readonly name: string
  declare readonly index?: string | number
  readonly module: string
  readonly mode: Mode
  readonly provider: string
  readonly origin = 'plan'
  readonly actions: readonly Action[]
  readonly values: JsonObject | null
  readonly before: JsonObject | null
  readonly unknown: Marks
  readonly sensitive: Marks
  readonly beforeSensitive: Marks
  declare readonly previousAddress?: string
  readonly #written: Written

  constructor(entry: JsonObject, change: JsonObject, address: string, type: string, root: string, reading: Reading) {
    const { name, index, module_address: module, previous_address: previous } = entry
    this.address = address
    this.root = root
    this.type = type
    this.name = typeof name === 'string' ? name : ''
    this.module = typeof module === 'string' ? module : ''
    this.mode = readMode(entry.mode)
    this.provider = typeof entry.provider_name === 'string' ? entry.provider_name : ''
    this.actions = readActions(change, reading.notes)
    this.values = isObject(change.after) ? change.after : null
    this.before = isObject(change.before) ? change.before : null
    this.unknown = readMarks(change.after_unknown)
    this.sensitive = readMarks(change.after_sensitive)
    this.beforeSensitive = readMarks(change.before_sensitive)
    this.#written = reading.written
    if (typeof index === 'string' || typeof index === 'number') this.index = index
    if (typeof previous === 'string' && previous !== address) this.previousAddress = previous
  }

  get references(): Marks | undefined {
    return this.#written.references(this)
  }

  get unset(): Marks | undefined {
    return this.#written.unsetAmong(this, this.unknown)
  }

  unsetAmong(unknown: Marks): Marks | undefined {
    return this.#written.unsetAmong(this, unknown)
  }
}

interface Reading {
  readonly written: Written
  readonly notes: Notes
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
