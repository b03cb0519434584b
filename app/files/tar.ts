/** One file in an archive; the name has `/` between its steps. */
export interface TarEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface TarLimits {
  /** Entries of any kind. */
  readonly entries: number
  /** Bytes of one file. */
  readonly fileBytes: number
}

const block = 512
const longestName = 512

/** A tar archive (POSIX.1-1988, `ustar`): entries by name, owned by nobody, from the beginning of time, so that equal entries give equal bytes. Throws a RangeError for a name the format has no room for. */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const parts = sorted.flatMap(({ name, bytes }) => [
    header(name, bytes.length),
    bytes,
    Buffer.alloc((block - (bytes.length % block)) % block),
  ])
  return Buffer.concat([...parts, Buffer.alloc(2 * block)])
}

function header(name: string, size: number): Buffer {
  const [prefix, rest] = splitName(name)
  const bytes = Buffer.alloc(block)
  bytes.write(rest, 0, 100, 'utf8')
  bytes.write('0000644\0' + '0000000\0' + '0000000\0', 100, 'latin1')
  bytes.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  bytes.write(`${'0'.repeat(11)}\0`, 136, 'latin1')
  bytes.write(`${' '.repeat(8)}0`, 148, 'latin1')
  bytes.write('ustar\0' + '00', 257, 'latin1')
  bytes.write(prefix, 345, 155, 'utf8')
  bytes.write(`${sumOf(bytes).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return bytes
}

/** A name of more than 100 bytes is cut at a `/`. */
function splitName(name: string): readonly [prefix: string, rest: string] {
  if (Buffer.byteLength(name) <= 100) return ['', name]
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100) return [prefix, rest]
  }
  throw new RangeError(`the name is too long for an archive: ${name}`)
}

/** The header's bytes added up, with spaces where the sum itself stands. */
function sumOf(bytes: Uint8Array): number {
  let sum = 8 * 32
  for (let at = 0; at < block; at++) if (at < 148 || at >= 156) sum += bytes[at] ?? 0
  return sum
}

/**
 * The files of a tar archive (`ustar`, with the long names of GNU and pax). Throws a RangeError that says what is wrong with an archive that is damaged, that
 * holds links or devices, names that lead out of it or twice the same, or more than the limits allow.
 */
export function readTar(bytes: Uint8Array, limits: TarLimits): readonly TarEntry[] {
  const entries = new Map<string, Uint8Array>()
  let longName: string | undefined
  let count = 0
  for (let at = 0; at + block <= bytes.length; ) {
    const head = bytes.subarray(at, at + block)
    if (head.every((byte) => byte === 0)) return [...entries].map(([name, content]) => ({ name, bytes: content }))
    if (octal(head, 148, 8) !== sumOf(head)) throw new RangeError('it is damaged: a header does not match its sum')
    const size = octal(head, 124, 12)
    const content = bytes.subarray(at + block, at + block + size)
    if (content.length < size) throw new RangeError('it ends in the middle of a file')
    if (++count > limits.entries) throw new RangeError(`it holds more than ${limits.entries} entries`)
    at += block + Math.ceil(size / block) * block
    const kind = String.fromCharCode(head[156] ?? 0)
    if (kind === 'L' || kind === 'x') {
      if (size > 64 * 1024) throw new RangeError('a name in it is too long')
      longName = kind === 'L' ? text(content, 0, size) : (paxPath(content) ?? longName)
      continue
    }
    const prefix = text(head, 257, 6) === 'ustar' ? text(head, 345, 155) : ''
    const name = longName ?? (prefix === '' ? text(head, 0, 100) : `${prefix}/${text(head, 0, 100)}`)
    longName = undefined
    if (kind === '5' || kind === 'g') continue
    const inside = plainName(name)
    if (kind !== '0' && kind !== '\0') throw new RangeError(`${inside} is neither a file nor a folder`)
    if (size > limits.fileBytes)
      throw new RangeError(`${inside} has ${size} bytes; at most ${limits.fileBytes} are read`)
    if (entries.has(inside)) throw new RangeError(`${inside} is in it twice`)
    entries.set(inside, content)
  }
  throw new RangeError('it ends too early')
}

/** The name without what stands for the top; refuses those that lead anywhere else. */
function plainName(name: string): string {
  const inside = name.replace(/^(?:\.?\/)+/, '')
  const steps = inside.split('/')
  const odd = steps.some((step) => step === '' || step === '.' || step === '..')
  if (odd || /[\p{Cc}\\]/u.test(inside) || inside.length > longestName) {
    throw new RangeError(`a name in it leads nowhere: ${JSON.stringify(name.slice(0, 100))}`)
  }
  return inside
}

/** Text up to the first zero byte. */
function text(bytes: Uint8Array, from: number, length: number): string {
  const part = bytes.subarray(from, from + length)
  const end = part.indexOf(0)
  return Buffer.from(end < 0 ? part : part.subarray(0, end)).toString('utf8')
}

function octal(bytes: Uint8Array, from: number, length: number): number {
  const digits = text(bytes, from, length).trim()
  if (!/^[0-7]{1,11}$/.test(digits)) throw new RangeError('it is damaged: a header holds no number where one is wanted')
  return Number.parseInt(digits, 8)
}

/** The path that an extended header gives to the next entry; records are `<length> <key>=<value>\n`. */
function paxPath(content: Uint8Array): string | undefined {
  const records = Buffer.from(content).toString('utf8').split('\n')
  return records.map((record) => /^\d+ path=(.*)$/.exec(record)?.[1]).findLast((path) => path !== undefined)
}
