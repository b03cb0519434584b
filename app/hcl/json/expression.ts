import { parseTemplate } from '../parse/alone.ts'
import { mostDiagnostics } from '../parse/cursor.ts'
import { normalize } from '../parse/literal.ts'
import type { Diagnostic, Expression, ObjectItem, Template } from '../syntax.ts'
import type { JsonMember, JsonNode, JsonText } from './node.ts'

/** What to do with texts: Terraform reads most as templates, and those that it needs before it evaluates anything as they stand. */
export type TextMode = 'template' | 'plain'

/** JSON as an expression of the language; texts and names of members are templates. */
export function expressionOf(node: JsonNode, mode: TextMode, diagnostics: Diagnostic[]): Expression {
  const { range } = node
  switch (node.kind) {
    case 'text':
      return templateOf(node, mode, diagnostics)
    case 'number':
      if (!node.text.startsWith('-')) return node
      return {
        kind: 'unary',
        operator: '-',
        operand: { kind: 'number', text: node.text.slice(1), range: { start: range.start + 1, end: range.end } },
        range,
      }
    case 'boolean':
    case 'null':
      return node
    case 'array':
      return { kind: 'tuple', elements: node.elements.map((each) => expressionOf(each, mode, diagnostics)), range }
    case 'object':
      return { kind: 'object', items: node.members.map((member) => itemOf(member, mode, diagnostics)), range }
    default:
      return node satisfies never
  }
}

function itemOf({ name, value }: JsonMember, mode: TextMode, diagnostics: Diagnostic[]): ObjectItem {
  return {
    key: templateOf(name, mode, diagnostics),
    value: expressionOf(value, mode, diagnostics),
    range: { start: name.range.start, end: value.range.end },
  }
}

function templateOf(node: JsonText, mode: TextMode, diagnostics: Diagnostic[]): Template {
  const { value, range } = node
  const isTemplate = mode === 'template' && (value.includes('${') || value.includes('%{'))
  if (!isTemplate) return plainText(node)
  const parsed = parseTemplate(value, (offset) => placeOf(node, offset))
  if (diagnostics.length < mostDiagnostics) diagnostics.push(...parsed.diagnostics)
  return parsed.value === null ? plainText(node) : { ...parsed.value, range }
}

function plainText(node: JsonText): Template {
  const { value, range } = node
  const inside = { start: range.start + 1, end: placeOf(node, value.length) }
  const parts = value === '' ? [] : [{ kind: 'literal' as const, value: normalize(value), range: inside }]
  return { kind: 'template', parts, heredoc: false, range }
}

/** Where a unit of a text's value stands in the file. */
function placeOf({ places, range }: JsonText, offset: number): number {
  return places === undefined ? range.start + 1 + offset : (places[offset] ?? range.end)
}
