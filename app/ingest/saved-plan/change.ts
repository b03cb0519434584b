import type { Json } from '../../model/json.ts'
import type { ValueType } from '../../schema/declaration.ts'
import type { JsonText } from './json-text.ts'
import type { HowUnknown, Transcriber } from './message-pack.ts'
import { Refusal } from './refusal.ts'
import type { ValuePath } from './sensitive.ts'
import type { Wire } from './wire.ts'

/** What the JSON of a change does not say yet. */
export interface WrittenChange {
  readonly beforeSensitive: readonly ValuePath[]
  readonly afterSensitive: readonly ValuePath[]
  /** Texts that may as well be numbers. */
  readonly unclear: number
}

/** Where things are written to: `out` the change; `marks` and `scratch` for one value at a time. */
export interface Writing {
  readonly transcriber: Transcriber
  readonly out: JsonText
  readonly marks: JsonText
  readonly scratch: JsonText
}

/** Says, when asked, what type the values of a change have. */
export type TypeOf = () => ValueType | undefined

/** Bytes of a message, or of a value in it. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Which of the values of a change are the one before and the one after. */
interface Moments {
  readonly actions: string
  readonly before: 0 | undefined
  readonly after: 0 | 1 | undefined
}

/** By number; 4 was an action of long ago. */
const moments: ReadonlyMap<number, Moments> = new Map([
  [0, { actions: '["no-op"]', before: 0, after: 0 }],
  [1, { actions: '["create"]', before: undefined, after: 0 }],
  [2, { actions: '["read"]', before: 0, after: 1 }],
  [3, { actions: '["update"]', before: 0, after: 1 }],
  [5, { actions: '["delete"]', before: 0, after: undefined }],
  [6, { actions: '["delete","create"]', before: 0, after: 1 }],
  [7, { actions: '["create","delete"]', before: 0, after: 1 }],
  [8, { actions: '["forget"]', before: 0, after: undefined }],
  [9, { actions: '["create","forget"]', before: 0, after: 1 }],
])

/**
 * Writes a `Change` message as the `change` of the JSON form, sensitive marks left out: 1 action, 2 values, 3 and 4 sensitive paths before and
 * after, 5 what is imported, 6 configuration that was generated. `known` is what stands for unknown marks where all is known.
 *
 * @throws Refusal for an action or a number of values that is not known.
 */
export function writeChange(wire: Wire, writing: Writing, known: '{}' | 'false', typeOf?: TypeOf): WrittenChange {
  let action = 0
  const values: Stretch[] = []
  const beforeSensitive: ValuePath[] = []
  const afterSensitive: ValuePath[] = []
  let more = ''
  while (wire.next()) {
    if (wire.field === 1) action = wire.number()
    else if (wire.field === 2) values.push(findValue(wire.message()))
    else if (wire.field === 3) beforeSensitive.push(readPath(wire.message(), writing))
    else if (wire.field === 4) afterSensitive.push(readPath(wire.message(), writing))
    else if (wire.field === 5) more += `,"importing":${readImporting(wire.message(), writing)}`
    else if (wire.field === 6) more += `,"generated_config":${JSON.stringify(wire.text())}`
  }
  const found = moments.get(action)
  if (found === undefined) throw new Refusal('shape', `an action number ${action}`, 'one of the actions 0 to 9')
  const expected = found.after === 1 ? 2 : 1
  if (values.length !== expected) {
    throw new Refusal('shape', `${values.length} values in a change ${found.actions}`, `${expected}`)
  }
  const { out, transcriber } = writing
  let unclear = 0
  out.raw('{"actions":')
  out.raw(found.actions)
  out.raw(',"before":')
  if (writeValue(found.before === undefined ? undefined : values[found.before], writing, typeOf) === 'all')
    out.raw('null')
  unclear += transcriber.unclear
  const end = out.length
  out.raw(',"after":')
  const unknown = writeValue(found.after === undefined ? undefined : values[found.after], writing, typeOf)
  if (unknown === 'all') out.length = end
  unclear += transcriber.unclear
  out.raw(',"after_unknown":')
  if (unknown === 'none') out.raw(known)
  else out.append(writing.marks)
  if (more !== '') out.raw(more)
  out.raw('}')
  if (unclear === 0 && beforeSensitive.length === 0 && afterSensitive.length === 0) return plain
  return { beforeSensitive, afterSensitive, unclear }
}

const plain: WrittenChange = { beforeSensitive: [], afterSensitive: [], unclear: 0 }

function writeValue(
  value: Stretch | undefined,
  { transcriber, out, marks }: Writing,
  typeOf: TypeOf | undefined,
): HowUnknown {
  marks.length = 0
  if (value !== undefined) return transcriber.write(value.start, value.end, out, marks, typeOf)
  transcriber.unclear = 0
  out.raw('null')
  return 'none'
}

/** A `DynamicValue` message: 1 the value in MessagePack. */
function findValue(wire: Wire): Stretch {
  let found: Stretch | undefined
  while (wire.next()) {
    if (wire.field !== 1) continue
    wire.expect('bytes')
    found = { start: wire.start, end: wire.end }
  }
  if (found === undefined) throw new Refusal('shape', 'a value that is not MessagePack', 'values in MessagePack')
  return found
}

/** The value of a `DynamicValue` message; undefined when it is unknown. */
export function readValue(
  wire: Wire,
  { transcriber, marks, scratch }: Writing,
): { readonly value: Json | undefined; readonly unclear: number } {
  const { start, end } = findValue(wire)
  marks.length = 0
  scratch.length = 0
  const unknown = transcriber.write(start, end, scratch, marks)
  return { value: unknown === 'all' ? undefined : scratch.parse(), unclear: transcriber.unclear }
}

/** A `Path` message: 1 steps, each with 1 the name of an attribute or 2 a value as key of a list, map or set. */
export function readPath(wire: Wire, writing: Writing): ValuePath {
  const path: (string | number | null)[] = []
  while (wire.next()) {
    if (wire.field !== 1) continue
    const step = wire.message()
    let key: Json | undefined = null
    while (step.next()) {
      if (step.field === 1) key = step.text()
      else if (step.field === 2) key = readValue(step.message(), writing).value
    }
    path.push(typeof key === 'string' || typeof key === 'number' ? key : null)
  }
  return path
}

/** An `Importing` message as JSON: 1 the id, 2 whether it is unknown, 3 the identity. */
function readImporting(wire: Wire, writing: Writing): string {
  const importing: Record<string, Json> = {}
  while (wire.next()) {
    if (wire.field === 1) importing.id = wire.text()
    else if (wire.field === 2) importing.unknown = wire.number() !== 0
    else if (wire.field === 3) importing.identity = readValue(wire.message(), writing).value ?? null
  }
  return JSON.stringify(importing)
}
