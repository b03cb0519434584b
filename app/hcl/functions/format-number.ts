import { EvaluationError } from '../value.ts'
import { numberText } from '../values/number-text.ts'
import type { Verb } from './format-verbs.ts'

/** Bases of the verbs that show whole numbers, and what `#` puts before them. */
const bases: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['b', [2, '0b']],
  ['o', [8, '0']],
  ['d', [10, '']],
  ['x', [16, '0x']],
  ['X', [16, '0X']],
])

/** Digits behind the point that a double can be asked for. */
const mostDigits = 100

/**
 * A number as the verbs `%b %o %d %x %X %e %E %f %g %G` show it, rounded half to even, with its flags and width.
 * @throws EvaluationError when a whole number is needed
 */
export function formatNumber(verb: Verb, number: number): string {
  const size = Math.abs(number)
  const base = bases.get(verb.letter)
  // No digit is asked for, and zero needs none.
  if (base !== undefined && verb.precision === 0 && number === 0) return ''
  const digits = base === undefined ? floating(verb, size) : whole(verb, size, base[0])
  const prefix = base !== undefined && verb.flags.includes('#') ? base[1] : ''
  const plus = verb.flags.includes('+') ? '+' : verb.flags.includes(' ') ? ' ' : ''
  const sign = number < 0 ? '-' : plus
  const missing = Math.max(0, verb.width - sign.length - prefix.length - digits.length)
  if (verb.flags.includes('-')) return sign + prefix + digits + ' '.repeat(missing)
  if (verb.flags.includes('0') && (base === undefined || verb.precision === undefined))
    return sign + prefix + '0'.repeat(missing) + digits
  return ' '.repeat(missing) + sign + prefix + digits
}

/** A number as `%v` shows it. */
export function numberBriefly(number: number): string {
  return (number < 0 ? '-' : '') + general(Math.abs(number), undefined)
}

function whole(verb: Verb, size: number, base: number): string {
  if (!Number.isInteger(size)) throw new EvaluationError(`${verb.written} needs a whole number`)
  const decimal = BigInt(numberText(size))
  const text = decimal.toString(base).padStart(verb.precision ?? 0, '0')
  return verb.letter === 'X' ? text.toUpperCase() : text
}

function floating(verb: Verb, size: number): string {
  const letter = verb.letter.toLowerCase()
  const precision = verb.precision === undefined ? undefined : Math.min(verb.precision, mostDigits)
  const text =
    letter === 'f'
      ? fixed(size, precision ?? 6)
      : letter === 'e'
        ? exponential(size.toExponential(precision ?? 6))
        : general(size, precision)
  return verb.letter === letter ? text : text.toUpperCase()
}

/** Half of the last digit goes to the even one, where the number lies exactly in the middle; JavaScript goes up. */
function fixed(size: number, precision: number): string {
  const scaled = size * 10 ** precision
  const isHalf = scaled % 1 === 0.5 && Number.isInteger(size * 2 ** 20)
  if (isHalf && Math.floor(scaled) % 2 === 0) return (Math.floor(scaled) / 10 ** precision).toFixed(precision)
  if (size >= 1e21) return precision === 0 ? numberText(size) : `${numberText(size)}.${'0'.repeat(precision)}`
  return size.toFixed(precision)
}

function exponential(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2')
}

/** The shorter of both forms: with an exponent for what is very small or has more digits before the point than are shown. */
function general(size: number, precision: number | undefined): string {
  const digits = precision === undefined ? undefined : Math.max(1, precision) - 1
  const text = size.toExponential(digits)
  const [mantissa = '', exponent = '0'] = text.split('e')
  const power = Number(exponent)
  const shown = mantissa.replace('.', '').replace(/0+$/, '').length
  // Without a precision six digits are taken for one, or as many as a whole number of more digits has when none is zero at its end.
  const threshold = precision === undefined ? shortestThreshold(shown, power) : Math.max(1, precision)
  if (power < -4 || power >= threshold) return exponential(`${mantissa.replace(/\.?0+$/, '')}e${exponent}`)
  return numberText(Number(text))
}

function shortestThreshold(shown: number, power: number): number {
  return shown < 6 && shown >= power + 1 ? shown : 6
}
