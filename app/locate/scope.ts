import type { Declaration, ModuleCall, ModuleTree, SourceModule, UnresolvedCall } from '../hcl/module.ts'
import { findAttribute } from '../hcl/modules/find.ts'
import { isUnresolved } from '../hcl/modules/module-tree.ts'
import type { Expression, ParsedFile, Range } from '../hcl/syntax.ts'
import type { Value } from '../hcl/value.ts'
import type { TrailStep } from '../model/finding.ts'
import type { Path } from '../model/json.ts'

/** An expression with everything needed to say what its names mean. */
export interface Place {
  readonly file: ParsedFile
  readonly expression: Expression
  readonly scope: Scope
}

/** A place, and the part of its value that is meant. */
export interface Cursor {
  readonly place: Place
  readonly path: Path
  /** The key of the element is meant and not the element. */
  readonly keyOnly?: true
}

/** One instance of a module: who called it, with which keys on the way. */
export interface ModuleScope {
  readonly module: SourceModule
  readonly calls: readonly string[]
  readonly caller?: { readonly call: ModuleCall; readonly scope: Scope }
}

/** Where an expression stands: in a module instance, for one instance of a block, below iterators. */
export interface Scope {
  readonly module: ModuleScope
  readonly each?: Each
  readonly count?: number
  readonly bindings?: Binding
}

/** `for_each` of a resource, a call or a `dynamic` block, for one element; no key when nobody can tell which. */
export interface Each {
  readonly place: Place
  /** The whole attribute `for_each`. */
  readonly range: Range
  readonly role: TrailStep['role']
  readonly key?: string | number
}

/** A name that an expression or a `dynamic` block binds. */
export interface Binding {
  readonly name: string
  readonly bound: Bound
  readonly next: Binding | undefined
}

export type Bound =
  | { readonly kind: 'each'; readonly each: Each }
  | { readonly kind: 'place'; readonly cursor: Cursor }
  | { readonly kind: 'constant'; readonly value: Value }

export interface Scopes {
  readonly root: ModuleScope
  /** The module instance behind a call, each made once. */
  readonly child: (
    of: ModuleScope,
    name: string,
    key: string | number | undefined,
  ) => ModuleScope | UnresolvedCall | undefined
}

export function openScopes(tree: ModuleTree): Scopes {
  const root: ModuleScope = { module: tree.root, calls: [] }
  const children = new WeakMap<ModuleScope, Map<string, ModuleScope | UnresolvedCall | undefined>>()

  function make(of: ModuleScope, name: string, key: string | number | undefined): ReturnType<Scopes['child']> {
    const call = of.module.calls.get(name)
    if (call === undefined) return undefined
    const calls = [...of.calls, name]
    const module = tree.module(calls)
    if (module === undefined || isUnresolved(module)) return module
    return { module, calls, caller: { call, scope: instanceScope(of, call, key, 'argument') } }
  }

  return {
    root,
    child: (of, name, key) => {
      const known = children.get(of) ?? new Map<string, ModuleScope | UnresolvedCall | undefined>()
      children.set(of, known)
      const id = `${name} ${JSON.stringify(key)}`
      if (!known.has(id)) known.set(id, make(of, name, key))
      return known.get(id)
    },
  }
}

/** The scope inside a block with `count` or `for_each`, for the instance with a key. */
export function instanceScope(
  module: ModuleScope,
  declaration: Declaration,
  key: string | number | undefined,
  role: TrailStep['role'],
): Scope {
  const forEach = findAttribute(declaration, 'for_each')
  if (forEach === undefined) return typeof key === 'number' ? { module, count: key } : { module }
  const { file, attribute } = forEach
  const place = { file, expression: attribute.value, scope: { module } }
  return { module, each: { place, range: attribute.range, role, ...(key === undefined ? {} : { key }) } }
}

export function bind(scope: Scope, name: string, bound: Bound): Scope {
  return { ...scope, bindings: { name, bound, next: scope.bindings } }
}

export function findBinding(scope: Scope, name: string): Bound | undefined {
  for (let each = scope.bindings; each !== undefined; each = each.next) if (each.name === name) return each.bound
  return undefined
}
