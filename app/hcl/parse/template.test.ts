import { describe, expect, it } from 'vitest'
import type { Template } from '../syntax.ts'
import { parseExpression, parseTemplate } from './alone.ts'

/** The texts of a template, with `·` where something else stands. */
function texts(template: Template | null): string | undefined {
  return template?.parts.map((part) => (part.kind === 'literal' ? part.value : '·')).join('')
}

function readQuoted(text: string): string | undefined {
  const { value } = parseExpression(text)
  return value?.kind === 'template' ? texts(value) : undefined
}

function heredoc(flush: boolean, ...lines: readonly string[]): string | undefined {
  return readQuoted(`${flush ? '<<-' : '<<'}E\n${lines.map((line) => `${line}\n`).join('')}E\n`)
}

describe('a quoted text', () => {
  it.each([
    ['"\\n\\t\\"\\\\\\r"', '\n\t"\\\r'],
    ['"\\u00e9\\U0001F600"', 'é😀'],
    ['"$${a} %%{b} $ % $$ $$${c}"', '${a} %{b} $ % $$ $${c}'],
    ['"a ${~ b ~} c"', 'a·c'],
    ['"e\u0301"', 'é'],
  ])('%s says %s', (text, value) => {
    expect(readQuoted(text)).toBe(value)
  })

  it('keeps an empty part where ~ took the text away, so that it stays a text', () => {
    expect(parseExpression('" ${~ a }"').value).toMatchObject({
      parts: [{ kind: 'literal', value: '' }, { kind: 'interpolation' }],
    })
  })
})

describe('a heredoc', () => {
  it.each([
    ['the least indentation', ['    a', '      b'], 'a\n  b\n'],
    ['none when a line has none', ['a', '  b'], 'a\n  b\n'],
    ['nothing from blank lines, which do not count either', ['    a', '', '  ', '    b'], 'a\n\n  \nb\n'],
    ['none when a line starts with a value', ['${a}', '  b'], '·\n  b\n'],
    ['tabs and spaces alike', ['\t a', ' \tb'], 'a\nb\n'],
    ['nothing from a line that ~ joins to the one before', ['    a ${~ b ~}', '      c'], 'a·      c\n'],
  ])('with <<- loses %s', (_, lines, value) => {
    expect(heredoc(true, ...lines)).toBe(value)
  })

  it('keeps backslashes and quotes, and trims with ~ only on its line', () => {
    expect(heredoc(false, 'a', '  ${~ "b" ~}  ', '  \\n "c"')).toBe('a\n·  \\n "c"\n')
  })

  it('that ends with the text instead of a line is noted and read', () => {
    expect(parseExpression('<<E\na\n E')).toMatchObject({
      value: { parts: [{ value: 'a\n' }] },
      diagnostics: [{ message: 'A line feed must follow E', range: { start: 6, end: 8 } }],
    })
  })
})

describe('a template on its own', () => {
  it('needs no quotes and has no backslashes', () => {
    expect(texts(parseTemplate('a "b" \\n ${c} $${d}').value)).toBe('a "b" \\n · ${d}')
  })

  it('tells where things are in whatever it was taken from', () => {
    const { value } = parseTemplate('a${b}', (offset) => offset + 100)
    expect(value).toMatchObject({
      range: { start: 100, end: 105 },
      parts: [
        { range: { start: 100, end: 101 } },
        { range: { start: 101, end: 105 }, value: { range: { start: 103, end: 104 } } },
      ],
    })
  })

  it('that is broken has no value', () => {
    expect(parseTemplate('a ${b')).toEqual({
      value: null,
      diagnostics: [{ message: 'A closing "}" of "${" is missing', range: { start: 5, end: 5 } }],
    })
  })
})
