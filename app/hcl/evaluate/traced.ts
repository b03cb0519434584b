import { put } from '../../model/grow.ts'
import type { Marks } from '../../model/resource.ts'
import type { Expression, ParsedFile } from '../syntax.ts'
import { decidedLater, EvaluationError, Unknown, type Value } from '../value.ts'
import { evaluateKey } from './key.ts'
import type { OuterScope, Scope } from './scope.ts'
import { noTrace, Trace, type Traced } from './trace.ts'
import { GivenUp } from './work.ts'

/** What is being evaluated, for notes. */
export interface Place {
  readonly what: string
  readonly file: ParsedFile
}

/** What leads from one thing to another takes more of the stack than what leads from an expression to one within. */
const levelsOfOne = 4

/**
 * Evaluates an expression by itself, with a trace of its own. What has no value, or asks for too much, is unknown, and a note says why;
 * nothing is thrown. `finish` may change the value.
 */
export function evaluateTraced(
  expression: Expression,
  scope: OuterScope,
  place: Place,
  finish: (value: Value) => Value = (value) => value,
): Traced {
  const { work } = scope
  const trace = new Trace()
  const { doubts, place: outer } = work
  work.doubts = 0
  work.place = place
  try {
    return evaluateWithin(expression, { ...scope, trace }, finish)
  } catch (error) {
    const kind = error instanceof EvaluationError ? 'error' : error instanceof GivenUp ? 'limit' : undefined
    if (kind === undefined) throw error
    // What is said of a value may repeat it.
    const why = trace.sensitive
      ? 'what is wrong cannot be shown, for something sensitive is read'
      : (error as Error).message
    trace.opaque = true
    work.note({ kind, what: place.what, why, file: place.file, range: expression.range })
    return { value: decidedLater, trace, sensitive: trace.sensitive }
  } finally {
    work.doubts = doubts
    work.place = outer
  }
}

function evaluateWithin(expression: Expression, scope: Scope, finish: (value: Value) => Value): Traced {
  const { work, trace } = scope
  work.enter(levelsOfOne)
  try {
    const value = finish(scope.evaluate(expression, scope))
    work.weigh(value)
    const sensitive = trace.sensitive && sensitiveParts(expression, scope)
    return { value, trace: trace.isEmpty() ? noTrace : trace, sensitive }
  } finally {
    work.leave(levelsOfOne)
  }
}

/** Which parts of what an expression makes must not be shown: those of an object or list that is written out one by one, else the whole. */
function sensitiveParts(expression: Expression, scope: Scope): Marks {
  switch (expression.kind) {
    case 'parentheses':
      return sensitiveParts(expression.inner, scope)
    case 'tuple': {
      const marks = expression.elements.map((element) => sensitiveParts(element, scope))
      return marks.some((mark) => mark !== false) && marks
    }
    case 'object': {
      const marks: Record<string, Marks> = {}
      for (const { key, value } of expression.items) {
        const name = evaluateKey(key, scope)
        const mark = sensitiveParts(value, scope)
        if (mark === false) continue
        if (name instanceof Unknown) return true
        put(marks, name, mark)
      }
      return Object.keys(marks).length > 0 && marks
    }
    default: {
      const trace = new Trace()
      scope.evaluate(expression, { ...scope, trace })
      return trace.sensitive
    }
  }
}
