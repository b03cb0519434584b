import type { Path } from '../model/json.ts'
import type { Attribute, Block, Body, Nesting, ValueType } from './declaration.ts'
import type { Schema } from './schema.ts'

/** What stands at a path of a resource. An element is what a list, set, map or tuple holds. */
export interface Description {
  readonly kind: 'attribute' | 'block' | 'element'
  /** How many there are of it: blocks as they nest, attributes and elements by their type; `single` for scalars and objects. */
  readonly nesting: Nesting
  readonly required: boolean
  readonly optional: boolean
  readonly computed: boolean
  /** It, or what it is part of, must not be shown. */
  readonly sensitive: boolean
  readonly writeOnly: boolean
  /** The value's type; for a block the list, set, map or object it arrives as. */
  readonly type: ValueType
}

/** The first step of a path that leads nowhere: its place in the path, the names that exist there, the type it should lead into. */
export interface Missing {
  readonly at: number
  readonly among: Body | undefined
  readonly inside: ValueType
}

/**
 * What the type declares at a path, in which `'*'` or a number stands for an element of a list, set or map (a map takes any key).
 * The empty path is the resource itself. Undefined when the table does not know the type or the type does not declare the path.
 */
export function describe(schema: Schema, typeKey: string, path: Path): Description | undefined {
  const body = schema.body(typeKey)
  if (body === undefined) return undefined
  const walked = walk(body, path)
  return 'found' in walked ? walked.found : undefined
}

/** Follows a path through a body; see `describe`. */
export function walk(body: Body, path: Path): { readonly found: Description } | { readonly missing: Missing } {
  let here: Description = { ...plain, kind: 'block', nesting: 'single', type: { kind: 'object', body } }
  for (const [at, step] of path.entries()) {
    const next = stepInto(here, step)
    if (next === undefined) {
      const among = here.type.kind === 'object' ? here.type.body : undefined
      return { missing: { at, among, inside: here.type } }
    }
    here = next
  }
  return { found: here }
}

const plain = { required: false, optional: false, computed: false, sensitive: false, writeOnly: false }

function stepInto(here: Description, step: string | number): Description | undefined {
  const element = (type: ValueType): Description => ({ ...here, kind: 'element', nesting: nestingOf(type), type })
  const { type } = here
  switch (type.kind) {
    case 'any':
      return element(type)
    case 'list':
    case 'set':
      return typeof step === 'number' || step === '*' ? element(type.element) : undefined
    case 'map':
      return element(type.element)
    case 'tuple': {
      const chosen = step === '*' ? type.elements[0] : typeof step === 'number' ? type.elements[step] : undefined
      return chosen && element(chosen)
    }
    case 'object': {
      const entry = typeof step === 'string' ? type.body.get(step) : undefined
      return (
        entry && {
          ...describeEntry(entry),
          sensitive: here.sensitive || (entry.kind === 'attribute' && entry.sensitive),
        }
      )
    }
    default:
      return undefined
  }
}

function describeEntry(entry: Attribute | Block): Description {
  if (entry.kind === 'attribute') return { ...entry, nesting: nestingOf(entry.type) }
  const { nesting, required, computed, body } = entry
  const one: ValueType = { kind: 'object', body }
  const type = nesting === 'single' || nesting === 'group' ? one : { kind: nesting, element: one }
  return { ...plain, kind: 'block', nesting, required, optional: !required, computed, type }
}

function nestingOf(type: ValueType): Nesting {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return type.kind
    case 'tuple':
      return 'list'
    default:
      return 'single'
  }
}

/**
 * What a plan says where nobody wrote the attribute or block at a path: `computed` (the provider decides at apply), `null`, or `empty`
 * (a list or map without blocks). Undefined when the table cannot tell.
 */
export function absent(schema: Schema, typeKey: string, path: Path): 'computed' | 'null' | 'empty' | undefined {
  const found = describe(schema, typeKey, path)
  if (found === undefined) return undefined
  if (found.kind !== 'element' && found.computed) return 'computed'
  return found.kind === 'block' && found.type.kind !== 'object' ? 'empty' : 'null'
}

/** True when what stands at the path is a set, so that the order of its elements means nothing. */
export function isSet(schema: Schema, typeKey: string, path: Path): boolean {
  return describe(schema, typeKey, path)?.nesting === 'set'
}

/** Paths whose values must not be shown, with `'*'` for elements; what lies below such a path is left out. Empty for unknown types. */
export function sensitivePaths(schema: Schema, typeKey: string): readonly Path[] {
  const body = schema.body(typeKey)
  if (body === undefined) return []
  let paths = sensitiveOf.get(body)
  if (paths === undefined) {
    paths = [...sensitiveIn({ kind: 'object', body }, [])]
    sensitiveOf.set(body, paths)
  }
  return paths
}

const sensitiveOf = new WeakMap<Body, readonly Path[]>()

function* sensitiveIn(type: ValueType, at: Path): Generator<Path> {
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') yield* sensitiveIn(type.element, [...at, '*'])
  if (type.kind === 'tuple') for (const [i, element] of type.elements.entries()) yield* sensitiveIn(element, [...at, i])
  if (type.kind !== 'object') return
  for (const [name, entry] of type.body) {
    const found = describeEntry(entry)
    if (found.sensitive) yield [...at, name]
    else yield* sensitiveIn(found.type, [...at, name])
  }
}
