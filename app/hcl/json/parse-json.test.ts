import { describe, expect, it } from 'vitest'
import { parseFile } from '../parse/parse-file.ts'
import type { Body, Range } from '../syntax.ts'

function read(value: unknown, file = 'main.tf.json'): ReturnType<typeof parseFile> {
  return parseFile(file, typeof value === 'string' ? value : JSON.stringify(value))
}

/** Blocks as `type.label`, with the names and the source of their arguments. */
function outline(text: string, { attributes, blocks }: Body): readonly unknown[] {
  const at = ({ start, end }: Range): string => text.slice(start, end)
  return [
    ...attributes.map(({ name, value }) => `${name}=${at(value.range)}`),
    ...blocks.map(({ type, labels, body }) => ({
      [[type, ...labels.map((label) => label.text)].join('.')]: outline(text, body),
    })),
  ]
}

describe('a file in JSON syntax', () => {
  it('has blocks at the top and arguments in them', () => {
    const { text, body, diagnostics, syntax } = read({
      '//': 'a comment',
      resource: { aws_s3_bucket: { b: { bucket: 'x', versioning: { enabled: true }, '//': 'another' } } },
      variable: { v: {} },
      locals: { a: 1 },
      output: { o: { value: '${local.a}' } },
    })
    expect({ syntax, diagnostics, outline: outline(text, body) }).toEqual({
      syntax: 'json',
      diagnostics: [],
      outline: [
        { 'resource.aws_s3_bucket.b': ['bucket="x"', 'versioning={"enabled":true}'] },
        { 'variable.v': [] },
        { locals: ['a=1'] },
        { 'output.o': ['value="${local.a}"'] },
      ],
    })
  })

  it('may have arrays wherever several blocks can stand', () => {
    const { text, body, diagnostics } = read([
      { resource: [{ a: [{ b: [{ x: 1 }, { x: 2 }] }] }, { a: { c: {} } }] },
      { locals: [{ y: 1 }, { z: 2 }], moved: [{ from: 'a.b', to: 'a.d' }] },
    ])
    expect([diagnostics, outline(text, body)]).toEqual([
      [],
      [
        { 'resource.a.b': ['x=1'] },
        { 'resource.a.b': ['x=2'] },
        { 'resource.a.c': [] },
        { locals: ['y=1'] },
        { locals: ['z=2'] },
        { moved: ['from="a.b"', 'to="a.d"'] },
      ],
    ])
  })

  it('knows where a block, its header and its body stand', () => {
    const text = '{"data": {"a": {"b": {"c": 1}}}}'
    const [block] = read(text).body.blocks
    const at = ({ start, end }: Range): string => text.slice(start, end)
    expect(
      block && [at(block.header), at(block.range), at(block.body.range), block.labels.map(({ range }) => at(range))],
    ).toEqual(['"b"', '"b": {"c": 1}', '"c": 1', ['"a"', '"b"']])
  })

  it('has templates in texts and in names, with places behind escapes', () => {
    const text = '{"locals": {"a": {"\\"${b}": -1}}}'
    const [item] =
      read(text).body.blocks[0]?.body.attributes.flatMap(({ value }) => (value.kind === 'object' ? value.items : [])) ??
      []
    expect(item).toMatchObject({
      key: { parts: [{ value: '"' }, { kind: 'interpolation', value: { name: 'b', range: { start: 23, end: 24 } } }] },
      value: { kind: 'unary', operator: '-', operand: { text: '1' } },
    })
  })

  it('has plain texts where Terraform evaluates nothing', () => {
    const { body, diagnostics } = read({
      variable: { v: { default: '${a b}', validation: { condition: '${var.v != ""}' } } },
      module: { m: { source: './${x y}' } },
    })
    const values = body.blocks.flatMap((block) => block.body.attributes.map(({ value }) => value))
    expect([diagnostics, values]).toMatchObject([
      [],
      [
        { parts: [{ kind: 'literal', value: '${a b}' }] },
        { items: [{ value: { parts: [{ kind: 'interpolation' }] } }] },
        { parts: [{ kind: 'literal', value: './${x y}' }] },
      ],
    ])
  })

  it('with the values of variables has arguments only, and plain texts', () => {
    const { text, body } = read({ a: '${b}', resource: [1] }, 'x.auto.tfvars.json')
    expect([outline(text, body), body.attributes[0]?.value]).toMatchObject([
      ['a="${b}"', 'resource=[1]'],
      { parts: [{ kind: 'literal', value: '${b}' }] },
    ])
  })

  it.each([
    [
      'a name twice',
      '{"locals": {"a": 1, "a": 2}}',
      ['The argument a is set twice in the same body'],
      [{ locals: ['a=1'] }],
    ],
    [
      'a broken template',
      '{"locals": {"a": "${"}}',
      ['The text ends where an expression should stand'],
      [{ locals: ['a="${"'] }],
    ],
    [
      'no object where a label stands',
      '{"resource": {"a": 1}}',
      ['A JSON object should stand here, or an array of objects'],
      [],
    ],
    ['nothing', '', ['The JSON ends too early'], []],
  ])('with %s is read with a complaint', (_, text, messages, kept) => {
    const { body, diagnostics } = read(text)
    expect([diagnostics.map(({ message }) => message), outline(text, body)]).toEqual([messages, kept])
  })

  it('may name a nested block twice', () => {
    const { text, body, diagnostics } = read('{"resource": {"a": {"b": {"c": {"d": 1}, "c": {"d": 2}}}}}')
    expect([diagnostics, outline(text, body)]).toEqual([[], [{ 'resource.a.b': ['c={"d": 1}', 'c={"d": 2}'] }]])
  })
})
