import { EvaluationError } from '../value.ts'
import type { Instant } from './date-parse.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

type Write = (date: Date, offset: number) => string

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const halfDayHour = (date: Date): number => date.getUTCHours() % 12 || 12
const year = (date: Date): string => String(date.getUTCFullYear()).padStart(4, '0')
const halfDay = (date: Date): string => (date.getUTCHours() < 12 ? 'am' : 'pm')

/** What each verb of `formatdate` writes; the date carries local time in its UTC fields. */
const verbs: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['YYYY', year],
  ['YY', (date) => year(date).slice(-2)],
  ['MMMM', (date) => months[date.getUTCMonth()] ?? ''],
  ['MMM', (date) => (months[date.getUTCMonth()] ?? '').slice(0, 3)],
  ['MM', (date) => twoDigits(date.getUTCMonth() + 1)],
  ['M', (date) => String(date.getUTCMonth() + 1)],
  ['DD', (date) => twoDigits(date.getUTCDate())],
  ['D', (date) => String(date.getUTCDate())],
  ['EEEE', (date) => days[date.getUTCDay()] ?? ''],
  ['EEE', (date) => (days[date.getUTCDay()] ?? '').slice(0, 3)],
  ['hh', (date) => twoDigits(date.getUTCHours())],
  ['h', (date) => String(date.getUTCHours())],
  ['HH', (date) => twoDigits(halfDayHour(date))],
  ['H', (date) => String(halfDayHour(date))],
  ['AA', (date) => halfDay(date).toUpperCase()],
  ['aa', halfDay],
  ['mm', (date) => twoDigits(date.getUTCMinutes())],
  ['m', (date) => String(date.getUTCMinutes())],
  ['ss', (date) => twoDigits(date.getUTCSeconds())],
  ['s', (date) => String(date.getUTCSeconds())],
  ['ZZZZZ', (_, offset) => distance(offset, ':')],
  ['ZZZZ', (_, offset) => distance(offset, '')],
  ['ZZZ', (_, offset) => (offset === 0 ? 'UTC' : distance(offset, ''))],
  ['Z', (_, offset) => (offset === 0 ? 'Z' : distance(offset, ':'))],
])

function distance(offset: number, separator: string): string {
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}${separator}${twoDigits(size % 60)}`
}

/**
 * A point in time by a pattern of verbs; what stands between single quotes, and everything but letters, is taken as it is.
 * @throws EvaluationError for letters that are no verb
 */
export function formatInstant(format: string, instant: Instant): string {
  const milliseconds = Number(instant.nanoseconds / 1_000_000n) + instant.offset * 60_000
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) throw new EvaluationError('the point in time is too far away')
  const pieces: string[] = []
  for (let at = 0; at < format.length; ) {
    const start = at
    const first = format.charAt(at)
    if (first === "'") {
      const [literal, end] = quotedPart(format, at)
      pieces.push(literal)
      at = end
      continue
    }
    while (at < format.length && format[at] === first) at++
    const run = format.slice(start, at)
    const write = verbs.get(run)
    if (write === undefined && /[A-Za-z]/.test(first)) throw new EvaluationError(`there is no date verb ${run}`)
    pieces.push(write === undefined ? run : write(date, instant.offset))
  }
  return pieces.join('')
}

/** What stands between quotes, where two of them are one, and where it ends. */
function quotedPart(format: string, start: number): readonly [string, number] {
  const pieces: string[] = []
  for (let at = start + 1; ; ) {
    const quote = format.indexOf("'", at)
    if (quote < 0) throw new EvaluationError("the date format has a ' that does not end")
    pieces.push(format.slice(at, quote))
    if (format[quote + 1] !== "'") return [pieces.join(''), quote + 1]
    pieces.push("'")
    at = quote + 2
  }
}
