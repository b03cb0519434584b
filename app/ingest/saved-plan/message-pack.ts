import type { Json } from '../../model/json.ts'
import type { ValueType } from '../../schema/declaration.ts'
import { depthLimit } from '../json/value.ts'
import type { JsonText } from './json-text.ts'
import { isBytes, isExtension, isScalar, numberSizes } from './message-pack-heads.ts'
import { mayBeNumber } from './numbers.ts'
import { Refusal } from './refusal.ts'
import { readType, typeInside } from './value-type.ts'

/** Values of one plan; 100,000 resources of a cloud hold about six million. */
const mostItems = 40_000_000

const unknownExtension = 0
const refinedExtension = 12

/** What a value turned out to be: known and without parts, with parts, or decided at apply. */
type Kind = 'plain' | 'parts' | 'unknown'

/** How much of a value is decided at apply. */
export type HowUnknown = 'none' | 'some' | 'all'

/**
 * Writes values as Terraform stores them (MessagePack in which extension 0 is an unknown value, 12 one of which a little is known, and a pair of
 * bytes and a value is a value beside its type) the way `terraform show -json` prints them. Writing JSON for `JSON.parse` is quicker
 * than making the objects one by one. Encoding: https://github.com/msgpack/msgpack/blob/master/spec.md
 *
 * All of it throws Refusal where the bytes hold anything else.
 */
export class Transcriber {
  /** Whole numbers that a double cannot hold exactly, so far. */
  rounded = 0
  /** Texts of the last value that may as well be numbers, since nothing says what they are. */
  unclear = 0
  readonly #buffer: Buffer
  readonly #types = new Map<string, ValueType>()
  #at = 0
  #end = 0
  #unknown = 0
  #looksAtTypes = false
  /** Members and elements so far, of all values. */
  #items = 0

  constructor(buffer: Buffer) {
    this.#buffer = buffer
  }

  /**
   * Writes the value that fills the bytes from `start` to `end`: to `out` without what is unknown (left out of objects, null in lists), to
   * `marks` what of it is. A value that is wholly unknown leaves `out` as it is. `typeOf` is asked for the type, which tells texts from numbers, where
   * that makes a difference.
   */
  write(start: number, end: number, out: JsonText, marks: JsonText, typeOf?: () => ValueType | undefined): HowUnknown {
    const before = { out: out.length, marks: marks.length, rounded: this.rounded }
    const first = this.#fill(start, end, out, marks, undefined, false)
    if (this.unclear === 0) return first
    out.length = before.out
    marks.length = before.marks
    this.rounded = before.rounded
    return this.#fill(start, end, out, marks, typeOf?.(), true)
  }

  #fill(
    start: number,
    end: number,
    out: JsonText,
    marks: JsonText,
    type: ValueType | undefined,
    looksAtTypes: boolean,
  ): HowUnknown {
    this.#at = start
    this.#end = end
    this.#looksAtTypes = looksAtTypes
    this.#unknown = 0
    this.unclear = 0
    const kind = this.#value(out, marks, type, 0)
    if (this.#at !== end) throw odd('bytes behind a value')
    return kind === 'unknown' ? 'all' : this.#unknown > 0 ? 'some' : 'none'
  }

  /** Writes one value and its marks, `false` for one that is plain. */
  #value(out: JsonText, marks: JsonText, type: ValueType | undefined, depth: number): Kind {
    const head = this.#buffer[this.#at] ?? 0xc1
    if (head >= 0x80 && head < 0x90) return this.#map(out, marks, this.#count(head, 0x0f), type, depth)
    if (head >= 0x90 && head < 0xa0) return this.#list(out, marks, this.#count(head, 0x0f), type, depth)
    if (head === 0xdc || head === 0xdd) return this.#list(out, marks, this.#long(head === 0xdc ? 2 : 4), type, depth)
    if (head === 0xde || head === 0xdf) return this.#map(out, marks, this.#long(head === 0xde ? 2 : 4), type, depth)
    if (isExtension(head)) {
      this.#extension()
      marks.raw('true')
      return 'unknown'
    }
    this.#scalar(out, type)
    marks.raw('false')
    return 'plain'
  }

  #map(out: JsonText, marks: JsonText, count: number, type: ValueType | undefined, depth: number): Kind {
    this.#enter(count * 2, depth)
    const buffer = this.#buffer
    out.raw('{')
    marks.raw('{')
    const [first, firstMark] = [out.length, marks.length]
    for (let n = 0; n < count; n++) {
      const length = this.#textLength()
      const start = this.#take(length)
      const inner = type && typeInside(type, buffer.toString('utf8', start, start + length))
      const before = out.length
      if (before > first) out.raw(',')
      out.quote(buffer, start, start + length)
      out.raw(':')
      if (isScalar(buffer[this.#at] ?? 0xc1)) {
        this.#scalar(out, inner)
        continue
      }
      const beforeMark = marks.length
      if (beforeMark > firstMark) marks.raw(',')
      marks.quote(buffer, start, start + length)
      marks.raw(':')
      const kind = this.#value(out, marks, inner, depth + 1)
      if (kind === 'unknown') out.length = before
      else if (kind === 'plain') marks.length = beforeMark
    }
    out.raw('}')
    marks.raw('}')
    return 'parts'
  }

  #list(out: JsonText, marks: JsonText, count: number, type: ValueType | undefined, depth: number): Kind {
    if (count === 2 && isBytes(this.#buffer[this.#at])) return this.#typed(out, marks, depth)
    this.#enter(count, depth)
    out.raw('[')
    marks.raw('[')
    for (let n = 0; n < count; n++) {
      if (n > 0) {
        out.raw(',')
        marks.raw(',')
      }
      const inner = type && typeInside(type, n)
      if (this.#value(out, marks, inner, depth + 1) === 'unknown') out.raw('null')
    }
    out.raw(']')
    marks.raw(']')
    return 'parts'
  }

  /** A value whose type the provider leaves open comes as a pair: its type as JSON, which is looked at where it matters, and the value. */
  #typed(out: JsonText, marks: JsonText, depth: number): Kind {
    this.#enter(2, depth)
    const length = this.#long(1 << ((this.#buffer[this.#at] ?? 0) - 0xc4))
    const start = this.#take(length)
    return this.#value(out, marks, this.#looksAtTypes ? this.#type(start, length) : undefined, depth + 1)
  }

  #type(start: number, length: number): ValueType {
    const text = this.#buffer.toString('utf8', start, start + length)
    const known = this.#types.get(text)
    if (known !== undefined) return known
    let json: Json
    try {
      json = JSON.parse(text) as Json
    } catch {
      throw odd('a type that is not JSON')
    }
    const type = readType(json)
    this.#types.set(text, type)
    return type
  }

  #scalar(out: JsonText, type: ValueType | undefined): void {
    const head = this.#buffer[this.#at] ?? 0xc1
    if ((head >= 0xa0 && head < 0xc0) || (head >= 0xd9 && head <= 0xdb)) this.#text(out, type)
    else if (head < 0x80) this.#small(out, head)
    else if (head >= 0xe0) this.#small(out, head - 0x100)
    else if (head === 0xc0) this.#word(out, 'null')
    else if (head === 0xc2) this.#word(out, 'false')
    else if (head === 0xc3) this.#word(out, 'true')
    else out.raw(this.#number(head))
  }

  #small(out: JsonText, value: number): void {
    this.#take(1)
    out.raw(String(value))
  }

  #word(out: JsonText, word: string): void {
    this.#take(1)
    out.raw(word)
  }

  #text(out: JsonText, type: ValueType | undefined): void {
    const length = this.#textLength()
    const start = this.#take(length)
    const first = this.#buffer[start] ?? 0
    if (length > 0 && (first === 0x2d || (first >= 0x30 && first <= 0x39))) {
      const text = this.#buffer.toString('utf8', start, start + length)
      if (mayBeNumber(text)) {
        if (type?.kind === 'number') {
          if (!text.includes('.')) this.rounded++
          out.raw(text)
          return
        }
        if (type === undefined || type.kind === 'any') this.unclear++
      }
    }
    out.quote(this.#buffer, start, start + length)
  }

  #number(head: number): string {
    this.#take(1)
    const buffer = this.#buffer
    const at = this.#take(numberSizes[head] ?? 0)
    switch (head) {
      case 0xca:
        return finite(buffer.readFloatBE(at))
      case 0xcb:
        return finite(buffer.readDoubleBE(at))
      case 0xcc:
        return String(buffer.readUInt8(at))
      case 0xcd:
        return String(buffer.readUInt16BE(at))
      case 0xce:
        return String(buffer.readUInt32BE(at))
      case 0xcf:
        return this.#whole(buffer.readBigUInt64BE(at))
      case 0xd0:
        return String(buffer.readInt8(at))
      case 0xd1:
        return String(buffer.readInt16BE(at))
      case 0xd2:
        return String(buffer.readInt32BE(at))
      case 0xd3:
        return this.#whole(buffer.readBigInt64BE(at))
      default:
        throw odd(`a value that starts with byte 0x${head.toString(16)}`)
    }
  }

  #whole(value: bigint): string {
    if (BigInt(Number(value)) !== value) this.rounded++
    return value.toString()
  }

  #extension(): void {
    const head = this.#buffer[this.#at] ?? 0
    const length = head >= 0xd4 ? this.#count(1 << (head - 0xd4), 0x1f) : this.#long(1 << (head - 0xc7))
    const type = this.#buffer[this.#take(1)]
    this.#take(length)
    if (type !== unknownExtension && type !== refinedExtension) throw odd(`an extension of type ${type}`)
    this.#unknown++
  }

  /** The length of a text; moves behind the head. */
  #textLength(): number {
    const head = this.#buffer[this.#at] ?? 0
    if (head >= 0xa0 && head < 0xc0) return this.#count(head, 0x1f)
    if (head >= 0xd9 && head <= 0xdb) return this.#long(1 << (head - 0xd9))
    throw odd('a key that is no text')
  }

  /** A count that the head byte tells. */
  #count(head: number, mask: number): number {
    this.#take(1)
    return head & mask
  }

  /** A count in `size` bytes behind the head byte. */
  #long(size: number): number {
    this.#take(1)
    return this.#buffer.readUIntBE(this.#take(size), size)
  }

  /** Steps over bytes; returns where they start. */
  #take(length: number): number {
    const start = this.#at
    if (start + length > this.#end) throw odd('a value that ends too early')
    this.#at = start + length
    return start
  }

  /** Every item takes a byte at least, so a count that lies is found at once; in memory each takes many times as much. */
  #enter(items: number, depth: number): void {
    if (this.#at + items > this.#end) throw odd('a value that ends too early')
    this.#items += items
    if (this.#items > mostItems)
      throw new Refusal('large', `more than ${mostItems} values`, `at most ${mostItems} values`)
    if (depth >= depthLimit) throw new Refusal('large', 'a value nested too deeply', `at most ${depthLimit} levels`)
  }
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw odd('a number that is not finite')
  return String(value)
}

function odd(found: string): Refusal {
  return new Refusal('shape', found, 'values as Terraform writes them')
}
