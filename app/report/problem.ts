import type { Problem } from '../model/problem.ts'
import { type Paint, painter } from './colour.ts'
import { clip, terminal } from './escape.ts'
import { wrap } from './width.ts'

export interface ProblemOptions {
  readonly color?: boolean
  /** Columns. Default 80. */
  readonly width?: number
  /** Adds the stack and the causes. Default false. */
  readonly debug?: boolean
}

/** Problems of one input printed before the rest is only counted. */
const most = 20
/** Longest text of one line's content; a message can quote input of any length. */
const longest = 600

/**
 * A problem for people: what is wrong, where, what was found, what was wanted, what to do next; then the further ones. Ends with a newline,
 * holds no stack trace unless `debug`.
 */
export function printProblem(problem: Problem, options: ProblemOptions = {}): string {
  const paint = painter(options.color ?? false)
  const width = Math.max(40, options.width ?? 80)
  const also = problem.details.also ?? []
  const lines = [
    ...lead(`plumbline: `, problem.message, 'fail', paint, width),
    ...detailLines(problem, '  ', paint, width),
    ...also
      .slice(0, most)
      .flatMap((other) => [
        ...lead('also: ', other.message, 'strong', paint, width),
        ...detailLines(other, '  ', paint, width),
      ]),
    ...(also.length > most ? [`and ${also.length - most} more`] : []),
    ...(options.debug === true ? debugLines(problem) : []),
  ]
  return `${lines.join('\n')}\n`
}

function lead(label: string, message: string, style: 'fail' | 'strong', paint: Paint, width: number): string[] {
  const lines = wrap(terminal(clip(message, longest)), width - label.length)
  return lines.map(
    (line, index) =>
      (index === 0 ? `${paint(style, label.trimEnd())} ` : ' '.repeat(label.length)) + paint('strong', line),
  )
}

function detailLines({ details }: Problem, indent: string, paint: Paint, width: number): string[] {
  const { file, line, column, found, wanted, next } = details
  const place =
    file === undefined
      ? undefined
      : [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['at', place],
    ['found', found],
    ['wanted', wanted],
    ['next', next],
  ]
  return rows.flatMap(([label, text]) => {
    if (text === undefined || text === '') return []
    const head = `${indent}${label.padEnd(8)}`
    const style = label === 'next' ? 'fix' : 'faint'
    return wrap(terminal(clip(text, longest)), width - head.length).map((part, index) =>
      index === 0
        ? `${indent}${paint(style, label)}${' '.repeat(8 - label.length)}${label === 'at' ? paint('place', part) : part}`
        : ' '.repeat(head.length) + part,
    )
  })
}

function debugLines(problem: Problem): string[] {
  const lines: string[] = []
  let error: unknown = problem
  for (let depth = 0; error instanceof Error && depth < 10; depth += 1) {
    const stack = error.stack ?? `${error.name}: ${error.message}`
    lines.push(...(depth === 0 ? `[${problem.code}] ${stack}` : `caused by ${stack}`).split('\n').map(terminal))
    error = error.cause
  }
  return ['', ...lines]
}
