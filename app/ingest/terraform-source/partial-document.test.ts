import { expect, test } from 'vitest'
import { decidedLater, type Hole, PartialText, referred } from '../../hcl/value.ts'
import { parsePartialDocument } from './partial-document.ts'
import { separate } from './separate.ts'

const exact: Hole = { unknown: referred, exact: true }
const loose: Hole = { unknown: referred, exact: false }
const later: Hole = { unknown: decidedLater, exact: false }

/** Values and marks of a text whose holes are written `‹›` (exact), `…` (any text) and `¿` (any text that may not be there). */
function take(text: string) {
  const parts = text.split(/(‹›|…|¿)/).filter((part) => part !== '')
  const holes: Readonly<Record<string, Hole>> = { '‹›': exact, '…': loose, '¿': later }
  const { known, unknown, partial } = separate(
    new PartialText(
      'later',
      parts.map((part) => holes[part] ?? part),
    ),
  )
  return { known, unknown, partial }
}

const documents: readonly [text: string, known: unknown, unknown: unknown, partial?: unknown][] = [
  ['{"a":‹›,"b":[1,‹›]}', { b: [1, null] }, { a: true, b: [false, true] }],
  ['{"a":"x…y","b":true}', { b: true }, { a: true }, { a: { prefix: 'x', suffix: 'y' } }],
  ['{"a":"…","b":1.5}', { b: 1.5 }, { a: true }],
  ['{"a":["p…","q"]}', { a: [null, 'q'] }, { a: [true, false] }, { a: [{ prefix: 'p', suffix: '' }, null] }],
  ['{"a":[…],"b":{"c":1}}', { b: { c: 1 } }, { a: true }],
  ['{"a":[{"x":"[{"},…,"]"],"b":1}', { b: 1 }, { a: true }],
  ['{"a":{…},"b":1}', { b: 1 }, { a: true }],
  ['{"a":1…,"b":1}', undefined, true, { prefix: '{"a":1', suffix: ',"b":1}' }],
  ['{"a":{"x…":1},"b":1}', { b: 1 }, { a: true }],
  [
    ' [ "\\u00e9\\n…" , -1e3 , null ] \n',
    [null, -1000, null],
    [true, false, false],
    [{ prefix: 'é\n', suffix: '' }, null, null],
  ],
  ['{"a":"\\"…"}', {}, { a: true }, { a: { prefix: '"', suffix: '' } }],
  ['{"__proto__":‹›}', {}, JSON.parse('{"__proto__":true}')],
  ['arn:…/*', undefined, true, { prefix: 'arn:', suffix: '/*' }],
  ['…', undefined, true],
  ['{"a":"…"', undefined, true, { prefix: '{"a":"', suffix: '"' }],
  ['{"a":"…"} x', undefined, true, { prefix: '{"a":"', suffix: '"} x' }],
  ['{a:"…"}', undefined, true, { prefix: '{a:"', suffix: '"}' }],
  ['[…', undefined, true, { prefix: '[', suffix: '' }],
  ['‹›{}', undefined, true, { prefix: '', suffix: '{}' }],
  [`${'['.repeat(101)}"…"${']'.repeat(101)}`, undefined, true, expect.anything()],
]

test.each(documents)('a text with holes keeps what is known of it: %s', (text, known, unknown, partial) => {
  expect(take(text)).toEqual({ known, unknown, partial })
})

test('whether an unknown part is surely there is kept', () => {
  const text = new PartialText('later', ['{"a":[', later, '],"b":[', loose, '],"c":"', loose, '","d":"', later, '"}'])
  expect(separate(text).references).toEqual({ b: true, c: true })
})

test('a long text is read in time linear in its length', () => {
  const open = '[{"a":"\\\\",'.repeat(90)
  const text = new PartialText('later', [open, loose, '"'.repeat(200_000), '[{'.repeat(100_000)])
  expect(parsePartialDocument(text)).toBeUndefined()
})
