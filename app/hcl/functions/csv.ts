import { EvaluationError, type Value } from '../value.ts'
import { refuseTooMany } from '../values/weight.ts'

/**
 * CSV (RFC 4180) as a list of objects named by its first line. Empty lines are skipped.
 * @throws EvaluationError
 */
export function decodeCsv(text: string): Value {
  const [header, ...rows] = readRows(text)
  if (header === undefined) throw new EvaluationError('the text has no line of names')
  const twice = header.find((name, at) => header.indexOf(name) !== at)
  if (twice !== undefined) throw new EvaluationError(`two columns are called ${JSON.stringify(twice)}`)
  refuseTooMany(rows.length * header.length)
  return rows.map((row, at) => {
    if (row.length !== header.length) {
      throw new EvaluationError(`row ${at + 1} has ${row.length} fields, the line of names ${header.length}`)
    }
    return Object.fromEntries(row.map((field, column) => [header[column] ?? '', field]))
  })
}

function readRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  const source = text.replaceAll('\r\n', '\n')
  for (let at = 0; at < source.length; ) {
    if (source[at] === '\n') {
      at++
      continue
    }
    const row: string[] = []
    for (let more = true; more; ) {
      const [field, end] = source[at] === '"' ? quotedField(source, at) : plainField(source, at)
      row.push(field)
      more = source[end] === ','
      at = end + 1
    }
    rows.push(row)
  }
  return rows
}

/** The field and where it ends: at a comma, a line's end or the text's. */
function plainField(source: string, start: number): readonly [string, number] {
  let end = start
  while (end < source.length && source[end] !== ',' && source[end] !== '\n') {
    if (source[end] === '"') throw new EvaluationError('a field that is not quoted holds a quotation mark')
    end++
  }
  return [source.slice(start, end), end]
}

function quotedField(source: string, start: number): readonly [string, number] {
  const pieces: string[] = []
  for (let at = start + 1; ; ) {
    const quote = source.indexOf('"', at)
    if (quote < 0) throw new EvaluationError('a quoted field does not end')
    pieces.push(source.slice(at, quote))
    const behind = source[quote + 1]
    if (behind === undefined || behind === ',' || behind === '\n') return [pieces.join(''), quote + 1]
    if (behind !== '"') throw new EvaluationError('something stands behind a quoted field')
    pieces.push('"')
    at = quote + 2
  }
}
