import { isArray, isNumber, type Term } from '../terms.ts'
import { type Argument, formatArgument } from './format-argument.ts'
import { type Flags, plainFlags } from './format-flags.ts'
import { formatTerm } from './term-format.ts'

/**
 * OPA's `sprintf`: Go's `fmt.Sprintf` on what OPA hands to it. Integers arrive as int64 or big.Int, numbers written with a fraction or an
 * exponent as float64, strings as they are, everything else as OPA prints it. Undefined unless given a string and an array.
 */
export function sprintf(format: Term, values: Term): string | undefined {
  if (typeof format !== 'string' || !isArray(values)) return undefined
  return formatAll(format, values.map(argumentOf))
}

const largestInteger = 2n ** 63n

function argumentOf(term: Term): Argument {
  if (typeof term === 'string') return { type: 'string', value: term }
  if (!isNumber(term)) return { type: 'string', value: formatTerm(term) }
  if (/[.eE]/.test(term.text)) {
    const value = Number(term.text)
    return Number.isFinite(value) ? { type: 'float64', value } : { type: 'string', value: term.text }
  }
  const value = BigInt(term.text)
  return { type: value >= -largestInteger && value < largestInteger ? 'int64' : '*big.Int', value }
}

interface Scan {
  readonly format: string
  readonly values: readonly Argument[]
  at: number
  next: number
  reordered: boolean
  goodIndex: boolean
  afterIndex: boolean
  out: string
}

function formatAll(format: string, values: readonly Argument[]): string {
  const scan: Scan = { format, values, at: 0, next: 0, reordered: false, goodIndex: true, afterIndex: false, out: '' }
  while (scan.at < format.length) {
    const percent = format.indexOf('%', scan.at)
    scan.out += format.slice(scan.at, percent < 0 ? undefined : percent)
    if (percent < 0) break
    scan.at = percent + 1
    formatNext(scan)
  }
  if (!scan.reordered && scan.next < values.length) {
    const extra = values.slice(scan.next).map((value) => `${value.type}=${formatArgument(value, 'v', plainFlags)}`)
    scan.out += `%!(EXTRA ${extra.join(', ')})`
  }
  return scan.out
}

function formatNext(scan: Scan): void {
  scan.goodIndex = true
  scan.afterIndex = false
  const flags: Flags = { ...plainFlags }
  readFlags(scan, flags)
  readIndex(scan)
  readWidth(scan, flags)
  readPrecision(scan, flags)
  if (!scan.afterIndex) readIndex(scan)
  if (scan.at >= scan.format.length) {
    scan.out += '%!(NOVERB)'
    return
  }
  const verb = String.fromCodePoint(scan.format.codePointAt(scan.at) ?? 0)
  scan.at += verb.length
  const value = scan.values[scan.next]
  if (verb === '%') scan.out += '%'
  else if (!scan.goodIndex) scan.out += `%!${verb}(BADINDEX)`
  else if (value === undefined) scan.out += `%!${verb}(MISSING)`
  else {
    scan.out += formatArgument(value, verb, flags)
    scan.next++
  }
}

function readFlags(scan: Scan, flags: Flags): void {
  for (; ; scan.at++) {
    const character = scan.format[scan.at]
    if (character === '#') flags.sharp = true
    else if (character === '0') flags.zero = true
    else if (character === '+') flags.plus = true
    else if (character === '-') flags.minus = true
    else if (character === ' ') flags.space = true
    else return
  }
}

function readIndex(scan: Scan): void {
  scan.afterIndex = false
  if (scan.format[scan.at] !== '[') return
  scan.reordered = true
  const end = scan.format.indexOf(']', scan.at + 1)
  if (end < 0 || scan.format.length - scan.at < 3) {
    scan.goodIndex = false
    scan.at++
    return
  }
  const digits = scan.format.slice(scan.at + 1, end)
  scan.at = end + 1
  const index = /^\d+$/.test(digits) && Number(digits.slice(0, -1)) <= largestSize ? Number(digits) - 1 : undefined
  scan.afterIndex = index !== undefined
  if (index !== undefined && index >= 0 && index < scan.values.length) scan.next = index
  else scan.goodIndex = false
}

const largestSize = 1_000_000

function readWidth(scan: Scan, flags: Flags): void {
  if (scan.format[scan.at] !== '*') {
    const width = readSize(scan)
    if (width === undefined) return
    flags.width = width
    if (scan.afterIndex) scan.goodIndex = false
    return
  }
  const width = takeSize(scan)
  if (width === undefined) scan.out += '%!(BADWIDTH)'
  else flags.width = Math.abs(width)
  if (width !== undefined && width < 0) {
    flags.minus = true
    flags.zero = false
  }
}

function readPrecision(scan: Scan, flags: Flags): void {
  if (scan.format[scan.at] !== '.' || scan.at + 1 >= scan.format.length) return
  scan.at++
  if (scan.afterIndex) scan.goodIndex = false
  readIndex(scan)
  if (scan.format[scan.at] !== '*') {
    flags.precision = readSize(scan) ?? 0
    return
  }
  const precision = takeSize(scan)
  if (precision === undefined || precision < 0) scan.out += '%!(BADPREC)'
  else flags.precision = precision
}

/** A size written in the format; an absurd one swallows the rest of the format, as in Go. */
function readSize(scan: Scan): number | undefined {
  const start = scan.at
  while (isDigit(scan.format[scan.at])) {
    if (Number(scan.format.slice(start, scan.at)) > largestSize) {
      scan.at = scan.format.length
      return undefined
    }
    scan.at++
  }
  return scan.at === start ? undefined : Number(scan.format.slice(start, scan.at))
}

/** A size taken from the arguments (`*`). */
function takeSize(scan: Scan): number | undefined {
  scan.at++
  scan.afterIndex = false
  const value = scan.values[scan.next]
  if (value === undefined) return undefined
  scan.next++
  if (value.type !== 'int64') return undefined
  return Math.abs(Number(value.value)) > largestSize ? undefined : Number(value.value)
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
