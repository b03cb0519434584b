import type { JsonMember, JsonNode } from './node.ts'
import { readText } from './read-text.ts'
import { note, type Reader, skipBlanks } from './reader.ts'

/** Values nested deeper than this are left out; the reader calls itself for each level. */
export const deepestJson = 400

const quote = 34
const comma = 44
const colon = 58
const openBracket = 91
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** Reads the one value of a JSON text. What is not JSON is noted, and the rest is read as it must have been meant; undefined when nothing is there. */
export function readJson(reader: Reader): JsonNode | undefined {
  skipBlanks(reader)
  const value = readValue(reader)
  skipBlanks(reader)
  if (reader.at < reader.text.length) {
    note(reader, 'Something stands behind the end of the JSON', reader.at, reader.text.length)
  }
  return value
}

function readValue(reader: Reader): JsonNode | undefined {
  const { text, at } = reader
  const code = text.charCodeAt(at)
  if (code === quote) return readText(reader)
  if (code === openBrace || code === openBracket) {
    if (reader.depth >= deepestJson) return skipNested(reader)
    reader.depth += 1
    const value = code === openBrace ? readObject(reader) : readArray(reader)
    reader.depth -= 1
    return value
  }
  return readWord(reader)
}

const word = /[-+.\w]+/y
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

function readWord(reader: Reader): JsonNode | undefined {
  const { text, at } = reader
  word.lastIndex = at
  const found = word.exec(text)?.[0] ?? ''
  const range = { start: at, end: at + found.length }
  reader.at = range.end
  if (found === 'true' || found === 'false') return { kind: 'boolean', value: found === 'true', range }
  if (found === 'null') return { kind: 'null', range }
  if (number.test(found)) return { kind: 'number', text: found, range }
  note(
    reader,
    at >= text.length ? 'The JSON ends too early' : 'A JSON value should stand here',
    at,
    Math.max(range.end, at + 1),
  )
  return undefined
}

/** Goes over a value that is nested too deep, without calling itself. */
function skipNested(reader: Reader): undefined {
  const { text, at: start } = reader
  note(reader, `JSON is nested deeper than ${deepestJson} levels`, start, start + 1)
  let open = 0
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfText(text, at)
    else {
      at += 1
      if (code === openBrace || code === openBracket) open += 1
      if (code === closeBrace || code === closeBracket) open -= 1
      if (open === 0) break
    }
  }
  reader.at = at
  return undefined
}

function endOfText(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code < 32 || at >= text.length) return at
    at += code === 92 ? 2 : 1
  }
}

function readObject(reader: Reader): JsonNode {
  const { text } = reader
  const start = reader.at
  const members: JsonMember[] = []
  readList(reader, closeBrace, () => {
    if (text.charCodeAt(reader.at) !== quote) {
      note(reader, 'The name of a member should stand here, in quotes', reader.at, reader.at + 1)
      return false
    }
    const name = readText(reader)
    skipBlanks(reader)
    if (text.charCodeAt(reader.at) !== colon) {
      note(reader, 'A ":" must follow the name of a member', reader.at, reader.at + 1)
      return false
    }
    reader.at += 1
    skipBlanks(reader)
    const value = readValue(reader)
    if (value !== undefined) members.push({ name, value })
    return value !== undefined
  })
  return { kind: 'object', members, range: { start, end: reader.at } }
}

function readArray(reader: Reader): JsonNode {
  const start = reader.at
  const elements: JsonNode[] = []
  readList(reader, closeBracket, () => {
    const value = readValue(reader)
    if (value !== undefined) elements.push(value)
    return value !== undefined
  })
  return { kind: 'array', elements, range: { start, end: reader.at } }
}

/** Reads entries separated by commas up to the closing bracket; `readEntry` tells whether it could read one. */
function readList(reader: Reader, closing: number, readEntry: () => boolean): void {
  const { text } = reader
  const start = reader.at
  reader.at = start + 1
  skipBlanks(reader)
  if (text.charCodeAt(reader.at) === closing) {
    reader.at += 1
    return
  }
  for (;;) {
    if (!readEntry()) skipToSeparator(reader)
    skipBlanks(reader)
    const code = text.charCodeAt(reader.at)
    if (code === closing) {
      reader.at += 1
      return
    }
    if (reader.at >= text.length || code === closeBrace || code === closeBracket) {
      note(reader, closing === closeBrace ? 'This "{" is never closed' : 'This "[" is never closed', start, start + 1)
      return
    }
    if (code === comma) {
      const at = reader.at
      reader.at += 1
      skipBlanks(reader)
      const next = text.charCodeAt(reader.at)
      if (next === closeBrace || next === closeBracket) {
        note(reader, 'Nothing follows this ","', at, at + 1)
        if (next === closing) reader.at += 1
        return
      }
    } else note(reader, 'A "," is missing', reader.at, reader.at + 1)
  }
}

/** After something that cannot be read: goes to the next comma or closing bracket, at least one unit on unless one is here. */
function skipToSeparator(reader: Reader): void {
  const { text } = reader
  let { at } = reader
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === comma || code === closeBrace || code === closeBracket) break
    at = code === quote ? Math.max(endOfText(text, at), at + 1) : at + 1
  }
  reader.at = at
}
