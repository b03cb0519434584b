import { Problem } from '../model/problem.ts'
import type { Attribute, Block, Body, Nesting, ValueType } from './declaration.ts'

/**
 * The text form of what providers declare, one line a type:
 *
 *   aws_sqs_queue arn=s,id~s,kms_master_key_id?s,name~s,policy~s,tags?ms,timeouts/s{create?s,delete?s}
 *
 * After an attribute's name stands who gives its value (`!` the author must, `?` may, `=` the provider does, `~` the author may and the
 * provider else, `:` unsaid, inside object types), then `*` when it is sensitive, `^` when it is write-only, then its type: `s` string,
 * `n` number, `b` bool, `a` any, `l` list of, `t` set of, `m` map of, `{…}` object, `[…]` tuple. After a block's name stands `/`,
 * its nesting (`s` single, `l` list, `t` set, `m` map, `g` group), `~` when the provider fills it in where nobody wrote it, `!` when one must be written,
 * `1` when at most one may, and its body.
 */
export const tableFormat = 'plumbline.schema-table/1'

const scalars = { s: 'string', n: 'number', b: 'bool', a: 'any' } as const
const collections = { l: 'list', t: 'set', m: 'map' } as const
const nestings = { s: 'single', l: 'list', t: 'set', m: 'map', g: 'group' } as const

export type Giver = '!' | '?' | '=' | '~' | ':'

/** The letter of a collection or a nesting: sets have `t`, since `s` is taken. */
export function writeNesting(kind: Nesting): string {
  return kind === 'set' ? 't' : kind.slice(0, 1)
}

/** Reads the body of one line (what follows the type key and the space). Throws `input.unreadable` when the table is damaged. */
export function parseBody(text: string): Body {
  const reader = { text, at: 0 }
  const body = parseEntries(reader)
  if (reader.at !== text.length) throw damaged(reader)
  return body
}

interface Reader {
  readonly text: string
  at: number
}

function parseEntries(reader: Reader): Body {
  const body = new Map<string, Attribute | Block>()
  while (reader.at < reader.text.length && reader.text[reader.at] !== '}') {
    if (body.size > 0) expect(reader, ',')
    const name = parseName(reader)
    const sign = take(reader)
    body.set(name, sign === '/' ? parseBlock(reader) : parseAttribute(reader, sign))
  }
  return body
}

function parseName(reader: Reader): string {
  const pattern = /[\w-]+/y
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)
  if (found === null) throw damaged(reader)
  reader.at = pattern.lastIndex
  return found[0]
}

function parseAttribute(reader: Reader, giver: string): Attribute {
  if (!'!?=~:'.includes(giver)) throw damaged(reader)
  const sensitive = takeIf(reader, '*')
  const writeOnly = takeIf(reader, '^')
  return {
    kind: 'attribute',
    required: giver === '!',
    optional: giver === '?' || giver === '~' || giver === ':',
    computed: giver === '=' || giver === '~',
    sensitive,
    writeOnly,
    type: parseType(reader),
  }
}

function parseBlock(reader: Reader): Block {
  const nesting = lookUp(nestings, take(reader))
  if (nesting === undefined) throw damaged(reader)
  const computed = takeIf(reader, '~')
  const required = takeIf(reader, '!')
  const atMostOne = takeIf(reader, '1') || nesting === 'single' || nesting === 'group'
  return { kind: 'block', nesting, required, computed, atMostOne, body: parseBraces(reader) }
}

function parseBraces(reader: Reader): Body {
  expect(reader, '{')
  const body = parseEntries(reader)
  expect(reader, '}')
  return body
}

function parseType(reader: Reader): ValueType {
  if (reader.text[reader.at] === '{') return { kind: 'object', body: parseBraces(reader) }
  const letter = take(reader)
  if (letter === '[') {
    const elements: ValueType[] = []
    while (!takeIf(reader, ']')) elements.push(parseType(reader))
    return { kind: 'tuple', elements }
  }
  const scalar = lookUp(scalars, letter)
  if (scalar !== undefined) return { kind: scalar }
  const collection = lookUp(collections, letter)
  if (collection === undefined) throw damaged(reader)
  return { kind: collection, element: parseType(reader) }
}

function lookUp<Value>(letters: Readonly<Record<string, Value>>, letter: string): Value | undefined {
  return Object.hasOwn(letters, letter) ? letters[letter] : undefined
}

function take(reader: Reader): string {
  const letter = reader.text[reader.at]
  if (letter === undefined) throw damaged(reader)
  reader.at += 1
  return letter
}

function takeIf(reader: Reader, letter: string): boolean {
  if (reader.text[reader.at] !== letter) return false
  reader.at += 1
  return true
}

function expect(reader: Reader, letter: string): void {
  if (!takeIf(reader, letter)) throw damaged(reader)
}

function damaged(reader: Reader): Problem {
  return new Problem('input.unreadable', 'The table of provider schemas is damaged', {
    column: reader.at + 1,
    found: reader.text.slice(reader.at, reader.at + 20),
    wanted: `the format ${tableFormat}`,
    next: 'derive it again with scripts/schema-table.ts',
  })
}
