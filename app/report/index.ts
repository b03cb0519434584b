import { printGithub } from './github.ts'
import { printJson } from './json.ts'
import { printJunit } from './junit.ts'
import { printMarkdown } from './markdown.ts'
import type { Printer } from './options.ts'
import { printSarif } from './sarif.ts'
import { printTable } from './table.ts'

/** Every format a report can be printed in. */
export const printers = {
  table: printTable,
  json: printJson,
  sarif: printSarif,
  markdown: printMarkdown,
  junit: printJunit,
  github: printGithub,
} as const satisfies Readonly<Record<string, Printer>>

export type Format = keyof typeof printers
export const formats = Object.keys(printers) as readonly Format[]
