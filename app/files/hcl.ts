import { createRequire } from 'node:module'
import type { JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'

interface Hcl2Json {
  readonly parse: (file: string, text: string) => Promise<JsonObject>
}

let loaded: Hcl2Json | undefined

/**
 * Parses Terraform text with HashiCorp's own parser: blocks by type and label as lists of objects, and every expression that is not a
 * literal as text `${…}`. Throws `input.unreadable` with file and place for the first error in it.
 */
export async function parseHcl(file: string, text: string): Promise<JsonObject> {
  // Loading starts a WebAssembly module of several megabytes; the types of the package would bring those of browsers along.
  loaded ??= createRequire(import.meta.url)('@cdktf/hcl2json') as Hcl2Json
  try {
    return await loaded.parse('example.tf', text)
  } catch (error) {
    throw describeFailure(file, error)
  }
}

function describeFailure(file: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error)
  const [, line, column, what] = /example\.tf:(\d+),(\d+)(?:-[\d,]+)?: ([\s\S]*?)\]?\s*$/.exec(said) ?? []
  if (line === undefined || column === undefined) {
    return new Problem('input.unreadable', 'The Terraform text cannot be parsed', { file, found: said, cause: error })
  }
  return new Problem('input.unreadable', `The Terraform text cannot be parsed: ${what}`, {
    file,
    line: Number(line),
    column: Number(column),
    cause: error,
  })
}
