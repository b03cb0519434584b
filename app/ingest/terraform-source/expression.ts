import { put } from '../../model/grow.ts'
import { isObject, type Json } from '../../model/json.ts'
import { callFunction } from './functions.ts'
import { decidedLater, descend, everyElement, type Step, Unknown, unknownIn, type Value } from './value.ts'

/** What expressions may refer to. */
export interface Scope {
  /** The value of `var.x.y[0]` as steps `['var', 'x', 'y', 0]`. */
  readonly resolve: (steps: readonly Step[]) => Value
  /** Called with the text of an expression that cannot be evaluated, for the references in it. */
  readonly mention: (text: string) => void
  /** Called for every value; throws when an example asks for too much. */
  readonly spend: (characters: number) => void
}

/** Evaluates what hcl2json returns for an argument: JSON in which strings are templates. */
export function evaluate(raw: Json | undefined, scope: Scope): Value {
  scope.spend(1)
  if (typeof raw === 'string') return evaluateTemplate(raw, scope)
  if (Array.isArray(raw)) return raw.map((element: Json) => evaluate(element, scope))
  if (!isObject(raw)) return raw === undefined ? null : (raw as boolean | number | null)
  const object: Record<string, Value> = {}
  for (const [key, part] of Object.entries(raw)) {
    const name = evaluateTemplate(key, scope)
    if (name instanceof Unknown) return name
    put(object, String(name), evaluate(part, scope))
  }
  return object
}

/** Evaluates text with `${…}` in it; what goes beyond references, literals and a few functions is unknown. */
function evaluateTemplate(text: string, scope: Scope): Value {
  if (!/[$%]\{/.test(text)) return text
  try {
    return parseTemplate({ text, at: 0, depth: 0, scope }, false)
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    scope.mention(text)
    return decidedLater
  }
}

/** Thrown by the parser and caught in `evaluateTemplate`. */
class Unsupported extends Error {}

interface Parser {
  readonly text: string
  readonly scope: Scope
  at: number
  depth: number
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }
const plainToken = /\$\$\{|%%\{|\$\{|%\{|[^$%]+|[$%]/y
const quotedToken = /\$\$\{|%%\{|\$\{|%\{|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8}|\\[nrt"\\]|"|[^$%"\\]+|[$%]/y

/** Reads up to the closing quote, or to the end of the text, where quotes and backslashes are ordinary characters. */
function parseTemplate(parser: Parser, quoted: boolean): Value {
  const parts: Value[] = []
  for (;;) {
    const token = match(parser, quoted ? quotedToken : plainToken)
    if (token === '${') {
      parts.push(parseExpression(parser))
      expect(parser, '}')
    } else if (token === '%{' || (token === undefined && quoted)) throw new Unsupported()
    else if (token === undefined || (quoted && token === '"')) return join(parts, parser.scope)
    else if (token === '$${' || token === '%%{') parts.push(token.slice(1))
    else if (quoted && token.startsWith('\\')) parts.push(decodeEscape(token))
    else parts.push(token)
  }
}

function decodeEscape(token: string): string {
  const code = token.length > 2 ? Number.parseInt(token.slice(2), 16) : undefined
  if (code === undefined) return escapes[token.slice(1)] ?? ''
  if (code > 0x10ffff) throw new Unsupported()
  return String.fromCodePoint(code)
}

function join(parts: readonly Value[], scope: Scope): Value {
  const [only = ''] = parts
  if (parts.length < 2) return only
  const unknown = unknownIn(parts)
  if (unknown) return unknown
  if (parts.some((part) => part === null || typeof part === 'object')) throw new Unsupported()
  const text = parts.join('')
  scope.spend(text.length)
  return text
}

function parseExpression(parser: Parser): Value {
  parser.depth += 1
  parser.scope.spend(1)
  if (parser.depth > 100) throw new Unsupported()
  const value = parseOperand(parser)
  skipBlanks(parser)
  parser.depth -= 1
  return value
}

function parseOperand(parser: Parser): Value {
  skipBlanks(parser)
  const number = match(parser, /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
  if (number !== undefined) return Number(number)
  const name = match(parser, /[\p{ID_Start}_][\p{ID_Continue}-]*/uy)
  if (name !== undefined) return parseNamed(parser, name)
  if (takeIf(parser, '"')) return parseTemplate(parser, true)
  if (takeIf(parser, '{')) return parseAccess(parser, parseObject(parser))
  if (takeIf(parser, '[')) return parseAccess(parser, parseList(parser, ']'))
  if (!takeIf(parser, '(')) throw new Unsupported()
  const value = parseExpression(parser)
  expect(parser, ')')
  return parseAccess(parser, value)
}

const words: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function parseNamed(parser: Parser, name: string): Value {
  const word = words.get(name)
  if (word !== undefined) return word
  if (takeIf(parser, '(')) return parseAccess(parser, callFunction(name, parseList(parser, ')')))
  const steps = [name, ...parseSteps(parser)]
  const cut = steps.findIndex((step) => step instanceof Unknown)
  const known = (cut === -1 ? steps : steps.slice(0, cut)) as Step[]
  const value = parser.scope.resolve(known)
  return cut === -1 || value instanceof Unknown ? value : decidedLater
}

function parseAccess(parser: Parser, value: Value): Value {
  const steps = parseSteps(parser)
  return steps.some((step) => step instanceof Unknown) ? decidedLater : descend(value, steps as Step[])
}

/** `.name`, `.0`, `.*`, `[*]` and `["key"]`, as many as there are. */
function parseSteps(parser: Parser): (Step | Unknown)[] {
  const steps: (Step | Unknown)[] = []
  for (;;) {
    const name = match(parser, /\.(?:[\p{ID_Start}_][\p{ID_Continue}-]*|\d+|\*)|\[\*\]/uy)
    if (name?.endsWith('*') || name?.endsWith('*]')) steps.push(everyElement)
    else if (name !== undefined) steps.push(/^\.\d/.test(name) ? Number(name.slice(1)) : name.slice(1))
    else if (takeIf(parser, '[')) {
      const index = parseExpression(parser)
      expect(parser, ']')
      if (typeof index !== 'string' && typeof index !== 'number' && !(index instanceof Unknown)) throw new Unsupported()
      steps.push(index)
    } else return steps
  }
}

function parseList(parser: Parser, end: string): Value[] {
  const elements: Value[] = []
  for (;;) {
    skipBlanks(parser)
    if (takeIf(parser, end)) return elements
    elements.push(parseExpression(parser))
    if (takeIf(parser, ',')) continue
    expect(parser, end)
    return elements
  }
}

function parseObject(parser: Parser): Value {
  const object: Record<string, Value> = {}
  let unknownKey: Unknown | undefined
  for (;;) {
    skipBlanks(parser)
    if (takeIf(parser, '}')) return unknownKey ?? object
    const bare = match(parser, /[\p{ID_Start}_][\p{ID_Continue}-]*/uy)
    const key = bare ?? parseExpression(parser)
    skipBlanks(parser)
    if (!takeIf(parser, ':')) expect(parser, '=')
    const value = parseExpression(parser)
    takeIf(parser, ',')
    if (key instanceof Unknown) unknownKey = key
    else put(object, String(key), value)
  }
}

function skipBlanks(parser: Parser): void {
  match(parser, /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y)
}

function match(parser: Parser, pattern: RegExp): string | undefined {
  pattern.lastIndex = parser.at
  const found = pattern.exec(parser.text)?.[0]
  parser.at += found?.length ?? 0
  return found
}

function takeIf(parser: Parser, text: string): boolean {
  if (!parser.text.startsWith(text, parser.at)) return false
  parser.at += text.length
  return true
}

function expect(parser: Parser, text: string): void {
  skipBlanks(parser)
  if (!takeIf(parser, text)) throw new Unsupported()
}
