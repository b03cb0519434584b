import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const text = '{"name": "é☃𝄞"}'
const utf16 = Buffer.from(text, 'utf16le')

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 little-endian without a mark', utf16, 'utf-16le'],
    ['UTF-16 big-endian without a mark', Buffer.from(utf16).swap16(), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    const decoded = decode(bytes)
    expect({ text: decoded.text.toString('utf8'), encoding: decoded.encoding }).toEqual({ text, encoding })
  })

  it('says when bytes are neither', () => {
    expect(decode(Buffer.from([0x7b, 0xe9, 0x22])).encoding).toBe('other')
  })

  it('drops half a character at the end of UTF-16', () => {
    expect(decode(Buffer.concat([Buffer.from('\ufeff{}', 'utf16le'), Buffer.from([0x41])])).text.toString()).toBe('{}')
  })
})
