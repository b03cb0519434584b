import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeZip, type ZipEntry } from '../../../test/fixtures/saved-plan/make-zip.ts'
import { readZip, type ZipLimits, ZipRefusal } from './zip.ts'

const limits: ZipLimits = { entries: 5, bytes: 3_000_000, ratio: 50, nameLength: 100 }
const a: ZipEntry = { name: 'a', content: 'first' }

async function read(bytes: Buffer): Promise<unknown> {
  try {
    const files = await readZip(bytes, limits)
    return Object.fromEntries([...files].map(([name, content]) => [name, Buffer.from(content).toString()]))
  } catch (error) {
    if (error instanceof ZipRefusal) return error.message
    throw error
  }
}

describe('an archive', () => {
  it.each<[string, ZipEntry[]]>([
    ['packed', [a, { name: 'dir/plan.json', content: '{}' }]],
    ['not packed', [{ ...a, stored: true, describes: false }]],
    ['with empty files', [{ name: 'a', content: '' }]],
    ['without files', []],
    ['with names in other scripts', [{ name: 'ünï.json', content: 'x', central: { flags: 1 << 11 } }]],
  ])('%s is read', async (_name, entries) => {
    expect(await read(makeZip(entries))).toEqual(
      Object.fromEntries(entries.map(({ name, content }) => [name, content])),
    )
  })

  it('has folders, which are passed over', async () => {
    expect(await read(makeZip([{ name: 'dir/', content: '' }, a]))).toEqual({ a: 'first' })
  })

  it.each<[string, Buffer, string]>([
    ['leads out of itself', makeZip([{ name: '../a', content: 'x' }]), 'not a plain archive'],
    ['names an absolute path', makeZip([{ name: '/etc/passwd', content: 'x' }]), 'not a plain archive'],
    ['names a path of another system', makeZip([{ name: 'C:\\a', content: 'x' }]), 'not a plain archive'],
    ['holds a link', makeZip([{ ...a, central: { attributes: (0o120777 << 16) >>> 0 } }]), '"a": a symbolic link'],
    [
      'holds a device',
      makeZip([{ ...a, central: { attributes: (0o060666 << 16) >>> 0 } }]),
      '"a": neither a file nor a folder',
    ],
    ['is encrypted', makeZip([{ ...a, central: { flags: 1 } }]), '"a": encrypted'],
    ['holds a name twice', makeZip([a, a]), '"a" is in it twice'],
    [
      'has control characters in names',
      makeZip([{ name: 'a\nb', content: 'x', central: { flags: 1 << 11 } }]),
      '"a\\nb": a name with control characters',
    ],
    ['has long names', makeZip([{ name: 'x'.repeat(101), content: 'x' }]), 'a name that is too long'],
    [
      'has many entries',
      makeZip(Array.from({ length: 6 }, (_, n) => ({ name: `${n}`, content: '' }))),
      '6 entries, of at most 5',
    ],
    ['is a bomb', makeZip([{ name: 'a', content: Buffer.alloc(2_000_000) }]), '"a": packed more than 50 times'],
    [
      'declares too much',
      makeZip([{ ...a, central: { size: 4_000_000 } }]),
      '"a": 4000000 bytes unpacked, of at most 3000000',
    ],
    [
      'is too much in all',
      makeZip(['a', 'b', 'c', 'd'].map((name) => ({ name, content: Buffer.alloc(900_000) }))),
      'more than 3000000 bytes unpacked',
    ],
    [
      'holds more than it says',
      makeZip([{ name: 'a', content: Buffer.alloc(900_000), central: { size: 10 } }]),
      'not a plain archive',
    ],
    ['holds less than it says', makeZip([{ ...a, central: { size: 10 } }]), 'not a plain archive'],
    ['is cut', makeZip([a]).subarray(0, 40), 'not a plain archive'],
    ['is something else', deflateRawSync('hello'), 'not a plain archive'],
    ['is empty', Buffer.alloc(0), 'not a plain archive'],
  ])('that %s is refused', async (_name, bytes, message) => {
    expect(await read(bytes)).toEqual(expect.stringContaining(message))
  })

  it('of 100,000 entries is refused before they are read', async () => {
    const bytes = makeZip([a], { count: 60_000 })
    expect(await read(bytes)).toBe('60000 entries, of at most 5')
  })
})
