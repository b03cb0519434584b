import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { printBaseline } from '../evaluate/baseline.ts'
import { Problem } from '../model/problem.ts'
import { baselineJsonSchema, readBaseline } from './baseline-schema.ts'

const entry = {
  root: 'infra',
  address: 'aws_a.x["k"]',
  policy: 'aws.s3.x',
  path: ['rule', 0],
  status: 'fail',
  fingerprint: 'a'.repeat(64),
  count: 2,
} as const
const { address: _, ...run } = entry

const read = (text: string) => readBaseline(new TextEncoder().encode(text), 'b.json')

function refused(text: string): string {
  try {
    read(text)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { file, line, column, found, next } = error.details
    return `${error.code} ${error.message} at ${[file, line, column].filter((part) => part !== undefined).join(':')}; found ${found}; ${next}`
  }
  return 'read'
}

const document = (part: object) => JSON.stringify({ schema: 'plumbline.baseline/1', entries: [], ...part })
const withEntry = (part: object) => document({ entries: [{ ...entry, ...part }] })

describe('a baseline file', () => {
  it('is read as it was written', () => {
    expect(read(printBaseline([entry, run]))).toEqual([entry, run])
    expect(read(printBaseline([]))).toEqual([])
  })

  it('is what the published schema describes', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(baselineJsonSchema())
    expect(validate(JSON.parse(printBaseline([entry, run])))).toBe(true)
    expect(validate(JSON.parse(withEntry({ count: 0 })))).toBe(false)
  })

  const again = 'write it again with --write-baseline'
  it.each([
    ['text', 'hello', `the baseline is no well-formed JSON at b.json:1:1; found "hello"; ${again}`],
    [
      'half of one',
      printBaseline([entry]).slice(0, -5),
      `the baseline is no well-formed JSON at b.json:5:2; found the end of the file; ${again}`,
    ],
    ['nothing', '', `the baseline is no well-formed JSON at b.json:1:1; found the end of the file; ${again}`],
    [
      'one with a merge conflict',
      printBaseline([entry]).replace('    {', '<<<<<<< ours\n    {'),
      `the baseline holds a merge conflict at b.json:4:1; found <<<<<<<; ${again}`,
    ],
    ['a list', '[]', `this is no baseline at b.json; found no key "schema"; ${again}`],
    [
      'a report',
      '{"schema": "plumbline.report/1"}',
      `this is no baseline at b.json; found the schema "plumbline.report/1"; ${again}`,
    ],
    [
      'one of a newer version',
      '{"schema": "plumbline.baseline/2", "entries": {}}',
      `the baseline was written by a newer version at b.json; found plumbline.baseline/2; update plumbline, or ${again}`,
    ],
    [
      'one with an unknown key',
      withEntry({ until: 1 }),
      `the baseline is not what it should be at entries.0 at b.json; found the key until; ${again}`,
    ],
  ])('%s is refused', (_, text, wanted) => {
    expect(refused(text)).toBe(`input.baseline ${wanted}`)
  })

  it.each([
    ['no entries', document({ entries: undefined }), 'entries'],
    ['a fingerprint that is none', withEntry({ fingerprint: 'A'.repeat(64) }), 'entries.0.fingerprint'],
    ['a count below one', withEntry({ count: 0 }), 'entries.0.count'],
    ['a status there is not', withEntry({ status: 'ok' }), 'entries.0.status'],
    ['a path that is none', withEntry({ path: [{}] }), 'entries.0.path.0'],
    ['an entry that is none', document({ entries: [null] }), 'entries.0'],
  ])('with %s is refused', (_, text, where) => {
    expect(refused(text)).toContain(`input.baseline the baseline is not what it should be at ${where} at b.json`)
  })

  it('nested without end is refused', () => {
    expect(refused(`{"schema": "plumbline.baseline/1", "entries": ${'['.repeat(100_000)}`)).toContain('input.baseline')
  })
})
