import { decidedLater, type Hole, PartialText, referred, type Unknown, type Value } from '../../hcl/value.ts'
import { put } from '../../model/grow.ts'

/** Stands for a hole while the text is read. No text may hold it: Unicode reserves it for uses like this one. */
const holeMark = '\uffff'

/** Documents nested more deeply are not taken apart. */
const deepest = 100

interface Reader {
  readonly text: string
  readonly holes: readonly Hole[]
  /** Where the holes are, in order. */
  readonly places: ReadonlyMap<number, Hole>
  at: number
  depth: number
}

/** Thrown where the text is no JSON and holes cannot explain it. */
const noDocument = new Error('no JSON document')
/** Thrown where a hole stands for anything: what it stands in cannot be told. */
const loose = new Error('a hole outside of texts')

/**
 * The JSON document a text with holes is: objects and lists with unknown values in them. A hole within a text makes that text partly known; one
 * that stands for an exact value is that value; any other makes the list or object around it unknown. Undefined when the text is no object or list.
 * Linear in its length.
 */
export function parsePartialDocument(text: PartialText): Value | undefined {
  let joined = ''
  const places = new Map<number, Hole>()
  const holes: Hole[] = []
  for (const part of text.parts) {
    if (typeof part === 'string') {
      if (part.includes(holeMark)) return undefined
      joined += part
    } else {
      places.set(joined.length, part)
      holes.push(part)
      joined += holeMark
    }
  }
  if (!/^\s*[[{]/.test(joined)) return undefined
  const reader: Reader = { text: joined, holes, places, at: 0, depth: 0 }
  try {
    const value = readValue(reader)
    skipBlanks(reader)
    return reader.at === joined.length ? value : undefined
  } catch (error) {
    if (error === noDocument || error === loose) return undefined
    throw error
  }
}

function readValue(reader: Reader): Value {
  skipBlanks(reader)
  switch (reader.text[reader.at]) {
    case '{':
      return readContainer(reader, readObject)
    case '[':
      return readContainer(reader, readList)
    case '"':
      return readText(reader)
    case holeMark:
      return readHole(reader)
    default:
      return readScalar(reader)
  }
}

function readHole(reader: Reader): Unknown {
  const hole = reader.places.get(reader.at)
  if (hole?.exact !== true) throw loose
  reader.at++
  return hole.unknown
}

function readContainer(reader: Reader, read: (reader: Reader) => Value): Value {
  const start = reader.at
  reader.depth++
  if (reader.depth > deepest) throw noDocument
  try {
    return read(reader)
  } catch (error) {
    if (error !== loose) throw error
    return skipContainer(reader, start)
  } finally {
    reader.depth--
  }
}

function readObject(reader: Reader): Value {
  const object: Record<string, Value> = {}
  reader.at++
  if (takeIf(reader, '}')) return object
  do {
    skipBlanks(reader)
    if (reader.text[reader.at] === holeMark) throw loose
    if (reader.text[reader.at] !== '"') throw noDocument
    const key = readText(reader)
    if (key instanceof PartialText) throw loose
    expect(reader, ':')
    put(object, key, readValue(reader))
  } while (takeIf(reader, ','))
  expect(reader, '}')
  return object
}

function readList(reader: Reader): Value {
  const list: Value[] = []
  reader.at++
  if (takeIf(reader, ']')) return list
  do list.push(readValue(reader))
  while (takeIf(reader, ','))
  expect(reader, ']')
  return list
}

const plainText = /[^"\\\uffff\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\uffff\p{Cc}]*)*/uy

function readText(reader: Reader): string | PartialText {
  reader.at++
  const parts: (string | Hole)[] = []
  for (;;) {
    const raw = match(reader, plainText)
    if (raw !== '') parts.push(JSON.parse(`"${raw}"`) as string)
    const hole = reader.places.get(reader.at)
    if (hole === undefined) break
    parts.push({ unknown: hole.unknown, exact: false })
    reader.at++
  }
  if (reader.text[reader.at] !== '"') throw noDocument
  reader.at++
  const unknowns = parts.filter((part) => typeof part !== 'string')
  if (unknowns.length === 0) return parts.join('')
  const isSure = unknowns.some((hole) => hole.unknown.reason === 'reference')
  return new PartialText(isSure ? 'reference' : 'later', parts)
}

function readScalar(reader: Reader): Value {
  const raw = match(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y)
  if (reader.text[reader.at] === holeMark) throw loose
  if (raw === '') throw noDocument
  return JSON.parse(raw) as Value
}

/** Moves behind a list or object whose content cannot be told; what stands in the hole is taken to be balanced. */
function skipContainer(reader: Reader, start: number): Unknown {
  const token = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^"[\]{}]+|"/sy
  let level = 0
  let isSure = false
  reader.at = start
  while (reader.at < reader.text.length) {
    const from = reader.at
    const found = match(reader, token)
    if (found === '[' || found === '{') level++
    else if (found === ']' || found === '}') level--
    else if (found === '"') throw noDocument
    for (let at = found.indexOf(holeMark); at !== -1; at = found.indexOf(holeMark, at + 1)) {
      if (reader.places.get(from + at)?.unknown.reason === 'reference') isSure = true
    }
    if (level === 0) return isSure ? referred : decidedLater
  }
  throw noDocument
}

function skipBlanks(reader: Reader): void {
  match(reader, /[\t\n\r ]*/y)
}

function takeIf(reader: Reader, character: string): boolean {
  skipBlanks(reader)
  if (reader.text[reader.at] !== character) return false
  reader.at++
  return true
}

function expect(reader: Reader, character: string): void {
  skipBlanks(reader)
  if (reader.text[reader.at] === holeMark) throw loose
  if (reader.text[reader.at] !== character) throw noDocument
  reader.at++
}

function match(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)?.[0] ?? ''
  reader.at += found.length
  return found
}
