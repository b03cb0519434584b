import type { Body } from './declaration.ts'
import { parseBody } from './table.ts'

/** Text of the table that holds the types with a prefix (`aws` for `aws_s3_bucket`), or undefined where there is none. */
export type TableSource = (prefix: string) => string | undefined

/** What providers declare; tables and types are read when they are first asked for. */
export interface Schema {
  /** What may stand in a resource of the type; undefined for a type no table knows. */
  readonly body: (typeKey: string) => Body | undefined
  /** Type keys of the table that would hold this one, sorted; empty when there is no such table. */
  readonly typeKeys: (typeKey: string) => readonly string[]
  /** Names and versions of the providers behind the table that would hold this type. */
  readonly providers: (typeKey: string) => readonly ProviderVersion[]
}

export interface ProviderVersion {
  readonly name: string
  readonly version: string
}

/**
 * Opens the tables a source hands out. Throws `input.unreadable` (from any of its functions) when a table is damaged.
 */
export function openSchema(source: TableSource): Schema {
  const texts = new Map<string, string>()
  const bodies = new Map<string, Body | undefined>()
  const textFor = (typeKey: string): string => {
    const prefix = prefixOf(typeKey)
    const text = texts.get(prefix) ?? source(prefix) ?? ''
    texts.set(prefix, text)
    return text
  }
  return {
    body: (typeKey) => {
      if (bodies.has(typeKey)) return bodies.get(typeKey)
      const line = lineOf(textFor(typeKey), typeKey)
      const body = line === undefined ? undefined : parseBody(line)
      bodies.set(typeKey, body)
      return body
    },
    typeKeys: (typeKey) => [...textFor(typeKey).matchAll(/^[\w.-]+(?= )/gm)].map((found) => found[0]),
    providers: (typeKey) => versionsOf(textFor(typeKey)),
  }
}

/** The prefix under which a type's table is found: what stands before the first `_`, without the mode. */
export function prefixOf(typeKey: string): string {
  const type = typeKey.replace(/^(?:data|ephemeral)\./, '')
  const end = type.indexOf('_')
  return end === -1 ? type : type.slice(0, end)
}

function lineOf(text: string, typeKey: string): string | undefined {
  const start = /[\s]/.test(typeKey) ? -1 : text.indexOf(`\n${typeKey} `)
  if (start === -1) return undefined
  const from = start + typeKey.length + 2
  const end = text.indexOf('\n', from)
  return text.slice(from, end === -1 ? text.length : end)
}

function versionsOf(text: string): readonly ProviderVersion[] {
  const header = text.slice(0, Math.max(0, text.indexOf('\n')))
  return [...header.matchAll(/ ([\w-]+)@([\w.+-]+)/g)].map(([, name = '', version = '']) => ({ name, version }))
}
