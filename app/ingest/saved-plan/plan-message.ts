import { bare } from '../../model/grow.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { readValue, type Stretch, type Writing, writeChange } from './change.ts'
import { type BodyOf, readChanges } from './changes.ts'
import { JsonText } from './json-text.ts'
import { Transcriber } from './message-pack.ts'
import { Wire } from './wire.ts'

/** The `tfplan` of a saved plan; changes are as in the JSON form of a plan, in the same order. */
export interface PlanMessage {
  readonly version: number
  readonly terraformVersion: string
  readonly variables: Readonly<Record<string, Json>>
  readonly changes: readonly JsonObject[]
  readonly drift: readonly JsonObject[]
  readonly outputs: JsonObject
  /** Addresses of resources whose change Terraform put off. */
  readonly deferred: readonly string[]
  readonly errored: boolean
  readonly complete: boolean
  readonly applyable: boolean
  readonly timestamp: string
  /** Whole numbers that lost digits. */
  readonly rounded: number
  /** Texts that may as well be numbers. */
  readonly unclear: number
}

/** The version of the layout that is read: that of Terraform 1.x and of OpenTofu. */
export const planVersion = 3

const nothing: Omit<PlanMessage, 'version'> = {
  terraformVersion: '',
  variables: {},
  changes: [],
  drift: [],
  outputs: {},
  deferred: [],
  errored: false,
  complete: false,
  applyable: false,
  timestamp: '',
  rounded: 0,
  unclear: 0,
}

/**
 * Reads the `tfplan` of a saved plan. Field numbers are facts of Terraform's description of the message, checked against plans it made.
 *
 * @throws Refusal where the bytes are not of the known layout; a message of another version comes back with nothing but its version.
 */
export function readPlanMessage(buffer: Buffer, bodyOf: BodyOf): PlanMessage {
  const version = versionOf(new Wire(buffer))
  if (version !== planVersion) return { ...nothing, version }
  const writing: Writing = {
    transcriber: new Transcriber(buffer),
    out: new JsonText(),
    marks: new JsonText(),
    scratch: new JsonText(),
  }
  const plan = { ...nothing, version, variables: bare<Json>(), outputs: bare<Json>(), deferred: [] as string[] }
  const changes: Stretch[] = []
  const drift: Stretch[] = []
  let isRefreshOnly = false
  const wire = new Wire(buffer)
  while (wire.next()) {
    switch (wire.field) {
      case 2:
        plan.unclear += readVariable(wire.message(), plan.variables, writing)
        break
      case 3:
        changes.push(wire.stretch())
        break
      case 4:
        plan.unclear += readOutput(wire.message(), plan.outputs, writing)
        break
      case 14:
        plan.terraformVersion = wire.text()
        break
      case 17:
        isRefreshOnly = wire.number() === 2
        break
      case 18:
        drift.push(wire.stretch())
        break
      case 20:
        plan.errored = wire.number() !== 0
        break
      case 21:
        plan.timestamp = wire.text()
        break
      case 25:
        plan.applyable = wire.number() !== 0
        break
      case 26:
        plan.complete = wire.number() !== 0
        break
      case 27:
        plan.deferred.push(deferredAddress(wire.message()))
        break
    }
  }
  const planned = readChanges(buffer, changes, writing, bodyOf)
  const drifted = readChanges(buffer, drift, writing, bodyOf)
  return {
    ...plan,
    changes: planned.changes,
    // What has only moved is no drift, but in a plan that does nothing else.
    drift: isRefreshOnly ? drifted.changes : drifted.changes.filter((entry) => firstAction(entry) !== 'no-op'),
    rounded: writing.transcriber.rounded,
    unclear: plan.unclear + planned.unclear + drifted.unclear,
  }
}

function versionOf(wire: Wire): number {
  let version = 0
  while (wire.next()) if (wire.field === 1) version = wire.number()
  return version
}

/** An entry of a map: 1 the name, 2 the value. Returns how many texts may be numbers. */
function readVariable(wire: Wire, variables: Record<string, Json>, writing: Writing): number {
  let name = ''
  let found: ReturnType<typeof readValue> = { value: null, unclear: 0 }
  while (wire.next()) {
    if (wire.field === 1) name = wire.text()
    else if (wire.field === 2) found = readValue(wire.message(), writing)
  }
  variables[name] = found.value ?? null
  return found.unclear
}

/** 1 name, 2 change, 3 whether it is sensitive. */
function readOutput(wire: Wire, outputs: Record<string, Json>, writing: Writing): number {
  let name = ''
  let sensitive = false
  let unclear = 0
  writing.out.length = 0
  while (wire.next()) {
    if (wire.field === 1) name = wire.text()
    else if (wire.field === 2) unclear += writeChange(wire.message(), writing, 'false').unclear
    else if (wire.field === 3) sensitive = wire.number() !== 0
  }
  const change = writing.out.length === 0 ? {} : (writing.out.parse() as JsonObject)
  outputs[name] = { ...change, before_sensitive: sensitive, after_sensitive: sensitive }
  return unclear
}

/** 2 the change that was put off. */
function deferredAddress(wire: Wire): string {
  let address = ''
  while (wire.next()) {
    if (wire.field !== 2) continue
    const change = wire.message()
    while (change.next()) if (change.field === 13) address = change.text()
  }
  return address
}

function firstAction({ change }: JsonObject): string | undefined {
  return (change as { readonly actions: readonly string[] }).actions[0]
}
