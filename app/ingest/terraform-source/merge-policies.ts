import {
  decidedLater,
  isList,
  isValueObject,
  PartialText,
  Unknown,
  type Value,
  type ValueObject,
} from '../../hcl/value.ts'
import { put } from '../../model/grow.ts'
import type { Json } from '../../model/json.ts'
import { parsePartialDocument } from './partial-document.ts'

/** An IAM policy in its parts. */
export interface Policy {
  readonly version: Value
  readonly id: Value
  readonly statements: readonly Value[] | Unknown
}

/**
 * Puts policies together as the data source does: a statement replaces an earlier one with its `Sid`, others are added; the newest version and the
 * last id count. A source that is unknown adds a statement that is unknown; an override that is makes every named statement uncertain.
 */
export function mergePolicies(
  sources: readonly (Policy | Unknown)[],
  own: Policy,
  overrides: readonly (Policy | Unknown)[],
): Policy | Unknown {
  let merged: Policy = { version: '', id: null, statements: [] }
  for (const [at, policy] of [...sources, own, ...overrides].entries()) {
    const isOverride = at > sources.length
    if (policy instanceof Unknown) {
      if (isOverride && hasNames(merged)) return policy
      merged = { ...merged, statements: added(merged.statements, [policy]) }
    } else merged = mergeTwo(merged, policy, isOverride)
  }
  return merged
}

function hasNames({ statements }: Policy): boolean {
  return statements instanceof Unknown || statements.some((statement) => sidOf(statement) !== undefined)
}

function mergeTwo(base: Policy, next: Policy, isOverride: boolean): Policy {
  const id = next.id === null || next.id === '' ? base.id : next.id
  const version = newest(base.version, next.version)
  if (next.statements instanceof Unknown && isOverride && hasNames(base))
    return { version, id, statements: next.statements }
  const statements = next.statements instanceof Unknown ? [next.statements] : next.statements
  return { version, id, statements: added(base.statements, statements) }
}

function newest(base: Value, next: Value): Value {
  if (base instanceof Unknown || next === null) return base
  if (next instanceof Unknown) return next
  return String(next) > String(base) ? next : base
}

function added(base: readonly Value[] | Unknown, more: readonly Value[]): readonly Value[] | Unknown {
  if (base instanceof Unknown) return [base, ...more]
  const statements = [...base]
  const places = new Map<Value, number>()
  for (const [at, statement] of statements.entries()) places.set(sidOf(statement) ?? null, at)
  for (const statement of more) {
    const sid = sidOf(statement)
    const at = typeof sid === 'string' ? places.get(sid) : undefined
    if (at === undefined) {
      if (typeof sid === 'string') places.set(sid, statements.length)
      statements.push(statement)
    } else statements[at] = statement
  }
  return statements
}

function sidOf(statement: Value): Value | undefined {
  if (statement instanceof Unknown || statement === null || !isValueObject(statement)) return undefined
  return statement.Sid === '' ? undefined : statement.Sid
}

/** The parts of a policy's text; unknown when it is no policy. */
export function readPolicy(text: Value): Policy | Unknown {
  const document =
    text instanceof PartialText ? parsePartialDocument(text) : text instanceof Unknown ? text : parse(text)
  if (document instanceof Unknown) return document
  if (document === undefined || document === null || !isValueObject(document)) return decidedLater
  const { Version: version = null, Id: id = null, Statement: statement = null } = document
  const statements =
    statement instanceof Unknown ? statement : statement === null ? [] : isList(statement) ? statement : [statement]
  return { version, id, statements: statements instanceof Unknown ? statements : statements.map(inOrder) }
}

function parse(text: Value): Value | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text) as Json as Value
  } catch {
    return undefined
  }
}

// The provider writes the parts of a statement in this order, however it read them.
const order = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
]

function inOrder(statement: Value): Value {
  if (statement instanceof Unknown || statement === null || !isValueObject(statement)) return statement
  const ordered: Record<string, Value> = {}
  for (const key of order) if (Object.hasOwn(statement, key)) put(ordered, key, statement[key] ?? null)
  return ordered satisfies ValueObject
}
