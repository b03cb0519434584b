import { EvaluationError } from '../value.ts'

/** One `%…` of a format. */
export interface Verb {
  /** Any of `#`, `+`, `-`, `0` and a space. */
  readonly flags: string
  /** 0 when there is none. */
  readonly width: number
  readonly precision: number | undefined
  /** Number of the argument it shows, from 1. */
  readonly argument: number
  readonly letter: string
  /** As it stands in the format. */
  readonly written: string
}

const widest = 1_000_000

/**
 * The pieces of a format: plain texts and verbs.
 * @throws EvaluationError for a verb Terraform does not have
 */
export function parseFormat(template: string): readonly (string | Verb)[] {
  const pieces: (string | Verb)[] = []
  const verb = /%(?:%|([#+\-0 ]*)(\d{0,9})(?:\.(\d{0,9}))?(?:\[([1-9]\d{0,8})\])?([vtbdoxXeEfgGsq]))/y
  let next = 1
  for (let at = 0; at < template.length; ) {
    const percent = template.indexOf('%', at)
    if (percent < 0) {
      pieces.push(template.slice(at))
      break
    }
    if (percent > at) pieces.push(template.slice(at, percent))
    verb.lastIndex = percent
    const found = verb.exec(template)
    if (found === null) {
      throw new EvaluationError(
        `the format has something after % at ${percent} that is no verb: ${template.slice(percent, percent + 10)}`,
      )
    }
    const [written, flags = '', width = '', precision, argument, letter] = found
    at = percent + written.length
    if (letter === undefined) {
      pieces.push('%')
      continue
    }
    const number = argument === undefined ? next : Number(argument)
    next = number + 1
    pieces.push({
      flags,
      width: bounded(width),
      precision: precision === undefined ? undefined : bounded(precision),
      argument: number,
      letter,
      written,
    })
  }
  return pieces
}

function bounded(digits: string): number {
  const number = Number(digits)
  if (number > widest) throw new EvaluationError(`the format has a width of ${digits}`)
  return number
}
