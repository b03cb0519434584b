import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl'

/** Thrown for an archive that is not taken; the message says why. */
export class ZipRefusal extends Error {}

export interface ZipLimits {
  readonly entries: number
  /** Of all files unpacked, as declared and as they come. */
  readonly bytes: number
  /** Unpacked to packed, for files of a size. */
  readonly ratio: number
  readonly nameLength: number
}

export const zipLimits: ZipLimits = { entries: 1000, bytes: 400_000_000, ratio: 300, nameLength: 500 }

/** Below this size a ratio says nothing. */
const smallFile = 1_000_000

/**
 * The files of a zip archive, in memory. Throws ZipRefusal for the whole archive when anything in it is a link, encrypted, doubled, leads out of it, is larger
 * than it says, or past the limits.
 */
export async function readZip(bytes: Buffer, limits: ZipLimits = zipLimits): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await open(bytes)
  if (zip.entryCount > limits.entries) throw new ZipRefusal(`${zip.entryCount} entries, of at most ${limits.entries}`)
  const files = new Map<string, Uint8Array>()
  let total = 0
  for await (const entry of entriesOf(zip)) {
    const refusal = refusalOf(entry, limits)
    if (refusal !== undefined) throw new ZipRefusal(`${JSON.stringify(entry.fileName.slice(0, 200))}: ${refusal}`)
    if (entry.fileName.endsWith('/')) continue
    if (files.has(entry.fileName)) throw new ZipRefusal(`${JSON.stringify(entry.fileName)} is in it twice`)
    total += entry.uncompressedSize
    if (total > limits.bytes) throw new ZipRefusal(`more than ${limits.bytes} bytes unpacked`)
    files.set(entry.fileName, await contentOf(zip, entry))
  }
  return files
}

const options: Options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, decodeStrings: true }

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, options, (error, zip) => (error === null ? resolve(zip) : reject(broken(error))))
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const settle = (act: () => void) => {
        zip.removeAllListeners()
        act()
      }
      zip.once('entry', (found: Entry) => settle(() => resolve(found)))
      zip.once('end', () => settle(() => resolve(undefined)))
      zip.once('error', (error: Error) => settle(() => reject(broken(error))))
      zip.readEntry()
    })
    if (entry === undefined) return
    yield entry
  }
}

function refusalOf(entry: Entry, limits: ZipLimits): string | undefined {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  const size = entry.uncompressedSize
  if (entry.fileName.length > limits.nameLength) return 'a name that is too long'
  if (/\p{Cc}/u.test(entry.fileName)) return 'a name with control characters'
  if (type === 0o120000) return 'a symbolic link'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'neither a file nor a folder'
  if (entry.isEncrypted()) return 'encrypted'
  if (size > limits.bytes) return `${size} bytes unpacked, of at most ${limits.bytes}`
  if (size > smallFile && size > entry.compressedSize * limits.ratio) return `packed more than ${limits.ratio} times`
  return undefined
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(broken(error))
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('error', (cause: Error) => reject(broken(cause)))
      stream.on('end', () => resolve(Buffer.concat(pieces)))
    })
  })
}

function broken(error: Error): ZipRefusal {
  return new ZipRefusal(`not a plain archive: ${error.message.slice(0, 200)}`)
}
