/** A number in decimal: `digits` divided by ten to the power of `scale`. */
interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** Digits behind the first that a quotient is computed to: more than a double can keep apart. */
const quotientDigits = 40

/**
 * Calculates in decimal, as Terraform's 512 bits make it look: 0.1 + 0.2 is 0.3, and 3843.7 % 543 is 42.7. Undefined where the result is a whole number
 * with more digits than a double carries, or no finite number. The remainder has the sign of the left side.
 */
export function calculate(operator: '+' | '-' | '*' | '/' | '%', left: number, right: number): number | undefined {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && operator !== '/') {
    const quick = calculateWhole(operator, left, right)
    if (Number.isSafeInteger(quick)) return quick + 0
  }
  if (!Number.isFinite(left) || !Number.isFinite(right)) return undefined
  return asNumber(calculateDecimal(operator, decimal(left), decimal(right)))
}

function calculateWhole(operator: '+' | '-' | '*' | '%', left: number, right: number): number {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  return operator === '*' ? left * right : left % right
}

function calculateDecimal(operator: '+' | '-' | '*' | '/' | '%', a: Decimal, b: Decimal): Decimal {
  if (operator === '*') return { digits: a.digits * b.digits, scale: a.scale + b.scale }
  if (operator === '/') {
    const more = Math.max(0, quotientDigits + length(b.digits) - length(a.digits))
    return { digits: (a.digits * 10n ** BigInt(more)) / b.digits, scale: a.scale + more - b.scale }
  }
  const scale = Math.max(a.scale, b.scale)
  const left = a.digits * 10n ** BigInt(scale - a.scale)
  const right = b.digits * 10n ** BigInt(scale - b.scale)
  if (operator === '+') return { digits: left + right, scale }
  return { digits: operator === '-' ? left - right : left % right, scale }
}

function length(digits: bigint): number {
  return String(digits).length
}

/** The shortest decimal that means this number; somebody wrote that one. */
function decimal(number: number): Decimal {
  const [mantissa = '0', exponent = '0'] = number.toExponential().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

function asNumber({ digits, scale }: Decimal): number | undefined {
  const number = Number(`${digits}e${-scale}`)
  if (!Number.isFinite(number)) return undefined
  const isExact = !Number.isInteger(number) || Number.isSafeInteger(number) || isWritten(number, digits, scale)
  return isExact ? number + 0 : undefined
}

/** Whether a large whole number is what its double says, exactly or in its shortest decimal. */
function isWritten(number: number, digits: bigint, scale: number): boolean {
  if (scale > 0) return false
  const whole = digits * 10n ** BigInt(-scale)
  return BigInt(number) === whole || decimal(number).digits === whole
}
