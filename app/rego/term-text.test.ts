import { describe, expect, it } from 'vitest'
import { jsonOf } from './term-json.ts'
import { encodeTerm, parseTerm } from './term-text.ts'

describe('text of terms', () => {
  it.each([
    'null',
    '[]',
    '{}',
    'set()',
    '{1}',
    '{{"a":{1,"b"}},set()}',
    '{1:2,[3]:{4},"x":null}',
    '[12345678901234567890.123456789,1e-400,-0.0]',
    '"a\\"b\\\\c\\n\u{1f600}\u00e9"',
  ])('survives reading and writing: %s', (text) => {
    expect(encodeTerm(parseTerm(text))).toBe(text)
  })

  it('reads spaces between anything', () => {
    expect(encodeTerm(parseTerm(' { "a" : [ 1 , { 2 , 3 } ] } '))).toBe('{"a":[1,{2,3}]}')
  })

  it('writes a leading zero where Rego allows none', () => {
    expect(encodeTerm(parseTerm('[.5,-.5]'))).toBe('[0.5,-0.5]')
  })

  it.each(['', ' ', '[1', '{1', '{1:}', '"a', 'nul', 'set(', '[1,]', '1 2', '{"a" 1}', '-', '\u0000'])(
    'refuses %j',
    (text) => {
      expect(() => parseTerm(text)).toThrow(SyntaxError)
    },
  )
})

describe('terms as JSON', () => {
  it.each([
    ['{3, 1, 2}', [1, 2, 3]],
    ['{"b": {"y", "x"}, "a": 1.5}', { a: 1.5, b: ['x', 'y'] }],
    ['{1: "a", [2, {3}]: "b", "c": null}', { '1': 'a', '[2,[3]]': 'b', c: null }],
    ['{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
    ['[true, false, "x", 1e2]', [true, false, 'x', 100]],
  ])('%s', (text, json) => {
    expect(jsonOf(parseTerm(text))).toEqual(json)
  })

  it('puts keys in order', () => {
    expect(JSON.stringify(jsonOf(parseTerm('{"b": 1, "a": {"d": 1, "c": 1}}')))).toBe('{"a":{"c":1,"d":1},"b":1}')
  })
})
