import { Buffer } from 'node:buffer'
import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { DeclaredWaiver } from '../../model/configuration.ts'
import type { Path } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import { readConfiguration } from '../config.ts'

/** A waiver that says everything. */
export interface NewWaiver {
  readonly policy: string
  readonly address: string
  readonly path: Path
  readonly owner: string
  readonly reason: string
  readonly expires: string
}

/**
 * The text of a configuration with one waiver more at the end of its list; everything that stood there stays as it was, to the letter. Throws a
 * Problem `input.config` when the configuration is broken, or the waiver would be (it lasts too long), and `internal.bug` when the text that was made
 * does not read as the old one with one waiver more.
 */
export function addWaiver(text: string, waiver: NewWaiver, file: string, today: string): string {
  const before = readConfiguration({ bytes: Buffer.from(text), file, today }).waivers
  const made = insert(text, waiver)
  const after = readConfiguration({ bytes: Buffer.from(made), file, today }).waivers
  const { path, ...rest } = waiver
  const wanted = [...before.map(said), said({ ...rest, ...(path.length === 0 ? {} : { path }), source: '' })]
  if (JSON.stringify(after.map(said)) !== JSON.stringify(wanted)) {
    throw new Problem('internal.bug', 'the waiver could not be added to the file', { file, next: 'add it by hand' })
  }
  return made
}

/** The waiver as an entry of the list, for people to put in by hand. */
export function waiverEntry(waiver: NewWaiver): string {
  return itemLines(waiver, '  ').join('\n')
}

function said({ policy, address, path, owner, reason, expires }: DeclaredWaiver): unknown {
  return [policy, address, path ?? null, owner ?? null, reason ?? null, expires ?? null]
}

function insert(text: string, waiver: NewWaiver): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const list = (indent: string) => itemLines(waiver, indent).join(end)
  const top = (parseDocument(text) as Document).contents
  const pair = isMap(top) ? findPair(top, 'waivers') : undefined
  if (pair === undefined)
    return `${withLineEnd(text, end)}${text.trim() === '' ? '' : end}waivers:${end}${list('  ')}${end}`
  const { value, keyEnd } = pair
  if (isSeq(value) && value.flow !== true && value.items.length > 0) {
    const at = endOfLine(text, endOf(value))
    return `${text.slice(0, at)}${end}${list(indentOf(text, value))}${text.slice(at)}`
  }
  if (isSeq(value) && value.items.length > 0) {
    const at = text.lastIndexOf(']', value.range?.[1])
    const trailing = /,\s*$/.test(text.slice(0, at)) ? '' : ', '
    return `${text.slice(0, at).trimEnd()}${trailing}${flowItem(waiver)}${text.slice(at)}`
  }
  const emptyEnd = (isSeq(value) && value.range?.[1]) || keyEnd
  const line = endOfLine(text, emptyEnd)
  return `${text.slice(0, keyEnd)}${text.slice(emptyEnd, line)}${end}${list('  ')}${text.slice(line)}`
}

interface FoundPair {
  readonly value: unknown
  /** Where the key and its colon end. */
  readonly keyEnd: number
}

function findPair(map: YAMLMap, name: string): FoundPair | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name)
  const range = isScalar(pair?.key) ? pair.key.range : undefined
  return pair === undefined || !range ? undefined : { value: pair.value, keyEnd: range[1] + 1 }
}

/** Where what a list holds ends: comments and blank lines after it are not part of it. */
function endOf(list: YAMLSeq): number {
  const last = list.items.at(-1) as { readonly range?: readonly number[] | null } | undefined
  return last?.range?.[1] ?? list.range?.[1] ?? 0
}

function endOfLine(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return text.charAt(end - 1) === '\r' ? end - 1 : end
}

/** What stands before the dash of the first entry. */
function indentOf(text: string, list: YAMLSeq): string {
  const start = (list.items[0] as { readonly range?: readonly number[] | null }).range?.[0] ?? 0
  const dash = text.lastIndexOf('-', start)
  return text.slice(text.lastIndexOf('\n', dash) + 1, dash)
}

function withLineEnd(text: string, end: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${end}`
}

function itemLines({ policy, address, path, owner, reason, expires }: NewWaiver, indent: string): readonly string[] {
  return [
    `${indent}- policy: ${scalar(policy)}`,
    `${indent}  address: ${scalar(address)}`,
    ...(path.length === 0 ? [] : [`${indent}  path: ${JSON.stringify(path)}`]),
    `${indent}  owner: ${scalar(owner)}`,
    `${indent}  reason: ${scalar(reason)}`,
    `${indent}  expires: ${expires}`,
  ]
}

function flowItem({ path, ...waiver }: NewWaiver): string {
  return JSON.stringify({ ...waiver, ...(path.length === 0 ? {} : { path }) })
}

const words = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** Plain where nobody can take it for anything else; JSON's quotes are YAML's. */
function scalar(text: string): string {
  const plain = /^[A-Za-z](?:[\w .,/()-]*[\w.)])?$/.test(text) && !words.test(text)
  return plain ? text : JSON.stringify(text)
}
