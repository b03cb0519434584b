import { describe, expect, it } from 'vitest'
import { type OwnRules, readOwn } from './own.ts'

const rules: OwnRules = {
  policies: {
    ids: ['aws.s3.public_acls_blocked', 'aws.s3.tls_only', 'aws.kms.rotation'],
    withAlias: (foreign) => (foreign === 'CKV_AWS_53' ? ['aws.s3.public_acls_blocked'] : []),
  },
  latest: '2027-11-21',
  maxDays: 365,
  require: [],
}

function read(text: string, change: Partial<OwnRules> = {}) {
  const found = readOwn({ text, start: 0 }, { ...rules, ...change })
  if (found === undefined) return undefined
  if ('faults' in found) {
    return found.faults.map(({ message, found: what, wanted, next, range }) =>
      [`${range.start}-${range.end}`, message, what, wanted, ...(next === undefined ? [] : [next])].join(' | '),
    )
  }
  const { range, ...directive } = found.directive
  return directive
}

describe('plumbline:waive', () => {
  it.each([
    ['plumbline:waive aws.s3.public_acls_blocked', { policies: ['aws.s3.public_acls_blocked'] }],
    [
      'plumbline:waive aws.s3.public_acls_blocked until=2027-03-31 owner=@team reason="static site"',
      { policies: ['aws.s3.public_acls_blocked'], until: '2027-03-31', owner: '@team', reason: 'static site' },
    ],
    ['plumbline:waive aws.s3.*,aws.kms.rotation', { policies: ['aws.s3.*', 'aws.kms.rotation'] }],
    ['plumbline:waive aws.s3.* , aws.kms.rotation, aws.s3.*', { policies: ['aws.s3.*', 'aws.kms.rotation'] }],
    ['plumbline:waive aws.s3.* on=["eu", "u\\"s]"]', { policies: ['aws.s3.*'], on: ['eu', 'u"s]'] }],
    ['plumbline:waive aws.s3.* on=[0,2]', { policies: ['aws.s3.*'], on: [0, 2] }],
    ['plumbline:waive aws.s3.* on=*', { policies: ['aws.s3.*'] }],
    ['plumbline:waive aws.s3.* reason="a \\"b\\" c\\\\"', { policies: ['aws.s3.*'], reason: 'a "b" c\\' }],
    ['plumbline:waive aws.s3.* owner=a, reason=b', { policies: ['aws.s3.*'], owner: 'a,', reason: 'b' }],
    [
      'plumbline:waive aws.s3.* path=ingress[*].tags["a.b"][0]',
      { policies: ['aws.s3.*'], path: ['ingress', '*', 'tags', 'a.b', 0] },
    ],
    ['plumbline:waive\taws.s3.*\treason=x', { policies: ['aws.s3.*'], reason: 'x' }],
    ['plumbline:waive aws.s3.* reason="until=never"', { policies: ['aws.s3.*'], reason: 'until=never' }],
  ])('is read from %s', (text, directive) => {
    expect(read(text)).toEqual(directive)
  })

  it.each([
    ['nothing at all'],
    ['we use plumbline:waive for this'],
    ['see plumbline:waive'],
    ['xplumbline:waive aws.s3.tls_only'],
  ])('is not seen in %s', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it.each([
    [
      'plumbline:waive',
      [
        '0-15 | no policy is named | nothing | policy ids, separated by commas: plumbline:waive aws.s3.public_acls_blocked',
      ],
    ],
    [
      'plumbline:ignore aws.s3.tls_only',
      [
        '0-16 | this is no comment plumbline knows | plumbline:ignore | plumbline:waive and, behind a blank, the ids of policies | did you mean plumbline:waive?',
      ],
    ],
    [
      'plumbline:waive=aws.s3.tls_only',
      [
        '0-31 | this is no comment plumbline knows | plumbline:waive=aws.s3.tls_only | plumbline:waive and, behind a blank, the ids of policies | did you mean plumbline:waive?',
      ],
    ],
    [
      'a bucket plumbline:waive aws.s3.tls_only',
      ['9-24 | plumbline:waive does not begin the comment | a bucket | a comment of its own'],
    ],
    [
      'plumbline:waive *',
      ['16-17 | a waiver may not cover every policy | * | a policy id, or a glob over some: aws.s3.*'],
    ],
    [
      'plumbline:waive aws.s3.tls_olny',
      [
        '16-31 | there is no such policy | aws.s3.tls_olny | the id of a policy, or a glob that matches one | did you mean aws.s3.tls_only?',
      ],
    ],
    [
      'plumbline:waive gcp.*',
      ['16-21 | this matches no policy | gcp.* | the id of a policy, or a glob that matches one'],
    ],
    [
      'plumbline:waive policies.aws.s3.tls_only',
      [
        '16-40 | there is no such policy | policies.aws.s3.tls_only | the id of a policy, or a glob that matches one | did you mean aws.s3.tls_only?',
      ],
    ],
    [
      'plumbline:waive aws/s3/tls_only',
      [
        '16-31 | this is no policy id and no glob over ids | aws/s3/tls_only | words joined by dots, `*` for one or more characters: aws.s3.* | did you mean aws.s3.tls_only?',
      ],
    ],
    [
      'plumbline:waive CKV_AWS_53',
      [
        '16-26 | there is no such policy | CKV_AWS_53 | the id of a policy, or a glob that matches one | did you mean aws.s3.public_acls_blocked?',
      ],
    ],
    [
      'plumbline:waive aws.s3.tls_only because it is static',
      [
        '32-52 | there is text that belongs to no key | because it is static | key=value, or a comma before a further policy | put it in quotes: reason="because it is static"',
      ],
    ],
    [
      'plumbline:waive aws.s3.tls_only reason=static site owner=me',
      ['46-50 | there is text that belongs to no key | site | key=value | put it in quotes: reason="static site"'],
    ],
    [
      'plumbline:waive aws.s3.tls_only owner = @team',
      [
        '32-45 | there is text that belongs to no key | owner = @team | key=value, or a comma before a further policy | write owner= without blanks around it',
      ],
    ],
    [
      'plumbline:waive aws.s3.tls_only owner=a until: 2027-01-01',
      [
        '40-57 | there is text that belongs to no key | until: 2027-01-01 | key=value | write until= without blanks around it',
      ],
    ],
    [
      'plumbline:waive aws.s3.tls_only reason="static site" for now',
      ['53-60 | there is text that belongs to no key | for now | key=value | put it in reason="…"'],
    ],
    [
      'plumbline:waive aws.s3.tls_only reason="static site',
      ['32-51 | a value is not closed | "static site | a value that ends with "'],
    ],
    [
      "plumbline:waive aws.s3.tls_only reason='static site' owner=me",
      ['32-52 | a value stands in other quotes | \'static site\' | straight double quotes: "…"'],
    ],
    [
      'plumbline:waive aws.s3.tls_only expires=2027-01-01',
      ['32-50 | unknown key expires | expires | one of until, owner, reason, on, path | did you mean until?'],
    ],
    [
      'plumbline:waive aws.s3.tls_only resaon=x',
      ['32-40 | unknown key resaon | resaon | one of until, owner, reason, on, path | did you mean reason?'],
    ],
    ['plumbline:waive aws.s3.tls_only owner=a owner=b', ['40-47 | owner is there twice | b | one']],
    ['plumbline:waive aws.s3.tls_only owner=', ['32-38 | owner is empty | nothing | owner=value']],
    [
      'plumbline:waive aws.s3.tls_only until=tomorrow',
      ['32-46 | until is no date | tomorrow | a date that exists, YYYY-MM-DD'],
    ],
    [
      'plumbline:waive aws.s3.tls_only until=2027-02-30',
      ['32-48 | until is no date | 2027-02-30 | a date that exists, YYYY-MM-DD'],
    ],
    [
      'plumbline:waive aws.s3.tls_only until=2030-01-01',
      [
        '32-48 | this waiver lasts too long | 2030-01-01 | 2027-11-21 at the latest, 365 days from today | choose an earlier date, or raise waiver_rules.max_days',
      ],
    ],
    [
      'plumbline:waive aws.s3.tls_only on=eu',
      [
        '32-37 | on names no instances | eu | on=["eu", "us"], on=[0] or on=*, with at most 100 keys | did you mean on=["eu"]?',
      ],
    ],
    [
      'plumbline:waive aws.s3.tls_only on=0',
      [
        '32-36 | on names no instances | 0 | on=["eu", "us"], on=[0] or on=*, with at most 100 keys | did you mean on=[0]?',
      ],
    ],
    [
      'plumbline:waive aws.s3.tls_only on=[eu]',
      ['32-39 | on names no instances | [eu] | on=["eu", "us"], on=[0] or on=*, with at most 100 keys'],
    ],
    ['plumbline:waive aws.s3.tls_only on=["eu"', ['32-40 | a value is not closed | ["eu" | a list that ends with ]']],
    [
      'plumbline:waive aws.s3.tls_only path=a..b',
      [
        '32-41 | path is no attribute path | a..b | names joined by dots, an index or [*] behind a name: ingress[*].cidr_blocks',
      ],
    ],
  ])('says what is wrong with %s', (text, faults) => {
    expect(read(text)).toEqual(faults)
  })

  it('says everything that is wrong, in order', () => {
    expect(read('plumbline:waive * untli=1 on=eu until=x')).toEqual([
      expect.stringContaining('16-17 | a waiver may not cover every policy'),
      expect.stringContaining('18-25 | unknown key untli'),
      expect.stringContaining('26-31 | on names no instances'),
      expect.stringContaining('32-39 | until is no date'),
    ])
  })

  it('must say what the configuration requires', () => {
    const require = ['owner', 'reason', 'expires'] as const
    expect(read('plumbline:waive aws.s3.tls_only owner=me', { require })).toEqual([
      '0-40 | reason is missing | nothing | reason="…" | waiver_rules.require asks for it',
      '0-40 | until is missing | nothing | until=YYYY-MM-DD | waiver_rules.require asks for it',
    ])
    expect(read('plumbline:waive aws.s3.tls_only owner=me reason=x until=2027-01-01', { require })).toMatchObject({
      until: '2027-01-01',
    })
  })

  it('takes any id when nobody knows the policies', () => {
    const policies = { ids: [], withAlias: () => [] }
    expect(read('plumbline:waive own.policy', { policies })).toEqual({ policies: ['own.policy'] })
  })

  it('is cheap to refuse however long it is', () => {
    const started = performance.now()
    for (const part of ['a', '"', '\\"', ' ', '[', ',', 'a=b ', '=', 'plumbline:waive ']) {
      const text = `plumbline:waive aws.s3.tls_only reason="${part.repeat(2_000_000)}`
      expect(read(text)).toEqual([expect.stringContaining('the comment is too long')])
    }
    const keys = Array.from({ length: 101 }, (_, index) => index)
    expect(read(`plumbline:waive aws.s3.tls_only on=${JSON.stringify(keys)}`)).toEqual([
      '32-330 | on names no instances | 101 keys | on=["eu", "us"], on=[0] or on=*, with at most 100 keys',
    ])
    expect(read(`plumbline:waive ${'aws.s3.tls_only,'.repeat(101)}`)).toEqual([
      '0-15 | too many policies are named | 101 | at most 100; a glob names many',
    ])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
