import { parseJsonFile } from '../json/parse-json.ts'
import type { ParsedFile } from '../syntax.ts'
import { parseFileBody } from './body.ts'
import { openCursor } from './cursor.ts'
import { parseExpression } from './expression.ts'

/** A file of more UTF-16 units than this is not parsed. */
export const largestSource = 20_000_000

/**
 * Parses a file of Terraform: names that end in `.json` have the JSON syntax (`.tf.json`, `.tfvars.json`), all others the native one. It never throws: what cannot be understood is
 * in `diagnostics`, and the rest of the file is there. A file larger than `largestSource` has an empty body and one diagnostic.
 */
export function parseFile(file: string, text: string): ParsedFile {
  const syntax = file.endsWith('.json') ? 'json' : 'native'
  if (text.length > largestSource) return tooLarge(file, text, syntax)
  if (syntax === 'json') return parseJsonFile(file, text)
  const cursor = openCursor(text, parseExpression)
  const body = parseFileBody(cursor)
  const { comments } = cursor
  const diagnostics = cursor.diagnostics.sort((one, other) => one.range.start - other.range.start)
  return { file, text, body, comments, diagnostics, syntax }
}

function tooLarge(file: string, text: string, syntax: ParsedFile['syntax']): ParsedFile {
  const message = `The file has ${text.length} characters; files of more than ${largestSource} are not read`
  const body = { range: { start: 0, end: text.length }, attributes: [], blocks: [] }
  return { file, text, body, comments: [], diagnostics: [{ message, range: { start: 0, end: 0 } }], syntax }
}
