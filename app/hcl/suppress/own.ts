import { tokenise } from '../../model/address.ts'
import type { WaiverPart } from '../../model/configuration.ts'
import type { Path } from '../../model/json.ts'
import { nearest } from '../../model/nearest.ts'
import type { Range } from '../syntax.ts'
import type { CommentLine } from './comment-lines.ts'
import type { Fault, OwnDirective } from './directive.ts'
import { clip, matchAt, type Pair, splitParts } from './own-parts.ts'
import { type KnownPolicies, readPolicies } from './own-policies.ts'

/** What comments of our own are read with. */
export interface OwnRules {
  readonly policies: KnownPolicies
  /** Latest date a waiver may last to, ISO, and how many days from today that is. */
  readonly latest: string
  readonly maxDays: number
  readonly require: readonly WaiverPart[]
}

/** A directive, or everything that is wrong with it; undefined when the line is none. */
export type ReadOwn = { readonly directive: OwnDirective } | { readonly faults: readonly Fault[] } | undefined

const keys = ['until', 'owner', 'reason', 'on', 'path'] as const
type Key = (typeof keys)[number]

/** Words people use for a key; `nearest` finds mere misspellings. */
const meant: Readonly<Record<string, Key>> = {
  expires: 'until',
  expiry: 'until',
  exp: 'until',
  expire: 'until',
  by: 'owner',
  team: 'owner',
  because: 'reason',
  why: 'reason',
  comment: 'reason',
  instance: 'on',
  instances: 'on',
  key: 'on',
  keys: 'on',
  index: 'on',
  attribute: 'path',
}

/** Longer lines are refused, and so are more ids or keys, so that a comment stays cheap to read and to apply. */
export const longestDirective = 4000
export const mostKeys = 100

/** Reads a line of a comment that begins with `plumbline:waive`. */
export function readOwn(line: CommentLine, rules: OwnRules): ReadOwn {
  const { text, start } = line
  const head = matchAt(/plumbline:\S*/y, text, 0)
  const whole = { start, end: start + text.length }
  if (head === '') return misplaced(line)
  if (head !== 'plumbline:waive') return { faults: [wrongHead(head, { start, end: start + head.length })] }
  if (text.length > longestDirective) return { faults: [tooLong(text, whole)] }
  const parts = splitParts(line, head.length)
  const faults: Fault[] = [...parts.faults]
  const policies = readPolicies(parts.words, rules.policies, { start, end: start + head.length }, faults)
  const pairs = byKey(parts.pairs, faults)
  const directive: OwnDirective = {
    policies,
    ...given('until', readUntil(pairs.get('until'), rules, faults)),
    ...given('owner', pairs.get('owner')?.value),
    ...given('reason', pairs.get('reason')?.value),
    ...given('on', readOn(pairs.get('on'), faults)),
    ...given('path', readPath(pairs.get('path'), faults)),
    range: whole,
  }
  for (const part of rules.require) {
    const key = part === 'expires' ? 'until' : part
    if (!pairs.has(key)) faults.push(missing(key, whole))
  }
  return faults.length === 0 ? { directive } : { faults: faults.sort((a, b) => a.range.start - b.range.start) }
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V })
}

/** The words somewhere behind other text: they would be without effect, and nobody would know. */
function misplaced({ text, start }: CommentLine): ReadOwn {
  const at = text.indexOf('plumbline:waive ')
  if (at <= 0 || !/\s/.test(text[at - 1] ?? '')) return undefined
  if (matchAt(/plumbline:waive +[\w*-]{1,60}\.[\w*]/y, text, at) === '') return undefined
  const range = { start: start + at, end: start + at + 'plumbline:waive'.length }
  return {
    faults: [
      {
        message: 'plumbline:waive does not begin the comment',
        found: clip(text.slice(0, at).trim()),
        wanted: 'a comment of its own',
        range,
      },
    ],
  }
}

function wrongHead(head: string, range: Range): Fault {
  return {
    message: 'this is no comment plumbline knows',
    found: clip(head),
    wanted: 'plumbline:waive and, behind a blank, the ids of policies',
    next: 'did you mean plumbline:waive?',
    range,
  }
}

function tooLong(text: string, range: Range): Fault {
  return {
    message: 'the comment is too long',
    found: `${text.length} characters`,
    wanted: `at most ${longestDirective}`,
    range,
  }
}

function missing(key: Key, range: Range): Fault {
  const example = { until: 'until=YYYY-MM-DD', owner: 'owner=@team', reason: 'reason="…"', on: '', path: '' }[key]
  return {
    message: `${key} is missing`,
    found: 'nothing',
    wanted: example,
    next: 'waiver_rules.require asks for it',
    range,
  }
}

function byKey(pairs: readonly Pair[], faults: Fault[]): ReadonlyMap<Key, Pair> {
  const known = new Map<Key, Pair>()
  for (const pair of pairs) {
    const key = keys.find((name) => name === pair.key)
    if (key === undefined) faults.push(unknownKey(pair))
    else if (known.has(key)) {
      faults.push({ message: `${key} is there twice`, found: clip(pair.value), wanted: 'one', range: pair.range })
    } else {
      known.set(key, pair)
      if (pair.value.trim() === '') faults.push(empty(key, pair))
    }
  }
  return known
}

function empty(key: Key, { range }: Pair): Fault {
  return { message: `${key} is empty`, found: 'nothing', wanted: `${key}=value`, range }
}

function unknownKey({ key, range }: Pair): Fault {
  const wanted = Object.hasOwn(meant, key.toLowerCase()) ? meant[key.toLowerCase()] : nearest(key, keys)
  return {
    message: `unknown key ${clip(key)}`,
    found: clip(key),
    wanted: `one of ${keys.join(', ')}`,
    ...(wanted === undefined ? {} : { next: `did you mean ${wanted}?` }),
    range,
  }
}

function readUntil(pair: Pair | undefined, { latest, maxDays }: OwnRules, faults: Fault[]): string | undefined {
  if (pair === undefined || pair.value === '') return undefined
  const { value, range } = pair
  if (!isDate(value)) {
    faults.push({ message: 'until is no date', found: clip(value), wanted: 'a date that exists, YYYY-MM-DD', range })
    return undefined
  }
  if (value > latest) {
    faults.push({
      message: 'this waiver lasts too long',
      found: value,
      wanted: `${latest} at the latest, ${maxDays} days from today`,
      next: 'choose an earlier date, or raise waiver_rules.max_days',
      range,
    })
  }
  return value
}

/** True for an ISO date that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function readOn(pair: Pair | undefined, faults: Fault[]): OwnDirective['on'] {
  if (pair === undefined || pair.value === '' || (pair.value === '*' && !pair.quoted)) return undefined
  const { value, range } = pair
  const list = pair.quoted ? undefined : listOfKeys(value)
  if (list !== undefined && list.length > 0 && list.length <= mostKeys) return list
  const bare = /^\d+$/.test(value) ? `[${value}]` : `["${value.replace(/["\\]/g, '\\$&')}"]`
  faults.push({
    message: 'on names no instances',
    found: list === undefined ? clip(value) : `${list.length} keys`,
    wanted: `on=["eu", "us"], on=[0] or on=*, with at most ${mostKeys} keys`,
    ...(list === undefined && !value.startsWith('[') ? { next: `did you mean on=${clip(bare)}?` } : {}),
    range,
  })
  return undefined
}

function listOfKeys(text: string): readonly (string | number)[] | undefined {
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) return undefined
    return list.every((key) => typeof key === 'string' || (Number.isSafeInteger(key) && key >= 0)) ? list : undefined
  } catch {
    return undefined
  }
}

function readPath(pair: Pair | undefined, faults: Fault[]): Path | undefined {
  if (pair === undefined || pair.value === '') return undefined
  const steps = tokenise(pair.value)
  if (steps !== undefined) {
    return steps.map((step) => (step.kind === 'name' ? step.name : step.kind === 'key' ? step.key : '*'))
  }
  faults.push({
    message: 'path is no attribute path',
    found: clip(pair.value),
    wanted: 'names joined by dots, an index or [*] behind a name: ingress[*].cidr_blocks',
    range: pair.range,
  })
  return undefined
}
