import { EvaluationError } from '../value.ts'

/** A point in time, and the distance from UTC in minutes at which it is written. */
export interface Instant {
  /** Nanoseconds since 1970. */
  readonly nanoseconds: bigint
  readonly offset: number
}

const nanosecondsPerMillisecond = 1_000_000n

/** Units of Go's durations in nanoseconds; both spellings of micro. */
const units: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['\u00b5s', 1_000n],
  ['\u03bcs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
])

/**
 * Reads `2018-01-02T23:12:01.5+01:00`.
 * @throws EvaluationError
 */
export function parseInstant(text: string): Instant {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text)
  if (found === null) throw new EvaluationError(`${JSON.stringify(text.slice(0, 40))} is no timestamp of RFC 3339`)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const offsetHours = Number(found[9] ?? 0)
  const offsetMinutes = Number(found[10] ?? 0)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
  if (!exists || second > 59 || offsetHours > 23 || offsetMinutes > 59) {
    throw new EvaluationError(`${JSON.stringify(text)} is no point in time`)
  }
  const offset = (offsetHours * 60 + offsetMinutes) * (found[8] === '-' ? -1 : 1)
  const fraction = BigInt((found[7] ?? '').slice(0, 9).padEnd(9, '0'))
  return { nanoseconds: BigInt(date.getTime() - offset * 60_000) * nanosecondsPerMillisecond + fraction, offset }
}

/**
 * Reads `-1h30m` or `1.5s` into nanoseconds.
 * @throws EvaluationError
 */
export function parseDuration(text: string): bigint {
  const unsigned = text.replace(/^[+-]/, '')
  const parts = [...unsigned.matchAll(/(?=\.?\d)(\d{0,18})(?:\.(\d{0,18}))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g)]
  const read = parts.map((part) => part[0]).join('')
  if (unsigned !== '0' && (parts.length === 0 || read !== unsigned)) {
    throw new EvaluationError(`${JSON.stringify(text.slice(0, 40))} is no duration such as 1h30m`)
  }
  let total = 0n
  for (const [, whole = '', fraction = '', unit = ''] of parts) {
    const size = units.get(unit) ?? 0n
    total += BigInt(`0${whole}`) * size + (BigInt(`0${fraction}`) * size) / 10n ** BigInt(fraction.length)
  }
  return text.startsWith('-') ? -total : total
}

export function shiftInstant(instant: Instant, by: bigint): Instant {
  return { ...instant, nanoseconds: instant.nanoseconds + by }
}

/** -1, 0 or 1 as the left one is earlier, the same or later. */
export function compareInstants(left: Instant, right: Instant): number {
  if (left.nanoseconds === right.nanoseconds) return 0
  return left.nanoseconds < right.nanoseconds ? -1 : 1
}
