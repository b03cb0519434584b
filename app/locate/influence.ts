import type { Expression } from '../hcl/syntax.ts'
import { childrenOf, unwind } from './expression.ts'
import { hopBeforeUnknownKey } from './hop.ts'
import type { Cursor, Place } from './scope.ts'
import type { Hop, Tracer } from './tracer.ts'

/** Names that say nothing about where a value is written. */
const silent = new Set(['path', 'terraform', 'self', 'count'])

/**
 * The one thing that decides what an expression comes to, where it is not a copy of anything: `var.public` of `!var.public`, the argument of a
 * function, the condition between two texts. Undefined when there is none or more than
 * one, and when it is only a part of what is written out.
 */
export function findInfluence(tracer: Tracer, place: Place): Cursor | Hop | undefined {
  const { expression } = place
  if (expression.kind === 'attribute' || expression.kind === 'index') {
    const before = hopBeforeUnknownKey(tracer, place)
    if (before !== undefined) return before
  }
  const found = new Map<string, Expression>()
  collect(tracer, { text: place.file.text, bound: new Set(), isPart: false, found }, expression)
  const [only] = found.values()
  if (found.size !== 1 || only === undefined) return undefined
  return { place: { ...place, expression: only }, path: [] }
}

interface Search {
  readonly text: string
  /** Names that loops around bind. */
  readonly bound: ReadonlySet<string>
  /** What is found now would be one of several parts, and decide nothing alone. */
  readonly isPart: boolean
  readonly found: Map<string, Expression>
}

function collect(tracer: Tracer, search: Search, expression: Expression): void {
  const { text, bound, isPart, found } = search
  if (found.size > 1 || !tracer.spend()) return
  const inner = (each: Expression, more: Partial<Search> = {}): void => collect(tracer, { ...search, ...more }, each)
  const binding = (...names: readonly (string | undefined)[]): Partial<Search> => ({
    bound: new Set([...bound, ...names.filter((name) => name !== undefined)]),
  })
  switch (expression.kind) {
    case 'name':
    case 'attribute':
    case 'index': {
      const { base, steps } = unwind(expression)
      if (base.kind !== 'name') inner(base)
      else if (!bound.has(base.name) && !silent.has(base.name) && steps.length > 0) {
        found.set(text.slice(expression.range.start, expression.range.end), expression)
        // What stands around it counts as a second influence.
        if (isPart) found.set('', expression)
      }
      for (const step of steps) if (typeof step !== 'string') inner(step)
      return
    }
    case 'for-tuple':
    case 'for-object': {
      const [collection, ...results] = childrenOf(expression)
      if (collection !== undefined) inner(collection)
      for (const each of results) inner(each, binding(expression.key, expression.value))
      return
    }
    case 'splat':
      inner(expression.of)
      inner(expression.each, binding('*'))
      return
    case 'template': {
      // A `%{ for }` binds its names for its body alone; that they count for the whole text does no harm.
      const names = expression.parts.flatMap((part) => (part.kind === 'for' ? [part.key, part.value] : []))
      for (const each of childrenOf(expression))
        inner(each, { ...binding(...names), isPart: isPart || expression.heredoc })
      return
    }
    case 'object':
    case 'tuple': {
      const children = childrenOf(expression)
      for (const each of children) inner(each, { isPart: isPart || children.length > 1 })
      return
    }
    default:
      for (const each of childrenOf(expression)) inner(each)
  }
}
