import { TooLarge } from '../values/weight.ts'
import { matchesClass } from './classes.ts'
import type { Program, Step } from './program.ts'
import type { Assertion } from './tree.ts'

/** As many steps as one call may take: far more than any honest pattern needs, and a fraction of a second. */
export const mostWork = 3_000_000

/** Counts the work of one call, so that it ends. */
export interface Budget {
  left: number
}

/** UTF-16 offsets: start and end of the match, then of each group; -1 where a group took no part. */
export type Captures = readonly number[]

interface Thread {
  readonly step: number
  readonly captures: Captures
}

/**
 * The leftmost match that begins at `from` or behind it; among those the one a backtracking engine would find first. All alternatives advance
 * together over the text, so that time grows with its length times the pattern's size, whatever they are.
 * @throws TooLarge when the budget is used up
 */
export function findMatch(program: Program, text: string, from: number, budget: Budget): Captures | undefined {
  const seen = new Int32Array(program.steps.length).fill(-1)
  budget.left -= seen.length >> 3
  let threads: Thread[] = []
  let found: Captures | undefined
  for (let at = from; ; ) {
    if (found === undefined) follow(program, { step: program.start, captures: [] }, text, at, threads, seen, budget)
    if (threads.length === 0 && found !== undefined) return found
    const code = text.codePointAt(at)
    const behind = at + (code !== undefined && code > 0xffff ? 2 : 1)
    const next: Thread[] = []
    for (const thread of threads) {
      budget.left--
      const step = program.steps[thread.step]
      if (step?.kind === 'match') {
        found = thread.captures
        break
      }
      if (step?.kind === 'class' && code !== undefined && matchesClass(step.set, code)) {
        follow(program, { step: step.next, captures: thread.captures }, text, behind, next, seen, budget)
      }
    }
    if (budget.left < 0) throw new TooLarge('the pattern takes too long')
    if (code === undefined) return found
    threads = next
    at = behind
  }
}

/** Adds a thread and everything it reaches without taking a character, in order of preference. */
function follow(
  program: Program,
  start: Thread,
  text: string,
  at: number,
  threads: Thread[],
  seen: Int32Array,
  budget: Budget,
): void {
  const open: Thread[] = [start]
  for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
    if (seen[thread.step] === at) continue
    seen[thread.step] = at
    budget.left--
    const step: Step | undefined = program.steps[thread.step]
    if (step === undefined) continue
    if (step.kind === 'split') {
      open.push({ step: step.second, captures: thread.captures }, { step: step.first, captures: thread.captures })
    } else if (step.kind === 'save') {
      const captures = [...thread.captures]
      while (captures.length <= step.slot) captures.push(-1)
      captures[step.slot] = at
      budget.left -= captures.length >> 3
      open.push({ step: step.next, captures })
    } else if (step.kind === 'assert') {
      if (holds(step.what, text, at)) open.push({ step: step.next, captures: thread.captures })
    } else {
      threads.push(thread)
    }
  }
}

function holds(what: Assertion, text: string, at: number): boolean {
  switch (what) {
    case 'text-start':
      return at === 0
    case 'text-end':
      return at === text.length
    case 'line-start':
      return at === 0 || text[at - 1] === '\n'
    case 'line-end':
      return at === text.length || text[at] === '\n'
    case 'word-edge':
      return isWord(text, at - 1) !== isWord(text, at)
    case 'no-word-edge':
      return isWord(text, at - 1) === isWord(text, at)
  }
}

function isWord(text: string, at: number): boolean {
  return /^[0-9A-Za-z_]$/.test(text.charAt(at))
}
