import { Refusal } from './refusal.ts'

/** An entry of an archive: where its content stands and what the central directory says of it. */
export interface Listed {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly size: number
  readonly compressed: number
  readonly checksum: number
  /** Offset of the content. */
  readonly start: number
}

interface Extent {
  readonly start: number
  readonly end: number
}

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const descriptorSignature = 0x08074b50
const endLength = 22
const centralLength = 46
const localLength = 30

const withDescriptor = 1 << 3
/** Compression level and UTF-8 names; everything else means encryption or something newer. */
const harmlessFlags = (1 << 1) | (1 << 2) | withDescriptor | (1 << 11)

const longestName = 1024

/**
 * Reads the central directory and checks every entry against its local header.
 *
 * @throws Refusal for whatever is not as a plain archive has it.
 */
export function readDirectory(buffer: Buffer, mostEntries: number): readonly Listed[] {
  const end = findEnd(buffer)
  const count = buffer.readUInt16LE(end + 10)
  const size = buffer.readUInt32LE(end + 12)
  const offset = buffer.readUInt32LE(end + 16)
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    throw new Refusal('large', 'a zip archive in the form for more than 4 GB or 65,535 entries', 'a smaller archive')
  }
  if (buffer.readUInt32LE(end + 4) !== 0 || buffer.readUInt16LE(end + 8) !== count)
    throw odd('an archive in several volumes')
  if (offset + size !== end) throw odd('a central directory that does not end where it says')
  if (count > mostEntries) throw new Refusal('large', `${count} entries`, `at most ${mostEntries} entries`)
  const listed: Listed[] = []
  const extents: Extent[] = []
  let at = offset
  for (let n = 0; n < count; n++) {
    if (at + centralLength > end || buffer.readUInt32LE(at) !== centralSignature)
      throw odd(`no entry ${n + 1} of ${count}`)
    const next =
      at + centralLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
    if (next > end) throw odd(`an entry ${n + 1} that reaches beyond the central directory`)
    const { entry, extent } = readEntry(buffer, at, offset)
    listed.push(entry)
    extents.push(extent)
    at = next
  }
  if (at !== end) throw odd('a central directory with something behind its entries')
  checkApart(extents)
  return listed
}

/** The end record stands last; a comment may follow it. */
function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - endLength - 0xffff)
  for (let at = buffer.length - endLength; at >= first; at--) {
    if (buffer.readUInt32LE(at) !== endSignature) continue
    if (at + endLength + buffer.readUInt16LE(at + 20) === buffer.length) return at
  }
  throw odd('no end of the archive: it seems to be truncated')
}

function readEntry(buffer: Buffer, at: number, limit: number): { readonly entry: Listed; readonly extent: Extent } {
  const rawName = buffer.subarray(at + centralLength, at + centralLength + buffer.readUInt16LE(at + 28))
  const name = nameOf(rawName)
  const shown = JSON.stringify(name.slice(0, 80))
  const flags = buffer.readUInt16LE(at + 8)
  const code = buffer.readUInt16LE(at + 10)
  if ((flags & 1) !== 0) throw odd(`an encrypted entry ${shown}`)
  if ((flags & ~harmlessFlags) !== 0) throw odd(`an entry ${shown} with flags 0x${flags.toString(16)}`)
  if (code !== 0 && code !== 8) throw odd(`an entry ${shown} with compression method ${code}`)
  const kind = (buffer.readUInt32LE(at + 38) >>> 28) & 0xf
  if (kind !== 0 && kind !== 8) throw odd(`an entry ${shown} that is no regular file`)
  const entry: Omit<Listed, 'start'> = {
    name,
    method: code === 0 ? 'stored' : 'deflated',
    checksum: buffer.readUInt32LE(at + 16),
    compressed: buffer.readUInt32LE(at + 20),
    size: buffer.readUInt32LE(at + 24),
  }
  if (code === 0 && entry.size !== entry.compressed) throw odd(`an entry ${shown} with two sizes`)
  const local = buffer.readUInt32LE(at + 42)
  if (local + localLength > limit || buffer.readUInt32LE(local) !== localSignature)
    throw odd(`no header of entry ${shown}`)
  const nameLength = buffer.readUInt16LE(local + 26)
  const start = local + localLength + nameLength + buffer.readUInt16LE(local + 28)
  const end = start + entry.compressed
  const sameName = rawName.equals(buffer.subarray(local + localLength, local + localLength + nameLength))
  const same = sameName && buffer.readUInt16LE(local + 6) === flags && buffer.readUInt16LE(local + 8) === code
  if (!same) throw odd(`an entry ${shown} whose own header says otherwise`)
  if (end > limit) throw odd(`an entry ${shown} that reaches beyond the archive`)
  const descriptorEnd = checkSizes(buffer, entry, local, end, limit, (flags & withDescriptor) !== 0)
  return { entry: { ...entry, start }, extent: { start: local, end: descriptorEnd } }
}

/** Sizes and checksum of the local header, or of the descriptor behind the content; returns where the entry ends. */
function checkSizes(
  buffer: Buffer,
  entry: Omit<Listed, 'start'>,
  local: number,
  end: number,
  limit: number,
  described: boolean,
): number {
  const agrees = (at: number): boolean =>
    at + 12 <= limit &&
    buffer.readUInt32LE(at) === entry.checksum &&
    buffer.readUInt32LE(at + 4) === entry.compressed &&
    buffer.readUInt32LE(at + 8) === entry.size
  const isZero = [14, 18, 22].every((field) => buffer.readUInt32LE(local + field) === 0)
  if (agrees(local + 14) || (described && isZero)) {
    if (!described) return end
    if (end + 16 <= limit && buffer.readUInt32LE(end) === descriptorSignature && agrees(end + 4)) return end + 16
    if (agrees(end)) return end + 12
  }
  throw odd(`an entry ${JSON.stringify(entry.name.slice(0, 80))} whose sizes do not agree`)
}

function nameOf(bytes: Buffer): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw odd('an entry whose name is not UTF-8')
  }
  const parts = name.split('/')
  const isPlain =
    bytes.length <= longestName &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    [...name].every((c) => c > '\u001f' && c !== '\u007f' && c !== '\\' && c !== ':')
  if (!isPlain) throw odd(`an entry named ${JSON.stringify(name.slice(0, 80))}`)
  return name
}

function checkApart(extents: Extent[]): void {
  const sorted = extents.sort((left, right) => left.start - right.start)
  let end = 0
  for (const extent of sorted) {
    if (extent.start < end) throw odd('entries that overlap')
    end = extent.end
  }
}

function odd(found: string): Refusal {
  return new Refusal('shape', found, 'a zip archive as Terraform writes it')
}
