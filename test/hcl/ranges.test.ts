import { describe, expect, it } from 'vitest'
import { parseFile } from '../../app/hcl/parse/parse-file.ts'
import type { Attribute, Block, Body, ParsedFile, Range } from '../../app/hcl/syntax.ts'
import { mutate, seed } from '../../bench/hcl/mutate.ts'
import { fixtures } from './fixtures.ts'

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}

/** What lies outside of what it belongs to, anywhere in a tree of nodes with ranges. */
function strays(node: unknown, around: Range, path: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'range' in node && isRange(node.range) ? node.range : around
  const isInside = around.start <= own.start && own.start <= own.end && own.end <= around.end
  const inner = Object.entries(node)
    .filter(([key]) => key !== 'range')
    .flatMap(([key, value]) => strays(isRange(value) ? { range: value } : value, own, `${path}.${key}`))
  return isInside ? inner : [`${path} ${own.start}-${own.end} is not in ${around.start}-${around.end}`, ...inner]
}

/** Names whose range holds something else, for names that are written as they are. */
function misnamed({ text }: ParsedFile, { attributes, blocks }: Body): readonly string[] {
  const at = ({ start, end }: Range): string => text.slice(start, end)
  const ofAttribute = ({ name, nameRange }: Attribute): string[] => (at(nameRange) === name ? [] : [name])
  const ofBlock = ({ type, header, labels }: Block): string[] => [
    ...(at(header).startsWith(type) ? [] : [type]),
    ...labels
      .filter((label) => /^[\w-]+$/.test(label.text) && !at(label.range).includes(label.text))
      .map((label) => label.text),
  ]
  return [
    ...attributes.flatMap(ofAttribute),
    ...blocks.flatMap(ofBlock),
    ...blocks.flatMap((block) => misnamed({ text } as ParsedFile, block.body)),
  ]
}

function check(text: string): unknown {
  const parsed = parseFile('main.tf', text)
  const whole = { start: 0, end: text.length }
  const { body, comments, diagnostics } = parsed
  const starts = comments.map(({ range }) => range.start)
  return {
    strays: strays({ body, comments, diagnostics }, whole, 'file'),
    misnamed: misnamed(parsed, body),
    commentsTwice: starts.filter((start, index) => index > 0 && start <= (starts[index - 1] ?? -1)),
  }
}

const sound = { strays: [], misnamed: [], commentsTwice: [] }

describe('ranges', () => {
  it.each(fixtures)('of $name nest, hold what they name, and stand in order', ({ text }) => {
    expect(check(text)).toEqual(sound)
  })

  it.each(fixtures)('of damaged forms of $name do too', ({ text }) => {
    const chance = seed(7)
    for (let round = 0; round < 100; round++) {
      const mutated = mutate(mutate(text, chance), chance)
      expect({ mutated, ...(check(mutated) as object) }).toEqual({ mutated, ...sound })
    }
  })
})
