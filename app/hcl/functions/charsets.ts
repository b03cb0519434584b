import { decidedLater, EvaluationError, type Value } from '../value.ts'

/** Character sets of one byte a character, by the names `TextDecoder` knows. */
const singleByte = /^(us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|windows-874|koi8-r|koi8-u|ibm866|macintosh)$/

/** The text that bytes are in a character set, named as IANA does. */
export function decodeCharset(bytes: Uint8Array, charset: string): Value {
  const name = charset.toLowerCase()
  if (name === 'utf-16' && bytes[0] !== 0xff) return decoderOf('utf-16be', charset).decode(bytes)
  return decoderOf(name, charset).decode(bytes)
}

function decoderOf(name: string, charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name)
  } catch {
    throw new EvaluationError(`there is no character set ${JSON.stringify(charset)}`)
  }
}

/** The Base64 of a text in a character set; unknown for sets that take several bytes a character and are not Unicode's. */
export function encodeCharset(value: string, charset: string): Value {
  const name = charset.toLowerCase()
  if (name === 'utf-8') return Buffer.from(value).toString('base64')
  if (name === 'utf-16le') return Buffer.from(value, 'utf16le').toString('base64')
  if (name === 'utf-16be') return Buffer.from(value, 'utf16le').swap16().toString('base64')
  if (name === 'utf-16') return Buffer.from(`\ufeff${value}`, 'utf16le').swap16().toString('base64')
  const decoder = decoderOf(name, charset)
  if (!singleByte.test(name)) return decidedLater
  const bytes = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  const encoded = Array.from(value, (character) => {
    const byte = bytes.get(character)
    if (byte === undefined) throw new EvaluationError(`${JSON.stringify(character)} is not in ${charset}`)
    return byte
  })
  return Buffer.from(encoded).toString('base64')
}
