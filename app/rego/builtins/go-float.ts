/** Float verbs of Go's `strconv.FormatFloat`. */
export type FloatVerb = 'e' | 'E' | 'f' | 'g' | 'G' | 'x' | 'X' | 'b'

/**
 * A float64 as Go's `strconv.FormatFloat(value, verb, precision, 64)` writes it; precision -1 asks for the fewest digits that read back
 * as the same number. Rounding is exact, halfway cases go to even.
 */
export function formatFloat(value: number, verb: FloatVerb, precision: number): string {
  if (Number.isNaN(value)) return 'NaN'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const magnitude = Math.abs(value)
  if (magnitude === Number.POSITIVE_INFINITY) return sign === '' ? '+Inf' : '-Inf'
  switch (verb) {
    case 'b':
      return sign + formatBinary(magnitude)
    case 'x':
    case 'X': {
      const text = sign + formatHex(magnitude, precision)
      return verb === 'X' ? text.toUpperCase() : text
    }
    case 'f':
      return sign + fixed(roundToPlaces(magnitude, precision), precision)
    case 'e':
    case 'E':
      return sign + scientific(roundToDigits(magnitude, precision < 0 ? -1 : precision + 1), precision, verb)
    default:
      return sign + general(magnitude, precision, verb === 'g' ? 'e' : 'E')
  }
}

/** Decimal digits d1 d2 d3… standing for 0.d1d2d3… × 10^point; no digits is zero. */
interface Digits {
  readonly digits: string
  readonly point: number
}

function general(magnitude: number, precision: number, exponentMark: 'e' | 'E'): string {
  const wanted = precision === 0 ? 1 : precision
  const rounded = roundToDigits(magnitude, wanted)
  const count = rounded.digits.length
  const threshold = precision < 0 ? 6 : wanted > count && count >= rounded.point ? count : wanted
  const exponent = rounded.point - 1
  if (magnitude !== 0 && (exponent < -4 || exponent >= threshold)) return scientific(rounded, count - 1, exponentMark)
  return fixed(rounded, Math.max(rounded.digits.length - rounded.point, 0))
}

function scientific(number: Digits, precision: number, mark: 'e' | 'E'): string {
  const first = number.digits[0] ?? '0'
  const places = precision < 0 ? Math.max(number.digits.length - 1, 0) : precision
  const rest = number.digits.slice(1, places + 1).padEnd(places, '0')
  const exponent = number.digits === '' ? 0 : number.point - 1
  const power = String(Math.abs(exponent)).padStart(2, '0')
  return `${first}${rest === '' ? '' : `.${rest}`}${mark}${exponent < 0 ? '-' : '+'}${power}`
}

function fixed(number: Digits, precision: number): string {
  const places = precision < 0 ? Math.max(number.digits.length - number.point, 0) : precision
  const whole = number.point > 0 ? number.digits.slice(0, number.point).padEnd(number.point, '0') : '0'
  const leading = '0'.repeat(Math.min(Math.max(-number.point, 0), places))
  const fraction = (leading + number.digits.slice(Math.max(number.point, 0))).slice(0, places).padEnd(places, '0')
  return fraction === '' ? whole : `${whole}.${fraction}`
}

function shortest(magnitude: number): Digits {
  if (magnitude === 0) return { digits: '', point: 0 }
  const [mantissa = '', exponent = '0'] = magnitude.toExponential().split('e')
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 }
}

function roundToPlaces(magnitude: number, places: number): Digits {
  const short = shortest(magnitude)
  return places < 0 ? short : roundAt(magnitude, short, short.point + places)
}

function roundToDigits(magnitude: number, digits: number): Digits {
  const short = shortest(magnitude)
  return digits < 0 ? short : roundAt(magnitude, short, digits)
}

/**
 * Keeps `count` digits. The shortest digits decide wherever they cannot be an exact half: a half with as many digits would itself have
 * been the shortest form. Elsewhere the exact decimal expansion decides.
 */
function roundAt(magnitude: number, short: Digits, count: number): Digits {
  if (magnitude === 0) return short
  if (count >= short.digits.length) return isPadded(magnitude, count) ? short : roundDigits(exact(magnitude), count)
  const isHalf = count >= 0 && short.digits.slice(count) === '5'
  return roundDigits(isHalf ? exact(magnitude) : short, count)
}

/** Whether more digits than the shortest form has are zeros: doubles below the normal range hold fewer than 15 digits. */
function isPadded(magnitude: number, count: number): boolean {
  return count <= 15 && magnitude >= 2.2250738585072014e-308
}

function roundDigits(number: Digits, count: number): Digits {
  if (count >= number.digits.length) return number
  if (count < 0) return { digits: '', point: 0 }
  const rest = number.digits.slice(count)
  const kept = number.digits.slice(0, count)
  const isHalf = rest.charAt(0) === '5' && /^50*$/.test(rest)
  const isOdd = Number(kept.at(-1) ?? '0') % 2 === 1
  const up = isHalf ? isOdd : rest.charAt(0) >= '5'
  if (!up) return trimZeros(kept, number.point)
  const raised = String(BigInt(`1${kept}`) + 1n)
  // A carry out of the first digit turns the leading guard into 2.
  return raised.startsWith('2') ? { digits: '1', point: number.point + 1 } : trimZeros(raised.slice(1), number.point)
}

function trimZeros(digits: string, point: number): Digits {
  const trimmed = digits.replace(/0+$/, '')
  return trimmed === '' ? { digits: '', point: 0 } : { digits: trimmed, point }
}

function exact(magnitude: number): Digits {
  const { mantissa, exponent } = partsOf(magnitude)
  const scale = Math.max(-exponent, 0)
  const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(scale)
  const text = String(whole)
  return { digits: text.replace(/0+$/, ''), point: text.length - scale }
}

/** A double as mantissa × 2^exponent with a 53-bit (or, below the normal range, shorter) mantissa. */
function partsOf(magnitude: number): { readonly mantissa: bigint; readonly exponent: number } {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, magnitude)
  const bits = view.getBigUint64(0)
  const biased = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 }
}

function formatBinary(magnitude: number): string {
  const { mantissa, exponent } = partsOf(magnitude)
  return `${mantissa}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`
}

function formatHex(magnitude: number, precision: number): string {
  if (magnitude === 0) return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`
  let { mantissa, exponent } = partsOf(magnitude)
  while (mantissa < 0x10000000000000n) {
    mantissa <<= 1n
    exponent--
  }
  if (precision >= 0 && precision < 13) {
    const dropped = BigInt(52 - precision * 4)
    const rest = mantissa & ((1n << dropped) - 1n)
    const half = 1n << (dropped - 1n)
    let kept = mantissa >> dropped
    if (rest > half || (rest === half && (kept & 1n) === 1n)) kept++
    mantissa = kept << dropped
  }
  if (mantissa >= 0x20000000000000n) {
    mantissa >>= 1n
    exponent++
  }
  const digits = mantissa.toString(16)
  const fraction =
    precision < 0 ? digits.slice(1).replace(/0+$/, '') : digits.slice(1, precision + 1).padEnd(precision, '0')
  const power = exponent + 52
  const exponentText = String(Math.abs(power)).padStart(2, '0')
  return `0x${digits[0]}${fraction === '' ? '' : `.${fraction}`}p${power < 0 ? '-' : '+'}${exponentText}`
}
