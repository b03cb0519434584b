import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from './refusal.ts'
import { type Listed, readDirectory } from './zip-directory.ts'

/** What an archive may hold; sizes in bytes, uncompressed. */
export interface ZipLimits {
  readonly entries: number
  readonly entrySize: number
  readonly totalSize: number
  /** How many times larger than its compressed form an entry may be; asked only of entries beyond `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
}

/** Plans and states of tens of thousands of alike resources compress about fifty times; Deflate can do a thousand. */
export const planLimits: ZipLimits = {
  entries: 20_000,
  entrySize: 250_000_000,
  totalSize: 500_000_000,
  ratio: 200,
  ratioFrom: 20_000_000,
}

/** The files of an archive by name; content is inflated each time it is asked for. */
export interface Archive {
  readonly names: readonly string[]
  /** The content of an entry, checked against its size and checksum; undefined when there is no such entry. */
  readonly read: (name: string) => Buffer | undefined
  /** How many bytes an entry holds; 0 when there is no such entry. */
  readonly sizeOf: (name: string) => number
}

/**
 * Opens a zip archive in memory by its central directory, before anything is inflated: names must be plain relative paths, none twice; what
 * each entry says of itself must agree with the directory; entries may not overlap; only stored and deflated content, not encrypted.
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @throws Refusal, also from `read`, for whatever does not agree or goes beyond the limits.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = planLimits): Archive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Listed>()
  let total = 0
  for (const entry of readDirectory(buffer, limits.entries)) {
    if (entries.has(entry.name)) throw damaged(`two entries named ${quoted(entry.name)}`)
    total += entry.size
    checkSize(entry, total, limits)
    entries.set(entry.name, entry)
  }
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    read: (name) => {
      const entry = entries.get(name)
      return entry === undefined ? undefined : inflate(buffer, entry)
    },
  }
}

function checkSize({ name, size, compressed }: Listed, total: number, limits: ZipLimits): void {
  if (size > limits.entrySize) {
    throw new Refusal('large', `${quoted(name)} with ${size} bytes`, `at most ${limits.entrySize} bytes in one entry`)
  }
  if (total > limits.totalSize) {
    throw new Refusal(
      'large',
      `entries of more than ${limits.totalSize} bytes`,
      `at most ${limits.totalSize} bytes in all`,
    )
  }
  if (size > limits.ratioFrom && size > compressed * limits.ratio) {
    const times = Math.round(size / Math.max(1, compressed))
    throw new Refusal('large', `${quoted(name)}, compressed ${times} times`, `at most ${limits.ratio} times`)
  }
}

function inflate(buffer: Buffer, { name, method, size, compressed, start, checksum }: Listed): Buffer {
  const stored = buffer.subarray(start, start + compressed)
  const content = method === 'stored' ? stored : inflateExactly(stored, size, name)
  if (crc32(content) !== checksum) throw damaged(`${quoted(name)} with a checksum that does not fit its content`)
  return content
}

/** Made at once where the claim is not beyond it, so that nothing is copied together. */
const largestChunk = 1 << 26

function inflateExactly(stored: Buffer, size: number, name: string): Buffer {
  let content: Buffer
  let used: number
  try {
    const inflated = inflateRawSync(stored, {
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.min(largestChunk, size + 64),
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    content = inflated.buffer
    used = inflated.engine.bytesWritten
  } catch {
    throw damaged(`${quoted(name)} with content that cannot be inflated to the ${size} bytes it claims`)
  }
  if (content.length !== size || used !== stored.length) {
    throw damaged(`${quoted(name)} with ${content.length} bytes where it claims ${size}`)
  }
  return content
}

function damaged(found: string): Refusal {
  return new Refusal('shape', found, 'a zip archive as Terraform writes it')
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}
