import { describe, expect, it } from 'vitest'
import { readTar, type TarEntry, writeTar } from './tar.ts'

const limits = { entries: 10, fileBytes: 1000 }
const file = (name: string, text = name): TarEntry => ({ name, bytes: Buffer.from(text) })
const read = (bytes: Uint8Array) =>
  readTar(bytes, limits).map(({ name, bytes: content }) => [name, Buffer.from(content).toString()])

/** An archive with one header changed, and its sum made right again. */
function withHeader(change: (header: Buffer) => void, entry = file('a.rego')): Buffer {
  const bytes = Buffer.from(writeTar([entry]))
  change(bytes)
  bytes.write(' '.repeat(8), 148, 'latin1')
  const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return bytes
}

describe('an archive', () => {
  it('gives back what was written, by name, and equal bytes for equal entries', () => {
    const long = `${'d'.repeat(60)}/${'e'.repeat(60)}.rego`
    const entries = [file('b/c.rego', ''), file(long), file('a.rego', 'x'.repeat(512))]
    expect(read(writeTar(entries))).toEqual([
      ['a.rego', 'x'.repeat(512)],
      ['b/c.rego', ''],
      [long, long],
    ])
    expect(writeTar(entries)).toEqual(writeTar(entries.toReversed()))
  })

  it('has no room for a step of more than 100 bytes', () => {
    expect(() => writeTar([file('x'.repeat(101))])).toThrow('the name is too long')
  })

  it('takes the long names of GNU and pax, and the leading slash of opa', () => {
    const name = 'n'.repeat(120)
    const gnu = withHeader((header) => header.write('L', 156), file('long', `${name}\0`)).subarray(0, 1024)
    const record = `130 path=${name}\n`
    const pax = withHeader((header) => header.write('x', 156), file('long', record)).subarray(0, 1024)
    for (const prefix of [gnu, pax])
      expect(read(Buffer.concat([prefix, writeTar([file('/a.rego')])]))).toEqual([[name, '/a.rego']])
    expect(read(writeTar([file('/a.rego')]))).toEqual([['a.rego', '/a.rego']])
  })
})

describe('a hostile archive', () => {
  it.each<[string, Uint8Array, string]>([
    ['a name that leads out', writeTar([file('a/../../x.rego')]), 'leads nowhere'],
    ['a name with a backslash', writeTar([file('a\\x.rego')]), 'leads nowhere'],
    ['an empty name', writeTar([file('/')]), 'leads nowhere'],
    ['a name twice', Buffer.concat([writeTar([file('a')]).subarray(0, 1024), writeTar([file('a')])]), 'twice'],
    ['a symbolic link', withHeader((header) => header.write('2', 156)), 'neither a file nor a folder'],
    ['a hard link', withHeader((header) => header.write('1', 156)), 'neither a file nor a folder'],
    ['a device', withHeader((header) => header.write('3', 156)), 'neither a file nor a folder'],
    ['a size that is not there', withHeader((header) => header.write('77777777777\0', 124)), 'ends in the middle'],
    ['a size that is no number', withHeader((header) => header.write('\x80', 124, 'latin1')), 'holds no number'],
    ['a changed header', Buffer.from(writeTar([file('a')])).fill('z', 0, 1), 'does not match its sum'],
    ['a file that is too large', writeTar([file('a', 'x'.repeat(1001))]), '1001 bytes'],
    ['too many files', writeTar(Array.from({ length: 11 }, (_, index) => file(`f${index}`))), 'more than 10 entries'],
    ['an end that comes too early', writeTar([file('a')]).subarray(0, 1024), 'ends too early'],
    ['nothing', Buffer.alloc(0), 'ends too early'],
  ])('with %s is refused', (_, bytes, why) => {
    expect(() => readTar(bytes, limits)).toThrow(why)
  })
})
