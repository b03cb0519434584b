import { describe, expect, it } from 'vitest'
import { passingReport, realisticReport } from './fixture.ts'
import { hostileReport } from './fixture-extremes.ts'
import { formats } from './formats.ts'
import { printers } from './printers.ts'

describe('printers', () => {
  it('know these formats', () => {
    expect(formats).toEqual(['table', 'json', 'sarif', 'markdown', 'junit', 'github'])
  })

  it.each(formats)('%s is the same every time, ends with one newline and leaves the report alone', async (format) => {
    const print = await printers[format]()
    for (const make of [realisticReport, passingReport, hostileReport]) {
      const report = make()
      const text = print(report)
      expect(text).toBe(print(make()))
      expect(text).toMatch(/[^\n]\n$/)
      expect(report).toEqual(make())
    }
  })

  it.each(formats)('%s does not depend on the order of the findings', async (format) => {
    const print = await printers[format]()
    const report = realisticReport()
    const shuffled = { ...report, findings: report.findings.toReversed() }
    if (format === 'json') expect(JSON.parse(print(shuffled)).findings).toEqual(shuffled.findings)
    else expect(print(shuffled)).toBe(print(report))
  })
})
