import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { readYaml } from './yaml-document.ts'

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readYaml({ bytes, file: 'a.yaml', code: 'input.config' })
}

function problem(text: string | Uint8Array): string {
  try {
    read(text)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { line, column, found, wanted, file } = error.details
    expect({ code: error.code, file }).toEqual({ code: 'input.config', file: 'a.yaml' })
    return `${line}:${column} ${error.message}: found ${found}; wanted ${wanted}`
  }
  throw new Error('nothing was wrong')
}

describe('readYaml', () => {
  it('reads YAML 1.2: dates and "no" are text, aliases unfold', () => {
    const text = 'a: &x [1, 2.5, true, null, no, 2026-01-31]\nb: *x\n"c d": {e: "f"}\n1: one\n__proto__: {g: 1}\n'
    const list = [1, 2.5, true, null, 'no', '2026-01-31']
    const expected = JSON.parse(
      JSON.stringify({ a: list, b: list, 'c d': { e: 'f' }, '1': 'one' }).replace(/}$/, ',"__proto__":{"g":1}}'),
    )
    expect(read(text).value).toEqual(expected)
  })

  it.each(['', '\n', '# nothing\n', '---\n', '\ufeff'])('reads %j as null', (text) => {
    expect(read(text).value).toBe(null)
  })

  it('remembers where values and keys stand', () => {
    const document = read('a:\n  - b: 1\n    c: 2\nd: &x\n  e: 3\nf: *x\n')
    expect(document.placeOf([])).toEqual({ line: 1, column: 1 })
    expect(document.placeOf(['a', 0, 'c'])).toEqual({ line: 3, column: 8 })
    expect(document.placeOfKey(['a', 0], 'c')).toEqual({ line: 3, column: 5 })
    expect(document.placeOf(['a', 0, 'absent', 'deeper'])).toEqual({ line: 2, column: 5 })
    expect(document.placeOf(['f', 'e'])).toEqual({ line: 5, column: 6 })
  })

  const bomb = Array.from({ length: 12 }, (_, i) => `l${i}: &l${i} [${Array(10).fill(i === 0 ? '1' : `*l${i - 1}`)}]`)

  it.each([
    ['a syntax error', 'a: [1, 2\nb: 3\n', /^2:1 the file is not valid YAML: found .*; wanted YAML 1.2$/],
    ['a tab as indentation', 'a:\n\tb: 1\n', /^2:1 the file is not valid YAML/],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', /^3:1 a key is written twice: found a; wanted each key once$/],
    ['a key that is a list', '? [a]\n: 1\n', /^1:3 a key is not text/],
    ['a tag', 'a: !!binary aGk=\n', /^1:13 tags are not supported: found tag:yaml.org,2002:binary/],
    ['an own tag', 'a: !secret x\n', /^1:4 the file is not valid YAML: found Unresolved tag: !secret/],
    ['a second document', 'a: 1\n---\nb: 2\n', /^[23]:1 the file holds several YAML documents/],
    ['an alias without anchor', 'a: *nowhere\n', /^1:4 .*nowhere/],
    ['an alias inside its own anchor', 'a: &x [*x]\n', /^1:8 an alias points nowhere/],
    ['an alias bomb', bomb.join('\n'), /the file holds too much: found more than 100000 values/],
    [
      'deep nesting',
      '['.repeat(60) + ']'.repeat(60),
      /^1:42 the file is nested too deeply: found more levels; wanted at most 40 levels$/,
    ],
    ['nesting deeper than the stack', '['.repeat(100_000), /the file is nested too deeply: found hundreds of levels/],
    ['a megabyte of errors', ']'.repeat(1_000_000), /^1:1 the file is not valid YAML/],
    ['latin 1', new Uint8Array([0x61, 0x3a, 0xe9]), /the file is not UTF-8 text: found bytes that are not UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), /found what looks like UTF-16; wanted YAML in UTF-8/],
    ['a huge file', new Uint8Array(2_000_000), /the file is too large: found 2000000 bytes/],
  ])('refuses %s with its place', (_, text, expected) => {
    const started = performance.now()
    expect(problem(text)).toMatch(expected)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('reads tens of thousands of keys in linear time', () => {
    const started = performance.now()
    const text = Array.from({ length: 50_000 }, (_, index) => `key${index}: ${index}`).join('\n')
    expect(Object.keys(read(text).value as object).length).toBe(50_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
