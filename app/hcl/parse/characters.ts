/** Codes of the characters that have a meaning in the syntax. */
export const tab = 9
export const lineFeed = 10
export const carriageReturn = 13
export const space = 32
export const bang = 33
export const quote = 34
export const hash = 35
export const dollar = 36
export const percent = 37
export const ampersand = 38
export const openParenthesis = 40
export const closeParenthesis = 41
export const star = 42
export const plus = 43
export const comma = 44
export const minus = 45
export const dot = 46
export const slash = 47
export const colon = 58
export const less = 60
export const equal = 61
export const greater = 62
export const question = 63
export const openBracket = 91
export const backslash = 92
export const closeBracket = 93
export const openBrace = 123
export const pipe = 124
export const closeBrace = 125
export const tilde = 126
export const byteOrderMark = 0xfeff

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)
}

const asciiIdentifier = /[A-Za-z_][\w-]*/y

/** The end of the identifier that starts at an offset; the offset itself when none does. */
export function endOfIdentifier(text: string, start: number): number {
  asciiIdentifier.lastIndex = start
  const end = asciiIdentifier.test(text) ? asciiIdentifier.lastIndex : start
  return text.charCodeAt(end) < 128 || end === text.length ? end : endOfWideIdentifier(text, start)
}

function endOfWideIdentifier(text: string, start: number): number {
  let at = start
  for (;;) {
    const width = widthOf(text, at, at === start ? /^[\p{ID_Start}_]$/u : /^[\p{ID_Continue}-]$/u)
    if (width === 0) return at
    at += width
  }
}

/** How many units the character at an offset has if it is one of the asked kind, otherwise 0. */
function widthOf(text: string, at: number, kind: RegExp): number {
  const point = text.codePointAt(at)
  if (point === undefined || !kind.test(String.fromCodePoint(point))) return 0
  return point > 0xffff ? 2 : 1
}

/** Unicode's property White_Space, which the language trims by; JavaScript's own `trim` takes a slightly different set. */
export function isSpace(code: number): boolean {
  if (code <= space) return code === space || (code >= tab && code <= carriageReturn)
  if (code < 0x85) return false
  if (code === 0x85 || code === 0xa0 || code === 0x1680 || code === 0x3000) return true
  if (code < 0x2000 || code > 0x205f) return false
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
}

/** The first offset from `start` on that holds no white space; at most `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at += 1
  return at
}

export function trimStart(text: string): string {
  return text.slice(skipSpace(text, 0, text.length))
}

export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** True at an `=` that is no part of `==` or `=>`. */
export function isAssignment(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== equal) return false
  const next = text.charCodeAt(at + 1)
  return next !== equal && next !== greater
}
