import { type CharacterClass, type ClassItem, classOf, perlClass, posixClass, unicodeClass } from './classes.ts'
import type { PatternReader } from './reader.ts'
import { PatternError } from './tree.ts'

/** Reads what stands behind `[`, the closing bracket included. */
export function parseBrackets(reader: PatternReader, foldsCase: boolean): CharacterClass {
  const start = reader.at - 1
  const negated = reader.take('^')
  const items: ClassItem[] = []
  for (let first = true; first || reader.peek() !== ']'; first = false) {
    if (reader.isAtEnd()) throw new PatternError(`missing closing ] in ${reader.text.slice(start, start + 40)}`)
    const named = parseNamedItem(reader)
    items.push(named ?? parseRange(reader))
  }
  reader.next()
  return classOf(items, negated, foldsCase)
}

function parseNamedItem(reader: PatternReader): ClassItem | undefined {
  if (reader.startsWith('[:')) {
    const end = reader.text.indexOf(':]', reader.at + 2)
    if (end < 0) return undefined
    const name = reader.text.slice(reader.at + 2, end)
    const found = posixClass(name)
    if (found === undefined) throw new PatternError(`there is no character class [:${name}:]`)
    reader.at = end + 2
    return found
  }
  return parseClassEscape(reader)
}

function parseRange(reader: PatternReader): ClassItem {
  const low = parseClassCharacter(reader)
  if (reader.peek() !== '-' || reader.peek(1) === ']' || reader.peek(1) === '') return { low, high: low }
  reader.next()
  const high = parseClassCharacter(reader)
  if (high < low) throw new PatternError('a range in a character class ends before it begins')
  return { low, high }
}

function parseClassCharacter(reader: PatternReader): number {
  return reader.peek() === '\\' ? parseEscapedCharacter(reader) : reader.nextCode()
}

/** Reads `\d`, `\pL`, `\p{Greek}` and the like where one stands; else nothing. */
export function parseClassEscape(reader: PatternReader): CharacterClass | undefined {
  if (reader.peek() !== '\\') return undefined
  const letter = reader.peek(1)
  const perl = perlClass(letter)
  if (perl !== undefined) {
    reader.at += 2
    return perl
  }
  if (letter !== 'p' && letter !== 'P') return undefined
  reader.at += 2
  const name = parsePropertyName(reader)
  const caret = name.startsWith('^')
  const found = unicodeClass(caret ? name.slice(1) : name, (letter === 'P') !== caret)
  if (found === undefined) throw new PatternError(`there is no character class \\p{${name}}`)
  return found
}

function parsePropertyName(reader: PatternReader): string {
  if (!reader.take('{')) return reader.next()
  const end = reader.text.indexOf('}', reader.at)
  if (end < 0) throw new PatternError('missing } behind \\p{')
  const name = reader.text.slice(reader.at, end)
  reader.at = end + 1
  return name
}

const controlEscapes: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
])

/** Reads an escape that stands for one character: `\n`, `\x41`, `\x{1F600}`, `\012`, `\.`. */
export function parseEscapedCharacter(reader: PatternReader): number {
  reader.next()
  if (reader.isAtEnd()) throw new PatternError('a pattern cannot end with \\')
  const letter = reader.next()
  const control = controlEscapes.get(letter)
  if (control !== undefined) return control
  if (letter === 'x') return parseHexadecimal(reader)
  if (letter === '0' || (/[1-7]/.test(letter) && /[0-7]/.test(reader.peek()))) {
    let digits = letter
    while (digits.length < 3 && /[0-7]/.test(reader.peek())) digits += reader.next()
    return Number.parseInt(digits, 8)
  }
  if (letter < '\x80' && !/^[0-9A-Za-z]$/.test(letter)) return letter.charCodeAt(0)
  throw new PatternError(`invalid escape sequence \\${letter}`)
}

function parseHexadecimal(reader: PatternReader): number {
  const braces = reader.take('{')
  const end = braces ? reader.text.indexOf('}', reader.at) : reader.at + 2
  const digits = reader.text.slice(reader.at, end)
  const code = Number.parseInt(digits, 16)
  if (end < 0 || !/^[0-9a-fA-F]+$/.test(digits) || (!braces && digits.length !== 2) || code > 0x10ffff) {
    throw new PatternError('\\x needs two hexadecimal digits, or a code point in braces')
  }
  reader.at = braces ? end + 1 : end
  return code
}
