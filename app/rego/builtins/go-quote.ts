const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u
const plainAscii = /^[ !#-[\]-~]*$/

const shortEscapes: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
}

/** A string as Go's `strconv.Quote` writes it, or with `ascii` as `strconv.QuoteToASCII` does. */
export function quote(text: string, ascii = false): string {
  if (plainAscii.test(text)) return `"${text}"`
  let quoted = '"'
  for (const character of text) quoted += escapeCharacter(character, '"', ascii)
  return `${quoted}"`
}

/** A code point as Go's `strconv.QuoteRune` writes it. */
export function quoteRune(codePoint: number, ascii = false): string {
  return `'${escapeCharacter(runeOf(codePoint), "'", ascii)}'`
}

/** The character of a code point; what is none becomes U+FFFD, as in Go. */
export function runeOf(codePoint: number): string {
  const valid = codePoint >= 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
  return valid ? String.fromCodePoint(codePoint) : '\ufffd'
}

/** True for what Go's `strconv.IsPrint` accepts: letters, marks, numbers, punctuation, symbols and the ASCII space. */
export function isPrintable(character: string): boolean {
  return printable.test(character)
}

/** True when the text can stand between backquotes unchanged (Go's `strconv.CanBackquote`). */
export function canBackquote(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is asked about.
  return !/[\x00-\x08\x0a-\x1f\x7f`\ufeff\ufffd]/.test(text)
}

function escapeCharacter(character: string, quotation: string, ascii: boolean): string {
  if (character === quotation) return `\\${character}`
  const short = shortEscapes[character]
  if (short !== undefined) return short
  const codePoint = character.codePointAt(0) ?? 0
  if (ascii ? codePoint >= 0x20 && codePoint < 0x7f : isPrintable(character)) return character
  if (codePoint < 0x20 || codePoint === 0x7f) return `\\x${hex(codePoint, 2)}`
  return codePoint < 0x10000 ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}
