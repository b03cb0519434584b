import { describe, expect, it } from 'vitest'
import { passingReport, realisticReport } from './fixture.ts'
import { hostileReport } from './fixture-extremes.ts'
import { formats, printers } from './index.ts'

describe('printers', () => {
  it('know these formats', () => {
    expect(formats).toEqual(['table', 'json', 'sarif', 'markdown', 'junit', 'github'])
  })

  it.each(formats)('%s is the same every time, ends with one newline and leaves the report alone', (format) => {
    for (const make of [realisticReport, passingReport, hostileReport]) {
      const report = make()
      const text = printers[format](report)
      expect(text).toBe(printers[format](make()))
      expect(text).toMatch(/[^\n]\n$/)
      expect(report).toEqual(make())
    }
  })

  it.each(formats)('%s does not depend on the order of the findings', (format) => {
    const report = realisticReport()
    const shuffled = { ...report, findings: report.findings.toReversed() }
    if (format === 'json') expect(JSON.parse(printers.json(shuffled)).findings).toEqual(shuffled.findings)
    else expect(printers[format](shuffled)).toBe(printers[format](report))
  })
})
