/** A file of an archive, whole. */
export interface TarFile {
  readonly path: string
  readonly bytes: Buffer
}

export interface TarRequest {
  /** Asked for each file, with its declared size: whether its content is kept. */
  readonly wants: (path: string, size: number) => boolean
  readonly maxEntries: number
  readonly maxBytes: number
}

/** Thrown for an archive that is not as it should be, or larger than allowed. */
export class TarError extends Error {}

const block = 512
/** Of names that come in records of their own. */
const longestRecord = 65_536

/**
 * Reads the plain files of a tar archive as git writes it (ustar with pax records, also GNU long names) from its bytes in any pieces. Links, devices and
 * folders are passed over; what is not wanted is not kept in memory. Throws TarError.
 */
export async function* readTar(pieces: AsyncIterable<Uint8Array>, request: TarRequest): AsyncGenerator<TarFile> {
  const source = openSource(pieces, request.maxBytes)
  let name: string | undefined
  for (let entries = 0; ; entries++) {
    if (entries > request.maxEntries) throw new TarError(`more than ${request.maxEntries} entries`)
    const header = await source.take(block)
    if (header === undefined || header.every((byte) => byte === 0)) return
    const { path, size, type } = readHeader(header)
    const padded = Math.ceil(size / block) * block
    if (type === 'x' || type === 'L') {
      if (size > longestRecord) throw new TarError('a name that is too long')
      const record = await source.need(padded)
      name = (type === 'x' ? paxPath(record.subarray(0, size)) : text(record.subarray(0, size))) ?? name
      continue
    }
    const whole = name ?? path
    const isFile = type === '0' || type === ''
    if (type !== 'g') name = undefined
    if (isFile && request.wants(whole, size)) {
      const content = await source.need(padded)
      yield { path: whole, bytes: content.subarray(0, size) }
    } else {
      await source.skip(padded)
    }
  }
}

function readHeader(header: Buffer): { readonly path: string; readonly size: number; readonly type: string } {
  let sum = 0
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0)
  if (sum !== octal(header.subarray(148, 156))) throw new TarError('a header whose checksum is wrong')
  const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : ''
  const name = text(header.subarray(0, 100))
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: octal(header.subarray(124, 136)),
    type: text(header.subarray(156, 157)),
  }
}

function octal(field: Buffer): number {
  const digits = text(field).trim()
  if (!/^[0-7]{1,11}$/.test(digits)) throw new TarError('a header with something else where a number should be')
  return Number.parseInt(digits, 8)
}

/** Up to the first zero byte. */
function text(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

/** Records are `<length> <key>=<value>\n`, the length counting all of it. */
function paxPath(record: Buffer): string | undefined {
  let path: string | undefined
  for (let at = 0; at < record.length; ) {
    const space = record.indexOf(32, at)
    const length = space < 0 ? Number.NaN : Number(record.toString('latin1', at, space))
    if (!Number.isInteger(length) || length < 5 || at + length > record.length) throw new TarError('a broken record')
    const field = record.toString('utf8', space + 1, at + length - 1)
    if (field.startsWith('path=')) path = field.slice('path='.length)
    at += length
  }
  return path
}

interface Source {
  /** The next bytes; undefined at the end. */
  take(length: number): Promise<Buffer | undefined>
  need(length: number): Promise<Buffer>
  skip(length: number): Promise<void>
}

function openSource(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Source {
  const iterator = pieces[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let available = 0
  let total = 0
  const more = async (): Promise<boolean> => {
    const next = await iterator.next()
    if (next.done === true) return false
    total += next.value.length
    if (total > maxBytes) throw new TarError(`more than ${maxBytes} bytes`)
    held.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength))
    available += next.value.length
    return true
  }
  const pull = (length: number): Buffer => {
    const whole = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held)
    held = whole.length === length ? [] : [whole.subarray(length)]
    available -= length
    return whole.subarray(0, length)
  }
  const take = async (length: number): Promise<Buffer | undefined> => {
    while (available < length) {
      if (await more()) continue
      if (available === 0) return undefined
      throw new TarError('an archive that ends early')
    }
    return pull(length)
  }
  const need = async (length: number): Promise<Buffer> => {
    const bytes = length === 0 ? Buffer.alloc(0) : await take(length)
    if (bytes === undefined) throw new TarError('an archive that ends early')
    // A copy: what is kept must not keep the piece it came in.
    return Buffer.from(bytes)
  }
  return {
    take,
    need,
    async skip(length) {
      let left = length
      while (left > available) {
        left -= available
        held = []
        available = 0
        if (!(await more())) throw new TarError('an archive that ends early')
      }
      if (left > 0) pull(left)
    },
  }
}
