import { tokenise } from '../../model/address.ts'
import { isObject, type Json } from '../../model/json.ts'

/** Something an expression refers to, as far as the plan's configuration tells. */
export type Reference =
  /** A resource: `id` is `type.name`, with `data.` in front for data sources; `key` and `attribute` where they are literal. */
  | { readonly kind: 'resource'; readonly id: string; readonly key?: string | number; readonly attribute?: string }
  | { readonly kind: 'variable'; readonly name: string }
  /** A module's output; `output` is missing when the whole module is meant or the instance is chosen by an expression. */
  | { readonly kind: 'output'; readonly call: string; readonly key?: string | number; readonly output?: string }
  /** The key of the instance itself: `each.key`, `count.index`. */
  | { readonly kind: 'key' }
  /** The value of the instance's `for_each` element. */
  | { readonly kind: 'each-value' }
  /** A local value: the plan does not say what it is made of. */
  | { readonly kind: 'local' }

const silent = new Set(['path', 'terraform', 'self', 'provider'])

/** The references of an expression or of all expressions in a nested block. */
export function readReferences(expression: Json | undefined): readonly Reference[] {
  const texts: string[] = []
  const pending: (Json | undefined)[] = [expression]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) {
      for (const item of next as readonly Json[]) pending.push(item)
    } else if (isObject(next)) {
      const own = ownReferences(next)
      if (own !== undefined) for (const text of own) texts.push(text)
      else if (!('constant_value' in next)) for (const item of Object.values(next)) pending.push(item)
    }
  }
  return parseReferences(texts)
}

/** The reference texts of one expression; undefined when it is a nested block instead. */
export function ownReferences(expression: Json): readonly string[] | undefined {
  if (!isObject(expression) || !Array.isArray(expression.references)) return undefined
  const references = expression.references as readonly Json[]
  return references.every((item) => typeof item === 'string') ? (references as readonly string[]) : undefined
}

/**
 * Terraform lists every reference from its longest form to its shortest (`a.b.id`, `a.b`); only the longest counts. An instance
 * chosen by an expression is listed without key and attribute.
 */
function parseReferences(texts: readonly string[]): readonly Reference[] {
  const parsed: Reference[] = []
  const seen = new Set<string>()
  let previous = ''
  for (const text of texts) {
    const shortened = previous.startsWith(text) && /^[.[]/.test(previous.slice(text.length))
    previous = text
    if (shortened || seen.has(text)) continue
    seen.add(text)
    const reference = parseReference(text)
    if (reference !== undefined) parsed.push(reference)
  }
  return parsed
}

function parseReference(text: string): Reference | undefined {
  const steps = tokenise(text)
  const first = steps?.[0]
  if (steps === undefined || first?.kind !== 'name' || silent.has(first.name)) return undefined
  const names = steps.map((step) => (step.kind === 'name' ? step.name : undefined))
  const second = names[1]
  if (first.name === 'count') return { kind: 'key' }
  if (first.name === 'each') return { kind: second === 'value' ? 'each-value' : 'key' }
  if (second === undefined) return undefined
  if (first.name === 'local') return { kind: 'local' }
  if (first.name === 'var') return { kind: 'variable', name: second }
  const isMode = first.name === 'data' || first.name === 'ephemeral'
  const at = first.name === 'module' ? 2 : isMode ? 3 : 2
  const step = steps[at]
  const key = step?.kind === 'key' ? { key: step.key } : {}
  const after = names[step?.kind === 'key' ? at + 1 : at]
  if (first.name === 'module') return { kind: 'output', call: second, ...key, ...(after ? { output: after } : {}) }
  if (isMode && names[2] === undefined) return undefined
  const id = names.slice(0, at).join('.')
  return { kind: 'resource', id, ...key, ...(after ? { attribute: after } : {}) }
}
