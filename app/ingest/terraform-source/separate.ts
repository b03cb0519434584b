import { Computed } from '../../hcl/evaluate/trace.ts'
import { isList, PartialText, SetValue, Unknown, type Value } from '../../hcl/value.ts'
import { knownEnd, knownStart } from '../../hcl/values/partial-text.ts'
import { put } from '../../model/grow.ts'
import type { Json } from '../../model/json.ts'
import type { KnownEnds, Marks } from '../../model/resource.ts'
import { parsePartialDocument } from './partial-document.ts'
import { unwritten } from './unwritten.ts'

/** A value taken apart: what is known as JSON (unknown list elements as null, unknown and null attributes left out), and marks. */
export interface Separated {
  readonly known: Json | undefined
  readonly unknown: Marks
  readonly references: Marks
  readonly unset: Marks
  /** What unknown texts begin and end with. */
  readonly partial: KnownEnds | undefined
}

/** Takes a value apart. `attribute` is the name of the attribute nearest to it. */
export function separate(value: Value, attribute = '', inDocument = false): Separated {
  if (value instanceof PartialText) return separateText(value, attribute, inDocument)
  if (value === unwritten) return chosenByProvider
  if (value instanceof Unknown) {
    const references = value.reason === 'reference' && isCertain(value, attribute)
    return { known: undefined, unknown: true, references, unset: false, partial: undefined }
  }
  if (isList(value)) return separateList(value, attribute, inDocument)
  if (value instanceof SetValue) return separateList(value.elements, attribute, inDocument)
  if (value === null || typeof value !== 'object') return { ...plain, known: value }
  return separateObject(value, inDocument)
}

const chosenByProvider: Separated = {
  known: undefined,
  unknown: true,
  references: false,
  unset: true,
  partial: undefined,
}
const plain = { unknown: false, references: false, unset: false, partial: undefined }

/**
 * `kms_key_id = aws_db_instance.main.kms_key_id` hands on what may be null: an attribute of the same name counts only when the other block
 * sets it.
 */
function isCertain(value: Unknown, attribute: string): boolean {
  if (!(value instanceof Computed) || value.attribute !== attribute) return true
  const { body } = value.instance.evaluated() ?? {}
  return body === undefined || body.attributes.has(attribute) || body.blocks.has(attribute)
}

/** A JSON document keeps its known parts; any other text its beginning and end. */
function separateText(text: PartialText, attribute: string, inDocument: boolean): Separated {
  const document = inDocument ? undefined : parsePartialDocument(text)
  if (document !== undefined && !(document instanceof Unknown)) return separate(document, attribute, true)
  const [prefix, suffix] = [knownStart(text), knownEnd(text)]
  return {
    known: undefined,
    unknown: true,
    references: text.reason === 'reference',
    unset: false,
    partial: prefix === '' && suffix === '' ? undefined : { prefix, suffix },
  }
}

function separateList(elements: readonly Value[], attribute: string, inDocument: boolean): Separated {
  const parts = elements.map((element) => separate(element, attribute, inDocument))
  const partial = parts.some((part) => part.partial !== undefined)
  return {
    known: parts.map((part) => part.known ?? null),
    unknown: marksOf(parts.map((part) => part.unknown)),
    references: marksOf(parts.map((part) => part.references)),
    unset: marksOf(parts.map((part) => part.unset)),
    partial: partial ? parts.map((part) => part.partial ?? null) : undefined,
  }
}

function marksOf(marks: readonly Marks[]): Marks {
  return marks.some((mark) => mark !== false) && marks
}

function separateObject(object: { readonly [key: string]: Value }, inDocument: boolean): Separated {
  const known: Record<string, Json> = {}
  let unknown: Record<string, Marks> | undefined
  let references: Record<string, Marks> | undefined
  let unset: Record<string, Marks> | undefined
  let partial: Record<string, KnownEnds> | undefined
  for (const key in object) {
    const part = object[key] ?? null
    if (part === null) continue
    if (typeof part !== 'object') {
      put(known, key, part)
      continue
    }
    const separated = separate(part, key, inDocument)
    if (separated.known !== undefined && separated.known !== null) put(known, key, separated.known)
    if (separated.unknown !== false) unknown = set(unknown, key, separated.unknown)
    if (separated.references !== false) references = set(references, key, separated.references)
    if (separated.unset !== false) unset = set(unset, key, separated.unset)
    if (separated.partial !== undefined) partial = set(partial, key, separated.partial)
  }
  return { known, unknown: unknown ?? false, references: references ?? false, unset: unset ?? false, partial }
}

/** Sets a key of a record that is made when it is first needed: most resources have hundreds of attributes and few marks. */
function set<V>(record: Record<string, V> | undefined, key: string, value: V): Record<string, V> {
  const made = record ?? {}
  put(made, key, value)
  return made
}
