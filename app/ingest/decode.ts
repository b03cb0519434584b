import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'other'

export interface Decoded {
  /** UTF-8 without a byte order mark; the bytes as they came when the encoding is `other`. */
  readonly text: Buffer
  readonly encoding: Encoding
}

/**
 * The bytes as UTF-8. Windows shells redirect in UTF-16 and put a byte order mark in front, so marks of UTF-8 and UTF-16 are
 * understood, and UTF-16 without one when the first two characters are ASCII. Nothing is copied when the bytes are UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [a, b, c, d] = buffer
  if (a === 0xff && b === 0xfe) return fromUtf16(buffer.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return fromUtf16(buffer.subarray(2), 'utf-16be')
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return fromUtf16(buffer, 'utf-16le')
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return fromUtf16(buffer, 'utf-16be')
  const text = a === 0xef && b === 0xbb && c === 0xbf ? buffer.subarray(3) : buffer
  return { text, encoding: isUtf8(text) ? 'utf-8' : 'other' }
}

function fromUtf16(buffer: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = buffer.subarray(0, buffer.length - (buffer.length % 2))
  const little = encoding === 'utf-16le' ? even : Buffer.from(even).swap16()
  return { text: Buffer.from(little.toString('utf16le'), 'utf8'), encoding }
}
