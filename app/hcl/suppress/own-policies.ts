import { nearest } from '../../model/nearest.ts'
import { matchesGlob } from '../../model/policy-glob.ts'
import type { Range } from '../syntax.ts'
import type { Fault } from './directive.ts'
import { clip, spaced, type Word } from './own-parts.ts'

/** The policies there are, for telling misspelt ids from others. */
export interface KnownPolicies {
  /** All ids, on or off; none when nobody knows, so that every id is taken as it is. */
  readonly ids: readonly string[]
  /** Ids of our policies that carry an id of another tool. */
  readonly withAlias: (foreign: string) => readonly string[]
}

const mostPolicies = 100

/** The ids and globs a comment names; what is wrong with them goes to `faults`. */
export function readPolicies(
  words: readonly Word[],
  known: KnownPolicies,
  head: Range,
  faults: Fault[],
): readonly string[] {
  const [first] = words
  const stray = words.findIndex(({ comma }, index) => index > 0 && !comma)
  const named = stray < 0 ? words : words.slice(0, stray)
  if (first === undefined) {
    faults.push({
      message: 'no policy is named',
      found: 'nothing',
      wanted: 'policy ids, separated by commas: plumbline:waive aws.s3.public_acls_blocked',
      range: head,
    })
  }
  if (stray >= 0) faults.push(strayWords(words.slice(stray)))
  if (named.length > mostPolicies) {
    faults.push({
      message: 'too many policies are named',
      found: `${named.length}`,
      wanted: `at most ${mostPolicies}; a glob names many`,
      range: head,
    })
    return []
  }
  for (const word of named) {
    const fault = wrongPolicy(word, known)
    if (fault !== undefined) faults.push(fault)
  }
  return [...new Set(named.map(({ text }) => text))]
}

function strayWords(words: readonly Word[]): Fault {
  const text = words.map((word) => word.text).join(' ')
  return {
    message: 'there is text that belongs to no key',
    found: clip(text),
    wanted: 'key=value, or a comma before a further policy',
    next: spaced(text) ?? `put it in quotes: reason="${clip(text)}"`,
    range: { start: words[0]?.range.start ?? 0, end: words.at(-1)?.range.end ?? 0 },
  }
}

function wrongPolicy({ text, range }: Word, { ids, withAlias }: KnownPolicies): Fault | undefined {
  if (/^[*.]+$/.test(text)) {
    return {
      message: 'a waiver may not cover every policy',
      found: clip(text),
      wanted: 'a policy id, or a glob over some: aws.s3.*',
      range,
    }
  }
  const aliases = withAlias(text)
  if (aliases.length > 0) return unknown(text, range, aliases.slice(0, 3).join(' or '))
  if (!/^[\p{L}\p{N}_*-]+(?:\.[\p{L}\p{N}_*-]+)*$/u.test(text)) {
    const bare = text.replace(/^policies[./]/, '').replaceAll('/', '.')
    return {
      message: 'this is no policy id and no glob over ids',
      found: clip(text),
      wanted: 'words joined by dots, `*` for one or more characters: aws.s3.*',
      ...(bare !== text && ids.includes(bare) ? { next: `did you mean ${bare}?` } : {}),
      range,
    }
  }
  if (ids.length === 0 || ids.some((id) => matchesGlob(text, id))) return undefined
  const bare = text.replace(/^policies\./, '')
  return unknown(text, range, ids.includes(bare) ? bare : nearest(text, ids))
}

function unknown(text: string, range: Range, meant: string | undefined): Fault {
  return {
    message: text.includes('*') ? 'this matches no policy' : 'there is no such policy',
    found: clip(text),
    wanted: 'the id of a policy, or a glob that matches one',
    ...(meant === undefined ? {} : { next: `did you mean ${meant}?` }),
    range,
  }
}
