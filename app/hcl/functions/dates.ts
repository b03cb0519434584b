import { decidedLater } from '../value.ts'
import { formatInstant } from './date-format.ts'
import { compareInstants, parseDuration, parseInstant, shiftInstant } from './date-parse.ts'
import { define, type TerraformFunction, text } from './declare.ts'

/** Functions over points in time, written as RFC 3339 has it. */
export const dateFunctions: Readonly<Record<string, TerraformFunction>> = {
  formatdate: define([text, text], ([format, instant]) => formatInstant(format, parseInstant(instant))),
  plantimestamp: define([], () => decidedLater),
  timeadd: define([text, text], ([instant, duration]) =>
    formatInstant("YYYY-MM-DD'T'hh:mm:ssZ", shiftInstant(parseInstant(instant), parseDuration(duration))),
  ),
  timecmp: define([text, text], ([left, right]) => compareInstants(parseInstant(left), parseInstant(right))),
  timestamp: define([], () => decidedLater),
}
