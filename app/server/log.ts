import { type DestinationStream, type Logger, pino } from 'pino'
import { Problem } from '../model/problem.ts'
import { clip } from '../report/escape.ts'
import { scrub } from './scrub.ts'
import type { LogLevel } from './settings.ts'

const longestText = 500
const longestLine = 8_000
const deepest = 4
const mostEntries = 40

/** Keys whose values are never written, wherever they stand. */
const never = new Set(
  'authorization body client_secret code cookie event headers password payload pem private_key privatekey query secret token'.split(
    ' ',
  ),
)

/**
 * A log in lines of JSON that holds no payload, no token and no value of a plan: texts are capped, keys that carry such things are left out,
 * and the finished line is searched for what looks like a credential.
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (entry: Record<string, unknown>) => tamed(entry, 0) as Record<string, unknown>,
    },
    // Errors were described by the formatter, which runs first.
    serializers: { err: (described: unknown) => described },
    hooks: { streamWrite: (line: string) => shortLine(scrub(line)) },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** The value with long texts cut, deep and wide parts left out, and what must not be logged replaced. */
function tamed(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return clip(value, longestText)
  if (value instanceof Error) return describeError(value)
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value
  if (depth >= deepest) return '(deep)'
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((item) => tamed(item, depth + 1))
  const entries = Object.entries(value).slice(0, mostEntries)
  return Object.fromEntries(
    entries.map(([key, item]) => [key, never.has(key.toLowerCase()) ? '(removed)' : tamed(item, depth + 1)]),
  )
}

/** What a log needs to know of an error: never what hangs on it, such as requests, answers and events. */
export function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: clip(String(error), longestText) }
  const { code, status } = error as { code?: unknown; status?: unknown }
  return {
    type: error.name,
    message: clip(error.message, longestText),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(error instanceof Problem && error.details.next !== undefined
      ? { next: clip(error.details.next, longestText) }
      : {}),
    ...(error instanceof Problem ? {} : { stack: clip(error.stack ?? '', 3 * longestText) }),
    ...(error.cause !== undefined && depth < 2 ? { cause: describeError(error.cause, depth + 1) } : {}),
  }
}

function shortLine(line: string): string {
  if (line.length <= longestLine) return line
  return `${JSON.stringify({ level: 'warn', time: new Date().toISOString(), msg: 'a log line was too long', start: line.slice(0, 400) })}\n`
}
