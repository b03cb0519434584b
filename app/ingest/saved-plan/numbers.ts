/**
 * True for a text that may stand for a number: Terraform writes numbers that neither 64 bits nor a double hold exactly (`0.1`, twenty digits)
 * as decimal text, and every other number as a number.
 */
export function mayBeNumber(text: string): boolean {
  if (text.length > longest) return false
  const match = /^-?(?:0|[1-9]\d*)(?:\.(\d*[1-9]))?$/.exec(text)
  if (match === null) return false
  const fraction = match[1]
  if (fraction === undefined) return text.length > 18 && !fits(BigInt(text))
  return !isBinaryFraction(text, fraction.length)
}

/** Terraform computes with 512 bits, which make less than 400 digits unless somebody writes an absurd exponent. */
const longest = 400

/** A decimal is exact in binary when 5 to the number of its places divides its digits and 53 bits are enough for the rest. */
function isBinaryFraction(text: string, places: number): boolean {
  const digits = BigInt(text.replace('.', ''))
  const fives = 5n ** BigInt(places)
  if (digits % fives !== 0n) return false
  const rest = digits / fives
  return rest >= -(2n ** 53n) && rest <= 2n ** 53n
}

function fits(number: bigint): boolean {
  const isShort = number >= -(2n ** 63n) && number < 2n ** 63n
  return isShort || BigInt(Number(number)) === number
}
