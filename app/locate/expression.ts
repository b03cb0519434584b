import { plainText } from '../hcl/modules/find.ts'
import type { Expression, ObjectConstructor, ObjectItem, TemplatePart, Tuple } from '../hcl/syntax.ts'

/** The expressions directly below one, in order. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'null':
    case 'name':
      return []
    case 'template':
      return expression.parts.flatMap(expressionsOf)
    case 'attribute':
      return [expression.of]
    case 'index':
      return [expression.of, expression.key]
    case 'splat':
      return [expression.of, expression.each]
    case 'call':
      return expression.arguments
    case 'tuple':
      return expression.elements
    case 'object':
      return expression.items.flatMap(({ key, value }) => [key, value])
    case 'for-tuple':
      return [
        expression.collection,
        expression.result,
        ...(expression.condition === undefined ? [] : [expression.condition]),
      ]
    case 'for-object':
      return [
        expression.collection,
        expression.resultKey,
        expression.result,
        ...(expression.condition === undefined ? [] : [expression.condition]),
      ]
    case 'conditional':
      return [expression.condition, expression.then, expression.otherwise]
    case 'binary':
      return [expression.left, expression.right]
    case 'unary':
      return [expression.operand]
    case 'parentheses':
      return [expression.inner]
    default:
      return expression satisfies never
  }
}

function expressionsOf(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case 'literal':
      return []
    case 'interpolation':
      return [part.value]
    case 'if':
      return [part.condition, ...part.then.flatMap(expressionsOf), ...part.otherwise.flatMap(expressionsOf)]
    case 'for':
      return [part.collection, ...part.body.flatMap(expressionsOf)]
    default:
      return part satisfies never
  }
}

/** What a chain of `.name` and `[key]` starts from, and the steps in order. */
export function unwind(expression: Expression): {
  readonly base: Expression
  readonly steps: readonly (string | Expression)[]
} {
  const steps: (string | Expression)[] = []
  let base = expression
  while (base.kind === 'attribute' || base.kind === 'index') {
    steps.push(base.kind === 'attribute' ? base.name : base.key)
    base = base.of
  }
  return { base, steps: steps.reverse() }
}

const objectItems = new WeakMap<ObjectConstructor, ReadonlyMap<string, ObjectItem>>()
const tupleTexts = new WeakMap<Tuple, ReadonlyMap<string, number>>()

/** Items of an object by their keys, where those are written as text; the last one of a key counts. Made once an object. */
export function itemsOf(object: ObjectConstructor): ReadonlyMap<string, ObjectItem> {
  const known = objectItems.get(object)
  if (known !== undefined) return known
  const items = new Map<string, ObjectItem>()
  for (const item of object.items) {
    const key = textOfKey(item.key)
    if (key !== undefined) items.set(key, item)
  }
  objectItems.set(object, items)
  return items
}

/** Where in a list a text or number stands that is written out; the first one counts. Made once a list. */
export function textsOf(tuple: Tuple): ReadonlyMap<string, number> {
  const known = tupleTexts.get(tuple)
  if (known !== undefined) return known
  const texts = new Map<string, number>()
  tuple.elements.forEach((element, at) => {
    const text = textOfKey(element)
    if (text !== undefined && !texts.has(text)) texts.set(text, at)
  })
  tupleTexts.set(tuple, texts)
  return texts
}

function textOfKey(key: Expression): string | undefined {
  if (key.kind === 'number') return key.text
  if (key.kind === 'boolean') return String(key.value)
  return plainText(key)
}
