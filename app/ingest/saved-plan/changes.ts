import type { Json, JsonObject } from '../../model/json.ts'
import { type Marks, typeKey } from '../../model/resource.ts'
import type { Body } from '../../schema/declaration.ts'
import { readPath, type Stretch, type Writing, type WrittenChange, writeChange } from './change.ts'
import { Refusal } from './refusal.ts'
import { inAddressOrder, openAddresses, type PlacedAddress } from './resource-address.ts'
import { markPaths } from './sensitive.ts'
import { Wire } from './wire.ts'

/** What a provider declares of a type; see `Source`. */
export type BodyOf = (typeKey: string) => Body | undefined

/** A `ResourceInstanceChange` message with what it says beside the change itself. */
interface Found {
  readonly text: string
  readonly address: PlacedAddress
  readonly previous: string
  readonly deposed: string
  readonly provider: string
  readonly reason: number
  readonly change: Stretch
  readonly replaces: readonly Stretch[]
}

/** Nobody plans so many resources at once. */
const mostChanges = 500_000

/** So much JSON is parsed at once. */
const piece = 16_000_000

/**
 * Reads changes of resources as the JSON form of a plan has them, in Terraform's order. Deletions of data sources, which only tidy the state up,
 * are left out, as there.
 *
 * @throws Refusal for a message that is not of the known layout.
 */
export function readChanges(
  buffer: Buffer,
  stretches: readonly Stretch[],
  writing: Writing,
  bodyOf: BodyOf,
): { readonly changes: readonly JsonObject[]; readonly unclear: number } {
  if (stretches.length > mostChanges) {
    throw new Refusal('large', `${stretches.length} changes`, `at most ${mostChanges} changes`)
  }
  const readAddress = openAddresses()
  const found = stretches.map(({ start, end }) => find(new Wire(buffer, start, end), readAddress))
  const providers = new Map<string, string>()
  const changes: JsonObject[] = []
  const { out } = writing
  let unclear = 0
  let pending: WrittenChange[] = []
  const parse = (): void => {
    out.raw(']')
    const entries = out.parse() as readonly JsonObject[]
    for (const [at, entry] of entries.entries()) {
      addSensitive(entry, pending[at])
      if (!isTidying(entry)) changes.push(entry)
    }
    out.length = 0
    pending = []
  }
  out.length = 0
  for (const each of inAddressOrder(found)) {
    out.raw(pending.length === 0 ? '[' : ',')
    const written = writeEntry(each, buffer, writing, bodyOf, providers)
    pending.push(written)
    unclear += written.unclear
    if (out.length > piece) parse()
  }
  if (pending.length > 0) parse()
  return { changes, unclear }
}

/** 7 deposed key, 8 provider, 9 change, 11 paths that force a replacement, 12 reason, 13 address, 14 address before a move. */
function find(wire: Wire, readAddress: (text: string) => PlacedAddress): Found {
  let text = ''
  let previous = ''
  let deposed = ''
  let provider = ''
  let reason = 0
  let change: Stretch | undefined
  const replaces: Stretch[] = []
  while (wire.next()) {
    if (wire.field === 7) deposed = wire.text()
    else if (wire.field === 8) provider = wire.text()
    else if (wire.field === 9) change = wire.stretch()
    else if (wire.field === 11) replaces.push(wire.stretch())
    else if (wire.field === 12) reason = wire.number()
    else if (wire.field === 13) text = wire.text()
    else if (wire.field === 14) previous = wire.text()
  }
  const address = readAddress(text)
  if (change === undefined) throw new Refusal('shape', `no change for ${text}`, 'a change for each resource')
  return { text, address, previous, deposed, provider, reason, change, replaces }
}

function writeEntry(
  found: Found,
  buffer: Buffer,
  writing: Writing,
  bodyOf: BodyOf,
  providers: Map<string, string>,
): WrittenChange {
  const { out } = writing
  out.raw('{"address":')
  out.raw(JSON.stringify(found.text))
  describe(found, buffer, writing, providers)
  out.raw(',"change":')
  const { start, end } = found.change
  const written = writeChange(new Wire(buffer, start, end), writing, '{}', () => {
    const body = bodyOf(typeKey(found.address))
    return body === undefined ? undefined : { kind: 'object', body }
  })
  out.raw('}')
  return written
}

/** Writes the members of an entry beside address and change. */
function describe(found: Found, buffer: Buffer, writing: Writing, providers: Map<string, string>): void {
  const { out } = writing
  const { module, mode, type, name, key } = found.address
  const member = (label: string, value: Json): void => {
    out.raw(label)
    out.raw(JSON.stringify(value))
  }
  let provider = providers.get(found.provider)
  if (provider === undefined) {
    provider = providerName(found.provider)
    providers.set(found.provider, provider)
  }
  if (found.previous !== '') member(',"previous_address":', found.previous)
  if (module !== '') member(',"module_address":', module)
  member(',"mode":', mode)
  member(',"type":', type)
  member(',"name":', name)
  if (key !== undefined) member(',"index":', key)
  if (found.deposed !== '') member(',"deposed":', found.deposed)
  member(',"provider_name":', provider)
  if (found.reason !== 0) member(',"action_reason":', reasons[found.reason] ?? `reason ${found.reason}`)
  if (found.replaces.length === 0) return
  member(
    ',"replace_paths":',
    found.replaces.map(({ start, end }): Json => [...readPath(new Wire(buffer, start, end), writing)]),
  )
}

/** `module.a.provider["registry.terraform.io/hashicorp/aws"].west` names the provider in quotes. */
function providerName(provider: string): string {
  return /\["([^"]+)"\]/.exec(provider)?.[1] ?? ''
}

/** Terraform's words for why an action was chosen, by number. */
const reasons: Readonly<Record<number, string>> = {
  1: 'replace_because_tainted',
  2: 'replace_by_request',
  3: 'replace_because_cannot_update',
  4: 'delete_because_no_resource_config',
  5: 'delete_because_wrong_repetition',
  6: 'delete_because_count_index',
  7: 'delete_because_each_key',
  8: 'delete_because_no_module',
  9: 'replace_by_triggers',
  10: 'read_because_config_unknown',
  11: 'read_because_dependency_pending',
  12: 'delete_because_no_move_target',
  13: 'read_because_check_nested',
}

/** What the JSON form has inside the change although it is not part of that message. */
function addSensitive(entry: JsonObject, written: WrittenChange | undefined): void {
  const { change, replace_paths: paths } = entry
  const open = change as { [name: string]: Json | undefined }
  open.before_sensitive = markPaths(open.before, false, written?.beforeSensitive ?? []) as Json
  open.after_sensitive = markPaths(
    open.after,
    (open.after_unknown ?? false) as Marks,
    written?.afterSensitive ?? [],
  ) as Json
  if (paths === undefined) return
  open.replace_paths = paths
  delete (entry as { replace_paths?: Json }).replace_paths
}

function isTidying({ mode, change }: JsonObject): boolean {
  return mode === 'data' && (change as { readonly actions: readonly string[] }).actions[0] === 'delete'
}
