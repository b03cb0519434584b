import { describe, expect, it } from 'vitest'
import { resultOf } from './evaluation.ts'
import { readPlainSet } from './result-set.ts'
import { jsonOf } from './term-json.ts'
import { parseTerm } from './term-text.ts'

function asTerm(text: string): unknown {
  const result = resultOf(parseTerm(text))
  return result === undefined ? undefined : jsonOf(result)
}

const read = (text: string) => readPlainSet(Buffer.from(text))

describe('a set of plain values', () => {
  it.each([
    ['findings', '{"subject": "b", "path": [], "m": "x"}, {"subject": "a", "path": [], "m": "x"}'],
    ['paths of several lengths', '{"p": ["a", 1]}, {"p": ["a"]}, {"p": []}, {"p": ["a", 0]}, {"p": ["B"]}'],
    ['different keys', '{"b": 1}, {"a": 2}, {"a": 1, "b": 0}, {"c": {"z": 1, "y": [{"l": 1, "k": 2}]}}, {}'],
    ['everything', '{"a": 1}, "text", 2, 10, -1.5, true, false, null, [2], [1, 2], [{"b": 1, "a": 2}]'],
    [
      'keys JavaScript knows',
      '{"__proto__": 2, "constructor": 1}, {"__proto__": 1, "constructor": 1}, {"toString": []}',
    ],
    ['escapes', '{"a": "\\"q\\\\"}, {"a": "\\n"}, {"a": "}}, {"}'],
  ])('is read like a term: %s', (_, items) => {
    const text = `{{"result": {${items}}}}`
    const value = read(text)
    expect(JSON.stringify(value)).toBe(JSON.stringify(asTerm(text)))
  })

  it.each([
    ['no result', 'set()'],
    ['an empty set', '{{"result": set()}}'],
    ['no set', '{{"result": [{"a": 1}]}}'],
    ['an object', '{{"result": {"a": 1}}}'],
    ['an object with odd keys', '{{"result": {{"a": 1}: 2}}}'],
    ['a set inside', '{{"result": {{"a": {1, 2}}}}}'],
    ['an empty set inside', '{{"result": {{"a": set()}}}}'],
    ['large numbers', '{{"result": {{"a": 9007199254740993}, {"a": 9007199254740992}}}}'],
    ['huge numbers', '{{"result": {{"a": 1e400}, {"a": 1e401}}}}'],
    ['keys that look like positions', '{{"result": {{"b": 1, "10": 1}, {"b": 1, "9": 1}}}}'],
    ['other characters than ASCII', '{{"result": {{"a": "ä"}}}}'],
    ['escaped characters', '{{"result": {{"a": "\\ud83d\\ude00"}, {"a": "\\uff00"}}}}'],
  ])('is nothing else: %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})
