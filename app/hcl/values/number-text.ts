/** More digits than a double is sure to carry. */
const sureDigits = 15

/** The text Terraform makes of a number: never an exponent, and no more digits than the number needs. */
export function numberText(number: number): string {
  if (Object.is(number, -0)) return '0'
  const text = String(number)
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (parts === null) return Number.isInteger(number) && !Number.isSafeInteger(number) ? largeText(number, text) : text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const shift = Number(exponent)
  const digits = whole + fraction
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - whole.length)}${digits}`
  return largeText(number, sign + digits.padEnd(whole.length + shift, '0'))
}

/** A short decimal such as 1e23 is what somebody wrote; any other large number is a result, such as a power of two, and its double is exact. */
function largeText(number: number, decimal: string): string {
  return Number(number.toPrecision(sureDigits)) === number ? decimal : BigInt(number).toString()
}

/** The number a text says, as Terraform converts texts; undefined when it says none. */
export function parseNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}
