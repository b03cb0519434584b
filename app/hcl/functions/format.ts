import { convert } from '../convert.ts'
import { decidedLater, EvaluationError, isList, PartialText, SetValue, Unknown, type Value } from '../value.ts'
import { assembleText, describeValue, type TextPart } from '../values/partial-text.ts'
import { boolType, numberType, stringType } from '../values/type.ts'
import { combineUnknowns, isWhollyKnown, unknownParts } from '../values/unknown.ts'
import { refuseLongText, refuseTooMany } from '../values/weight.ts'
import { characters } from './characters.ts'
import { any, defineVariadic, nullable, type TerraformFunction, text, unknowable } from './declare.ts'
import { formatNumber, numberBriefly } from './format-number.ts'
import { parseFormat, type Verb } from './format-verbs.ts'
import { jsonParts, jsonString } from './json-text.ts'

/** `format` and `formatlist`. */
export const formatFunctions: Readonly<Record<string, TerraformFunction>> = {
  format: defineVariadic([text], unknowable(nullable(any)), ([template], args) => format(template, args)),
  formatlist: defineVariadic([text], unknowable(nullable(any)), ([template], args) => formatList(template, args)),
}

/** Terraform takes null for something it does not know yet. */
function format(template: string, args: readonly Value[]): Value {
  const pieces = parseFormat(template)
  const most = Math.max(0, ...pieces.map((piece) => (typeof piece === 'string' ? 0 : piece.argument)))
  if (args.length > most) {
    throw new EvaluationError(
      `the format uses ${most === 0 ? 'no' : `only ${most}`} arguments, here it gets ${args.length}`,
    )
  }
  if (args.includes(null)) return decidedLater
  const parts: TextPart[] = []
  let length = 0
  for (const piece of pieces) {
    const own = typeof piece === 'string' ? [piece] : formatPiece(piece, args)
    for (const part of own) length += typeof part === 'string' ? part.length : 0
    refuseLongText(length)
    parts.push(...own)
  }
  return assembleText(parts)
}

function formatPiece(verb: Verb, args: readonly Value[]): readonly TextPart[] {
  const value = args[verb.argument - 1]
  if (value === undefined) {
    throw new EvaluationError(`${verb.written} needs argument ${verb.argument}, there are ${args.length}`)
  }
  if (value instanceof Unknown) return formatUnknown(verb, value)
  return formatKnown(verb, value)
}

/** Only where a text goes in as it is do its known parts stay known. */
function formatUnknown(verb: Verb, value: Unknown): readonly TextPart[] {
  const plain = verb.width === 0 && verb.precision === undefined && !verb.flags.includes('#')
  if (plain && value instanceof PartialText && (verb.letter === 's' || verb.letter === 'v')) return value.parts
  return [{ unknown: combineUnknowns([value]), exact: false }]
}

function formatKnown(verb: Verb, value: Value): readonly TextPart[] {
  switch (verb.letter) {
    case 'v':
      return formatAny(verb, value)
    case 't':
      return [String(demand(verb, value, convertOrRefuse(verb, value, 'bool')))]
    case 's':
      return [pad(verb, shorten(verb, String(demand(verb, value, convertOrRefuse(verb, value, 'string')))))]
    case 'q': {
      const plain = shorten(verb, String(demand(verb, value, convertOrRefuse(verb, value, 'string'))))
      return [pad(verb, jsonString(plain))]
    }
    default: {
      const number = convertOrRefuse(verb, value, 'number')
      if (typeof number !== 'number') throw refusal(verb, value)
      return [formatNumber(verb, number)]
    }
  }
}

function convertOrRefuse(verb: Verb, value: Value, wanted: 'string' | 'number' | 'bool'): Value {
  try {
    return convert(value, wanted === 'string' ? stringType : wanted === 'number' ? numberType : boolType)
  } catch {
    throw refusal(verb, value)
  }
}

function demand(verb: Verb, value: Value, converted: Value): Value {
  if (converted === null) throw refusal(verb, value)
  return converted
}

function refusal(verb: Verb, value: Value): EvaluationError {
  return new EvaluationError(`${verb.written} cannot show ${describeValue(value)}`)
}

/** `%v`: texts, numbers and booleans as they are, everything else, and everything with `#`, as JSON. */
function formatAny(verb: Verb, value: Value): readonly TextPart[] {
  if (!verb.flags.includes('#')) {
    if (typeof value === 'string' || typeof value === 'boolean') return [pad(verb, String(value))]
    if (typeof value === 'number') return [pad(verb, numberBriefly(value))]
  }
  const whole = assembleText(jsonParts(value))
  return typeof whole === 'string' ? [pad(verb, whole)] : whole.parts
}

function shorten(verb: Verb, value: string): string {
  return verb.precision === undefined || verb.precision === 0
    ? value
    : characters(value).slice(0, verb.precision).join('')
}

/** Widths count characters as readers do. */
function pad(verb: Verb, value: string): string {
  const missing = verb.width === 0 ? 0 : Math.max(0, verb.width - characters(value).length)
  if (verb.flags.includes('-')) return value + ' '.repeat(missing)
  return (verb.flags.includes('0') ? '0' : ' ').repeat(missing) + value
}

/** Lists go through side by side; whatever is no list stays the same for each. */
function formatList(template: string, args: readonly Value[]): Value {
  if (args.includes(null)) return decidedLater
  const columns = args.map(columnOf)
  const unknowns = columns.filter((column) => column instanceof Unknown)
  const lists = columns.filter((column) => isList(column))
  const length = lists[0]?.length ?? 1
  if (lists.some((list) => list.length !== length)) throw new EvaluationError('all lists must have the same length')
  if (unknowns.length > 0) return combineUnknowns(unknowns)
  refuseTooMany(length * args.length)
  const row = (at: number): readonly Value[] =>
    columns.map((column, which) => (isList(column) ? column[at] : args[which]) ?? null)
  return Array.from({ length }, (_, at) => format(template, row(at)))
}

/** The elements of a list or set, an unknown value that could be one, or null for a single value. */
function columnOf(value: Value): readonly Value[] | Unknown | null {
  if (value instanceof Unknown) return value instanceof PartialText ? null : value
  if (value instanceof SetValue) return isWhollyKnown(value) ? value.elements : combineUnknowns(unknownParts(value))
  return isList(value) ? value : null
}
