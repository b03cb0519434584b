import type { Report } from '../model/report.ts'

/** The report itself: JSON in the shape of `docs/schemas/report-1.schema.json`, indented by two, keys and findings in the report's own order. */
export function printJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
