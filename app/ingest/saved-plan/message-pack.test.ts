import { describe, expect, it } from 'vitest'
import { packValue, Typed, unknown } from '../../../test/fixtures/saved-plan/make-message.ts'
import type { Body, ValueType } from '../../schema/declaration.ts'
import { JsonText } from './json-text.ts'
import { Transcriber } from './message-pack.ts'
import { Refusal } from './refusal.ts'

function transcribe(bytes: Buffer, type?: ValueType) {
  const [out, marks] = [new JsonText(), new JsonText()]
  const transcriber = new Transcriber(bytes)
  const how = transcriber.write(0, bytes.length, out, marks, () => type)
  const { rounded, unclear } = transcriber
  return { value: how === 'all' ? 'all unknown' : out.parse(), marks: marks.parse(), how, rounded, unclear }
}

function refusalOf(bytes: Buffer): string {
  try {
    transcribe(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  return 'was read'
}

const bytes = (...values: number[]) => Buffer.from(values)

describe('values', () => {
  it.each<[string, Buffer, unknown]>([
    ['nothing', bytes(0xc0), null],
    ['true', bytes(0xc3), true],
    ['false', bytes(0xc2), false],
    ['small numbers', bytes(0x93, 0x00, 0x7f, 0xff), [0, 127, -1]],
    ['negative numbers', bytes(0x92, 0xe0, 0xd0, 0x80), [-32, -128]],
    ['numbers of one byte', bytes(0xcc, 0xff), 255],
    ['numbers of two bytes', bytes(0x92, 0xcd, 0x01, 0x00, 0xd1, 0xff, 0x00), [256, -256]],
    [
      'numbers of four bytes',
      bytes(0x92, 0xce, 0xff, 0xff, 0xff, 0xff, 0xd2, 0x80, 0, 0, 0),
      [4294967295, -2147483648],
    ],
    ['numbers of eight bytes', bytes(0xd3, 0xff, 0xff, 0xff, 0xef, 0xb3, 0xb4, 0x3b, 0x00), -69999510784],
    ['fractions', bytes(0x92, 0xcb, 0x3f, 0xe0, 0, 0, 0, 0, 0, 0, 0xca, 0x40, 0x20, 0, 0), [0.5, 2.5]],
    [
      'texts',
      packValue(['', 'a', 'é𝄞', '"\\\n\u0001', 'x'.repeat(300)]),
      ['', 'a', 'é𝄞', '"\\\n\u0001', 'x'.repeat(300)],
    ],
    ['long lists', packValue(Array.from({ length: 20 }, (_, n) => n)), Array.from({ length: 20 }, (_, n) => n)],
    ['objects', packValue({ a: { b: [1, {}] }, c: null }), { a: { b: [1, {}] }, c: null }],
    ['special names', packValue(JSON.parse('{"__proto__": {"x": 1}}')), JSON.parse('{"__proto__": {"x": 1}}')],
    ['a value beside its type', packValue(new Typed(['list', 'string'], ['0.1'])), ['0.1']],
    ['a list of two that is no type and value', packValue(['string', 'x']), ['string', 'x']],
  ])('are read: %s', (_, packed, value) => {
    expect(transcribe(packed).value).toEqual(value)
  })

  it('may lie anywhere in a larger buffer', () => {
    const packed = Buffer.concat([bytes(1, 2, 3), packValue({ a: 1 }), bytes(4)])
    const out = new JsonText()
    new Transcriber(packed).write(3, packed.length - 1, out, new JsonText())
    expect(out.parse()).toEqual({ a: 1 })
  })
})

describe('what is unknown', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['is left out of objects', { a: unknown, b: 1 }, { b: 1 }, { a: true }],
    ['is null in lists', [unknown, 1, [2]], [null, 1, [2]], [true, false, [false]]],
    [
      'is marked beside the shape of everything else',
      { a: { b: unknown, c: {}, d: 'x' }, e: [], f: [{ g: 1 }, { g: unknown }] },
      { a: { c: {}, d: 'x' }, e: [], f: [{ g: 1 }, {}] },
      { a: { b: true, c: {} }, e: [], f: [{}, { g: true }] },
    ],
    ['may be typed', { a: new Typed('dynamic', unknown), b: new Typed('string', 'x') }, { b: 'x' }, { a: true }],
  ])('%s', (_, value, wanted, marks) => {
    expect(transcribe(packValue(value))).toMatchObject({ value: wanted, marks, how: 'some' })
  })

  it('may be the whole value', () => {
    expect(transcribe(packValue(unknown))).toMatchObject({ value: 'all unknown', marks: true, how: 'all' })
  })

  it('may come with what little is known of it', () => {
    expect(transcribe(bytes(0x81, 0xa1, 0x61, 0xc7, 3, 12, 0x81, 1, 0xc2))).toMatchObject({
      value: {},
      marks: { a: true },
    })
  })

  it('is nothing where all is known', () => {
    expect(transcribe(packValue({ a: [1] }))).toMatchObject({ how: 'none' })
  })
})

describe('numbers written as text', () => {
  const attribute = {
    kind: 'attribute',
    required: false,
    optional: true,
    computed: false,
    sensitive: false,
    writeOnly: false,
  } as const
  const inner: Body = new Map([
    ['n', { ...attribute, type: { kind: 'number' } }],
    ['s', { ...attribute, type: { kind: 'string' } }],
  ])
  const body: Body = new Map([
    ['ns', { ...attribute, type: { kind: 'list', element: { kind: 'number' } } }],
    ['block', { kind: 'block', nesting: 'set', required: false, computed: false, atMostOne: false, body: inner }],
    ['one', { kind: 'block', nesting: 'single', required: false, computed: false, atMostOne: true, body: inner }],
  ])

  it.each<[string, unknown, unknown]>([
    ['a fraction', new Typed('number', '0.1'), 0.1],
    ['a negative fraction', new Typed('number', '-12.34'), -12.34],
    ['many digits', new Typed('number', '12345678901234567890123'), Number('12345678901234567890123')],
    ['inside a map', new Typed(['map', 'number'], { a: '0.1' }), { a: 0.1 }],
    ['inside a set', new Typed(['set', 'number'], ['0.1']), [0.1]],
    ['inside a tuple', new Typed(['tuple', ['string', 'number']], ['0.1', '0.1']), ['0.1', 0.1]],
    [
      'inside an object',
      new Typed(['object', { a: 'number', b: 'string' }], { a: '0.1', b: '0.1' }),
      { a: 0.1, b: '0.1' },
    ],
  ])('are numbers where the type beside them says so: %s', (_, value, wanted) => {
    expect(transcribe(packValue(value))).toMatchObject({ value: wanted, unclear: 0 })
  })

  it('are numbers where the schema says so', () => {
    const value = { ns: ['0.1', 2], block: [{ n: '0.3', s: '0.3' }], one: { n: '5.7', s: '5.7' } }
    expect(transcribe(packValue(value), { kind: 'object', body })).toMatchObject({
      value: { ns: [0.1, 2], block: [{ n: 0.3, s: '0.3' }], one: { n: 5.7, s: '5.7' } },
      unclear: 0,
    })
  })

  it('stay texts, and are counted, where nothing says what they are', () => {
    const value = {
      version: '5.7',
      id: '12345678901234567890123',
      half: '0.5',
      n: '10',
      date: '2024-01-01',
      dots: '1.2.3',
    }
    expect(transcribe(packValue(value))).toMatchObject({ value, unclear: 2 })
  })

  it('count as rounded where a double does not hold them', () => {
    const whole = bytes(0xd3, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)
    expect(transcribe(whole)).toMatchObject({ value: 2 ** 63, rounded: 1 })
    expect(transcribe(packValue(new Typed('number', '12345678901234567890123'))).rounded).toBe(1)
    expect(transcribe(bytes(0xcf, 0x80, 0, 0, 0, 0, 0, 0, 0))).toMatchObject({ value: 2 ** 63, rounded: 0 })
  })
})

describe('what is no value', () => {
  it.each<[string, Buffer, string]>([
    ['nothing at all', bytes(), 'a value that ends too early'],
    ['a value with something behind it', bytes(0xc0, 0xc0), 'bytes behind a value'],
    ['a byte without meaning', bytes(0xc1), 'a value that starts with byte 0xc1'],
    ['bytes', bytes(0xc4, 1, 0), 'a value that starts with byte 0xc4'],
    ['a text that is cut off', bytes(0xa5, 0x61), 'a value that ends too early'],
    ['a list with a count that lies', bytes(0xdd, 0xff, 0xff, 0xff, 0xff, 1), 'a value that ends too early'],
    [
      'an object with a count that lies',
      bytes(0xdf, 0x7f, 0xff, 0xff, 0xff, 0xa1, 0x61),
      'a value that ends too early',
    ],
    ['a key that is a number', bytes(0x81, 1, 1), 'a key that is no text'],
    ['another extension', bytes(0xd4, 5, 0), 'an extension of type 5'],
    ['an extension that is cut off', bytes(0xc7, 200, 12), 'a value that ends too early'],
    ['not a number', bytes(0xcb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0), 'a number that is not finite'],
    ['a type that is no JSON', bytes(0x92, 0xc4, 1, 0x5b, 0xa3, 0x30, 0x2e, 0x31), 'a type that is not JSON'],
    ['a type nobody knows', packValue(new Typed('colour', '0.1')), 'a type "colour"'],
    [
      'a type nested too deeply',
      packValue(new Typed(JSON.parse(`${'["list",'.repeat(300)}"string"${']'.repeat(300)}`), '0.1')),
      'a type nested too deeply',
    ],
    ['lists nested too deeply', Buffer.alloc(100_000, 0x91), 'a value nested too deeply'],
    [
      'types within types',
      Buffer.concat(Array.from({ length: 5000 }, () => bytes(0x92, 0xc4, 9, ...Buffer.from('"dynamic"')))),
      'a value nested too deeply',
    ],
  ])('is refused: %s', (_, packed, found) => {
    expect(refusalOf(packed)).toBe(found)
  })
})
