import { type Flags, pad } from './format-flags.ts'
import { isPrintable, quoteRune, runeOf } from './go-quote.ts'

const bases: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 }
const prefixes: Readonly<Record<string, string>> = { b: '0b', x: '0x', X: '0X' }

/** An int64 under one of Go's verbs for integers; undefined when the verb is none of them. */
export function formatInteger(value: bigint, verb: string, flags: Readonly<Flags>): string | undefined {
  const base = bases[verb]
  if (base !== undefined) return formatDigits(value, verb, base, flags)
  const codePoint = value < 0n || value > 0x10ffffn ? -1 : Number(value)
  switch (verb) {
    case 'c':
      return pad(runeOf(codePoint), flags)
    case 'q':
      return pad(quoteRune(codePoint, flags.plus), flags)
    case 'U':
      return formatCodePoint(value, codePoint, flags)
    default:
      return undefined
  }
}

function formatDigits(value: bigint, verb: string, base: number, flags: Readonly<Flags>): string {
  const sign = value < 0n ? '-' : flags.plus ? '+' : flags.space ? ' ' : ''
  if (flags.precision === 0 && value === 0n) return pad('', { ...flags, zero: false })
  let digits = magnitude(value, base, verb)
  if (flags.precision >= 0) digits = digits.padStart(flags.precision, '0')
  else if (flags.zero && !flags.minus) digits = digits.padStart(flags.width - sign.length, '0')
  const octal = flags.sharp && base === 8 && !digits.startsWith('0') ? '0' : ''
  const prefix = (verb === 'O' ? '0o' : '') + (flags.sharp ? (prefixes[verb] ?? octal) : '')
  return pad(sign + prefix + digits, { ...flags, zero: false })
}

function formatCodePoint(value: bigint, codePoint: number, flags: Readonly<Flags>): string {
  const digits = BigInt.asUintN(64, value).toString(16).toUpperCase()
  const character = flags.sharp && codePoint >= 0 ? runeOf(codePoint) : ''
  const shown = character !== '' && isPrintable(character) ? ` '${character}'` : ''
  return pad(`U+${digits.padStart(Math.max(flags.precision, 4), '0')}${shown}`, { ...flags, zero: false })
}

/** An integer beyond 64 bits as Go's `big.Int` formats itself; its complaint names the type without the star. */
export function formatBigInteger(value: bigint, verb: string, flags: Readonly<Flags>): string | undefined {
  const base = verb === 's' ? 10 : bases[verb]
  if (base === undefined) return verb === 'w' ? undefined : `%!${verb}(big.Int=${value})`
  const sign = value < 0n ? '-' : flags.plus ? '+' : flags.space ? ' ' : ''
  const sharp = flags.sharp ? (verb === 'o' ? '0' : (prefixes[verb] ?? '')) : ''
  const prefix = verb === 'O' ? '0o' : sharp
  let digits = magnitude(value, base, verb)
  if (flags.precision >= 0) digits = digits.padStart(flags.precision, '0')
  const missing = flags.width - sign.length - prefix.length - digits.length
  if (missing <= 0) return sign + prefix + digits
  if (flags.minus) return sign + prefix + digits + ' '.repeat(missing)
  if (flags.zero && flags.precision < 0) return sign + prefix + '0'.repeat(missing) + digits
  return ' '.repeat(missing) + sign + prefix + digits
}

function magnitude(value: bigint, base: number, verb: string): string {
  const digits = (value < 0n ? -value : value).toString(base)
  return verb === 'X' ? digits.toUpperCase() : digits
}
