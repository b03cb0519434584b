import { describe, expect, it } from 'vitest'
import { createRedactor } from './secret.ts'

const secret = 'grey/heron+4711 "ü"'
const redactor = createRedactor([secret])

const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')

describe('a redactor', () => {
  it.each([
    ['as it is', `password ${secret}!`, 'password (sensitive)!'],
    ['escaped in JSON', `{"a": ${JSON.stringify(secret)}}`, '{"a": "(sensitive)"}'],
    ['escaped in JSON inside JSON', JSON.stringify(JSON.stringify({ a: secret })), '"{\\"a\\":\\"(sensitive)\\"}"'],
    ['escaped for a URL', `?p=${encodeURIComponent(secret)}&q`, '?p=(sensitive)&q'],
    [
      'escaped for a URL in lower case',
      `?p=${encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())}&q`,
      '?p=(sensitive)&q',
    ],
    ['escaped for a form', `p=${encodeURIComponent(secret).replace(/%20/g, '+')}`, 'p=(sensitive)'],
    ['twice', `${secret} and ${secret}`, '(sensitive) and (sensitive)'],
    ['not at all', 'nothing of the kind', 'nothing of the kind'],
    ['in a short text', 'grey', 'grey'],
  ])('replaces a secret that stands %s', (_, text, wanted) => {
    expect(redactor.text(text)).toBe(wanted)
  })

  it.each([0, 1, 2, 3, 4, 5])('replaces its base64 form with %i characters in front', (before) => {
    for (const encode of [base64, base64url]) {
      for (const after of ['', 'x', 'xy', 'xyz']) {
        const front = 'abcdef'.slice(0, before)
        const shown = redactor.text(encode(`${front}${secret}${after}`))
        expect(shown).toContain('(sensitive)')
        // At most the characters that also hold bits of a neighbour are left, and the neighbours themselves.
        expect(shown.replace('(sensitive)', '').length).toBeLessThanOrEqual(8 + Math.ceil((before * 4) / 3))
      }
    }
  })

  it('merges secrets that overlap', () => {
    expect(createRedactor(['abcdefghij', 'fghijklmno', 'cdefghij']).text('<abcdefghijklmno>')).toBe('<(sensitive)>')
  })

  it('replaces the lines of a secret of several lines', () => {
    const key =
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nAAAA\nBAQEFAASCBKcwggSjAgEA\n-----END PRIVATE KEY-----\n'
    const keyRedactor = createRedactor([key])
    expect(keyRedactor.text(`key: ${key}`)).toBe('key: (sensitive)')
    expect(keyRedactor.text('line BAQEFAASCBKcwggSjAgEA of it')).toBe('line (sensitive) of it')
    expect(keyRedactor.text('-----BEGIN PRIVATE KEY----- is not in it')).toBe(
      '-----BEGIN PRIVATE KEY----- is not in it',
    )
  })

  it.each([
    'admin',
    'true',
    'production',
    'us-east-1',
    'europe-west4-b',
    'us-gov-west-1a',
    'postgres',
    'aws_s3_bucket',
    '5432',
    'Enabled',
    '********',
    ' ',
  ])('leaves the ordinary word %j alone', (word) => {
    const ordinary = createRedactor([word])
    expect([ordinary.text(`it says ${word} here`), ordinary.carriesShort(`it says ${word} here`)]).toEqual([
      `it says ${word} here`,
      false,
    ])
  })

  it.each([
    ['the pin is hunter2.', true],
    ['hunter2', true],
    ['a "hunter2" in quotes', true],
    ['hunter22 is another', false],
    ['my_hunter2 too', false],
    ['p@s$', true],
    ['xp@s$', false],
    ['(p@s$)', true],
  ])('says of %j whether it carries a short secret as a word: %s', (text, carries) => {
    expect(createRedactor(['hunter2', 'p@s$', 'ab']).carriesShort(text)).toBe(carries)
  })

  it('treats all texts of a value, names too, and no name as special', () => {
    const value = JSON.parse('{"__proto__": ["grey-heron", 1, null], "grey-heron": {"a": "x grey-heron"}}')
    expect(JSON.stringify(createRedactor(['grey-heron']).json(value))).toBe(
      '{"__proto__":["(sensitive)",1,null],"(sensitive)":{"a":"x (sensitive)"}}',
    )
  })

  it('asks for the secrets when the first text comes, and once', () => {
    let asked = 0
    const lazy = createRedactor(() => {
      asked++
      return ['grey-heron']
    })
    expect(asked).toBe(0)
    expect([lazy.text('grey-heron'), lazy.text('grey-heron'), asked]).toEqual(['(sensitive)', '(sensitive)', 1])
  })

  it('survives halves of surrogate pairs', () => {
    const odd = 'secret-\ud800-value'
    expect(createRedactor([odd]).text(`<${odd}>`)).toBe('<(sensitive)>')
  })

  it('takes time linear in the text, with thousands of secrets that start alike', () => {
    const secrets = Array.from({ length: 5000 }, (_, n) => `-----BEGIN-${'a'.repeat(60)}-${n}`)
    const many = createRedactor([...secrets, `${'a'.repeat(500)}b`])
    const text = `${'a'.repeat(200_000)} ${secrets[4321]} ${'-----BEGIN-'.repeat(20_000)}`
    const started = process.hrtime.bigint()
    const shown = many.text(text)
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(3000)
    expect(shown.slice(200_000, 200_014)).toBe(' (sensitive) -')
  })
})
