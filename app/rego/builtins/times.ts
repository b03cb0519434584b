import { isArray, isNumber, numberTerm, type Term } from '../terms.ts'
import { askGo, type Builtin, bigInteger, OperandError, text } from './builtin.ts'

/** Points in time as nanoseconds since 1970. UTC is answered here; other time zones, layouts and calendars by OPA. */
export const times: Readonly<Record<string, Builtin>> = {
  'time.parse_rfc3339_ns': (written) => parseTime(text(written)),
  'time.date': (point) =>
    inUtc(point, (date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(numberTerm)),
  'time.clock': (point) =>
    inUtc(point, (date) => [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(numberTerm)),
  'time.weekday': (point) => inUtc(point, (date) => weekdays[date.getUTCDay()]),
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const million = 1_000_000n

/** RFC 3339 in its usual form; times that do not exist and unusual forms are left to OPA. */
function parseTime(written: string): Term | typeof askGo {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(written)
  const [, point = '', fraction = '', zone = ''] = found ?? []
  const seconds = Date.parse(`${point}Z`)
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? []
  const exists = found !== null && !Number.isNaN(seconds) && new Date(seconds).toISOString().startsWith(point)
  if (!exists || Number(hours) > 23 || Number(minutes) > 59) return askGo
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
  const nanoseconds = BigInt(seconds - offset) * million + BigInt(fraction.padEnd(9, '0'))
  return BigInt.asIntN(64, nanoseconds) === nanoseconds ? numberTerm(nanoseconds) : askGo
}

function inUtc(point: Term | undefined, answer: (date: Date) => Term | undefined): Term | typeof askGo | undefined {
  const [nanoseconds, zone = 'UTC'] = point !== undefined && isArray(point) ? point : [point]
  if (zone !== 'UTC' && zone !== '') return askGo
  if (nanoseconds === undefined || !isNumber(nanoseconds)) throw new OperandError('nanoseconds are needed')
  const value = bigInteger(nanoseconds)
  if (BigInt.asIntN(64, value) !== value) throw new OperandError('the time is out of range')
  const milliseconds = value / million - (value % million < 0n ? 1n : 0n)
  return answer(new Date(Number(milliseconds)))
}
