import type { Expression, TemplatePart } from '../../hcl/syntax.ts'
import { put } from '../../model/grow.ts'
import type { Json } from '../../model/json.ts'

/** The value of an expression made of literals alone; undefined for any other. */
export function constantOf(expression: Expression): Json | undefined {
  switch (expression.kind) {
    case 'null':
      return null
    case 'boolean':
      return expression.value
    case 'number':
      return Number(expression.text)
    case 'template':
      return templateConstant(expression.parts)
    case 'parentheses':
      return constantOf(expression.inner)
    case 'unary': {
      const operand = constantOf(expression.operand)
      if (expression.operator === '!') return typeof operand === 'boolean' ? !operand : undefined
      return typeof operand === 'number' ? -operand : undefined
    }
    case 'tuple': {
      const elements: Json[] = []
      for (const element of expression.elements) {
        const value = constantOf(element)
        if (value === undefined) return undefined
        elements.push(value)
      }
      return elements
    }
    case 'object': {
      const members: Record<string, Json> = {}
      for (const item of expression.items) {
        const key = constantOf(item.key)
        const value = constantOf(item.value)
        if (value === undefined || (typeof key !== 'string' && typeof key !== 'number')) return undefined
        put(members, String(key), value)
      }
      return members
    }
    default:
      return undefined
  }
}

function templateConstant(parts: readonly TemplatePart[]): Json | undefined {
  const only = parts.length === 1 ? parts[0] : undefined
  if (only?.kind === 'interpolation') return constantOf(only.value)
  let text = ''
  for (const part of parts) {
    const value =
      part.kind === 'literal' ? part.value : part.kind === 'interpolation' ? constantOf(part.value) : undefined
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
    text += String(value)
  }
  return text
}
