import { describe, expect, it } from 'vitest'
import { defaultConfiguration } from '../model/configuration.ts'
import { Problem } from '../model/problem.ts'
import { readConfiguration, readWaiverFile } from './config.ts'

const file = '.plumbline.yaml'
const today = '2026-11-20'

function source(text: string) {
  return { bytes: new TextEncoder().encode(text), file, today }
}

function read(text: string) {
  return readConfiguration(source(text))
}

function problems(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [error, ...(error.details.also ?? [])].map(({ message, details }) => {
      const { line, column, found, wanted, next } = details
      const advice = next === undefined ? '' : `; next: ${next}`
      return `${details.file}:${line}:${column} ${message} (found ${found}; wanted ${wanted}${advice})`
    })
  }
  throw new Error('nothing was wrong')
}

const waiver = `
waivers:
  - policy: aws.s3.public_acls_blocked
    address: module.bucket["images"].aws_s3_bucket_public_access_block.this
    path: [block_public_acls]
    owner: storefront
    reason: product images are public
    expires: 2026-12-31
`

describe('readConfiguration', () => {
  it('gives the defaults for an empty file', () => {
    expect(read('')).toEqual({ ...defaultConfiguration, file })
    expect(read('policies: {}\nundetermined: {}\nwaivers: []\n')).toEqual({ ...defaultConfiguration, file })
  })

  it('takes what a file does not say from the one beneath it, and waivers of both', () => {
    const beneath = `fail_on: low\npolicies: { severity: { aws.s3.a: low, aws.s3.b: low }, skip: [aws.s3.c] }\n${waiver}`
    const text = `policies: { severity: { aws.s3.a: high }, skip: [] }\nundetermined: { default: fail }\n${waiver}`
    const { failOn, policies, undetermined, waivers } = readConfiguration(source(text), {
      ...source(beneath),
      file: 'organisation',
    })
    expect([failOn, policies.severity, policies.skip, undetermined.default]).toEqual([
      'low',
      { 'aws.s3.a': 'high', 'aws.s3.b': 'low' },
      [],
      'fail',
    ])
    expect(waivers.map(({ source }) => source)).toEqual(['.plumbline.yaml:5', 'organisation:5'])
  })

  it('reads everything a file may say', () => {
    const text = `
policies:
  folders: [policies, ../shared/policies]
  library: false
  only: [aws.*]
  skip: [aws.s3.versioning_enabled]
  severity: { 'aws.kms.*': critical }
  enforcement: { aws.s3.tls_only: advisory }
  parameters:
    allowed_regions: [eu-west-1]
    required_tags: [Team]
    trusted_accounts: ['012345678901']
    own: { nested: [1, true] }
  namespaces: [main, terraform]
  data: [data/accounts.yaml]
fail_on: medium
undetermined:
  default: report
  severity: { critical: fail }
  policy: { aws.s3.*: report }
nothing_to_judge: fail
waiver_files: [waivers/storefront.yaml]
waiver_rules: { max_days: 90, require: [owner, expires], approvers: ['@security'], honour: [plumbline, kics] }
roots:
  - { path: envs/prod, expects: plan, timeout: 2h, workflow: .github/workflows/plan.yml, artifact: 'plan-*' }
  - { path: ./envs/dev/ }
app:
  checks: per-root
  comment: on-failure
  annotations: false
  upload_sarif: true
  dry_run: true
  organisation_repository: policies
${waiver}`
    expect(read(text)).toEqual({
      file,
      policies: {
        folders: ['policies', '../shared/policies'],
        library: false,
        only: ['aws.*'],
        skip: ['aws.s3.versioning_enabled'],
        severity: { 'aws.kms.*': 'critical' },
        enforcement: { 'aws.s3.tls_only': 'advisory' },
        parameters: {
          allowed_regions: ['eu-west-1'],
          required_tags: ['Team'],
          trusted_accounts: ['012345678901'],
          own: { nested: [1, true] },
        },
        namespaces: ['main', 'terraform'],
        data: ['data/accounts.yaml'],
      },
      failOn: 'medium',
      undetermined: { default: 'report', severity: { critical: 'fail' }, policy: { 'aws.s3.*': 'report' } },
      nothingToJudge: 'fail',
      waivers: [
        {
          policy: 'aws.s3.public_acls_blocked',
          address: 'module.bucket["images"].aws_s3_bucket_public_access_block.this',
          path: ['block_public_acls'],
          owner: 'storefront',
          reason: 'product images are public',
          expires: '2026-12-31',
          source: '.plumbline.yaml:36',
        },
      ],
      waiverFiles: ['waivers/storefront.yaml'],
      waiverRules: {
        maxDays: 90,
        require: ['owner', 'expires'],
        approvers: ['@security'],
        honour: ['plumbline', 'kics'],
      },
      roots: [
        {
          path: 'envs/prod',
          expects: 'plan',
          timeoutMinutes: 120,
          workflow: '.github/workflows/plan.yml',
          artifact: 'plan-*',
        },
        { path: 'envs/dev', timeoutMinutes: 60, workflow: '.github/workflows/plan.yml' },
      ],
      app: {
        checks: 'per-root',
        comment: 'on-failure',
        annotations: false,
        uploadSarif: true,
        dryRun: true,
        organisationRepository: 'policies',
      },
      action: defaultConfiguration.action,
    })
  })

  it.each([
    [
      'an unknown key, with the one that was meant',
      'fail_on: high\nfailon: low\n',
      [
        '.plumbline.yaml:2:1 unknown key "failon" (found failon; wanted one of policies, fail_on, undetermined, nothing_to_judge, waivers, waiver_files, waiver_rules, roots, app, action; next: did you mean fail_on?)',
      ],
    ],
    [
      'an unknown key further down',
      'policies:\n  folders: []\n  sverity: {}\n',
      [
        '.plumbline.yaml:3:3 unknown key "sverity" in policies (found sverity; wanted one of folders, library, only, skip, severity, enforcement, parameters, namespaces, data; next: did you mean severity?)',
      ],
    ],
    [
      'an unknown severity as a key',
      'undetermined: {severity: {critcal: fail}}\n',
      [
        '.plumbline.yaml:1:27 unknown key "critcal" in undetermined.severity (found critcal; wanted one of low, medium, high, critical; next: did you mean critical?)',
      ],
    ],
    [
      'an unknown value',
      'fail_on: hihg\n',
      [
        '.plumbline.yaml:1:10 fail_on is not what it should be (found "hihg"; wanted one of low, medium, high, critical; next: did you mean high?)',
      ],
    ],
    [
      'wrong types, all of them in the order of the file',
      'policies:\n  folders: policies\n  library: "yes"\nwaivers: {}\nundetermined: fail\n',
      [
        '.plumbline.yaml:2:12 policies.folders is not what it should be (found "policies"; wanted a list)',
        '.plumbline.yaml:3:12 policies.library is not what it should be (found "yes"; wanted true or false)',
        '.plumbline.yaml:4:10 waivers is not what it should be (found a mapping; wanted a list)',
        '.plumbline.yaml:5:15 undetermined is not what it should be (found "fail"; wanted a mapping of keys to values)',
      ],
    ],
    [
      'a file that is a list',
      '- a\n',
      ['.plumbline.yaml:1:1 the file is not what it should be (found a list of 1; wanted a mapping of keys to values)'],
    ],
    [
      'an account id without quotes, which YAML reads as a number',
      'policies: {parameters: {trusted_accounts: [012345678901]}}\n',
      [
        '.plumbline.yaml:1:44 policies.parameters.trusted_accounts.0 is not what it should be (found 12345678901 (a number); wanted text; next: put it in quotes)',
      ],
    ],
    [
      'a policy id with its package prefix or as a path',
      'policies: {skip: [policies.aws.s3.x, aws/s3/x, "a b"]}\n',
      [
        '.plumbline.yaml:1:19 this is no policy id and no glob over ids (found "policies.aws.s3.x"; wanted words joined by dots, `*` for one or more characters: aws.s3.*; next: did you mean aws.s3.x?)',
        '.plumbline.yaml:1:38 this is no policy id and no glob over ids (found "aws/s3/x"; wanted words joined by dots, `*` for one or more characters: aws.s3.*; next: did you mean aws.s3.x?)',
        '.plumbline.yaml:1:48 this is no policy id and no glob over ids (found "a b"; wanted words joined by dots, `*` for one or more characters: aws.s3.*)',
      ],
    ],
    [
      'a waiver without owner, reason and expiry',
      'waivers:\n  - policy: aws.s3.x\n    address: aws_s3_bucket.a\n',
      [
        '.plumbline.yaml:2:5 waivers.0.owner is missing (found nothing; wanted text)',
        '.plumbline.yaml:2:5 waivers.0.reason is missing (found nothing; wanted text)',
        '.plumbline.yaml:2:5 waivers.0.expires is missing (found nothing; wanted text)',
      ],
    ],
    [
      'a waiver with an empty owner and a date that does not exist',
      waiver.replace('storefront', '""').replace('2026-12-31', '2026-02-30'),
      [
        '.plumbline.yaml:6:12 waivers.0.owner is not what it should be (found ""; wanted text that is not empty)',
        '.plumbline.yaml:8:14 waivers.0.expires is not what it should be (found "2026-02-30"; wanted a date that exists, YYYY-MM-DD)',
      ],
    ],
    [
      'a waiver for every policy',
      waiver.replace('aws.s3.public_acls_blocked', '"*"'),
      [
        '.plumbline.yaml:3:13 a waiver may not cover every policy (found *; wanted a policy id, or a glob over some: aws.s3.*)',
      ],
    ],
    [
      'a waiver for everything',
      waiver.replace(/address: .*/, 'address: "**"'),
      [
        '.plumbline.yaml:4:14 this is no resource address and no pattern over addresses (found ** (it covers everything); wanted module.shop["eu"].aws_s3_bucket.logs, aws_instance.app[*], module.*.aws_s3_bucket.logs or module.shop.**; next: to switch a policy off altogether, use policies.skip)',
      ],
    ],
    [
      'a waiver that lasts longer than the rules allow',
      waiver.replace('2026-12-31', '9999-12-31'),
      [
        '.plumbline.yaml:8:14 this waiver lasts too long (found 9999-12-31; wanted 2027-11-20 at the latest, 365 days from today; next: choose an earlier date, or raise waiver_rules.max_days)',
      ],
    ],
    [
      'a key written twice',
      'fail_on: low\nfail_on: high\n',
      ['.plumbline.yaml:2:1 a key is written twice (found fail_on; wanted each key once)'],
    ],
    [
      'a prototype as a key',
      'policies: {__proto__: {library: false}}\n',
      [
        '.plumbline.yaml:1:12 unknown key "__proto__" in policies (found __proto__; wanted one of folders, library, only, skip, severity, enforcement, parameters, namespaces, data; next: remove it)',
      ],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(problems(() => read(text))).toEqual(expected)
  })

  it('takes a waiver for a file or a component by its exact name', () => {
    for (const address of ['infra/plan.json', 'pkg:npm/left-pad@1.3.0']) {
      expect(read(waiver.replace(/address: .*/, `address: ${address}`)).waivers[0]?.address).toBe(address)
    }
  })

  it('takes a waiver up to the last day the rules allow', () => {
    expect(read(waiver.replace('2026-12-31', '2027-11-20')).waivers[0]?.expires).toBe('2027-11-20')
  })
})

describe('readWaiverFile', () => {
  const source = (text: string) => ({ bytes: new TextEncoder().encode(text), file: 'waivers.yaml', today })

  it('reads the same entries', () => {
    expect(readWaiverFile(source(waiver), { maxDays: 365 }).map(({ source, owner }) => ({ source, owner }))).toEqual([
      { source: 'waivers.yaml:3', owner: 'storefront' },
    ])
  })

  it('refuses what is wrong in them', () => {
    expect(problems(() => readWaiverFile(source(`${waiver}    untli: 1\n`), { maxDays: 365 }))).toEqual([
      'waivers.yaml:9:5 unknown key "untli" in waivers.0 (found untli; wanted one of policy, address, path, owner, reason, expires; next: remove it)',
    ])
    expect(problems(() => readWaiverFile(source(waiver), { maxDays: 10 }))).toEqual([
      'waivers.yaml:8:14 this waiver lasts too long (found 2026-12-31; wanted 2026-11-30 at the latest, 10 days from today; next: choose an earlier date, or raise waiver_rules.max_days)',
    ])
  })
})
