import { compilePattern, matchAll, matchedText, matchFirst, type Pattern, PatternError } from '../regex/regex.ts'
import { replaceMatches } from '../regex/replace.ts'
import { EvaluationError, type Value } from '../value.ts'
import { refuseLongText } from '../values/weight.ts'
import { define, type TerraformFunction, text } from './declare.ts'

/** Functions that search a text. */
export const patternFunctions: Readonly<Record<string, TerraformFunction>> = {
  regex: define([text, text], ([pattern, value]) => {
    const compiled = compileForCapture(pattern)
    const match = matchFirst(compiled, value)
    if (match === undefined) throw new EvaluationError('the pattern matches nothing in the text')
    return captured(compiled, match, value)
  }),
  regexall: define([text, text], ([pattern, value]) => {
    const compiled = compileForCapture(pattern)
    return matchAll(compiled, value).map((match) => captured(compiled, match, value))
  }),
  replace: define([text, text, text], ([value, what, by]) => replace(value, what, by)),
}

function compile(pattern: string): Pattern {
  try {
    return compilePattern(pattern)
  } catch (error) {
    if (error instanceof PatternError) throw new EvaluationError(`the pattern cannot be read: ${error.message}`)
    throw error
  }
}

function compileForCapture(pattern: string): Pattern {
  const compiled = compile(pattern)
  const named = compiled.groups.filter((name) => name !== undefined)
  if (named.length > 0 && named.length < compiled.groups.length) {
    throw new EvaluationError('either all groups of the pattern have names or none')
  }
  return compiled
}

/** The whole match, or a list of its groups, or an object of its named groups. */
function captured(pattern: Pattern, match: readonly number[], value: string): Value {
  const [first] = pattern.groups
  if (pattern.groups.length === 0) return matchedText(match, value, 0) ?? ''
  const groups = pattern.groups.map((_, at) => matchedText(match, value, at + 1) ?? null)
  if (first === undefined) return groups
  return Object.fromEntries(pattern.groups.map((name, at) => [name ?? '', groups[at] ?? null]))
}

/** Between slashes stands a pattern; anything else is taken as it is. */
function replace(value: string, what: string, by: string): string {
  if (what.length > 1 && what.startsWith('/') && what.endsWith('/')) {
    return replaceMatches(compile(what.slice(1, -1)), value, by)
  }
  const pieces = what === '' ? ['', ...Array.from(value), ''] : value.split(what)
  refuseLongText(value.length + pieces.length * by.length)
  return pieces.join(by)
}
