import { type Budget, type Captures, findMatch, mostWork } from './match.ts'
import { parsePattern } from './parse.ts'
import { compileTree, type Program } from './program.ts'

export { PatternError } from './tree.ts'

/** A compiled pattern. */
export interface Pattern {
  readonly program: Program
  /** Names of the groups from number 1 on; undefined for one without a name. */
  readonly groups: readonly (string | undefined)[]
}

/**
 * Compiles a pattern in RE2's syntax (https://github.com/google/re2/wiki/Syntax), the one of Terraform's `regex`. Matching takes linear time: a hostile
 * pattern cannot make it hang.
 * @throws PatternError saying what is wrong with it
 */
export function compilePattern(text: string): Pattern {
  const { tree, groups } = parsePattern(text)
  return { program: compileTree(tree), groups }
}

/**
 * The first match; undefined when there is none.
 * @throws TooLarge when it would take too long
 */
export function matchFirst(pattern: Pattern, text: string): Captures | undefined {
  return findMatch(pattern.program, text, 0, { left: mostWork })
}

/**
 * All matches from left to right that do not overlap, without empty ones that touch the match before.
 * @throws TooLarge when it would take too long
 */
export function matchAll(pattern: Pattern, text: string): readonly Captures[] {
  const budget: Budget = { left: mostWork }
  const matches: Captures[] = []
  let previousEnd = -1
  for (let from = 0; from <= text.length; ) {
    const match = findMatch(pattern.program, text, from, budget)
    if (match === undefined) break
    const [start = 0, end = 0] = match
    if (end > start || start !== previousEnd) matches.push(match)
    previousEnd = end
    from = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1)
  }
  return matches
}

/** What group `number` matched, 0 for the whole; undefined when it took no part. */
export function matchedText(match: Captures, text: string, number: number): string | undefined {
  const start = match[number * 2] ?? -1
  const end = match[number * 2 + 1] ?? -1
  return start < 0 || end < 0 ? undefined : text.slice(start, end)
}
