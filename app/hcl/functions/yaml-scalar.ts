import { EvaluationError } from '../value.ts'
import { formatInstant } from './date-format.ts'
import { parseInstant } from './date-parse.ts'

const truths: ReadonlyMap<string, boolean> = new Map(
  ['y', 'yes', 'on', 'true'].flatMap((word, at) => {
    const opposite = ['n', 'no', 'off', 'false'][at] ?? ''
    return [
      ...spellings(word).map((text) => [text, true] as const),
      ...spellings(opposite).map((text) => [text, false] as const),
    ]
  }),
)
const nulls: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])
const instant = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt ](\d\d?):(\d\d?):(\d\d?)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?)?$/

function spellings(word: string): readonly string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]
}

/**
 * What an unquoted scalar without a tag means to Terraform's `yamldecode`, which mixes both versions of YAML: `yes` is true, `012` is twelve, a date becomes
 * a timestamp, and `1_000` and `0b11` stay texts.
 */
export function readPlainScalar(text: string): null | boolean | number | string {
  if (nulls.has(text)) return null
  const truth = truths.get(text)
  if (truth !== undefined) return truth
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text)
  if (/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text)) return Number(text)
  return readInstant(text) ?? text
}

function readInstant(text: string): string | undefined {
  const found = instant.exec(text)
  if (found === null) return undefined
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', , zone] = found
  // A zone stands behind a T and nowhere else, and must stand there.
  if (hour !== '0' && /[Tt]/.test(text) !== (zone !== undefined)) return undefined
  const [date, time] = [
    [month, day],
    [hour, minute, second],
  ].map((parts) => parts.map((part) => part.padStart(2, '0')))
  try {
    const parsed = parseInstant(`${year}-${date?.join('-')}T${time?.join(':')}${zone ?? 'Z'}`)
    return formatInstant("YYYY-MM-DD'T'hh:mm:ssZ", parsed)
  } catch (error) {
    if (error instanceof EvaluationError) return undefined
    throw error
  }
}
