import type { Expression, GetAttribute, GetIndex } from '../syntax.ts'
import type { Value } from '../value.ts'
import type { Trace } from './trace.ts'
import type { Work } from './work.ts'

/** What names mean where an expression stands. */
export interface Scope {
  readonly names: Names
  /** Names bound by `for`, splats, `dynamic` blocks and templates; the innermost first. */
  readonly bound: Bound | undefined
  /** `each` and `count` of the block the expression stands in. */
  readonly repetition: Repetition | undefined
  /** Collects what is read. */
  readonly trace: Trace
  readonly work: Work
  /** Evaluates an expression within; handed on, since every kind of expression holds others. */
  readonly evaluate: Evaluate
}

/** @throws EvaluationError where Terraform would refuse the expression, GivenUp where it asks for too much */
export type Evaluate = (expression: Expression, scope: Scope) => Value

/** A scope before anything is read in it. */
export type OuterScope = Omit<Scope, 'trace'>

export interface Bound {
  readonly name: string
  readonly value: Value
  readonly outer: Bound | undefined
}

/** One turn of `count` or `for_each`. */
export interface Repetition {
  readonly each?: { readonly key: Value; readonly value: Value }
  readonly index?: Value
  /** What the elements were read from. */
  readonly trace: Trace
}

export type Step = GetAttribute | GetIndex

/** The steps behind a name, in order; whoever resolves the name moves on over those that are part of it. */
export interface Steps {
  readonly all: readonly Step[]
  at: number
}

/** Resolves names that nothing binds: `var`, `local`, `module`, `aws_s3_bucket`. */
export interface Names {
  readonly resolve: (name: string, steps: Steps, scope: Scope) => Value
}

/** The scope in which one name more means something. */
export function bind<S extends OuterScope>(scope: S, name: string, value: Value): S {
  return { ...scope, bound: { name, value, outer: scope.bound } }
}

/** The value a name is bound to, undefined when it is not. */
export function findBound(scope: Scope, name: string): Value | undefined {
  for (let bound = scope.bound; bound !== undefined; bound = bound.outer) if (bound.name === name) return bound.value
  return undefined
}

/** The name the next step asks for, if it is an attribute; moves on. */
export function takeName(steps: Steps): string | undefined {
  const step = steps.all[steps.at]
  if (step?.kind !== 'attribute') return undefined
  steps.at++
  return step.name
}
