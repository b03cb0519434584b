import type { Format } from './formats.ts'
import type { Printer } from './options.ts'

/** The printer of each format, loaded when it is asked for: a check needs one or two of them. */
export const printers: Readonly<Record<Format, () => Promise<Printer>>> = {
  table: async () => (await import('./table.ts')).printTable,
  json: async () => (await import('./json.ts')).printJson,
  sarif: async () => (await import('./sarif.ts')).printSarif,
  markdown: async () => (await import('./markdown.ts')).printMarkdown,
  junit: async () => (await import('./junit.ts')).printJunit,
  github: async () => (await import('./github.ts')).printGithub,
}
