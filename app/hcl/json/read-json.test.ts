import { describe, expect, it } from 'vitest'
import { mutate, seed } from '../../../bench/hcl/mutate.ts'
import type { JsonNode } from './node.ts'
import { readJson } from './read-json.ts'
import type { Reader } from './reader.ts'

function read(text: string): { readonly root: JsonNode | undefined; readonly reader: Reader } {
  const reader: Reader = { text, at: 0, depth: 0, diagnostics: [] }
  return { root: readJson(reader), reader }
}

function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name.value, plainValue(value)]))
    case 'array':
      return node.elements.map(plainValue)
    case 'text':
    case 'boolean':
      return node.value
    case 'number':
      return Number(node.text)
    case 'null':
      return null
    default:
      return node satisfies never
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const sample = `{
  "text": "a\\n\\"b\\" \\u00e9 \\/ \\\\",
  "numbers": [0, -1, 1.5, 2e10, -3.25E-2],
  "words": [true, false, null],
  "empty": [{}, [], ""],
  "nested": { "a": { "b": [[1], { "c": "\${d}" }] } }
}
`

describe('the JSON reader', () => {
  it('knows where everything stands', () => {
    const text = ' {"a": [1, "b\\n"]} '
    expect(read(text).root).toEqual({
      kind: 'object',
      range: { start: 1, end: 18 },
      members: [
        {
          name: { kind: 'text', value: 'a', range: { start: 2, end: 5 } },
          value: {
            kind: 'array',
            range: { start: 7, end: 17 },
            elements: [
              { kind: 'number', text: '1', range: { start: 8, end: 9 } },
              { kind: 'text', value: 'b\n', range: { start: 11, end: 16 }, places: [12, 13, 15] },
            ],
          },
        },
      ],
    })
  })

  it('reads valid JSON, and damaged JSON with a complaint, as the engine does', () => {
    const chance = seed(3)
    for (let round = 0; round < 4000; round++) {
      const text = round === 0 ? sample : mutate(sample, chance)
      const { root, reader } = read(text)
      const expected = parse(text)
      const found = reader.diagnostics.length > 0 || root === undefined ? undefined : { value: plainValue(root) }
      expect({ text, found }).toEqual({ text, found: expected })
    }
  })

  it.each([
    ['{"a": 1,}', { a: 1 }, 'Nothing follows this ","'],
    ['{"a" 1, "b": 2}', { b: 2 }, 'A ":" must follow the name of a member'],
    ['{"a": tru, "b": 2}', { b: 2 }, 'A JSON value should stand here'],
    ['{"a": 1 "b": 2}', { a: 1, b: 2 }, 'A "," is missing'],
    ['{a: 1, "b": 2}', { b: 2 }, 'The name of a member should stand here, in quotes'],
    ['{"a": [1, 2}', { a: [1, 2] }, 'This "[" is never closed'],
    ['{"a": "b\n, "c": 1}', { a: 'b', c: 1 }, 'This text is not closed on its line'],
    ['{"a": 1} 2', { a: 1 }, 'Something stands behind the end of the JSON'],
    ['{"a": "\\x"}', { a: '\\x' }, 'JSON has no such escape sequence'],
  ])('keeps what is good of %s', (text, value, message) => {
    const { root, reader } = read(text)
    expect([root && plainValue(root), reader.diagnostics[0]?.message]).toEqual([value, message])
  })

  it.each([
    ['arrays', '['],
    ['objects', '{"a":'],
    ['texts', '["a'],
    ['commas', '[,'],
    ['closing brackets', '[}'],
    ['escapes', '["\\'],
    ['names', '{"a"'],
  ])('gives up quietly on endless %s', (_, piece) => {
    expect(read(piece.repeat(100_000)).reader.diagnostics.length).toBeGreaterThan(0)
  })
})
