import { plainText } from '../modules/find.ts'
import type { Block, Body, Expression } from '../syntax.ts'
import type { AttributeFilter } from './directive.ts'
import { isDynamic, nameOf } from './spots.ts'

/**
 * Whether a block has the attributes a comment of trivy asks for, as far as its text tells: for every instance, for those with certain keys, for
 * none; `unknown` when a value is not written in the block itself.
 */
export type Held = 'all' | 'none' | 'unknown' | { readonly keys: readonly (string | number)[] }

/** Checks all filters of a comment; all of them must hold. */
export function holds(filters: readonly AttributeFilter[], block: Block): Held {
  let held: Held = 'all'
  for (const { path, value } of filters) {
    held = both(held, compare(valueAt(block.body, path, block), value, block))
    if (held === 'none') return held
  }
  return held
}

/** What is found at a path: a text, something each instance has of its own, nothing, or what only evaluation would tell. */
type Seen = { readonly text: string } | { readonly each: 'key' | 'value' | 'index' } | 'absent' | 'unknown'

function both(left: Held, right: Held): Held {
  if (left === 'none' || right === 'none') return 'none'
  if (left === 'unknown' || right === 'unknown') return 'unknown'
  if (left === 'all') return right
  if (right === 'all') return left
  const keys = left.keys.filter((key) => right.keys.includes(key))
  return keys.length === 0 ? 'none' : { keys }
}

function compare(seen: Seen, wanted: string, block: Block): Held {
  if (seen === 'absent') return 'none'
  if (seen === 'unknown') return 'unknown'
  if ('text' in seen) return seen.text === wanted ? 'all' : 'none'
  if (seen.each === 'index') return /^\d{1,9}$/.test(wanted) ? { keys: [Number(wanted)] } : 'none'
  if (seen.each === 'key') return { keys: [wanted] }
  const source = block.body.attributes.find(({ name }) => name === 'for_each')?.value
  if (source?.kind === 'call' && source.name === 'toset') return { keys: [wanted] }
  if (source?.kind !== 'object') return 'unknown'
  const items = source.items.map(({ key, value }) => ({ key: plainText(key), value: literal(value, []) }))
  const keys = items.flatMap(({ key, value }) =>
    key !== undefined && typeof value === 'object' && 'text' in value && value.text === wanted ? [key] : [],
  )
  if (items.some(({ key, value }) => key === undefined || value === 'unknown')) return 'unknown'
  return keys.length === 0 ? 'none' : { keys }
}

function valueAt(body: Body, path: readonly string[], block: Block): Seen {
  const [name = '', ...rest] = path
  if (body === block.body) {
    if (name === 'each' && (rest[0] === 'key' || rest[0] === 'value') && rest.length === 1) return { each: rest[0] }
    if (name === 'count' && rest[0] === 'index' && rest.length === 1) return { each: 'index' }
  }
  const attribute = body.attributes.find((each) => each.name === name)
  if (attribute !== undefined) return literal(attribute.value, rest)
  const blocks = body.blocks.filter((each) => nameOf(each) === name)
  const indexed = /^\d{1,9}$/.test(rest[0] ?? '')
  const inner = blocks[indexed ? Number(rest[0]) : 0]
  if (inner === undefined) return blocks.some(isDynamic) ? 'unknown' : 'absent'
  const content = isDynamic(inner) ? inner.body.blocks.find(({ type }) => type === 'content') : inner
  return content === undefined ? 'unknown' : valueAt(content.body, rest.slice(indexed ? 1 : 0), block)
}

function literal(value: Expression, rest: readonly string[]): Seen {
  const [step, ...further] = rest
  if (value.kind === 'parentheses') return literal(value.inner, rest)
  if (value.kind === 'object' && step !== undefined) {
    const item = value.items.find(({ key }) => plainText(key) === step)
    if (item !== undefined) return literal(item.value, further)
    return value.items.every(({ key }) => plainText(key) !== undefined) ? 'absent' : 'unknown'
  }
  if (value.kind === 'tuple' && step !== undefined) {
    const element = /^\d{1,9}$/.test(step) ? value.elements[Number(step)] : undefined
    return element === undefined ? 'absent' : literal(element, further)
  }
  return step === undefined ? scalar(value) : 'unknown'
}

function scalar(value: Expression): Seen {
  if (value.kind === 'number') return { text: value.text }
  if (value.kind === 'boolean') return { text: String(value.value) }
  const text = plainText(value)
  if (text !== undefined) return { text }
  if (value.kind === 'template' && value.parts.length === 1) {
    const [part] = value.parts
    return part?.kind === 'interpolation' ? scalar(part.value) : 'unknown'
  }
  if (value.kind !== 'attribute' || value.of.kind !== 'name') return 'unknown'
  if (value.of.name === 'each' && (value.name === 'key' || value.name === 'value')) return { each: value.name }
  return value.of.name === 'count' && value.name === 'index' ? { each: 'index' } : 'unknown'
}
