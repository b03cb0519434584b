import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { passingReport, realisticReport } from './fixture.ts'
import { everySubjectReport, hostileReport, largeReport } from './fixture-extremes.ts'
import { printJson } from './json.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../docs/schemas/report-1.schema.json', import.meta.url), 'utf8'),
) as object

/** The schema with every object closed: finds keys that are printed and not documented. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed)
  if (typeof part !== 'object' || part === null) return part
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
  return 'properties' in part ? { ...copy, additionalProperties: false } : copy
}

const reports: readonly (readonly [string, Report])[] = [
  ['realistic', realisticReport()],
  ['passing', passingReport()],
  ['every subject', everySubjectReport()],
  ['hostile', hostileReport()],
  ['large', largeReport(300)],
]

describe('printJson', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
  const validateClosed = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(closed(schema) as object)

  it.each(reports)('matches the published schema: %s', (_, report) => {
    validate(JSON.parse(printJson(report)))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each(reports)('prints no key the schema does not describe: %s', (_, report) => {
    validateClosed(JSON.parse(printJson(report)))
    expect(validateClosed.errors ?? []).toEqual([])
  })

  it.each([
    ['a verdict that does not exist', { verdict: 'ok' }],
    ['another schema', { schema: 'plumbline.report/2' }],
    ['a finding without fingerprint', { findings: [{ policy: 'a' }] }],
  ])('the schema refuses %s', (_, part) => {
    expect(validate({ ...JSON.parse(printJson(passingReport())), ...part })).toBe(false)
  })

  it('is the report itself', () => {
    expect(JSON.parse(printJson(realisticReport()))).toEqual(realisticReport())
  })

  it.each(reports)('gives every finding, policy and notice a line of its own: %s', (_, report) => {
    const lines = printJson(report).split('\n')
    const alone = lines.filter((line) => line.startsWith('    ')).map((line) => JSON.parse(line.replace(/,$/, '')))
    const lists = Object.values(report).filter((value) => Array.isArray(value))
    expect(alone).toEqual(JSON.parse(JSON.stringify(lists.flat())))
  })

  it('says first what it is, and ends with a newline', () => {
    expect(printJson(passingReport())).toMatch(/^\{\n {2}"schema": "plumbline\.report\/1",[\s\S]*\}\n$/)
  })
})
