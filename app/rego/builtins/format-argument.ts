import { type Flags, pad } from './format-flags.ts'
import { formatBigInteger, formatInteger } from './format-integer.ts'
import { type FloatVerb, formatFloat } from './go-float.ts'
import { canBackquote, quote } from './go-quote.ts'

/** What OPA hands to Go's formatter. */
export type Argument =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'int64' | '*big.Int'; readonly value: bigint }
  | { readonly type: 'float64'; readonly value: number }

/** One argument under one verb, with Go's complaint in its place when the verb does not fit. */
export function formatArgument(argument: Argument, verb: string, given: Readonly<Flags>): string {
  // %v and %w take `#` and `+` for themselves: Go syntax, and field names.
  const own = verb === 'v' || verb === 'w'
  const flags = own ? { ...given, sharp: false, plus: false } : given
  const goSyntax = own && given.sharp
  if (verb === 'T') return pad(truncate(argument.type, flags), flags)
  const text = verb === 'p' ? undefined : formatByType(argument, verb, flags, goSyntax)
  return text ?? `%!${verb}(${argument.type}=${formatByType(argument, 'v', flags, goSyntax)})`
}

function formatByType(argument: Argument, verb: string, flags: Readonly<Flags>, goSyntax: boolean): string | undefined {
  switch (argument.type) {
    case 'string':
      return formatString(argument.value, goSyntax && verb === 'v' ? 'q' : verb, flags)
    case 'float64':
      return formatReal(argument.value, verb, flags)
    case 'int64':
      return formatInteger(argument.value, verb, flags)
    default:
      return formatBigInteger(argument.value, verb, flags)
  }
}

function formatString(text: string, verb: string, flags: Readonly<Flags>): string | undefined {
  switch (verb) {
    case 'v':
    case 's':
      return pad(truncate(text, flags), flags)
    case 'q': {
      const short = truncate(text, flags)
      return pad(flags.sharp && canBackquote(short) ? `\`${short}\`` : quote(short, flags.plus), flags)
    }
    case 'x':
      return formatBytes(text, flags, false)
    case 'X':
      return formatBytes(text, flags, true)
    default:
      return undefined
  }
}

function formatBytes(text: string, flags: Readonly<Flags>, upper: boolean): string {
  const all = Buffer.from(text, 'utf8')
  const bytes = flags.precision >= 0 ? all.subarray(0, flags.precision) : all
  const prefix = flags.sharp ? (upper ? '0X' : '0x') : ''
  if (bytes.length === 0) return pad('', flags)
  const hex = upper ? bytes.toString('hex').toUpperCase() : bytes.toString('hex')
  const spaced = flags.space ? (hex.match(/../g) ?? []).join(` ${prefix}`) : hex
  return pad(prefix + spaced, flags)
}

function formatReal(value: number, verb: string, flags: Readonly<Flags>): string | undefined {
  const base = verb === 'v' ? 'g' : verb === 'F' ? 'f' : verb
  if (!'eEfgGxXb'.includes(base) || base.length !== 1) return undefined
  const usual = 'eEf'.includes(base) ? 6 : -1
  const precision = flags.precision >= 0 ? flags.precision : usual
  const text = formatFloat(value, base as FloatVerb, precision)
  const sign = text.startsWith('-') ? '-' : flags.plus ? '+' : flags.space ? ' ' : ''
  const digits = text.replace(/^[+-]/, '')
  const shown = flags.sharp && base !== 'b' ? keepPoint(digits, base, precision) : digits
  const padding = flags.width - sign.length - shown.length
  if (flags.zero && !flags.minus && sign !== '' && padding > 0) return sign + '0'.repeat(padding) + shown
  return pad(sign + shown, flags)
}

/** The `#` flag: a decimal point always, and with %g the trailing zeros. */
function keepPoint(digits: string, verb: string, precision: number): string {
  const isHex = verb === 'x' || verb === 'X'
  const mark = digits.search(isHex ? /p/i : /e/i)
  const number = mark < 0 ? digits : digits.slice(0, mark)
  const tail = mark < 0 ? '' : digits.slice(mark)
  const wanted = 'gGx'.includes(verb) ? (precision < 0 ? 6 : precision) : 0
  const counted = number.replace('.', '').replace(/^0+/, '').length
  const hasPoint = number.includes('.')
  // A lone zero counts as one digit.
  const missing = Math.max(wanted - counted - (!hasPoint && number === '0' ? 1 : 0), 0)
  return `${number}${hasPoint ? '' : '.'}${'0'.repeat(missing)}${tail}`
}

function truncate(text: string, flags: Readonly<Flags>): string {
  if (flags.precision < 0 || text.length <= flags.precision) return text
  return [...text].slice(0, flags.precision).join('')
}
