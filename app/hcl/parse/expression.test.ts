import { describe, expect, it } from 'vitest'
import type { Expression, TemplatePart } from '../syntax.ts'
import { parseExpression } from './alone.ts'

/** An expression with every node in brackets. */
function sketch(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.text
    case 'boolean':
      return String(expression.value)
    case 'null':
      return 'null'
    case 'template':
      return `"${expression.parts.map(sketchPart).join('')}"`
    case 'name':
      return expression.name
    case 'attribute':
      return `${sketch(expression.of)}.${expression.name}`
    case 'index':
      return `${sketch(expression.of)}[${sketch(expression.key)}]`
    case 'splat':
      return `<${sketch(expression.of)} each ${sketch(expression.each)}>`
    case 'call':
      return `${expression.name}(${expression.arguments.map(sketch).join(' ')}${expression.expands ? '...' : ''})`
    case 'tuple':
      return `[${expression.elements.map(sketch).join(' ')}]`
    case 'object':
      return `{${expression.items.map(({ key, value }) => `${sketch(key)}=${sketch(value)}`).join(' ')}}`
    case 'for-tuple':
    case 'for-object': {
      const { key = '_', value, collection, condition } = expression
      const result =
        expression.kind === 'for-tuple'
          ? sketch(expression.result)
          : `${sketch(expression.resultKey)}=>${sketch(expression.result)}${expression.groups ? '...' : ''}`
      const filter = condition === undefined ? '' : ` if ${sketch(condition)}`
      return `<for ${key} ${value} in ${sketch(collection)}: ${result}${filter}>`
    }
    case 'conditional':
      return `<${sketch(expression.condition)} ? ${sketch(expression.then)} : ${sketch(expression.otherwise)}>`
    case 'binary':
      return `<${sketch(expression.left)} ${expression.operator} ${sketch(expression.right)}>`
    case 'unary':
      return `<${expression.operator}${sketch(expression.operand)}>`
    case 'parentheses':
      return `(${sketch(expression.inner)})`
    default:
      return expression satisfies never
  }
}

function sketchPart(part: TemplatePart): string {
  switch (part.kind) {
    case 'literal':
      return part.value
    case 'interpolation':
      return `\${${sketch(part.value)}}`
    case 'if':
      return `<if ${sketch(part.condition)} then ${part.then.map(sketchPart).join('')} else ${part.otherwise.map(sketchPart).join('')}>`
    case 'for':
      return `<for ${part.key ?? '_'} ${part.value} in ${sketch(part.collection)}: ${part.body.map(sketchPart).join('')}>`
    default:
      return part satisfies never
  }
}

function read(text: string): string {
  const { value, diagnostics } = parseExpression(text)
  return value === null ? diagnostics.map(({ message }) => message).join() : sketch(value)
}

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3', '<1 + <2 * 3>>'],
    ['1 * 2 + 3', '<<1 * 2> + 3>'],
    ['1 - 2 - 3', '<<1 - 2> - 3>'],
    ['a || b && c == d < e + f * !g', '<a || <b && <c == <d < <e + <f * <!g>>>>>>>'],
    ['a * b + c < d == e && f || g', '<<<<<<a * b> + c> < d> == e> && f> || g>'],
    ['-a.b + c', '<<-a.b> + c>'],
    ['!-a', '<!<-a>>'],
    ['(1 + 2) * 3', '<(<1 + 2>) * 3>'],
    ['a ? b : c ? d : e', '<a ? b : <c ? d : e>>'],
    ['a ? b ? c : d : e', '<a ? <b ? c : d> : e>'],
    ['a == 1 ? b : c', '<<a == 1> ? b : c>'],
    ['a-b', 'a-b'],
    ['a - b', '<a - b>'],
  ])('binds %s as %s', (text, tree) => {
    expect(read(text)).toBe(tree)
  })

  it.each([
    ['a.b[0].c["d"]', 'a.b[0].c["d"]'],
    ['a.0.b', 'a[0].b'],
    ['a[*].b[0].c', '<a each *.b[0].c>'],
    ['a[*].b[*].c', '<a each <*.b each *.c>>'],
    ['a.*.b.c', '<a each *.b.c>'],
    ['a.*.b[0]', '<a each *.b>[0]'],
    ['a.*.b.0', '<a each *.b[0]>'],
    ['a[*]', '<a each *>'],
    ['f(x).y', 'f(x).y'],
  ])('steps through %s as %s', (text, tree) => {
    expect(read(text)).toBe(tree)
  })

  it.each([
    ['f(a, b...)', 'f(a b...)'],
    ['f(a, b,)', 'f(a b)'],
    ['provider::aws::f(a)', 'provider::aws::f(a)'],
    ['{ a = 1, "b" : 2, (c) = 3, true = 4 }', '{"a"=1 "b"=2 (c)=3 "true"=4}'],
    ['{\n  a = 1\n  b = 2\n}', '{"a"=1 "b"=2}'],
    ['[for x in y : x if z]', '<for _ x in y: x if z>'],
    ['{ for k, v in m : k => v... if k }', '<for k v in m: k=>v... if k>'],
    ['"${a}"', '"${a}"'],
    ['"%{ if a }b%{ else }${c}%{ endif }"', '"<if a then b else ${c}>"'],
    ['"%{ for k, v in m }${k}%{ endfor }"', '"<for k v in m: ${k}>"'],
  ])('builds %s as %s', (text, tree) => {
    expect(read(text)).toBe(tree)
  })

  it.each([
    ['', 'The text ends where an expression should stand'],
    ['1 2', 'Something stands behind the expression'],
    ['a.0.1', 'Two indices in a row are written [0][1]'],
    ['f(a b)', 'Arguments of a function are separated by commas and end with ")"'],
    ['{ for x in y : x }', 'A "for" in "{ }" needs a key and "=>" before its result'],
    ['"%{ endif }"', 'The directive "endif" has nothing to belong to'],
    ['a + /* b', 'This comment is never closed'],
  ])('is refused when it is %s', (text, message) => {
    expect(read(text)).toBe(message)
  })
})
