import { describe, expect, it } from 'vitest'
import { largestSource, parseFile } from './parse-file.ts'

const many = 200_000

function repeat(piece: string): string {
  return piece.repeat(Math.ceil(many / piece.length))
}

function read(text: string): { readonly items: number; readonly problem: string | undefined } {
  const { body, diagnostics } = parseFile('main.tf', text)
  return { items: body.attributes.length + body.blocks.length, problem: diagnostics[0]?.message }
}

describe('the parser', () => {
  it.each([
    ['brackets', `a = ${repeat('[')}`],
    ['parentheses', `a = ${repeat('(')}`],
    ['objects', repeat('a = {\n')],
    ['blocks', repeat('a {\n')],
    ['headers', repeat('resource "a" "b" {\n')],
    ['signs', `a = ${repeat('-')}1`],
    ['conditionals', `a = ${repeat('b ? ')}`],
    ['splats', `a = b${repeat('[*]')}`],
    ['templates', `a = "${repeat('${"')}`],
    ['directives', `a = "${repeat('%{ if b }')}"`],
    ['long sums', `a = 1${repeat(' + 1')}`],
    ['long paths', `a = b${repeat('.c')}`],
    ['quotes', repeat('"')],
    ['texts without an end', repeat('a = "b\n')],
    ['heredocs without an end', repeat('a = <<E\n')],
    ['heredocs without an end in blocks', repeat('a "b" {\nc = <<E\n')],
    ['comments without an end', repeat('a /*\n')],
    ['closing brackets', `a = ${repeat('[}')}`],
    ['lists without an end', repeat('a = [\n')],
    ['garbage', repeat('^%$&\n')],
  ])('gives up early and quietly on endless %s', (_, text) => {
    const start = performance.now()
    expect(read(text).problem).toBeTypeOf('string')
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('reads long lines, blank lines and wide lists', () => {
    expect([
      read(`a = "${repeat('x')}"\n`),
      read(repeat('\n')),
      read(`a = [${repeat('1,')}]\n`),
      read(`a = <<-E\n${repeat('\n')}E\n`),
    ]).toEqual([1, 0, 1, 1].map((items) => ({ items, problem: undefined })))
  })

  it('goes on behind what is nested too deep', () => {
    expect(read(`a = ${'['.repeat(401)}${']'.repeat(401)}\nb = 1\n`)).toEqual({
      items: 1,
      problem: 'Expressions are nested deeper than 400 levels',
    })
  })

  it('lists at most a thousand problems', () => {
    const { diagnostics } = parseFile('main.tf', '^\n'.repeat(3000))
    expect([diagnostics.length, diagnostics.at(-1)?.message]).toEqual([
      1001,
      'There are more than 1000 problems, and no more are listed',
    ])
  })

  it('does not read a file that is too large', () => {
    const text = ' '.repeat(largestSource + 1)
    const message = 'The file has 20000001 characters; files of more than 20000000 are not read'
    for (const file of ['main.tf', 'main.tf.json']) {
      expect(parseFile(file, text)).toMatchObject({
        body: { attributes: [], blocks: [] },
        diagnostics: [{ message, range: { start: 0, end: 0 } }],
      })
    }
  })
})
