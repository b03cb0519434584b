import type { BinaryOperator, Expression, FunctionCall } from '../syntax.ts'
import {
  ampersand,
  bang,
  closeParenthesis,
  colon,
  comma,
  dot,
  endOfIdentifier,
  equal,
  greater,
  hash,
  isDigit,
  less,
  minus,
  openBrace,
  openBracket,
  openParenthesis,
  percent,
  pipe,
  plus,
  question,
  quote,
  slash,
  star,
} from './characters.ts'
import { parseObject, parseTuple } from './collections.ts'
import { type Cursor, deepestExpression, fail, grow, rangeOf, skipBlanks } from './cursor.ts'
import { parseNumber } from './literal.ts'
import { parseHeredoc, parseQuoted } from './template.ts'
import { parseSteps } from './traversal.ts'

interface Operator {
  readonly text: BinaryOperator
  readonly level: number
}

const or: Operator = { text: '||', level: 1 }
const and: Operator = { text: '&&', level: 2 }
const equals: Operator = { text: '==', level: 3 }
const differs: Operator = { text: '!=', level: 3 }
const below: Operator = { text: '<', level: 4 }
const above: Operator = { text: '>', level: 4 }
const atMost: Operator = { text: '<=', level: 4 }
const atLeast: Operator = { text: '>=', level: 4 }
const sum: Operator = { text: '+', level: 5 }
const difference: Operator = { text: '-', level: 5 }
const product: Operator = { text: '*', level: 6 }
const quotient: Operator = { text: '/', level: 6 }
const remainder: Operator = { text: '%', level: 6 }

/** Parses the expression at the cursor and leaves the cursor behind it and the blanks that follow. */
export function parseExpression(cursor: Cursor): Expression {
  enter(cursor)
  const condition = parseOperation(cursor, 1)
  if (cursor.text.charCodeAt(cursor.at) !== question) {
    cursor.depth -= 1
    return condition
  }
  let height = cursor.height
  cursor.at += 1
  const then = parseExpression(cursor)
  height = Math.max(height, cursor.height)
  expect(cursor, colon, 'A conditional needs ":" and a second result')
  const otherwise = parseExpression(cursor)
  cursor.depth -= 1
  grow(cursor, Math.max(height, cursor.height) + 1)
  const range = { start: condition.range.start, end: otherwise.range.end }
  return { kind: 'conditional', condition, then, otherwise, range }
}

function enter(cursor: Cursor): void {
  cursor.depth += 1
  if (cursor.depth > deepestExpression) fail(cursor, `Expressions are nested deeper than ${deepestExpression} levels`)
}

function expect(cursor: Cursor, code: number, message: string): void {
  if (cursor.text.charCodeAt(cursor.at) !== code) fail(cursor, message)
  cursor.at += 1
}

/** Operands and the operators that bind at least as strongly as `level`. */
function parseOperation(cursor: Cursor, level: number): Expression {
  skipBlanks(cursor)
  let left = parseSteps(cursor, parseTerm(cursor))
  skipBlanks(cursor)
  for (;;) {
    const operator = operatorAt(cursor.text, cursor.at)
    if (operator === undefined || operator.level < level) return left
    const height = cursor.height
    cursor.at += operator.text.length
    const right = parseOperation(cursor, operator.level + 1)
    grow(cursor, Math.max(height, cursor.height) + 1)
    const range = { start: left.range.start, end: right.range.end }
    left = { kind: 'binary', operator: operator.text, left, right, range }
  }
}

function operatorAt(text: string, at: number): Operator | undefined {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case pipe:
      return next === pipe ? or : undefined
    case ampersand:
      return next === ampersand ? and : undefined
    case equal:
      return next === equal ? equals : undefined
    case bang:
      return next === equal ? differs : undefined
    case less:
      return next === equal ? atMost : below
    case greater:
      return next === equal ? atLeast : above
    case plus:
      return sum
    case minus:
      return difference
    case star:
      return product
    case slash:
      return quotient
    case percent:
      return remainder
    default:
      return undefined
  }
}

function parseTerm(cursor: Cursor): Expression {
  const { text } = cursor
  const start = cursor.at
  const code = text.charCodeAt(start)
  switch (code) {
    case quote:
      return parseQuoted(cursor)
    case openBracket:
      return parseTuple(cursor)
    case openBrace:
      return parseObject(cursor)
    case openParenthesis:
      return parseParentheses(cursor)
    case less:
      return parseHeredoc(cursor)
    case minus:
    case bang: {
      cursor.at = start + 1
      enter(cursor)
      skipBlanks(cursor)
      const operand = parseSteps(cursor, parseTerm(cursor))
      cursor.depth -= 1
      grow(cursor, cursor.height + 1)
      const range = { start: rangeOf(cursor, start, start).start, end: operand.range.end }
      return { kind: 'unary', operator: code === minus ? '-' : '!', operand, range }
    }
    default:
      return isDigit(code) ? parseNumber(cursor) : parseWord(cursor)
  }
}

function parseParentheses(cursor: Cursor): Expression {
  const start = cursor.at
  const { newlines } = cursor
  cursor.at = start + 1
  cursor.newlines = false
  const inner = parseExpression(cursor)
  expect(cursor, closeParenthesis, 'A closing ")" is missing')
  cursor.newlines = newlines
  grow(cursor, cursor.height + 1)
  return { kind: 'parentheses', inner, range: rangeOf(cursor, start, cursor.at) }
}

/** A name, a word that is a value, or a function call. */
function parseWord(cursor: Cursor): Expression {
  const { text } = cursor
  const start = cursor.at
  const end = endOfIdentifier(text, start)
  if (end === start) fail(cursor, missingExpression(cursor))
  cursor.at = end
  skipBlanks(cursor)
  const next = text.charCodeAt(cursor.at)
  if (next === openParenthesis || (next === colon && text.charCodeAt(cursor.at + 1) === colon)) {
    return parseCall(cursor, start, end)
  }
  cursor.height = 1
  const name = text.slice(start, end)
  const range = rangeOf(cursor, start, end)
  if (name === 'true' || name === 'false') return { kind: 'boolean', value: name === 'true', range }
  return name === 'null' ? { kind: 'null', range } : { kind: 'name', name, range }
}

function missingExpression({ text, at }: Cursor): string {
  if (at >= text.length) return 'The text ends where an expression should stand'
  const code = text.charCodeAt(at)
  if (code === slash && text.charCodeAt(at + 1) === star) return 'This comment is never closed'
  if (code < 32 || code === hash) return 'An expression is missing'
  return `An expression cannot start with ${String.fromCodePoint(text.codePointAt(at) ?? 0)}`
}

function parseCall(cursor: Cursor, start: number, endOfFirst: number): FunctionCall {
  const { text } = cursor
  let name = text.slice(start, endOfFirst)
  let nameEnd = endOfFirst
  while (text.charCodeAt(cursor.at) === colon && text.charCodeAt(cursor.at + 1) === colon) {
    cursor.at += 2
    skipBlanks(cursor)
    const end = endOfIdentifier(text, cursor.at)
    if (end === cursor.at) fail(cursor, 'A function name must follow "::"')
    name += `::${text.slice(cursor.at, end)}`
    nameEnd = end
    cursor.at = end
    skipBlanks(cursor)
  }
  expect(cursor, openParenthesis, 'A function name with "::" must be followed by "("')
  const { newlines } = cursor
  cursor.newlines = false
  const found: Expression[] = []
  let expands = false
  let height = 0
  skipBlanks(cursor)
  while (text.charCodeAt(cursor.at) !== closeParenthesis) {
    found.push(parseExpression(cursor))
    height = Math.max(height, cursor.height)
    if (text.charCodeAt(cursor.at) === comma) {
      cursor.at += 1
      skipBlanks(cursor)
    } else if (isEllipsis(text, cursor.at)) {
      cursor.at += 3
      expands = true
      skipBlanks(cursor)
      if (text.charCodeAt(cursor.at) !== closeParenthesis) fail(cursor, 'A closing ")" must follow "..."')
    } else if (text.charCodeAt(cursor.at) !== closeParenthesis) {
      fail(cursor, 'Arguments of a function are separated by commas and end with ")"')
    }
  }
  cursor.at += 1
  cursor.newlines = newlines
  grow(cursor, height + 1)
  const range = rangeOf(cursor, start, cursor.at)
  return { kind: 'call', name, nameRange: rangeOf(cursor, start, nameEnd), arguments: found, expands, range }
}

function isEllipsis(text: string, at: number): boolean {
  return text.charCodeAt(at) === dot && text.charCodeAt(at + 1) === dot && text.charCodeAt(at + 2) === dot
}
