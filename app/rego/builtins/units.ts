import { exactNumber, numberTerm, type Term } from '../terms.ts'
import { type Builtin, OperandError, text } from './builtin.ts'

/** Quantities with units: decimal and binary SI prefixes. */
export const units: Readonly<Record<string, Builtin>> = {
  'units.parse': (quantity) => parseUnits(text(quantity)),
  'units.parse_bytes': (quantity) => parseBytes(text(quantity)),
}

interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

const prefixes = ['k', 'm', 'g', 't', 'p', 'e']

function parseUnits(quantity: string): Term {
  const { amount, unit } = splitQuantity(quantity.replaceAll('"', ''))
  // Only the first letter tells milli from mega.
  const normal = unit.slice(0, 1) + unit.slice(1).toLowerCase()
  const factor = normal === 'm' ? milli : { over: factorOf(normal === 'M' ? 'm' : normal.toLowerCase()), under: 1n }
  const product = { over: amount.over * factor.over, under: amount.under * factor.under }
  if (product.over % product.under === 0n) return numberTerm(product.over / product.under)
  return exactNumber(toTenPlaces(product))
}

/** OPA's milli is the double nearest to 0.001. */
const milli: Ratio = { over: 1152921504606847n, under: 1n << 60n }

function parseBytes(quantity: string): Term {
  const { amount, unit } = splitQuantity(quantity.toLowerCase().replaceAll('"', ''))
  const factor = factorOf(unit.replace(/(?<=.)b$/, ''))
  const rounded = roundTo64(amount)
  const product = roundTo64({ over: rounded.over * factor, under: rounded.under })
  return numberTerm(product.over / product.under)
}

function factorOf(unit: string): bigint {
  if (unit === '') return 1n
  const power = prefixes.indexOf(unit[0] ?? '') + 1
  if (power > 0 && unit.length === 1) return 1000n ** BigInt(power)
  if (power > 0 && unit.slice(1) === 'i') return 1024n ** BigInt(power)
  throw new OperandError(`${unit} is no unit`)
}

/** The number is everything up to the first character that cannot belong to one; an `e` belongs to it before a digit or a sign. */
function splitQuantity(quantity: string): { readonly amount: Ratio; readonly unit: string } {
  const number = /^(?:[\d.+-]|[eE](?:[+-]|(?=\d)))*/.exec(quantity)?.[0] ?? ''
  return { amount: parseRatio(number), unit: quantity.slice(number.length) }
}

function parseRatio(number: string): Ratio {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/.exec(number)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found ?? []
  if (found === null || whole + fraction === '') throw new OperandError('an amount is needed')
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const shift = Number(exponent) - fraction.length
  const scale = 10n ** BigInt(Math.abs(shift))
  return shift >= 0 ? { over: digits * scale, under: 1n } : { over: digits, under: scale }
}

/** Rounds to ten places, halves away from zero. */
function toTenPlaces(ratio: Ratio): string {
  const magnitude = ratio.over < 0n ? -ratio.over : ratio.over
  const scaled = (magnitude * 10n ** 10n * 2n + ratio.under) / (ratio.under * 2n)
  const digits = String(scaled).padStart(11, '0')
  return `${ratio.over < 0n ? '-' : ''}${digits.slice(0, -10)}.${digits.slice(-10)}`
}

/** Rounds to a mantissa of 64 bits, halves to even: what OPA computes byte counts with. */
function roundTo64(ratio: Ratio): Ratio {
  const magnitude = ratio.over < 0n ? -ratio.over : ratio.over
  if (magnitude === 0n) return ratio
  let shift = 64 - (bitLength(magnitude) - bitLength(ratio.under))
  let mantissa = divideToEven(shifted(magnitude, shift), shifted(ratio.under, -shift))
  if (bitLength(mantissa) > 64) {
    shift--
    mantissa = divideToEven(shifted(magnitude, shift), shifted(ratio.under, -shift))
  }
  const signed = ratio.over < 0n ? -mantissa : mantissa
  return shift >= 0 ? { over: signed, under: 1n << BigInt(shift) } : { over: signed << BigInt(-shift), under: 1n }
}

function shifted(value: bigint, shift: number): bigint {
  return shift > 0 ? value << BigInt(shift) : value
}

function divideToEven(over: bigint, under: bigint): bigint {
  const quotient = over / under
  const twice = (over % under) * 2n
  return twice > under || (twice === under && quotient % 2n === 1n) ? quotient + 1n : quotient
}

function bitLength(value: bigint): number {
  return value.toString(2).length
}
