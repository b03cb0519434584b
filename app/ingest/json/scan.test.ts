import { describe, expect, it } from 'vitest'
import { scan } from './scan.ts'
import { depthLimit } from './value.ts'

function scanText(text: string) {
  return scan(Buffer.from(text))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const wellFormed = [
  '{}',
  '[]',
  ' {"a" : [1 , -2.5e+3, 0, 0.1E-2, true,false , null, "x", {}, [ ] , {"b":{}}]} \r\n\t',
  '"text"',
  '-0',
  '12345678901234567890',
  '"\\u00e9\\n\\"\\\\\\/\\b\\f\\r\\t"',
  '{"":{"":""}}',
  '[[[[]]],[[1]]]',
  '"ünïcode ☃ 𝄞"',
  '{"__proto__":1,"constructor":2}',
]

const malformed = [
  '',
  ' ',
  '{',
  '[',
  '{"a"',
  '{"a":',
  '{"a":1',
  '{"a":1,',
  '{"a":1,}',
  '[1,]',
  '[1 2]',
  '{"a" 1}',
  '{a:1}',
  "{'a':1}",
  '{"a":1}}',
  '{"a":1} x',
  '01',
  '-',
  '1.',
  '1e',
  '.5',
  '+1',
  'NaN',
  'Infinity',
  'nul',
  'truE',
  'undefined',
  '"a',
  '"a\nb"',
  '"\\x"',
  '"\\u12g4"',
  '"\\',
  '[}',
  '{]',
  '{"a":1]',
  '//x\n1',
]

describe('scan', () => {
  it.each(wellFormed)('accepts %j as JSON.parse does', (text) => {
    expect(scanText(text).fault).toBeUndefined()
    expect(isJson(text)).toBe(true)
  })

  it.each(malformed)('refuses %j as JSON.parse does', (text) => {
    expect(scanText(text).fault).toBeDefined()
    expect(isJson(text)).toBe(false)
  })

  it('agrees with JSON.parse on every text one edit away from a document', () => {
    const text = ' {"a": [1.5e2, true, "x\\n\\u0041"], "b": {"c": null, "d": [{}, []]}, "e": -0} '
    const disagreements: string[] = []
    for (let at = 0; at <= text.length; at++) {
      const edits = [text.slice(0, at), text.slice(0, at) + text.slice(at + 1)]
      for (const c of '{}[]:,"\\0-.eEt \n\u0000/') {
        edits.push(text.slice(0, at) + c + text.slice(at), text.slice(0, at) + c + text.slice(at + 1))
      }
      for (const edit of edits) {
        if ((scanText(edit).fault === undefined) !== isJson(edit)) disagreements.push(edit)
      }
    }
    expect(disagreements).toEqual([])
  })

  it('finds the members of the outermost object, the last of equal keys', () => {
    const text = '{"a": 1, "b" : {"a": [2]} ,"a":"x","\\u0062c":null}'
    const found = [...scanText(text).members].map(([key, { start, end }]) => [key, text.slice(start, end).trim()])
    expect(found).toEqual([
      ['a', '"x"'],
      ['b', '{"a": [2]}'],
      ['bc', 'null'],
    ])
  })

  it.each([
    ['{"a": [1, "b', 'ends', 12],
    ['{"a": 1 "b": 2}', 'separator', 8],
    ['{"a": nope}', 'value', 6],
    ['{"a": nul', 'ends', 9],
    ['{"a": 1} tail', 'trailing', 9],
    ['{"a" = 1}', 'colon', 5],
    ['{"a": 1, b: 2}', 'key', 9],
    ['["a\tb"]', 'string', 3],
    ['[1.x]', 'number', 3],
  ])('says what is wrong with %j and where', (text, fault, at) => {
    expect(scanText(text)).toMatchObject({ fault, at })
  })

  it('stops where it is told to, before the value', () => {
    const keys: string[] = []
    const text = '{"a": 1, "b": broken'
    const result = scan(Buffer.from(text), 0, (key) => {
      keys.push(key)
      return key !== 'b'
    })
    expect(keys).toEqual(['a', 'b'])
    expect(result.fault).toBeUndefined()
  })

  it.each(['[', '{"a":'])('bounds the nesting of %j', (open) => {
    const close = open === '[' ? ']' : '}'
    const nested = (depth: number) => open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth)
    expect(scanText(nested(depthLimit)).fault).toBeUndefined()
    expect(scanText(nested(depthLimit + 1)).fault).toBe('deep')
    expect(scanText(open.repeat(1_000_000)).fault).toBe('deep')
  })

  it('points at whole numbers that a double cannot hold', () => {
    const text = '[9007199254740991, 9007199254740993, 1234567890123456.5, 10000000000000000, "9007199254740993"]'
    expect(scanText(text).inexact).toEqual([text.indexOf('9007199254740993'), text.indexOf('10000000000000000')])
  })
})
