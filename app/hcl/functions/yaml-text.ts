import { isList, isValueObject, SetValue, type Value, type ValueObject } from '../value.ts'
import { numberText } from '../values/number-text.ts'
import { sortedEntries } from '../values/order.ts'

/** Longer lines of quoted texts are folded where a space allows it. */
const widestLine = 80
/** Longer keys, and keys of several lines, are written behind a question mark. */
const longestSimpleKey = 128

const namedEscapes: ReadonlyMap<number, string> = new Map([
  [0x00, '\\0'],
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x1b, '\\e'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
  [0x85, '\\N'],
  [0x2028, '\\L'],
  [0x2029, '\\P'],
  [0xfeff, '\\uFEFF'],
])

/** A wholly known value as `yamlencode` writes it: quoted texts and keys, blocks for texts of several lines, collections in block style. */
export function yamlText(value: Value): string {
  const collection = blockOf(value, 0)
  if (collection !== undefined) return `${collection}\n`
  const plain = typeof value === 'number' || typeof value === 'boolean' || value === null
  return plain ? `${scalar(value, 0, 0)}\n...\n` : `${scalar(value, 2, 0)}\n`
}

/** The lines of a collection that is not empty, without indentation before the first and a line's end behind the last. */
function blockOf(value: Value, indent: number): string | undefined {
  const elements = value instanceof SetValue ? value.elements : isList(value) ? value : undefined
  const margin = `\n${' '.repeat(indent)}`
  if (elements !== undefined) {
    if (elements.length === 0) return undefined
    return elements
      .map((element) => `- ${blockOf(element, indent + 2) ?? scalar(element, indent + 2, indent + 2)}`)
      .join(margin)
  }
  if (!isValueObject(value) || Object.keys(value).length === 0) return undefined
  return mappingLines(value, indent).join(margin)
}

function mappingLines(value: ValueObject, indent: number): readonly string[] {
  return sortedEntries(value).map(([key, element]) => {
    const isSimple = !isLiteral(key) && key.length <= longestSimpleKey
    const name = isSimple ? quoted(key, indent, Number.NEGATIVE_INFINITY) : scalar(key, indent + 2, indent + 2)
    const start = isSimple ? `${name}:` : `? ${name}\n${' '.repeat(indent)}:`
    const isMapping = isValueObject(element)
    const inner = blockOf(element, isMapping || !isSimple ? indent + 2 : indent)
    if (inner === undefined) return `${start} ${scalar(element, indent + 2, indent + start.length + 1)}`
    return isSimple ? `${start}\n${' '.repeat(isMapping ? indent + 2 : indent)}${inner}` : `${start} ${inner}`
  })
}

/** Anything but a collection with elements; `column` is where it begins. */
function scalar(value: Value, indent: number, column: number): string {
  if (typeof value === 'string') return isLiteral(value) ? literal(value, indent) : quoted(value, indent, column)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  return isValueObject(value) ? '{}' : '[]'
}

/** Texts of several lines stand in a block, unless they hold what a block cannot show. */
function isLiteral(text: string): boolean {
  if (!text.includes('\n') || text.endsWith(' ') || text.includes(' \n')) return false
  return Array.from(text).every((character) => character === '\n' || isPrintable(character.codePointAt(0) ?? 0))
}

function isPrintable(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false
  return code < 0xd800 && code !== 0x2028 && code !== 0x2029 ? true : code >= 0xe000 && code < 0xfffe && code !== 0xfeff
}

function literal(text: string, indent: number): string {
  const hint = text.startsWith(' ') || text.startsWith('\n') ? '2' : ''
  const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : ''
  const lines = (chomp === '-' ? text : text.slice(0, -1)).split('\n')
  const margin = ' '.repeat(indent)
  return `|${hint}${chomp}\n${lines.map((line) => (line === '' ? '' : margin + line)).join('\n')}`
}

function quoted(text: string, indent: number, start: number): string {
  const pieces: string[] = ['"']
  let column = start + 1
  let afterSpace = false
  const all = Array.from(text)
  for (const [at, character] of all.entries()) {
    const isSpace = character === ' '
    if (isSpace && !afterSpace && column > widestLine && at > 0 && at < all.length - 1) {
      const marker = all[at + 1] === ' ' ? '\\' : ''
      pieces.push(`\n${' '.repeat(indent)}${marker}`)
      column = indent + marker.length
    } else {
      const piece = isSpace ? ' ' : quotedCharacter(character)
      pieces.push(piece)
      column += piece.length
    }
    afterSpace = isSpace
  }
  pieces.push('"')
  return pieces.join('')
}

function quotedCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const named = namedEscapes.get(code)
  if (named !== undefined) return named
  if (isPrintable(code)) return character
  const digits = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}
