import type { Declaration } from '../hcl/module.ts'
import { findAttribute } from '../hcl/modules/find.ts'
import { isUnresolved } from '../hcl/modules/module-tree.ts'
import type { Attribute, Expression, ParsedFile } from '../hcl/syntax.ts'
import type { TrailStep } from '../model/finding.ts'
import type { Json, Path } from '../model/json.ts'
import { bodyOf } from './body.ts'
import { descend } from './descend.ts'
import { compare } from './match.ts'
import { hopPolicyDocument } from './policy-document.ts'
import { type Bound, type Cursor, type Each, findBinding, instanceScope, type Place, type Scope } from './scope.ts'
import { type Hop, pass, type Tracer } from './tracer.ts'

/** Where a name leads, with the path behind it: `var.x.y` is the name `var` with the path `x`, `y`. */
export function hopName(tracer: Tracer, place: Place, name: string, path: Path, keyOnly?: true): Hop | undefined {
  const { scope } = place
  const bound = findBinding(scope, name)
  if (bound !== undefined) return hopBound(bound, path)
  const [first, ...rest] = path
  switch (name) {
    case 'var':
      return typeof first === 'string' ? hopVariable(tracer, scope, first, rest, keyOnly) : undefined
    case 'local':
      return typeof first === 'string' ? hopLocal(scope, first, rest, keyOnly) : undefined
    case 'each':
      return scope.each === undefined ? undefined : hopBound({ kind: 'each', each: scope.each }, path)
    case 'module':
      return hopOutput(tracer, scope, path, keyOnly)
    case 'path':
    case 'terraform':
    case 'self':
    case 'count':
    case 'ephemeral':
      return undefined
    case 'data':
      return hopResource(tracer, scope, 'data.', path)
    default:
      return hopResource(tracer, scope, '', [name, ...path])
  }
}

function hopBound(bound: Bound, path: Path): Hop | undefined {
  if (bound.kind === 'constant') return undefined
  if (bound.kind === 'place') return pass({ ...bound.cursor, path: [...bound.cursor.path, ...path] })
  const [part, ...rest] = path
  return part === 'key' || part === 'value' ? hopEach(bound.each, part, rest) : undefined
}

/** Without a key it is the whole collection that is meant. */
function hopEach({ place, range, role, key }: Each, part: 'key' | 'value', rest: Path): Hop {
  const cursor: Cursor =
    key === undefined
      ? { place, path: [] }
      : { place, path: [key, ...rest], ...(part === 'key' ? { keyOnly: true as const } : {}) }
  return { cursor, move: 'jump', spot: { file: place.file, range, role } }
}

function hopVariable(tracer: Tracer, scope: Scope, name: string, path: Path, keyOnly?: true): Hop | undefined {
  const { caller, module } = scope.module
  if (caller !== undefined) {
    const argument = findAttribute(caller.call, name)
    if (argument !== undefined) return jump(argument, caller.scope, path, 'argument', keyOnly)
  } else {
    if (tracer.given.has(name)) return undefined
    const assigned = tracer.assigned.get(name)
    if (assigned !== undefined) {
      if (isOverruled(tracer, scope, name, assigned)) return undefined
      return jump(assigned, { module: scope.module }, path, 'assignment', keyOnly)
    }
  }
  const variable = module.variables.get(name)
  const written = variable === undefined ? undefined : findAttribute(variable, 'default')
  if (caller === undefined && written !== undefined && isOverruled(tracer, scope, name, written)) return undefined
  return written === undefined ? undefined : jump(written, { module: scope.module }, path, 'default', keyOnly)
}

/** True when the plan knows another value than the one written here: somebody gave it on the command line, say. */
function isOverruled(tracer: Tracer, { module }: Scope, name: string, { file, attribute }: Written): boolean {
  const value = tracer.values.get(name)
  if (value === undefined) return false
  const written = tracer.constant({ place: { file, expression: attribute.value, scope: { module } }, path: [] })
  return compare(written, value as Json) === false
}

type Written = { readonly file: ParsedFile; readonly attribute: Attribute }

function hopLocal({ module }: Scope, name: string, path: Path, keyOnly?: true): Hop | undefined {
  const local = module.module.locals.get(name)
  return local === undefined ? undefined : jump(local, { module }, path, 'local', keyOnly)
}

function hopOutput(tracer: Tracer, scope: Scope, path: Path, keyOnly?: true): Hop | undefined {
  const [name, ...behind] = path
  const call = typeof name === 'string' ? scope.module.module.calls.get(name) : undefined
  if (call === undefined) return undefined
  const { key, rest } = takeKey(call, behind)
  const [output, ...below] = rest
  const child = tracer.scopes.child(scope.module, call.name, key)
  if (child === undefined || isUnresolved(child) || typeof output !== 'string') return undefined
  const declaration = child.module.outputs.get(output)
  const value = declaration === undefined ? undefined : findAttribute(declaration, 'value')
  return value === undefined ? undefined : jump(value, { module: child }, below, 'output', keyOnly)
}

/** An attribute of another resource, where that resource writes it. */
function hopResource(tracer: Tracer, scope: Scope, prefix: string, path: Path): Hop | undefined {
  const [type, name, ...behind] = path
  const declaration = scope.module.module.resources.get(`${prefix}${type}.${name}`)
  if (declaration === undefined) return undefined
  const { key, rest } = takeKey(declaration, behind)
  const inside = instanceScope(scope.module, declaration, key, 'attribute')
  if (declaration.key.startsWith('data.aws_iam_policy_document.') && rest[0] === 'json')
    return hopPolicyDocument(tracer, declaration, inside, rest.slice(1))
  const found = descend(tracer, bodyOf(declaration, inside), rest)
  if (found.kind !== 'attribute') return undefined
  return { cursor: { place: found.place, path: found.path }, move: 'jump', spot: found.spot }
}

/** The instance key in front of a path, for blocks that have instances. */
function takeKey(
  declaration: Declaration,
  path: Path,
): { readonly key: string | number | undefined; readonly rest: Path } {
  const [key, ...rest] = path
  const repeats =
    findAttribute(declaration, 'for_each') !== undefined || findAttribute(declaration, 'count') !== undefined
  return repeats && key !== undefined ? { key, rest } : { key: undefined, rest: path }
}

function jump({ file, attribute }: Written, scope: Scope, path: Path, role: TrailStep['role'], keyOnly?: true): Hop {
  const expression: Expression = attribute.value
  const cursor: Cursor = { place: { file, expression, scope }, path, ...(keyOnly === undefined ? {} : { keyOnly }) }
  return { cursor, move: 'jump', spot: { file, range: attribute.range, role } }
}
