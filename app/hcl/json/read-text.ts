import type { JsonText } from './node.ts'
import type { Reader } from './reader.ts'
import { note } from './reader.ts'

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

const quote = 34
const backslash = 92

/** Reads the text at the reader, which stands on the opening quote. A text that is not closed ends with its line. */
export function readText(reader: Reader): JsonText {
  const { text } = reader
  const start = reader.at
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === backslash) return readEscaped(reader, start)
    if (code === quote || code < 32 || at >= text.length) break
    at += 1
  }
  const value = text.slice(start + 1, at)
  return { kind: 'text', value, range: { start, end: close(reader, start, at) } }
}

/** Goes behind the closing quote at `at`; if something else is there, notes what is wrong. */
function close(reader: Reader, start: number, at: number): number {
  const { text } = reader
  reader.at = at
  if (text.charCodeAt(at) === quote) reader.at = at + 1
  else note(reader, 'This text is not closed on its line', start, at)
  return reader.at
}

function readEscaped(reader: Reader, start: number): JsonText {
  const { text } = reader
  const pieces: string[] = []
  const places: number[] = []
  let at = start + 1
  let from = at
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === quote || code < 32 || at >= text.length) break
    if (code === backslash) {
      pieces.push(text.slice(from, at))
      const { value, end } = readEscape(reader, at)
      pieces.push(value)
      for (let unit = 0; unit < value.length; unit++) places.push(at)
      at = end
      from = end
    } else {
      places.push(at)
      at += 1
    }
  }
  pieces.push(text.slice(from, at))
  places.push(at)
  return { kind: 'text', value: pieces.join(''), range: { start, end: close(reader, start, at) }, places }
}

function readEscape(reader: Reader, at: number): { readonly value: string; readonly end: number } {
  const { text } = reader
  const selector = text.charAt(at + 1)
  const simple = escapes[selector]
  if (simple !== undefined) return { value: simple, end: at + 2 }
  const digits = text.slice(at + 2, at + 6)
  if (selector === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
    return { value: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 }
  }
  note(reader, 'JSON has no such escape sequence', at, at + 2)
  return { value: '\\', end: at + 1 }
}
