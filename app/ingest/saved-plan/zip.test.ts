import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeZip, type ZipEntry } from '../../../test/fixtures/saved-plan/make-zip.ts'
import { Refusal } from './refusal.ts'
import { openZip, type ZipLimits } from './zip.ts'

const limits: ZipLimits = { entries: 5, entrySize: 1_000_000, totalSize: 1_500_000, ratio: 50, ratioFrom: 10_000 }

function readAll(bytes: Uint8Array): Record<string, string | undefined> {
  const archive = openZip(bytes, limits)
  return Object.fromEntries(archive.names.map((name) => [name, archive.read(name)?.toString()]))
}

function refusalOf(bytes: Uint8Array): string {
  try {
    readAll(bytes)
  } catch (error) {
    if (error instanceof Refusal) return `${error.kind}: ${error.message}`
    throw error
  }
  return 'was read'
}

const a: ZipEntry = { name: 'a', content: 'first' }
const zeros = Buffer.alloc(900_000)
const noise = Array.from({ length: 20_000 }, (_, n) => (n * n * 31) % 997).join('')

describe('openZip', () => {
  it.each<[string, ZipEntry[]]>([
    ['deflated, with sizes behind the content', [a, { name: 'dir/b.tf', content: 'second' }]],
    ['deflated, with sizes in front', [{ ...a, describes: false }]],
    ['stored', [{ ...a, stored: true, describes: false }]],
    ['empty', [{ name: 'a', content: '' }]],
    ['large but not much compressed', [{ name: 'a', content: noise }]],
    ['named in other scripts', [{ name: 'ünï/ -_.tf', content: 'x' }]],
  ])('reads entries that are %s', (_, entries) => {
    expect(readAll(makeZip(entries))).toEqual(Object.fromEntries(entries.map(({ name, content }) => [name, content])))
  })

  it('knows no other entries', () => {
    expect(openZip(makeZip([a])).read('b')).toBeUndefined()
  })

  it('reads an archive with a comment behind it', () => {
    const bytes = Buffer.concat([makeZip([a]), Buffer.from('hello')])
    bytes.writeUInt16LE(5, bytes.length - 7)
    expect(readAll(bytes)).toEqual({ a: 'first' })
  })

  it.each(['../a', 'a/../b', '/a', 'a//b', './a', 'a/.', 'a/', '', 'a\\b', 'C:a', 'a\0b', 'a\nb', 'x'.repeat(1025)])(
    'refuses the name %j',
    (name) => {
      expect(refusalOf(makeZip([{ name, content: 'x' }]))).toBe(
        `shape: an entry named ${JSON.stringify(name.slice(0, 80))}`,
      )
    },
  )

  it.each<[string, Buffer, string]>([
    [
      'a name that is not UTF-8',
      makeZip([{ name: Buffer.from([0x61, 0xff]), content: '' }]),
      'an entry whose name is not UTF-8',
    ],
    ['two entries of one name', makeZip([a, a]), 'two entries named "a"'],
    ['an encrypted entry', makeZip([{ ...a, central: { flags: 9 }, local: { flags: 9 } }]), 'an encrypted entry "a"'],
    ['flags nobody knows', makeZip([{ ...a, central: { flags: 0x2008 } }]), 'an entry "a" with flags 0x2008'],
    ['another compression', makeZip([{ ...a, central: { method: 12 } }]), 'an entry "a" with compression method 12'],
    [
      'a symbolic link',
      makeZip([{ ...a, central: { attributes: 0o120777 << 16 } }]),
      'an entry "a" that is no regular file',
    ],
    ['a folder', makeZip([{ ...a, central: { attributes: 0o040755 << 16 } }]), 'an entry "a" that is no regular file'],
    [
      'another name in front of the content',
      makeZip([{ ...a, local: { name: 'b' } }]),
      'an entry "a" whose own header says otherwise',
    ],
    [
      'another method in front of the content',
      makeZip([{ ...a, local: { method: 0 } }]),
      'an entry "a" whose own header says otherwise',
    ],
    [
      'a smaller size in the directory',
      makeZip([{ ...a, central: { size: 3 } }]),
      'an entry "a" whose sizes do not agree',
    ],
    [
      'another checksum in the directory',
      makeZip([{ ...a, central: { checksum: 3 } }]),
      'an entry "a" whose sizes do not agree',
    ],
    [
      'a smaller size in front',
      makeZip([{ ...a, describes: false, local: { size: 3 } }]),
      'an entry "a" whose sizes do not agree',
    ],
    [
      'a smaller size everywhere',
      makeZip([{ ...a, describes: false, local: { size: 3 }, central: { size: 3 } }]),
      '"a" with content that cannot be inflated to the 3 bytes it claims',
    ],
    [
      'a larger size everywhere',
      makeZip([{ ...a, describes: false, local: { size: 9 }, central: { size: 9 } }]),
      '"a" with 5 bytes where it claims 9',
    ],
    [
      'a wrong checksum everywhere',
      makeZip([{ ...a, describes: false, local: { checksum: 9 }, central: { checksum: 9 } }]),
      '"a" with a checksum that does not fit its content',
    ],
    [
      'two sizes of a stored entry',
      makeZip([{ ...a, stored: true, central: { size: 9 } }]),
      'an entry "a" with two sizes',
    ],
    [
      'content beyond the archive',
      makeZip([{ ...a, central: { compressed: 5000 } }]),
      'an entry "a" that reaches beyond the archive',
    ],
    ['a header that is not there', makeZip([{ ...a, central: { offset: 2 } }]), 'no header of entry "a"'],
    [
      'entries that are not all listed',
      makeZip([a, { ...a, name: 'b' }], { count: 1 }),
      'a central directory with something behind its entries',
    ],
    ['entries that are not there', makeZip([a], { count: 2 }), 'no entry 2 of 2'],
    ['a directory elsewhere', makeZip([a], { size: 12 }), 'a central directory that does not end where it says'],
    [
      'something behind the end',
      Buffer.concat([makeZip([a]), Buffer.from('x')]),
      'no end of the archive: it seems to be truncated',
    ],
    ['nothing', Buffer.alloc(0), 'no end of the archive: it seems to be truncated'],
  ])('refuses %s', (_, bytes, found) => {
    expect(refusalOf(bytes)).toBe(`shape: ${found}`)
  })

  it('refuses entries that overlap', () => {
    const [inner, outer] = [makeZip([{ name: 'a', content: 'x', stored: true, describes: false }]), 31]
    const content = inner.subarray(0, outer + 1)
    const bytes = makeZip([
      { name: 'b', content, stored: true, describes: false },
      { name: 'a', content: 'x', stored: true, describes: false, central: { offset: 31 } },
    ])
    expect(refusalOf(bytes)).toBe('shape: entries that overlap')
  })

  it.each<[string, ZipEntry[], string]>([
    ['too many entries', Array.from({ length: 6 }, (_, n) => ({ name: `f${n}`, content: '' })), '6 entries'],
    ['an entry that is too large', [{ name: 'a', content: Buffer.alloc(1_000_001) }], '"a" with 1000001 bytes'],
    [
      'too much in all',
      [0, 1].map((n) => ({ name: `f${n}`, content: zeros, stored: true })),
      'entries of more than 1500000 bytes',
    ],
    [
      'a bomb',
      [{ name: 'a', content: zeros }],
      `"a", compressed ${Math.round(900_000 / deflateRawSync(zeros).length)} times`,
    ],
  ])('refuses %s before anything is inflated', (_, entries, found) => {
    expect(refusalOf(makeZip(entries))).toBe(`large: ${found}`)
  })

  it('stops inflating where a bomb lies about its size', () => {
    const lie = { size: 9_000 }
    const bytes = makeZip([{ name: 'a', content: zeros, describes: false, local: lie, central: lie }])
    expect(refusalOf(bytes)).toBe('shape: "a" with content that cannot be inflated to the 9000 bytes it claims')
  })

  it('refuses an archive that is cut off anywhere', () => {
    const whole = makeZip([a, { name: 'b', content: 'second' }])
    const read = Array.from({ length: whole.length }, (_, length) => refusalOf(whole.subarray(0, length))).filter(
      (found) => !found.startsWith('shape: '),
    )
    expect(read).toEqual([])
  })
})
