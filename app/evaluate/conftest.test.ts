import { describe, expect, it } from 'vitest'
import type { EntrypointResult } from '../model/engine.ts'
import type { Json } from '../model/json.ts'
import type { Policy } from '../model/policy.ts'
import type { Resource } from '../model/resource.ts'
import { readConftestFindings } from './conftest.ts'

const policy = { id: 'main.deny_root', title: 'main.deny_root' } as Policy
const resources = new Map<string, Resource>([
  ['aws_s3_bucket.a', {} as Resource],
  ['module.m["x.y"].aws_s3_bucket.b[0]', {} as Resource],
])

function read(value: Json | undefined, exception?: Json) {
  const results: EntrypointResult[] = [{ entrypoint: 'main/deny_root', value, printed: [] }]
  if (exception !== undefined) results.push({ entrypoint: 'main/exception', value: exception, printed: [] })
  const { raw, odd } = readConftestFindings(policy, results, resources)
  return { findings: raw.map(({ subject, message }) => [subject, message]), odd }
}

describe('results of policies written for conftest', () => {
  it.each<[string, Json | undefined, readonly (readonly [string | null, string])[]]>([
    ['nothing', undefined, []],
    ['an empty set', [], []],
    [
      'texts',
      ['no root', 'no x'],
      [
        [null, 'no root'],
        [null, 'no x'],
      ],
    ],
    ['objects with msg', [{ msg: 'no root', details: {} }], [[null, 'no root']]],
    ['a rule that is just true', true, [[null, 'main.deny_root']]],
    ['a rule that is false', false, []],
    ['one text', 'no root', [[null, 'no root']]],
    [
      'an address in the text',
      ['bucket `aws_s3_bucket.a` is public.'],
      [['aws_s3_bucket.a', 'bucket `aws_s3_bucket.a` is public.']],
    ],
    [
      'two addresses in the text',
      ['aws_s3_bucket.a and module.m["x.y"].aws_s3_bucket.b[0]'],
      [[null, 'aws_s3_bucket.a and module.m["x.y"].aws_s3_bucket.b[0]']],
    ],
    ['an address as field', [{ msg: 'public', address: 'aws_s3_bucket.a' }], [['aws_s3_bucket.a', 'public']]],
    [
      'an address in details',
      [{ msg: 'public', details: { resource: 'module.m["x.y"].aws_s3_bucket.b[0]' } }],
      [['module.m["x.y"].aws_s3_bucket.b[0]', 'public']],
    ],
    ['an address that is not in the plan', [{ msg: 'public', address: 'aws_s3_bucket.zzz' }], [[null, 'public']]],
  ])('%s', (_, value, wanted) => {
    expect(read(value)).toEqual({ findings: wanted, odd: [] })
  })

  it('are dropped when the exception names the rule', () => {
    expect(read(['no root'], [['root']]).findings).toEqual([])
    expect(read(['no root'], [['other'], ['']]).findings).toEqual([[null, 'no root']])
  })

  it('that are neither text nor object with msg are reported, not lost', () => {
    expect(read([{ message: 'x' }, 7])).toEqual({
      findings: [],
      odd: ['a result is an object without a text in "msg"', 'a result is neither text nor an object with "msg"'],
    })
  })
})
