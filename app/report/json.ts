import type { Json } from '../model/json.ts'
import type { Report } from '../model/report.ts'

/**
 * The report itself: JSON in the shape of `docs/schemas/report-1.schema.json`, keys and findings in the report's own order; a line for every
 * member, and in lists for every element, so that reports of thousands of findings stay readable line by line and are quick to write.
 */
export function printJson(report: Report): string {
  const shared = new WeakMap<object, string>()
  const members = Object.entries(report).map(([key, value]: [string, Json]) => {
    if (!Array.isArray(value) || value.length === 0) return `  "${key}": ${JSON.stringify(value)}`
    const lines = (value as readonly Json[]).map((item) => `    ${elementText(item, shared)}`)
    return `  "${key}": [\n${lines.join(',\n')}\n  ]`
  })
  return `{\n${members.join(',\n')}\n}\n`
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
