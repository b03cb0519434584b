import { type Entry, exactNumber, type Term } from './terms.ts'

/**
 * Reads the text form in which terms cross the WebAssembly border: JSON plus sets (`{1, 2}`, `set()`), numbers of any size and keys of any
 * type. Throws `SyntaxError` on anything else.
 */
export function parseTerm(text: string): Term {
  const reader = { text, at: 0 }
  const term = readTerm(reader)
  skipSpace(reader)
  if (reader.at < text.length) throw unexpected(reader)
  return term
}

interface Reader {
  readonly text: string
  at: number
}

const quote = 0x22
const backslash = 0x5c

function readTerm(reader: Reader): Term {
  skipSpace(reader)
  switch (reader.text.charCodeAt(reader.at)) {
    case quote:
      return readString(reader)
    case 0x5b:
      return readArray(reader)
    case 0x7b:
      return readBraces(reader)
    case 0x73:
      return readWord(reader, 'set()', { kind: 'set', items: [] })
    case 0x74:
      return readWord(reader, 'true', true)
    case 0x66:
      return readWord(reader, 'false', false)
    case 0x6e:
      return readWord(reader, 'null', null)
    default:
      return readNumber(reader)
  }
}

function readString(reader: Reader): string {
  const start = reader.at + 1
  let plain = true
  let end = start
  for (; ; end++) {
    const unit = reader.text.charCodeAt(end)
    if (unit === quote) break
    if (unit === backslash) {
      plain = false
      end++
    } else if (Number.isNaN(unit)) throw unexpected(reader)
  }
  const at = reader.at
  reader.at = end + 1
  return plain ? reader.text.slice(start, end) : (JSON.parse(reader.text.slice(at, end + 1)) as string)
}

function readNumber(reader: Reader): Term {
  // Rego allows `.5`, and compiled policies give such a literal back as it was written.
  const number = /-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y
  number.lastIndex = reader.at
  const found = number.exec(reader.text)
  if (found === null) throw unexpected(reader)
  reader.at = number.lastIndex
  return exactNumber(found[0])
}

function readWord<T extends Term>(reader: Reader, word: string, term: T): T {
  if (!reader.text.startsWith(word, reader.at)) throw unexpected(reader)
  reader.at += word.length
  return term
}

function readArray(reader: Reader): readonly Term[] {
  const items: Term[] = []
  reader.at++
  if (take(reader, ']')) return items
  do items.push(readTerm(reader))
  while (take(reader, ','))
  expect(reader, ']')
  return items
}

function readBraces(reader: Reader): Term {
  reader.at++
  if (take(reader, '}')) return { kind: 'object', entries: [] }
  const first = readTerm(reader)
  return take(reader, ':') ? readObject(reader, first) : readSet(reader, first)
}

function readObject(reader: Reader, key: Term): Term {
  const entries: Entry[] = [[key, readTerm(reader)]]
  while (take(reader, ',')) {
    const next = readTerm(reader)
    expect(reader, ':')
    entries.push([next, readTerm(reader)])
  }
  expect(reader, '}')
  return { kind: 'object', entries }
}

function readSet(reader: Reader, first: Term): Term {
  const items = [first]
  while (take(reader, ',')) items.push(readTerm(reader))
  expect(reader, '}')
  return { kind: 'set', items }
}

function take(reader: Reader, character: string): boolean {
  skipSpace(reader)
  if (reader.text[reader.at] !== character) return false
  reader.at++
  return true
}

function expect(reader: Reader, character: string): void {
  if (!take(reader, character)) throw unexpected(reader)
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const unit = reader.text.charCodeAt(reader.at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return
    reader.at++
  }
}

function unexpected(reader: Reader): SyntaxError {
  return new SyntaxError(`not a term: unexpected text at ${reader.at}`)
}

/** The text of a term as `parseTerm` and the compiled policy's own parser read it. */
export function encodeTerm(term: Term): string {
  if (term === null || typeof term !== 'object') return JSON.stringify(term)
  if (!('kind' in term)) return `[${term.map(encodeTerm).join(',')}]`
  if (term.kind === 'number') return term.text.replace(/^(-?)\./, '$10.')
  if (term.kind === 'set') return term.items.length === 0 ? 'set()' : `{${term.items.map(encodeTerm).join(',')}}`
  return `{${term.entries.map((entry) => `${encodeTerm(entry[0])}:${encodeTerm(entry[1])}`).join(',')}}`
}
