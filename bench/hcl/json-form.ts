import type { Body, Expression, Template, TemplatePart } from '../../app/hcl/syntax.ts'
import type { Json, JsonObject } from '../../app/model/json.ts'

/**
 * The JSON that hcl2json makes of a file: blocks by type and label as lists of objects, values that are written out as themselves, and every other
 * expression as its source in `${ }`. Derived from what hcl2json answers, so that both parsers can be compared.
 */
export function jsonForm(text: string, body: Body): JsonObject {
  const result: Record<string, Json> = {}
  for (const block of body.blocks) {
    const names = [block.type, ...block.labels.map((label) => label.text)]
    const last = names.pop() ?? ''
    let into = result
    for (const name of names) into = objectIn(into, name)
    const own = into[last]
    const value = jsonForm(text, block.body)
    if (Array.isArray(own)) (own as Json[]).push(value)
    else into[last] = [value]
  }
  for (const { name, value } of body.attributes) result[name] = valueForm(text, value)
  return result
}

function objectIn(parent: Record<string, Json>, name: string): Record<string, Json> {
  const found = parent[name]
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as Record<string, Json>
  const made: Record<string, Json> = {}
  parent[name] = made
  return made
}

function valueForm(text: string, expression: Expression): Json {
  switch (expression.kind) {
    case 'number':
      return Number(expression.text)
    case 'boolean':
      return expression.value
    case 'null':
      return null
    case 'unary':
      return unaryForm(text, expression)
    case 'template': {
      const [only] = expression.parts
      const isWrapped = expression.parts.length === 1 && only?.kind === 'interpolation'
      return isWrapped ? valueForm(text, only.value) : templateForm(text, expression.parts)
    }
    case 'tuple':
      return expression.elements.map((element) => valueForm(text, element))
    case 'object':
      return Object.fromEntries(expression.items.map(({ key, value }) => [keyForm(text, key), valueForm(text, value)]))
    default:
      return sourceForm(text, expression)
  }
}

function unaryForm(text: string, expression: Expression & { readonly kind: 'unary' }): Json {
  const { operator, operand } = expression
  if (operator === '-' && operand.kind === 'number') return -Number(operand.text)
  if (operator === '!' && operand.kind === 'boolean') return !operand.value
  return sourceForm(text, expression)
}

function sourceForm(text: string, expression: Expression): string {
  return `\${${sourceOf(text, expression)}}`
}

function sourceOf(text: string, { range }: Expression): string {
  return text.slice(range.start, range.end)
}

/** A key of names and indices is its source, brackets and all. */
function keyForm(text: string, key: Expression): string {
  const isTraversal = key.kind === 'attribute' || key.kind === 'index'
  return isTraversal && startsWithName(key) ? sourceOf(text, key) : textForm(text, key)
}

function startsWithName(key: Expression): boolean {
  let of = key
  while (of.kind === 'attribute' || (of.kind === 'index' && isConstant(of.key))) of = of.of
  return of.kind === 'name'
}

function isConstant(key: Expression): boolean {
  if (key.kind === 'template') return key.parts.every(({ kind }) => kind === 'literal')
  return key.kind === 'number' || key.kind === 'boolean' || key.kind === 'null'
}

function templateForm(text: string, parts: readonly TemplatePart[]): string {
  return parts.map((part) => partForm(text, part)).join('')
}

function partForm(text: string, part: TemplatePart): string {
  switch (part.kind) {
    case 'literal':
      return part.value.replace(/[$%]\{/g, (opening) => opening.charAt(0) + opening)
    case 'interpolation':
      return textForm(text, part.value)
    case 'if': {
      const otherwise = part.otherwise.length === 0 ? '' : `%{else}${templateForm(text, part.otherwise)}`
      return `%{if ${sourceOf(text, part.condition)}}${templateForm(text, part.then)}${otherwise}%{endif}`
    }
    case 'for': {
      const names = part.key === undefined ? part.value : `${part.key}, ${part.value}`
      return `%{for ${names} in ${sourceOf(text, part.collection)}}${templateForm(text, part.body)}%{endfor}`
    }
    default:
      return part satisfies never
  }
}

/** An expression inside a text. */
function textForm(text: string, expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(Number(expression.text))
    case 'boolean':
      return String(expression.value)
    case 'null':
      return ''
    case 'template':
      return templateForm(text, (expression satisfies Template).parts)
    case 'conditional': {
      const { condition, then, otherwise } = expression
      return `%{if ${sourceOf(text, condition)}}${textForm(text, then)}%{else}${textForm(text, otherwise)}%{endif}`
    }
    default:
      return sourceForm(text, expression)
  }
}
