import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makePlan } from '../../test/fixtures/plans/make-plan.ts'
import type { Evidence } from '../model/evidence.ts'
import { Problem } from '../model/problem.ts'
import { readEvidence } from './read-evidence.ts'

const source = { path: 'plan.json', root: '.' }

function problemOf(content: string | Buffer): Problem {
  try {
    readEvidence(Buffer.from(content), source)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('was read')
}

const plan = makePlan([{ address: 'aws_s3_bucket.logs', after: { bucket: 'lögs' } }])

function summary({ kind, formatVersion, terraformVersion, resources, skipped }: Evidence) {
  return { kind, formatVersion, terraformVersion, addresses: resources.map(({ address }) => address), skipped }
}

describe('readEvidence', () => {
  it.each([
    ['UTF-8', plan],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${plan}`)],
    ['UTF-16', Buffer.from(`\ufeff${plan}`, 'utf16le')],
    ['indented JSON', Buffer.from(JSON.stringify(JSON.parse(plan.toString()), null, 2))],
    [
      'JSON with its keys reversed',
      Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(plan.toString())).reverse()))),
    ],
  ])('reads a plan in %s', (_, bytes) => {
    expect(summary(readEvidence(bytes, source))).toEqual({
      kind: 'plan',
      formatVersion: '1.2',
      terraformVersion: '1.11.4',
      addresses: ['aws_s3_bucket.logs'],
      skipped: [],
    })
  })

  it('names the digest of the bytes as they came and hands on the document as plain UTF-8', () => {
    const bytes = Buffer.from('\ufeff{"format_version":"1.0","planned_values":{}}\n')
    const evidence = readEvidence(bytes, source)
    expect(evidence.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(Buffer.from(evidence.document()).toString()).toBe('{"format_version":"1.0","planned_values":{}}')
  })

  it('passes over what the wrapper of a workflow prints around the JSON', () => {
    const bytes = Buffer.from(
      `[command]/usr/bin/terraform show -json tfplan\n${plan}\n\n::debug::Terraform exited with code 0.\n`,
    )
    const evidence = readEvidence(bytes, source)
    expect(summary(evidence).addresses).toEqual(['aws_s3_bucket.logs'])
    expect(evidence.skipped.map(({ what }) => what)).toEqual(['text before the JSON', 'text behind the JSON'])
    expect(JSON.parse(Buffer.from(evidence.document()).toString())).toEqual(JSON.parse(plan.toString()))
  })

  it('says where a truncated plan breaks off', () => {
    const text = plan.toString()
    const problem = problemOf(text.slice(0, text.indexOf('lögs') + 2))
    expect(problem.code).toBe('input.not-json')
    expect(problem.message).toBe(
      'the file ends inside resource_changes[0].change.after.bucket before the JSON is complete: is it truncated?',
    )
    expect(problem.details).toMatchObject({ file: 'plan.json', line: 1, column: text.indexOf('lögs') + 3 })
  })

  it('says what stands where JSON breaks a rule', () => {
    const problem = problemOf('{\n  "format_version": "1.2",\n  "planned_values": {"a" "b"}\n}')
    expect(problem.message).toBe('this is not well-formed JSON inside planned_values.a')
    expect(problem.details).toMatchObject({
      line: 3,
      column: 26,
      found: '"\\"b\\"}\\n}" at byte 54',
      wanted: 'a colon after the key',
    })
  })

  it.each([
    ['nothing', '', 'input.not-json', 'the file is empty'],
    ['text', 'no such file', 'input.not-json', 'this is not JSON'],
    [
      'Latin-1',
      Buffer.from('{"format_version":"1.2","planned_values":{"a":"é"}}', 'latin1'),
      'input.not-json',
      'the file is not UTF-8',
    ],
    ['text behind a plan', `${plan} and more`, 'input.not-json', 'this is not well-formed JSON'],
    ['other JSON', '{"a":1}', 'input.not-evidence', 'this JSON is neither a plan nor a state of Terraform'],
    ['Terraform source', 'variable "a" {\n}\n', 'input.not-evidence', 'this is Terraform source'],
    [
      'a log',
      readFileSync('test/fixtures/plans/lifecycle/plan.ndjson'),
      'input.unsupported',
      'this is the log of `terraform plan -json`, which does not hold the plan itself',
    ],
    [
      'a new major version',
      makePlan([], {}, { format_version: '2.0' }),
      'input.unsupported',
      'this plan has a format that is not known',
    ],
    [
      'a version that is no text',
      makePlan([], {}, { format_version: 1 }),
      'input.unsupported',
      'this plan has a format that is not known',
    ],
    [
      'an old state file',
      '{"version":3,"serial":1,"lineage":"x","modules":[]}',
      'input.unsupported',
      'this state has a format that is not known',
    ],
    [
      'changes that are no list',
      makePlan([], {}, { resource_changes: {} }),
      'input.unsupported',
      'the plan is not of the documented shape: resource_changes is not a list',
    ],
    [
      'a change that is no object',
      makePlan([], {}, { resource_changes: [7] }),
      'input.unsupported',
      'the plan is not of the documented shape: resource_changes[0] is not an object',
    ],
    [
      'a change without address',
      makePlan([], {}, { resource_changes: [{ change: {} }] }),
      'input.unsupported',
      'the plan is not of the documented shape: resource_changes[0].address is not text',
    ],
    [
      'deep nesting',
      `{"format_version":"1.2","planned_values":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'input.too-deep',
      'the JSON is nested more than 256 levels deep inside planned_values[0][0][0][0][0][0][0][0][0][0][0]',
    ],
  ])('refuses %s with a problem that names the file', (_, content, code, message) => {
    const problem = problemOf(content)
    expect({ code: problem.code, message: problem.message, file: problem.details.file }).toEqual({
      code,
      message,
      file: 'plan.json',
    })
    expect(problem.details.next).toBeTruthy()
  })

  it.each([
    ['a newer minor version', { format_version: '1.9' }, 'format_version 1.9'],
    ['a plan that ended with errors', { errored: true }, 'the rest of the plan'],
    ['a plan that is not complete', { complete: false }, 'the rest of the plan'],
  ])('reads %s and says so', (_, more, what) => {
    expect(readEvidence(makePlan([], {}, more), source).skipped.map((each) => each.what)).toEqual([what])
  })

  it('says when numbers are rounded', () => {
    const text = makePlan([], {}, { checks: 'NUMBER' }).toString().replace('"NUMBER"', '12345678901234567890')
    expect(readEvidence(Buffer.from(text), source).skipped).toEqual([
      {
        what: 'the last digits of a number',
        why: `whole numbers beyond 2^53 are rounded, the first at line 1, column ${text.indexOf('1234567') + 1}`,
      },
    ])
  })

  it('survives documents in which nothing is of the right shape', () => {
    const odd = [
      null,
      0,
      '',
      'x',
      true,
      [],
      {},
      [[]],
      [null],
      { a: null },
      { root_module: null },
      {
        root_module: {
          resources: [null, {}, { type: 'a' }],
          module_calls: { a: null, b: {} },
          outputs: [],
          variables: 1,
        },
      },
    ]
    const keys = [
      'variables',
      'planned_values',
      'resource_drift',
      'output_changes',
      'prior_state',
      'configuration',
      'relevant_attributes',
      'checks',
      'deferred_changes',
      'terraform_version',
      'errored',
      'complete',
    ]
    for (const key of keys) {
      for (const value of odd) {
        const evidence = readEvidence(
          makePlan(
            [{ address: 'aws_s3_bucket.a', after: { bucket: 'x' }, unknown: { id: true } }],
            {},
            { [key]: value },
          ),
          source,
        )
        evidence.relate('after', new Set(['aws_s3_bucket']))
        evidence.secrets()
        expect(evidence.resources.map(({ address, references, unset }) => [address, references, unset])).toHaveLength(1)
      }
    }
    for (const value of odd) {
      for (const part of [
        'before',
        'after',
        'after_unknown',
        'after_sensitive',
        'before_sensitive',
        'actions',
        'importing',
        'replace_paths',
      ]) {
        const evidence = readEvidence(
          makePlan([{ address: 'aws_s3_bucket.a', more: { change: { [part]: value } } }], {
            resources: [{ type: 'aws_s3_bucket', name: 'a', expressions: value }],
          }),
          source,
        )
        evidence.relate('after', new Set(['aws_s3_bucket']))
        evidence.relate('before', new Set(['aws_s3_bucket']))
        evidence.secrets()
        expect(evidence.resources.map(({ references, unset }) => [references, unset])).toHaveLength(1)
      }
    }
  })
})
