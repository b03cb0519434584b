import { describe, expect, it } from 'vitest'
import { makeFinding, makeReport, passingReport, realisticReport } from './fixture.ts'
import { everySubjectReport, hostileReport } from './fixture-extremes.ts'
import { printJunit } from './junit.ts'

/** Names of the elements in a small strict reading of XML 1.0 without DTD, comments and CDATA; throws where it is not well-formed. */
function elements(text: string): string[] {
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('a character XML forbids')
  const body = text.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '')
  const names: string[] = []
  const open: string[] = []
  const outside = body.replace(
    /<(\/?)([a-z]+)((?: [a-z]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>/g,
    (_, closing, name, attributes, empty) => {
      const keys = [...String(attributes).matchAll(/ ([a-z]+)="/g)].map(([, key]) => key)
      if (new Set(keys).size !== keys.length) throw new Error(`an attribute twice in ${name}`)
      if (closing === '/') {
        if (open.pop() !== name) throw new Error(`${name} closes something else`)
      } else {
        names.push(name)
        if (empty === '') open.push(name)
      }
      return ''
    },
  )
  if (open.length > 0 || /[<>]|&(?!#\d+;)/.test(outside)) throw new Error('markup is left over')
  return names
}

describe('printJunit', () => {
  it('prints a run with findings of every kind', async () => {
    await expect(printJunit(realisticReport())).toMatchFileSnapshot('golden/report.xml')
  })

  it.each([
    ['realistic', realisticReport()],
    ['passing', passingReport()],
    ['empty', makeReport()],
    ['every subject', everySubjectReport()],
    ['hostile', hostileReport()],
    ['error', makeReport({ verdict: 'error', notices: [{ kind: 'policy-error', message: 'a <b> & c' }] })],
  ])('is well-formed: %s', (_, report) => {
    expect(elements(printJunit(report))[0]).toBe('testsuites')
  })

  it('counts what it holds', () => {
    const text = printJunit(realisticReport())
    const names = elements(text)
    const count = (name: string) => names.filter((each) => each === name).length
    expect(text).toContain(
      `<testsuites name="plumbline" tests="${count('testcase')}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}">`,
    )
  })

  it('makes one case of several findings of a policy on a subject', () => {
    const findings = [
      makeFinding({ path: ['a'], message: 'first' }),
      makeFinding({ path: ['b'], message: 'second', blocking: false }),
    ]
    expect(printJunit(makeReport({ findings }))).toContain(
      [
        '    <testcase classname="aws.s3.public_acls_blocked" name="S3 buckets block public ACLs: aws_s3_bucket_public_access_block.logs">',
        '      <failure message="first" type="high">high · aws_s3_bucket_public_access_block.logs · a · first',
        'high · aws_s3_bucket_public_access_block.logs · b · second · advisory</failure>',
        '    </testcase>',
      ].join('\n'),
    )
  })

  it('fails nothing when the run passes', () => {
    const findings = [
      makeFinding({ blocking: false }),
      makeFinding({ change: 'existing' }),
      makeFinding({ status: 'undetermined', blocking: false }),
    ]
    expect(elements(printJunit(makeReport({ findings }))).filter((name) => name === 'failure')).toEqual([])
  })

  it('says that a waiver is only requested', () => {
    const waiver = { owner: 'me', source: 'w.yaml:4', requested: true as const }
    expect(printJunit(makeReport({ findings: [makeFinding({ waiver })] }))).toContain(
      'set it to true · waiver requested by me, not granted, as it is not on the base (w.yaml:4)</failure>',
    )
  })

  it('has a case that says the run could not be judged', () => {
    const report = makeReport({
      verdict: 'error',
      headline: 'could not be judged',
      notices: [{ kind: 'policy-error', message: 'out of memory' }],
    })
    expect(printJunit(report)).toContain('<error message="could not be judged">out of memory</error>')
  })
})
