import { describe, expect, it } from 'vitest'
import { printComment } from './comment.ts'
import { printFinding } from './comment-finding.ts'
import { markerLine, readMarker } from './comment-marker.ts'
import { makeFinding, makeReport, realisticReport } from './fixture.ts'
import { hostileReport, largeReport } from './fixture-extremes.ts'

const marker = { key: 'review', head: 'a'.repeat(40) }

describe('the marker of a comment', () => {
  it.each(['plain', 'a --> b <!-- c', 'é "\n\u2028', '-->'.repeat(100)])(
    'is found again and cannot be ended early: %j',
    (key) => {
      const line = markerLine({ key, head: 'abc', digest: 'def' })
      expect(line.indexOf('-->')).toBe(line.length - 3)
      expect(line).not.toContain('\n')
      expect(readMarker(`${line}\nmore -->`)).toEqual({ key, head: 'abc', digest: 'def' })
    },
  )

  it.each([
    '',
    'hello',
    '<!-- plumbline:v1 {"key":1} -->',
    '<!-- plumbline:v1 nonsense -->',
    ' <!-- plumbline:v1 {"key":"a"} -->',
  ])('is none in %j', (body) => {
    expect(readMarker(body)).toBeUndefined()
  })
})

describe('printComment', () => {
  it('begins with the marker, the title and the counts, and has a section for each root', () => {
    const text = printComment(realisticReport(), { marker })
    expect(readMarker(text)).toMatchObject(marker)
    expect(text.split('\n')[1]).toBe('## ❌ Plumbline: 4 findings block, 2 more do not block, 1 decided only at apply')
    expect(text.match(/^### .*$/gm)).toEqual(['### `network`', '### `storage`'])
  })

  it('names the roots in which nothing was found in one line', () => {
    const evidence = ['a', 'b', 'c'].map(
      (root) => ({ kind: 'source', path: root, sha256: 'd', root, subjects: 1 }) as const,
    )
    const text = printComment(makeReport({ evidence, findings: [makeFinding({ root: 'b' })] }), { marker })
    expect(text).toContain('Nothing found in `a`, `c`.')
  })

  it('has no sections where there is one root', () => {
    const text = printComment(makeReport({ evidence: [], findings: [makeFinding()] }), { marker })
    expect(text.match(/^###+ .*$/gm)).toEqual(['### 1 finding blocks'])
  })

  it('says the same for the same report, and has another digest for another', () => {
    const [one, same, other] = [realisticReport(), realisticReport(), makeReport({ headline: 'x' })].map((report) =>
      printComment(report, { marker }),
    )
    expect(one).toBe(same)
    expect(readMarker(one ?? '')?.digest).not.toBe(readMarker(other ?? '')?.digest)
  })

  it.each([10, 200, 5000])('never grows over what GitHub takes: %i findings', (count) => {
    const text = printComment(largeReport(count), { marker, details: `https://gate.example/r/${'x'.repeat(64)}` })
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
  })
})

describe('printFinding', () => {
  it('says everything that is known, with the lines of the source', () => {
    const report = realisticReport()
    const [finding] = report.findings
    expect(finding && printFinding(finding, report)).toContain(
      '```hcl\n    protocol    = "tcp"\n    cidr_blocks = var.operators     # ours\n  }\n```',
    )
  })

  it('keeps hostile text text, in code fences too', () => {
    const excerpt = { line: 1, lines: ['```', '<script>', '@org'] }
    const text = printFinding(makeFinding({ excerpt, message: '<img> @org #1' }), hostileReport())
    expect(text).toContain('````hcl\n```\n<script>\n@org\n````')
    expect(text.replace(/````hcl[\s\S]*?````/, '')).not.toMatch(/<img|@org|#1\b/)
  })
})
