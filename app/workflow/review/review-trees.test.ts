import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { closed, type Files, library, makeRequest, makeTools, planFile } from './fixture-trees.ts'
import { reviewTrees } from './review-trees.ts'

const bucket = (open: string, name = 'a') => `resource "bucket" "${name}" {\n  open = ${open}\n}\n`
const two: Files = {
  'README.md': 'shop\n',
  'envs/prod/main.tf': bucket('false'),
  'envs/prod/backend.tf': 'terraform {\n  backend "s3" {}\n}\n',
  'envs/dev/main.tf': 'variable "open" {}\nmodule "m" {\n  source = "../../modules/m"\n  open   = var.open\n}\n',
  'envs/dev/terraform.tfvars': 'open = false\n',
  'modules/m/main.tf': `variable "open" {}\n${bucket('var.open')}`,
}
const brief = ({ root, address, status, change, location, waiver }: Finding) =>
  [root, address, status, change, location && `${location.file}:${location.start.line}`, waiver?.requested]
    .filter((part) => part !== undefined)
    .join(' ')

async function run(...given: Parameters<typeof makeRequest>) {
  const { report, ...roots } = await reviewTrees(makeRequest(...given), makeTools())
  return { ...roots, report, found: report.findings.map(brief), said: report.notices.map(({ message }) => message) }
}

describe('which roots a change touches', () => {
  it.each<[string, Files, Readonly<Record<string, string | null>>, readonly string[]]>([
    [
      'a file of the root',
      { ...two, 'envs/prod/main.tf': bucket('true') },
      { 'envs/prod/main.tf': bucket('false') },
      ['envs/prod'],
    ],
    ['a module that it calls', two, { 'modules/m/main.tf': `variable "open" {}\n` }, ['envs/dev']],
    ['its variables', two, { 'envs/dev/terraform.tfvars': 'open = true\n' }, ['envs/dev']],
    ['a file that is new', two, { 'envs/prod/backend.tf': null }, ['envs/prod']],
    ['a file that is gone', two, { 'envs/prod/more.tf': bucket('true', 'b') }, ['envs/prod']],
    ['a file beside its configuration', two, { 'envs/prod/files/policy.json': '{}' }, ['envs/prod']],
    ['something else', two, { 'README.md': 'old\n' }, []],
  ])('finds them by %s', async (_, head, before, touched) => {
    expect(await run(head, before)).toMatchObject({ roots: ['envs/dev', 'envs/prod'], touched })
  })

  it('judges those alone, and says which others there are', async () => {
    const { report, said } = await run(
      { ...two, 'envs/prod/main.tf': bucket('true') },
      { 'envs/prod/main.tf': bucket('false') },
    )
    expect(report.evidence.map(({ root }) => root)).toEqual(['envs/prod'])
    expect(said).toEqual(['not touched by this change, and not judged: envs/dev'])
  })

  it('passes when there is nothing to judge, whatever the configuration says of empty evidence', async () => {
    const strict = { ...two, '.plumbline.yaml': 'nothing_to_judge: fail\n' }
    expect((await run(strict, { 'README.md': 'old\n' })).report).toMatchObject({
      verdict: 'pass',
      headline: 'nothing to judge: this change touches none of 2 root modules',
    })
    expect((await run({ 'README.md': 'x\n' }, {})).report.headline).toBe('nothing to judge: there is no root module')
  })
})

describe('what is new', () => {
  it('is what the commit did not hold that the change began from', async () => {
    const text = bucket('true') + bucket('true', 'b')
    const { found, report } = await run({ ...two, 'envs/prod/main.tf': text }, { 'envs/prod/main.tf': bucket('true') })
    expect(found).toEqual([
      'envs/prod bucket.a fail existing envs/prod/main.tf:2',
      'envs/prod bucket.b fail new envs/prod/main.tf:5',
    ])
    expect(report).toMatchObject({ verdict: 'fail', base: { kind: 'commit', name: 'main', digest: 'b'.repeat(40) } })
  })

  it('is located where the value is written, through modules and variables', async () => {
    const { found, report } = await run(
      { ...two, 'envs/dev/terraform.tfvars': 'open = true\n' },
      { 'envs/dev/terraform.tfvars': 'open = false\n' },
    )
    expect(found).toEqual(['envs/dev module.m.bucket.a fail new modules/m/main.tf:3'])
    expect(report.findings[0]?.trail?.map(({ location }) => `${location.file}:${location.start.line}`)).toEqual([
      'modules/m/main.tf:3',
      'envs/dev/main.tf:4',
      'envs/dev/terraform.tfvars:1',
    ])
  })

  it('does not hold what was only moved with its root', async () => {
    const moved = { 'envs/live/main.tf': bucket('true') }
    const { found, touched } = await run(moved, { 'envs/live/main.tf': null, 'envs/prod/main.tf': bucket('true') })
    expect([found, touched]).toEqual([['envs/live bucket.a fail existing envs/live/main.tf:2'], ['envs/live']])
  })

  it('says what is fixed, also by taking a root away', async () => {
    const { report } = await run({ 'README.md': 'x\n' }, { 'envs/prod/main.tf': bucket('true') })
    expect(report.headline).toBe('nothing to judge: there is no root module')
    const fixed = await run({ ...two }, { 'envs/prod/main.tf': bucket('true') })
    expect(fixed.report.fixed.map(brief)).toEqual([
      'envs/prod bucket.a fail fixed main:envs/prod/main.tf:2'.replace('main:', ''),
    ])
  })
})

describe('who says how to judge', () => {
  it('is the base branch: what the change says counts once it is merged', async () => {
    const head = { ...two, 'envs/prod/main.tf': bucket('true'), '.plumbline.yaml': 'policies: { skip: [test.*] }\n' }
    const { report, said } = await run(head, {
      'envs/prod/main.tf': bucket('false'),
      '.plumbline.yaml': 'fail_on: low\n',
    })
    expect(report).toMatchObject({ verdict: 'fail', threshold: 'low' })
    expect(said).toContain(
      'this change alters the configuration (policies, fail_on); what it says counts once it is merged',
    )
  })

  it('is the organisation for what the base branch leaves open', async () => {
    const files = new Map([['.plumbline.yaml', 'fail_on: critical\npolicies: { folders: [rules] }\n']])
    const request = makeRequest(
      { ...two, 'envs/prod/main.tf': bucket('true') },
      { 'envs/prod/main.tf': bucket('false') },
    )
    const configuration = { ...request.configuration, organisation: { name: 'acme/.github', files } }
    const { report } = await reviewTrees({ ...request, configuration }, makeTools())
    expect(report).toMatchObject({ verdict: 'pass', threshold: 'critical' })
  })

  it('judges with own policies beside the library, and says what there is to say of them', async () => {
    const own = { ...library, digest: 'own', policies: [{ ...closed, id: 'own.closed' }] }
    const notices = [{ kind: 'review', message: 'the last good ones judge' } as const]
    const request = makeRequest(
      { ...two, 'envs/prod/main.tf': bucket('true') },
      { 'envs/prod/main.tf': bucket('false') },
    )
    const { report } = await reviewTrees(request, makeTools({ own: [own], notices }))
    expect(report.findings.map(({ policy }) => policy).sort()).toEqual(['own.closed', 'test.bucket.closed'])
    expect(report.notices).toContainEqual(notices[0])
  })

  it('refuses a change whose configuration is broken, with the line', async () => {
    const head = { ...two, '.plumbline.yaml': '# ours\nfail_on: never\n' }
    await expect(run(head, { '.plumbline.yaml': 'fail_on: low\n' })).rejects.toMatchObject({
      code: 'input.config',
      details: { file: '.plumbline.yaml', line: 2 },
    })
  })

  it('lets a change mend a configuration that is broken on the base', async () => {
    const head = { ...two, '.plumbline.yaml': 'fail_on: low\n' }
    const { report, said } = await run(head, { '.plumbline.yaml': 'fail_on: never\n' })
    expect(report.verdict).toBe('pass')
    expect(said[0]).toMatch(/^\.plumbline\.yaml on main cannot be used and counts as none/)
  })
})

describe('waivers', () => {
  const waiver =
    'waivers:\n  - { policy: test.bucket.closed, address: bucket.a, owner: o, reason: r, expires: 2026-12-01 }\n'
  const head = { ...two, 'envs/prod/main.tf': bucket('true') }
  const before = { 'envs/prod/main.tf': bucket('false') }

  it('do not pardon the change that brings them', async () => {
    const { found, report } = await run({ ...head, '.plumbline.yaml': waiver }, { ...before, '.plumbline.yaml': null })
    expect([found, report.verdict]).toEqual([['envs/prod bucket.a fail new envs/prod/main.tf:2 true'], 'fail'])
  })

  it('do so once somebody whom the base names approved exactly this head', async () => {
    const rules = 'waiver_rules: { approvers: ["@lead"] }\n'
    const given = [
      { ...head, '.plumbline.yaml': rules + waiver },
      { ...before, '.plumbline.yaml': rules },
    ] as const
    expect((await run(...given, { approvals: ['Lead'] })).report.verdict).toBe('pass')
    expect((await run(...given, { approvals: ['other'] })).report.verdict).toBe('fail')
  })

  it('hold when they came to the base branch since the change began', async () => {
    const request = makeRequest(head, before)
    const base = { name: 'main', files: new Map([['.plumbline.yaml', waiver]]) }
    const { report } = await reviewTrees({ ...request, configuration: { organisation: null, base } }, makeTools())
    expect(report.findings.map(brief)).toEqual(['envs/prod bucket.a waived new envs/prod/main.tf:2'])
  })

  it('do not hold any more once the base branch took them back', async () => {
    const all = { ...head, '.plumbline.yaml': waiver }
    const request = makeRequest(all, before)
    const base = { name: 'main', files: new Map<string, string>() }
    const { report } = await reviewTrees({ ...request, configuration: { organisation: null, base } }, makeTools())
    expect(report.findings.map(brief)).toEqual(['envs/prod bucket.a fail new envs/prod/main.tf:2 true'])
  })
})

describe('plans', () => {
  const expecting = 'roots:\n  - { path: envs/prod, expects: plan, timeout: 45m, artifact: plan-prod }\n'
  const files = {
    ...two,
    'envs/prod/main.tf': `variable "open" {}\n${bucket('var.open')}`,
    '.plumbline.yaml': expecting,
  }
  const before = { 'envs/prod/main.tf': bucket('false') }

  it('are waited for where a touched root expects one', async () => {
    const { waiting, found } = await run(files, before)
    expect(waiting).toEqual([{ root: 'envs/prod', timeoutMinutes: 45 }])
    expect(found).toEqual(['envs/prod bucket.a undetermined new envs/prod/main.tf:3'])
    expect((await run(files, { 'README.md': 'old\n' })).waiting).toEqual([])
  })

  it('stand for the source of their root, and are located in it', async () => {
    const { waiting, found, report } = await run(files, before, { evidence: [planFile('plan-prod', true)] })
    expect([waiting, found]).toEqual([[], ['envs/prod bucket.a fail new envs/prod/main.tf:3']])
    expect(report.evidence.map(({ kind, path, root }) => [kind, path, root])).toEqual([
      ['plan', 'plan-prod/plan.json', 'envs/prod'],
    ])
  })

  it('find their root by their folder, or by what they hold', async () => {
    const plain = { ...files, '.plumbline.yaml': '' }
    const lying = planFile('all', true, { path: 'envs/prod/tfplan.json' })
    expect((await run(plain, before, { evidence: [lying] })).report.evidence[0]?.root).toBe('envs/prod')
    expect((await run(plain, before, { evidence: [planFile('all', true)] })).report.evidence[0]).toMatchObject({
      kind: 'plan',
      root: 'envs/prod',
    })
  })

  it('of a fork are judged and listed, and neither decide nor end the waiting', async () => {
    const { waiting, report, said } = await run(files, before, {
      evidence: [planFile('plan-prod', true, { advisory: true })],
    })
    expect(waiting).toHaveLength(1)
    expect(report).toMatchObject({ verdict: 'undetermined', counts: { fail: 0, undetermined: 1 } })
    expect(report.evidence.map(({ kind }) => kind)).toEqual(['source', 'plan'])
    expect(said.at(-1)).toBe(
      'plan-prod/plan.json: made by a fork, or by a workflow that this change alters; judged and shown, but decides nothing',
    )
  })

  it('of a workflow that the change alters decide nothing either, and no better ones are waited for', async () => {
    const head = { ...files, '.github/workflows/plan.yml': 'run: echo' }
    const { waiting, report } = await run(
      head,
      { ...before, '.github/workflows/plan.yml': 'run: plan' },
      {
        evidence: [planFile('plan-prod', false)],
      },
    )
    expect([waiting, report.verdict]).toEqual([[], 'undetermined'])
    expect(report.evidence.map(({ kind }) => kind)).toEqual(['source', 'plan'])
  })

  it('that cannot be read or placed are listed with the reason', async () => {
    const stranger = planFile('odd', true, { bytes: Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.5"}') })
    const { report } = await run(
      { ...two, 'modules/m/x.tf': '' },
      {},
      {
        evidence: [
          stranger,
          planFile('odd', true, { bytes: Buffer.from('nothing') }),
          planFile('dev', true, { path: 'envs/dev/plan.json' }),
        ],
      },
    )
    expect(report.skipped.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'odd/plan.json: an SBOM, which this version does not judge',
      'odd/plan.json: neither a plan nor a state, but text',
      'dev/envs/dev/plan.json: this change does not touch envs/dev',
    ])
  })
})

describe('a root that the configuration names', () => {
  it('and that is none here, is worth a word', async () => {
    const { said } = await run({ ...two, '.plumbline.yaml': 'roots: [{ path: envs/gone, expects: plan }]\n' }, {})
    expect(said).toContain('the configuration speaks of what is no root module here: envs/gone')
  })
})

describe('broken source', () => {
  it('that a change brings and nobody can read does not pass either', async () => {
    const hidden = [{ what: 'envs/prod/big.tf', why: 'too large' }]
    const { report } = await run(two, { 'README.md': 'old\n' }, { hidden })
    expect(report.verdict).toBe('undetermined')
    expect(report.notices[0]).toEqual({
      kind: 'source-broken',
      message: 'this came with the change and cannot be judged: too large',
      source: 'envs/prod/big.tf',
    })
  })

  it('is not what a link is that nothing calls', async () => {
    const link = [{ what: 'docs/latest', why: 'a symbolic link, which is not followed' }]
    expect((await run(two, { 'README.md': 'old\n' }, { hidden: link })).report.verdict).toBe('pass')
    const calling = { ...two, 'envs/prod/main.tf': 'module "m" {\n  source = "../../docs/latest/m"\n}\n' }
    const { report } = await run(calling, { 'envs/prod/main.tf': bucket('false') }, { hidden: link })
    expect(report.notices[0]).toMatchObject({ kind: 'source-broken', source: 'docs/latest' })
  })

  it('is said with its place, and does not pass', async () => {
    const { report } = await run(
      { ...two, 'envs/prod/main.tf': 'resource "bucket" {\n' },
      { 'envs/prod/main.tf': bucket('false') },
    )
    expect(report.verdict).toBe('undetermined')
    expect(report.notices.filter(({ kind }) => kind === 'source-broken')[0]?.source).toMatch(
      /^envs\/prod\/main\.tf:\d+:\d+$/,
    )
  })
})
