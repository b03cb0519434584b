import { nearest } from '../model/nearest.ts'
import { Problem, type ProblemDetails } from '../model/problem.ts'
import { refusedBuiltins } from '../model/refused-builtins.ts'
import type { RegoError, RegoModule } from './ports.ts'

/** All errors of the policies as one Problem, the first in front; where the modules are given, each with the line it is about and what to do. */
export function policyProblem(errors: readonly RegoError[], modules: readonly RegoModule[] = []): Problem {
  const texts = new Map(modules.map(({ file, text }) => [file, text]))
  const [first, ...rest] = errors.map((error) => toProblem(error, texts))
  if (!first) return new Problem('internal.bug', 'the compiler refused the policies without saying why')
  return rest.length === 0 ? first : new Problem(first.code, first.message, { ...first.details, also: rest })
}

type Texts = ReadonlyMap<string, string>

function toProblem(error: RegoError, texts: Texts): Problem {
  const { file, message } = error
  const text = texts.get(file)
  const row = error.code === 'metadata' ? (metadataRow(text ?? '', message) ?? error.row) : error.row
  const line = text?.split('\n')[row - 1]?.trim()
  return new Problem('input.policy', message, {
    file,
    line: row,
    column: error.column,
    found: line === undefined || line === '' ? error.code : line,
    ...adviceFor(message, texts),
  })
}

/** The row in which METADATA gives the key that a message about it names, else that of the package. */
export function metadataRow(text: string, message: string): number | undefined {
  const [, inCustom, other] = /\bcustom\.(\w+)|\b(title|description|related_resources)\b/.exec(message) ?? []
  const key = inCustom ?? other
  const lines = text.split('\n')
  const given = key === undefined ? -1 : lines.findIndex((line) => new RegExp(`^#\\s+${key}:`).test(line))
  const at = given >= 0 ? given : lines.findIndex((line) => line.startsWith('package '))
  return at < 0 ? undefined : at + 1
}

type Advice = Pick<ProblemDetails, 'wanted' | 'next'>

/** What to do about OPA's messages that people meet most (OPA 1.x, `ast` package). */
const advices: readonly (readonly [message: RegExp, advice: (part: string) => Advice])[] = [
  [/^`if` keyword is required/, () => ({ wanted: 'deny contains f if { … }' })],
  [/^`contains` keyword is required/, () => ({ wanted: 'deny contains f if { … }' })],
  [
    /^var (\S+) is unsafe/,
    (name) => ({
      next: `${name} gets a value nowhere: check its spelling, or bind it (some ${name} in …, ${name} := …)`,
    }),
  ],
  [/^assigned var (\S+) unused/, (name) => ({ next: `use ${name}, or remove the line` })],
  [/^import \S+ unused/, () => ({ next: 'remove the import' })],
  [/^rule \S+ is recursive/, () => ({ next: 'a rule cannot ask itself: write the steps out' })],
]

function adviceFor(message: string, texts: Texts): Advice {
  for (const [pattern, advice] of advices) {
    const found = pattern.exec(message)
    if (found !== null) return advice(found[1] ?? '')
  }
  const unknown = /undefined function ([\w.]+)/.exec(message)?.[1]
  if (unknown !== undefined) return adviceOnFunction(unknown, texts)
  const called = /^function ([\w.]+) has arity/.exec(message)?.[1]
  const signature = called === undefined ? undefined : functionsOf(packageOf(called), texts).get(lastOf(called))
  return signature === undefined || called === undefined ? {} : { wanted: `${shortName(called)}(${signature})` }
}

function adviceOnFunction(name: string, texts: Texts): Advice {
  const reason = refusedBuiltins[name]
  if (reason !== undefined) return { next: `${name} is refused: ${reason}` }
  const near = nearest(lastOf(name), functionsOf(packageOf(name), texts).keys())
  return near === undefined ? {} : { next: `did you mean ${shortName(name).replace(/\w+$/, near)}?` }
}

/** The parameters of the functions that a package defines, by name, as they are written. */
function functionsOf(name: string, texts: Texts): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const text of texts.values()) {
    if (/^[ \t]*package[ \t]+([\w.]+)/m.exec(text)?.[1] !== name) continue
    for (const [, rule = '', parameters = ''] of text.matchAll(/^([a-z]\w*)\(([^)\n]*)\)/gm)) {
      if (!found.has(rule)) found.set(rule, parameters)
    }
  }
  return found
}

/** `lib.is` of `data.lib.is.equals`. */
function packageOf(name: string): string {
  return name
    .replace(/^data\./, '')
    .split('.')
    .slice(0, -1)
    .join('.')
}

/** `is.equals` of `data.lib.is.equals`. */
function shortName(name: string): string {
  return name.split('.').slice(-2).join('.')
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
