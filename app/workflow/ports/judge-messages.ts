import { Problem, type ProblemCode } from '../../model/problem.ts'
import type { JudgeRequest, PolicySource, ReviewAnswer } from './judge.ts'

/** To the thread that judges: one piece of work at a time. */
export type JudgeWork =
  | { readonly kind: 'judge'; readonly request: JudgeRequest }
  | { readonly kind: 'prepare'; readonly policies: readonly PolicySource[] }

/** From the thread: `ready` once, then for each piece of work `started` and one of the others. */
export type JudgeSaid =
  | { readonly kind: 'ready' }
  | { readonly kind: 'started' }
  | { readonly kind: 'judged'; readonly answer: ReviewAnswer }
  | { readonly kind: 'prepared'; readonly wrong: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: PlainProblem }

/** A problem as plain values, which can go from thread to thread. */
export interface PlainProblem {
  readonly code: ProblemCode
  readonly message: string
  readonly details: Readonly<Partial<Record<'file' | 'found' | 'wanted' | 'next', string>>> & {
    readonly line?: number
    readonly column?: number
  }
  readonly also: readonly PlainProblem[]
}

const mostAlso = 50

/** What goes to another thread of a failure; anything that is no Problem is a mistake of ours. */
export function plainProblem(error: unknown): PlainProblem {
  if (!(error instanceof Problem)) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { code: 'internal.bug', message, details: {}, also: [] }
  }
  const { also = [], cause: _, ...details } = error.details
  return { code: error.code, message: error.message, details, also: also.slice(0, mostAlso).map(plainProblem) }
}

/** The problem it was. */
export function problemFrom({ code, message, details, also }: PlainProblem): Problem {
  return new Problem(code, message, { ...details, ...(also.length === 0 ? {} : { also: also.map(problemFrom) }) })
}
