import { Refusal } from './refusal.ts'

/** How a field is encoded: a number, eight or four bytes, or bytes of a given length (text, a message, a list of numbers). */
export type WireType = 'varint' | 'fixed64' | 'bytes' | 'fixed32'

const wireTypes: Readonly<Record<number, WireType>> = { 0: 'varint', 1: 'fixed64', 2: 'bytes', 5: 'fixed32' }

/**
 * Walks over the fields of one Protocol Buffers message without knowing its description: `next` moves to a field, the properties say what it
 * is. Fields that nobody asks about cost next to nothing. Encoding: https://protobuf.dev/programming-guides/encoding/
 *
 * All of it throws Refusal where the bytes are no message.
 */
export class Wire {
  readonly buffer: Buffer
  readonly #end: number
  #at: number
  field = 0
  type: WireType = 'varint'
  /** The value of a `varint`, exact up to 2^53. */
  value = 0
  /** Where the content of a `bytes` field stands. */
  start = 0
  end = 0

  constructor(buffer: Buffer, start = 0, end = buffer.length) {
    this.buffer = buffer
    this.#at = start
    this.#end = end
  }

  /** Moves to the next field; false at the end of the message. */
  next(): boolean {
    if (this.#at >= this.#end) return false
    const tag = this.#varint()
    this.field = Math.floor(tag / 8)
    const type = wireTypes[tag % 8]
    if (type === undefined || this.field === 0 || this.field > 0x1fffffff) throw malformed()
    this.type = type
    if (type === 'varint') {
      this.value = this.#varint()
      return true
    }
    const length = type === 'bytes' ? this.#varint() : type === 'fixed64' ? 8 : 4
    this.start = this.#at
    this.end = this.#at + length
    if (this.end > this.#end) throw malformed()
    this.#at = this.end
    return true
  }

  /** The number in the current field. */
  number(): number {
    this.expect('varint')
    return this.value
  }

  /** The text in the current field. */
  text(): string {
    this.expect('bytes')
    return this.buffer.toString('utf8', this.start, this.end)
  }

  /** The message in the current field. */
  message(): Wire {
    this.expect('bytes')
    return new Wire(this.buffer, this.start, this.end)
  }

  /** Where the bytes in the current field stand. */
  stretch(): { readonly start: number; readonly end: number } {
    this.expect('bytes')
    return { start: this.start, end: this.end }
  }

  expect(type: WireType): void {
    if (this.type !== type) {
      throw new Refusal('shape', `a field ${this.field} of type ${this.type}`, `type ${type}, as Terraform writes it`)
    }
  }

  #varint(): number {
    let value = 0
    let scale = 1
    for (let n = 0; n < 10; n++) {
      if (this.#at >= this.#end) throw malformed()
      const byte = this.buffer[this.#at++] ?? 0
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 128
    }
    throw malformed()
  }
}

function malformed(): Refusal {
  return new Refusal('shape', 'bytes that are no Protocol Buffers message', "Terraform's description of a plan")
}
