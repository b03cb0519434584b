import type { CharacterClass } from './classes.ts'
import { type Assertion, PatternError, type PatternNode } from './tree.ts'

/** One step of a program; `next` and the others are numbers of steps. */
export type Step =
  | { readonly kind: 'match' }
  | { readonly kind: 'class'; readonly set: CharacterClass; next: number }
  | { readonly kind: 'assert'; readonly what: Assertion; next: number }
  | { readonly kind: 'save'; readonly slot: number; next: number }
  /** Both ways are tried; `first` is preferred. */
  | { readonly kind: 'split'; first: number; second: number }

export interface Program {
  readonly steps: readonly Step[]
  readonly start: number
}

const mostSteps = 20_000

/**
 * Turns a pattern into steps. Built from its end to its beginning, so that each node knows what comes behind it.
 * @throws PatternError when it grows too large
 */
export function compileTree(tree: PatternNode): Program {
  const steps: Step[] = [{ kind: 'match' }]
  const start = compile({ kind: 'group', number: 0, of: tree }, 0, steps)
  return { steps, start }
}

function add(step: Step, steps: Step[]): number {
  if (steps.length >= mostSteps) throw new PatternError('the pattern is too large')
  steps.push(step)
  return steps.length - 1
}

/** Adds the steps of a node that goes on at `next`; returns where it begins. */
function compile(node: PatternNode, next: number, steps: Step[]): number {
  switch (node.kind) {
    case 'empty':
      return next
    case 'class':
      return add({ kind: 'class', set: node.set, next }, steps)
    case 'assert':
      return add({ kind: 'assert', what: node.what, next }, steps)
    case 'sequence':
      return node.of.reduceRight((behind, inner) => compile(inner, behind, steps), next)
    case 'choice':
      return node.of
        .map((inner) => compile(inner, next, steps))
        .reduceRight((second, first) => add({ kind: 'split', first, second }, steps))
    case 'group': {
      const end = add({ kind: 'save', slot: node.number * 2 + 1, next }, steps)
      return add({ kind: 'save', slot: node.number * 2, next: compile(node.of, end, steps) }, steps)
    }
    case 'repeat':
      return compileRepeat(node, next, steps)
  }
}

function compileRepeat(node: PatternNode & { kind: 'repeat' }, next: number, steps: Step[]): number {
  let start = next
  if (node.most === Number.POSITIVE_INFINITY) {
    // An inner part that can be empty is gone through once where it may be left out: (a*)* has a group that matched nothing.
    if (node.least > 0 || canBeEmpty(node.of)) {
      start = compileLoop(node, next, steps)
      if (node.least === 0) start = addSplit(start, next, node.greedy, steps)
    } else {
      const loop = addSplit(next, next, node.greedy, steps)
      aim(steps[loop], compile(node.of, loop, steps), node.greedy)
      start = loop
    }
  } else {
    for (let count = node.least; count < node.most; count++) {
      start = addSplit(compile(node.of, start, steps), next, node.greedy, steps)
    }
  }
  const before = node.most === Number.POSITIVE_INFINITY ? node.least - 1 : node.least
  for (let count = 0; count < before; count++) start = compile(node.of, start, steps)
  return start
}

/** Once or more often. */
function compileLoop(node: PatternNode & { kind: 'repeat' }, next: number, steps: Step[]): number {
  const loop = addSplit(next, next, node.greedy, steps)
  const start = compile(node.of, loop, steps)
  aim(steps[loop], start, node.greedy)
  return start
}

function addSplit(into: number, past: number, greedy: boolean, steps: Step[]): number {
  return add({ kind: 'split', first: greedy ? into : past, second: greedy ? past : into }, steps)
}

function aim(step: Step | undefined, into: number, greedy: boolean): void {
  if (step?.kind !== 'split') return
  if (greedy) step.first = into
  else step.second = into
}

function canBeEmpty(node: PatternNode): boolean {
  if (node.kind === 'class') return false
  if (node.kind === 'sequence') return node.of.every(canBeEmpty)
  if (node.kind === 'choice') return node.of.some(canBeEmpty)
  if (node.kind === 'group') return canBeEmpty(node.of)
  return node.kind !== 'repeat' || node.least === 0 || canBeEmpty(node.of)
}
