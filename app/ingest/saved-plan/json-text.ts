import { isAscii } from 'node:buffer'
import type { Json } from '../../model/json.ts'
import { Refusal } from './refusal.ts'

const longest = 500_000_000
const hex = '0123456789abcdef'

/** JSON text that grows at its end, as UTF-8; setting `length` back takes away what was written last. */
export class JsonText {
  length = 0
  #bytes: Buffer

  constructor(size = 1 << 12) {
    this.#bytes = Buffer.allocUnsafe(size)
  }

  /** Adds text as it is. */
  raw(text: string): void {
    this.#reserve(text.length * 3)
    const bytes = this.#bytes
    let at = this.length
    for (let n = 0; n < text.length; n++) {
      const c = text.charCodeAt(n)
      if (c > 0x7f) {
        this.length += bytes.write(text, this.length)
        return
      }
      bytes[at++] = c
    }
    this.length = at
  }

  /** Adds the UTF-8 bytes from `start` to `end` in quotes. */
  quote(source: Buffer, start: number, end: number): void {
    this.#reserve((end - start) * 6 + 2)
    const bytes = this.#bytes
    let at = this.length
    bytes[at++] = 0x22
    for (let from = start; from < end; from++) {
      const c = source[from] ?? 0
      if (c >= 0x20 && c !== 0x22 && c !== 0x5c) bytes[at++] = c
      else at = writeEscape(bytes, at, c)
    }
    bytes[at++] = 0x22
    this.length = at
  }

  /** Adds bytes as they are. */
  copy(source: Buffer, start: number, end: number): void {
    this.#reserve(end - start)
    source.copy(this.#bytes, this.length, start, end)
    this.length += end - start
  }

  /** Adds what another text holds. */
  append(other: JsonText): void {
    this.copy(other.#bytes, 0, other.length)
  }

  /** The value that the text stands for. */
  parse(): Json {
    const part = this.#bytes.subarray(0, this.length)
    return JSON.parse(isAscii(part) ? part.toString('latin1') : part.toString('utf8')) as Json
  }

  #reserve(more: number): void {
    const needed = this.length + more
    if (needed <= this.#bytes.length) return
    if (needed > longest) throw new Refusal('large', 'a value of more than 500 MB', 'smaller values')
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2))
    this.#bytes.copy(grown, 0, 0, this.length)
    this.#bytes = grown
  }
}

/** Writes a quote, a backslash or a control character. */
function writeEscape(bytes: Buffer, start: number, c: number): number {
  let at = start
  bytes[at++] = 0x5c
  if (c >= 0x20) {
    bytes[at++] = c
    return at
  }
  bytes[at++] = 0x75
  bytes[at++] = 0x30
  bytes[at++] = 0x30
  bytes[at++] = hex.charCodeAt(c >> 4)
  bytes[at++] = hex.charCodeAt(c & 15)
  return at
}
