import type { Json } from '../model/json.ts'
import type { Report } from '../model/report.ts'

/**
 * The report itself: JSON in the shape of `docs/schemas/report-1.schema.json`, keys and findings in the report's own order; a line for every
 * member, and in lists for every element, so that reports of thousands of findings stay readable line by line and are quick to write.
 */
export function printJson(report: Report): string {
  return [...jsonPieces(report)].join('')
}

/** The same text piece by piece: that of tens of thousands of findings need not be there as a whole. */
export function* jsonPieces(report: Report): Generator<string> {
  const shared = new WeakMap<object, string>()
  let before = '{\n'
  for (const [key, value] of Object.entries(report) as [string, Json][]) {
    yield `${before}  "${key}": `
    before = ',\n'
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value)
      continue
    }
    let opening = '[\n    '
    for (const item of value as readonly Json[]) {
      yield opening + elementText(item, shared)
      opening = ',\n    '
    }
    yield '\n  ]'
  }
  yield '\n}\n'
}

/** Members that findings of one policy have in common. */
const inCommon = new Set(['aliases', 'controls', 'related', 'impliedBy', 'remediation'])

function elementText(element: Json, shared: WeakMap<object, string>): string {
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return JSON.stringify(element)
  let text = ''
  for (const [key, value] of Object.entries(element)) {
    if (value === undefined) continue
    const common = typeof value === 'object' && value !== null && inCommon.has(key)
    text += `${text === '' ? '{' : ','}"${key}":${common ? commonText(value, shared) : JSON.stringify(value)}`
  }
  return text === '' ? '{}' : `${text}}`
}

function commonText(value: object, shared: WeakMap<object, string>): string {
  const known = shared.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  shared.set(value, text)
  return text
}
