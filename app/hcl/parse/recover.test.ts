import { describe, expect, it } from 'vitest'
import { indexLines, positionAt } from '../lines.ts'
import type { Body } from '../syntax.ts'
import { parseFile } from './parse-file.ts'

/** Names of arguments, and blocks with what is in them. */
function outline({ attributes, blocks }: Body): readonly unknown[] {
  return [
    ...attributes.map(({ name }) => name),
    ...blocks.map(({ type, labels, body }) => ({
      [[type, ...labels.map(({ text }) => text)].join('.')]: outline(body),
    })),
  ]
}

function read(...lines: readonly string[]): {
  readonly kept: readonly unknown[]
  readonly problems: readonly string[]
} {
  const text = lines.map((line) => `${line}\n`).join('')
  const { body, diagnostics } = parseFile('main.tf', text)
  const starts = indexLines(text)
  const problems = diagnostics.map(({ message, range }) => {
    const { line, column } = positionAt(starts, range.start)
    return `${line}:${column} ${message}`
  })
  return { kept: outline(body), problems }
}

describe('a broken item', () => {
  it('costs its own line and nothing else', () => {
    expect(read('a = 1', 'b = = 2', 'c = "x', 'd {', '  e = )', '  f = 1', '}', 'g = 2')).toEqual({
      kept: ['a', 'g', { d: ['f'] }],
      problems: [
        '2:5 An expression cannot start with =',
        '3:5 This text is not closed on its line',
        '5:7 An expression cannot start with )',
      ],
    })
  })

  it('costs all lines up to its closing bracket', () => {
    expect(read('a = {', '  b = [1 2]', '  c = {', '  }', '}', 'd = 1').kept).toEqual(['d'])
  })

  it('that opens a bracket ends before the next argument', () => {
    expect(read('r "a" "b" {', '  x = [1,', '  y = 2', '}', 'z = f(', 'w = 1')).toEqual({
      kept: ['w', { 'r.a.b': ['y'] }],
      problems: [
        '3:5 Elements of a list are separated by commas and end with "]"',
        '6:3 Arguments of a function are separated by commas and end with ")"',
      ],
    })
  })

  it('that opens a bracket ends with the body around it', () => {
    expect(read('r "a" "b" {', '  x = [1, 2', '}', 'r "a" "c" {', '}').kept).toEqual([{ 'r.a.b': [] }, { 'r.a.c': [] }])
  })

  it('with a heredoc costs all of that', () => {
    expect(read('a = <<E', '${b c}', 'd = 1', 'E', 'e = 1').kept).toEqual(['e'])
  })

  it('keeps its value when only the end of its line is missing', () => {
    expect(read('a = 1 b = 2', 'c = 3, ', 'd = 4')).toEqual({
      kept: ['a', 'c', 'd'],
      problems: [
        '1:7 An argument must be followed by the end of its line',
        '2:6 An argument must be followed by the end of its line',
      ],
    })
  })

  it('is a second argument of the same name', () => {
    expect(read('a = 1', 'b {', '  a = 1', '  a = 2', '}')).toEqual({
      kept: ['a', { b: ['a'] }],
      problems: ['4:3 The argument a is set twice in the same body'],
    })
  })
})

describe('a block', () => {
  it('that is not closed ends before a block of the file', () => {
    expect(
      read('resource "a" "b" {', '  x = 1', '  y {', '', 'resource "a" "c" {', '  z = 2', '}', 'locals {', '}'),
    ).toEqual({
      kept: [{ 'resource.a.b': ['x', { y: [] }] }, { 'resource.a.c': ['z'] }, { locals: [] }],
      problems: ['1:1 This block is never closed', '3:3 This block is never closed'],
    })
  })

  it('ends before a block of the file when its brace closes an object in it', () => {
    expect(read('resource "a" "b" {', '  x = {', '    y = 1', '}', 'resource "a" "c" {', '}')).toEqual({
      kept: [{ 'resource.a.b': ['x'] }, { 'resource.a.c': [] }],
      problems: ['1:1 This block is never closed'],
    })
  })

  it('ends before a block of the file when a heredoc in it does not end', () => {
    expect(read('resource "a" "b" {', '  x = <<E', 'text', '}', 'resource "a" "c" {', '}').kept).toEqual([
      { 'resource.a.b': [] },
      { 'resource.a.c': [] },
    ])
  })

  it('that is closed once too often is noted', () => {
    expect(read('a {', '}', '}', 'b {', '}')).toEqual({
      kept: [{ a: [] }, { b: [] }],
      problems: ['3:1 This "}" closes nothing'],
    })
  })

  it.each([
    ['a { b = 1', 'A block with an argument on its first line must be closed on that line'],
    ['a { b = 1, c = 2 }', 'A block with an argument on its first line must be closed on that line'],
    ['a { b {} }', 'On the line of "{" only one argument and "}" may follow'],
    ['a {} b {}', 'A block must be followed by the end of its line'],
    ['a "${b}" {}', 'A label cannot be a template'],
    ['a "b" = {}', 'A label or "{" is missing; a block opens on the line of its type'],
    ['"a" = 1', 'The name of an argument is not quoted'],
    ['a', 'A name must be followed by "=" and a value, or by labels and "{"'],
    ['/* a', 'This comment is never closed'],
  ])('%s is refused', (text, message) => {
    expect(read(text).problems.map((problem) => problem.replace(/^\S+ /, ''))).toContain(message)
  })
})

describe('comments', () => {
  it('are found once each, also in what is broken', () => {
    const text = '# a\nb = [1, # c\n  d /* e */ = 2 // f\ng { /* h */ i {} }\nj = ) # k\n'
    const { comments } = parseFile('main.tf', text)
    expect(comments.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '# a',
      '# c',
      '/* e */',
      '// f',
      '/* h */',
      '# k',
    ])
  })
})
