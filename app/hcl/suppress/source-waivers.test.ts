import { describe, expect, it } from 'vitest'
import { noticesIn, read, waiversIn } from './fixture.ts'

describe('plumbline:waive', () => {
  it('is a waiver with all that it says', () => {
    const text = `
# plumbline:waive aws.s3.acl, own.* until=2027-03-31 owner=@team reason="static site"
resource "aws_s3_bucket" "site" {}
`
    const said = {
      address: 'aws_s3_bucket.site[*]',
      owner: '@team',
      reason: 'static site',
      expires: '2027-03-31',
      source: 'main.tf:2',
      origin: 'plumbline:waive',
      root: 'infra',
    }
    expect(read({ 'main.tf': text }, { root: 'infra' })).toEqual({
      waivers: [
        { policy: 'aws.s3.acl', named: 'aws.s3.acl', ...said },
        { policy: 'own.*', named: 'own.*', ...said },
      ],
      notices: [],
      unmapped: 0,
    })
  })

  it.each<[string, string, readonly string[]]>([
    ['a resource', '# plumbline:waive aws.s3.acl\nresource "aws_s3_bucket" "b" {}', ['aws.s3.acl aws_s3_bucket.b[*]']],
    [
      'a data source',
      '# plumbline:waive aws.s3.acl\ndata "aws_s3_bucket" "b" {}',
      ['aws.s3.acl data.aws_s3_bucket.b[*]'],
    ],
    [
      'instances of a resource',
      '# plumbline:waive aws.s3.acl on=["eu", "a\\"b"]\nresource "aws_s3_bucket" "b" {}',
      ['aws.s3.acl aws_s3_bucket.b["eu"]', 'aws.s3.acl aws_s3_bucket.b["a\\"b"]'],
    ],
    [
      'an instance by number',
      '# plumbline:waive aws.s3.acl on=[1]\nresource "aws_s3_bucket" "b" {}',
      ['aws.s3.acl aws_s3_bucket.b[1]'],
    ],
    ['a module call', '# plumbline:waive aws.s3.acl\nmodule "m" {\n}', ['aws.s3.acl module.m[*].**']],
    [
      'an instance of a call',
      '# plumbline:waive aws.s3.acl on=["eu"]\nmodule "m" {\n}',
      ['aws.s3.acl module.m["eu"].**'],
    ],
    [
      'an argument of a call',
      'module "m" {\n  acl = "x" # plumbline:waive aws.s3.acl\n}',
      ['aws.s3.acl module.m[*].** in main.tf:2-2'],
    ],
    [
      'a path below a call',
      '# plumbline:waive aws.s3.acl path=acl\nmodule "m" {\n}',
      ['aws.s3.acl module.m[*].** acl'],
    ],
    [
      'an attribute',
      'resource "aws_s3_bucket" "b" {\n  acl = "x" # plumbline:waive aws.s3.acl\n}',
      ['aws.s3.acl aws_s3_bucket.b[*] acl'],
    ],
    [
      'a path of a resource',
      '# plumbline:waive aws.s3.acl path=grant[*].uri\nresource "aws_s3_bucket" "b" {}',
      ['aws.s3.acl aws_s3_bucket.b[*] grant.*.uri'],
    ],
    [
      'a path in a nested block',
      'resource "aws_s3_bucket" "b" {\n  # plumbline:waive aws.s3.acl path=uri\n  grant {\n  }\n}',
      ['aws.s3.acl aws_s3_bucket.b[*] grant.*.uri'],
    ],
    [
      'one of several blocks',
      'resource "aws_s3_bucket" "b" {\n  grant {\n  }\n  grant { # plumbline:waive aws.s3.acl\n  }\n}',
      ['aws.s3.acl aws_s3_bucket.b[*] grant.* in main.tf:4-5'],
    ],
  ])('covers %s', (_, text, waivers) => {
    expect(waiversIn(text)).toEqual(waivers)
    expect(noticesIn(text)).toEqual([])
  })

  it('tells blocks apart by what they say, not by where they stand', () => {
    const anchors = (text: string) => read({ 'main.tf': text }).waivers.map(({ anchor }) => anchor)
    const of = (first: string, second: string) =>
      anchors(`resource "a" "b" {\n  grant {\n    ${first}\n  }\n  grant {\n    ${second}\n  }\n}\n`)
    const waived = 'x = 1 # plumbline:waive aws.s3.acl'
    expect(of(waived, 'x = 2')).toEqual(of('x = 2', '  x   = 1 # plumbline:waive aws.s3.acl'))
    expect(of(waived, 'x = 2')).not.toEqual(of('x = 1', 'x = 2 # plumbline:waive aws.s3.acl'))
  })

  it('that is malformed counts as none, and everything that is wrong is said', () => {
    const text = 'resource "aws_s3_bucket" "b" {\n  # plumbline:waive aws.s3.acls untli=2027-01-01\n  acl = "x"\n}\n'
    expect(read({ 'main.tf': text })).toEqual({
      waivers: [],
      notices: [
        {
          kind: 'waiver-malformed',
          message:
            'plumbline:waive counts as none: there is no such policy (found aws.s3.acls; wanted the id of a policy, or a glob that matches one; next: did you mean aws.s3.acl?)',
          source: 'main.tf:2:21',
        },
        {
          kind: 'waiver-malformed',
          message:
            'plumbline:waive counts as none: unknown key untli (found untli; wanted one of until, owner, reason, on, path; next: did you mean until?)',
          source: 'main.tf:2:33',
        },
      ],
      unmapped: 0,
    })
  })

  it.each([
    [
      '# plumbline:waive aws.s3.acl\n\nresource "aws_s3_bucket" "b" {}',
      'put it right above a resource, a block, an attribute or a module call, or behind one on its line',
    ],
    [
      '# plumbline:waive aws.s3.acl\nvariable "v" {}',
      'no policy judges a block variable; put it at the resource or the module call',
    ],
  ])('that stands at nothing is reported: %j', (text, why) => {
    expect(noticesIn(text)).toEqual([`main.tf:1 waiver-unmatched: plumbline:waive aws.s3.acl covers nothing: ${why}`])
  })

  it('does not make a pattern of a strange name', () => {
    for (const text of ['module "*" {}', 'module "m[0]" {}', 'resource "aws_s3_bucket" "*" {}', 'resource "a" {}']) {
      expect(waiversIn(`# plumbline:waive aws.s3.acl\n${text}`)).toEqual([])
    }
  })
})

describe('modules', () => {
  const files = {
    'main.tf': 'module "a" {\n  source = "./m"\n}\nmodule "b" {\n  source = "./m"\n}\n',
    'm/main.tf': 'module "n" {\n  source = "../n"\n}\n# plumbline:waive nothing\n',
    'n/main.tf': 'resource "aws_s3_bucket" "b" {\n  #checkov:skip=CKV_AWS_20\n  #checkov:skip=CKV_AWS_1\n}\n',
  }

  it('that are called several times give a waiver for each call, and are read once', () => {
    expect(waiversIn(files)).toEqual([
      'aws.s3.acl module.a[*].module.n[*].aws_s3_bucket.b[*]',
      'aws.s3.acl module.b[*].module.n[*].aws_s3_bucket.b[*]',
    ])
    const { notices, unmapped } = read(files)
    expect({ notices: notices.map(({ source }) => source), unmapped }).toEqual({
      notices: ['m/main.tf:4:19'],
      unmapped: 1,
    })
  })

  it('that were fetched cannot waive anything, and it is said that they try', () => {
    const fetched = {
      'main.tf': '# plumbline:waive aws.s3.logged\nmodule "r" {\n  source = "registry/x/y"\n}\n',
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [
          { Key: '', Source: '', Dir: '.' },
          { Key: 'r', Source: 'registry.terraform.io/registry/x/y', Version: '1.0.0', Dir: '.terraform/modules/r' },
        ],
      }),
      '.terraform/modules/r/main.tf':
        'resource "aws_s3_bucket" "b" {\n  #checkov:skip=CKV_AWS_20\n  #checkov:skip=CKV_AWS_1\n}\n',
    }
    expect(waiversIn(fetched)).toEqual(['aws.s3.logged module.r[*].**'])
    expect(read(fetched).notices).toEqual([
      {
        kind: 'waiver-ignored',
        message:
          '1 comment that suppresses something is not honoured, since this module is not part of the repository: put plumbline:waive at the module call',
        source: '.terraform/modules/r',
      },
    ])
  })

  it('that call each other over and over come to an end', () => {
    const level = (to: string) => `module "a" {\n  source = "../${to}"\n}\nmodule "b" {\n  source = "../${to}"\n}\n`
    const deep = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`m${index}/main.tf`, level(`m${index + 1}`)]),
    )
    const text = '# plumbline:waive aws.s3.acl\nresource "aws_s3_bucket" "b" {}\n'
    const circle = { 'main.tf': `module "m" {\n  source = "./m0"\n}\n`, ...deep, 'm20/main.tf': text }
    const started = performance.now()
    expect(waiversIn({ ...circle, 'm5/main.tf': text }).length).toBe(32)
    expect(read(circle).waivers.length).toBeLessThan(10_000)
    expect(waiversIn({ 'main.tf': `module "m" {\n  source = "./"\n}\n${text}` })).toEqual([
      'aws.s3.acl aws_s3_bucket.b[*]',
    ])
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('hostile comments', () => {
  it('give at most a thousand notices', () => {
    const { notices } = read({ 'main.tf': '# plumbline:waive\n'.repeat(5_000) })
    expect(notices.length).toBe(1_001)
    expect(notices.at(-1)).toEqual({
      kind: 'waiver-ignored',
      message: 'there is more to say of comments than is shown',
    })
  })

  it('do not multiply without end', () => {
    const comment = `# plumbline:waive ${Array.from({ length: 100 }, () => 'aws.s3.acl').join(',')} on=${JSON.stringify(
      Array.from({ length: 100 }, (_, index) => index),
    )}\n`
    const text = `resource "aws_s3_bucket" "b" {\n${`${comment}  x = 1\n`.repeat(3_000)}}\n`
    const { waivers, notices } = read({ 'main.tf': text })
    expect(waivers.length).toBe(200_000)
    expect(notices.at(-1)?.message).toBe(
      'comments that suppress something come to more than 200000 waivers: the rest is not honoured',
    )
  })
})
