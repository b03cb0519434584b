import { readFileSync } from 'node:fs'

/** An expression and what Terraform 1.11 makes of it. */
export interface Row {
  readonly expression: string
  /** Its value as JSON, sets as lists, `"?"` for what is unknown. */
  readonly result?: unknown
  /** It has no value. */
  readonly error?: true
  /** What we know of it beyond Terraform. */
  readonly ours?: unknown
}

/** Expressions whose values are wholly known. */
export const rows: readonly Row[] = read('table.json')

/** Expressions over a resource that does not exist yet. */
export const unknownRows: readonly Row[] = read('unknowns.json')

function read(name: string): readonly Row[] {
  const file = new URL(`../fixtures/terraform-functions/${name}`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Row[]
}
