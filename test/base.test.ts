import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../app/model/finding.ts'
import type { Report } from '../app/model/report.ts'
import { planOf, plumbline, type Ran, scratchFolder, writeFiles } from './command.ts'

// Tests may run from a hook, which points git at the repository it runs for.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]

const folder = scratchFolder()
let count = 0

/** A fresh folder with the files. */
function given(files: Readonly<Record<string, string>>): string {
  count += 1
  return writeFiles(join(folder, `case-${count}`), files)
}

type Change = Parameters<typeof planOf>[0][number]

const type = 'aws_s3_bucket_public_access_block'
const values = { block_public_acls: true, block_public_policy: true, ignore_public_acls: true }

/** One finding for each of these: their `restrict_public_buckets` is false. */
function open(name: string, part: Partial<Change> = {}): Change {
  return {
    address: `${type}.${name}`,
    type,
    after: { ...values, bucket: name, restrict_public_buckets: false },
    ...part,
  }
}

const closed = (name: string): Change => ({
  address: `${type}.${name}`,
  type,
  after: { ...values, bucket: name, restrict_public_buckets: true },
})

const plan = (...changes: readonly Change[]) => planOf(changes)
const moved = (to: Change, from: string) => plan(to).replace('"mode":', `"previous_address":"${type}.${from}","mode":`)

async function check(cwd: string, ...args: readonly string[]) {
  const ran = await plumbline(['check', ...args, '--format', 'json'], { cwd })
  if (ran.stdout === '') throw new Error(ran.stderr)
  const report = JSON.parse(ran.stdout) as Report
  const show = ({ address, change, status, waiver }: Finding) =>
    [change, status, address?.replace(`${type}.`, ''), ...(waiver?.requested ? ['requested'] : [])].join(' ')
  return {
    status: ran.status,
    findings: report.findings.map(show),
    fixed: report.fixed.map(show),
    notices: report.notices.map(({ message }) => message),
    base: report.base,
  }
}

function refused(ran: Ran, ...said: readonly RegExp[]): void {
  for (const each of said) expect(ran.stderr).toMatch(each)
  expect(ran.stderr).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)|node:internal/)
  expect([ran.stdout, ran.status]).toEqual(['', 2])
}

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', ['-C', cwd, ...identity, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A repository whose branch `main` holds these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const here = given(files)
  git(here, 'init', '--quiet', '--initial-branch=main')
  git(here, 'add', '.')
  git(here, 'commit', '--quiet', '-m', 'base')
  git(here, 'checkout', '--quiet', '-b', 'change')
  return here
}

describe('a baseline', () => {
  it('accepts what there was, and nothing else', async () => {
    const here = given({ 'plan.json': plan(open('a'), open('b[0]'), open('b[1]'), closed('c')) })
    expect(await check(here, 'plan.json', '--write-baseline', 'b.json')).toMatchObject({
      status: 0,
      findings: ['existing fail a', 'existing fail b[0]', 'existing fail b[1]'],
      notices: ['the baseline accepts 3 findings'],
    })
    expect((await check(here, 'plan.json', '--baseline', 'b.json')).status).toBe(0)
    writeFiles(here, { 'plan.json': plan(open('b[1]'), open('b[2]'), open('c')) })
    expect(await check(here, 'plan.json', '--baseline', 'b.json')).toMatchObject({
      status: 1,
      findings: ['existing fail b[1]', 'existing fail b[2]', 'new fail c'],
      notices: ['1 finding of the baseline is gone; run with --write-baseline to drop it'],
      base: { kind: 'baseline', name: 'b.json' },
    })
    expect(await check(here, 'plan.json', '--write-baseline', 'b.json')).toMatchObject({
      status: 0,
      notices: ['the baseline accepts 3 findings: 2 more than before, 2 dropped'],
    })
  })

  it('is the same file for the same findings, and holds no value', async () => {
    const here = given({ 'plan.json': plan(open('a'), open('b')) })
    await check(here, 'plan.json', '--write-baseline', 'one.json')
    writeFiles(here, { 'plan.json': plan(open('b'), open('a')) })
    await check(here, 'plan.json', '--write-baseline', 'two.json')
    const text = readFileSync(join(here, 'one.json'), 'utf8')
    expect(readFileSync(join(here, 'two.json'), 'utf8')).toBe(text)
    expect(text).not.toMatch(/false|message/)
  })

  it('follows what a plan moves', async () => {
    const here = given({ 'plan.json': plan(open('old')) })
    await check(here, 'plan.json', '--write-baseline', 'b.json')
    writeFiles(here, { 'plan.json': moved(open('renamed'), 'old') })
    expect((await check(here, 'plan.json', '--baseline', 'b.json')).findings).toEqual(['existing fail renamed'])
    writeFiles(here, { 'plan.json': plan(open('renamed')) })
    expect((await check(here, 'plan.json', '--baseline', 'b.json')).findings).toEqual(['new fail renamed'])
  })

  it('leaves out roots that are not judged, and follows a root that was renamed when it is told', async () => {
    const here = given({ 'one/plan.json': plan(open('a')), 'two/plan.json': plan(open('a')) })
    await check(here, '.', '--write-baseline', 'b.json')
    expect(await check(here, 'one', '--baseline', 'b.json')).toMatchObject({ status: 0, notices: [] })
    renameSync(join(here, 'one'), join(here, 'first'))
    expect((await check(here, 'first', '--baseline', 'b.json')).status).toBe(1)
    expect((await check(here, 'first', '--baseline', 'b.json', '--renamed-root', './one/=first')).status).toBe(0)
  })

  it('that is not there or damaged is refused, and a file that is none is not overwritten', async () => {
    const here = given({ 'plan.json': plan(open('a')), 'bad.json': '{"schema": "plumbline.baseline/1",' })
    const run = (...args: readonly string[]) => plumbline(['check', 'plan.json', ...args], { cwd: here })
    refused(await run('--baseline', 'no.json'), /the baseline cannot be read/, /no\.json/, /--write-baseline no\.json/)
    refused(await run('--baseline', 'bad.json'), /no well-formed JSON/, /bad\.json:1/)
    refused(await run('--baseline', 'plan.json'), /this is no baseline/)
    refused(await run('--write-baseline', 'plan.json'), /is no baseline; it was left alone/)
    expect((await run('--write-baseline', 'bad.json')).status).toBe(0)
    expect((await run('--baseline', 'bad.json')).status).toBe(0)
    refused(await run('--baseline', 'bad.json', '--base', 'main'), /cannot be used with/)
  })

  it('is not written when something could not be judged', async () => {
    const broken = `package main\n\ndeny contains 1 if input.resource_changes`
    const here = given({ 'plan.json': plan(open('a')), 'own/p.rego': broken })
    const ran = await plumbline(['check', 'plan.json', '-p', 'own', '--write-baseline', 'b.json'], { cwd: here })
    expect([ran.status, existsSync(join(here, 'b.json'))]).toEqual([2, false])
  })
})

describe('a base', () => {
  const before = plan(open('a'), open('b'))
  const now = plan(open('b'), open('c'))
  const wanted = {
    status: 1,
    findings: ['existing fail b', 'new fail c'],
    fixed: ['fixed fail a'],
    notices: [],
  }

  it('can be a folder that holds the same inputs', async () => {
    const here = given({ 'now/infra/plan.json': now, 'base/infra/plan.json': before })
    expect(await check(join(here, 'now'), 'infra', '--base', '../base')).toMatchObject({
      ...wanted,
      base: { kind: 'folder', name: '../base' },
    })
    expect(await check(join(here, 'now'), 'infra/plan.json', '--base', join(here, 'base'))).toMatchObject(wanted)
  })

  it('can be a reference of git, seen from anywhere in the checkout', async () => {
    const here = repository({ 'infra/plan.json': before })
    writeFiles(here, { 'infra/plan.json': now })
    for (const [cwd, input] of [
      [here, 'infra/plan.json'],
      [here, '.'],
      [join(here, 'infra'), 'plan.json'],
    ] as const) {
      expect(await check(cwd, input, '--base', 'main')).toMatchObject({
        ...wanted,
        base: { kind: 'commit', name: 'main', digest: expect.stringMatching(/^[0-9a-f]{40}$/) },
      })
    }
  })

  it.each([
    ['a plan', before],
    [
      'a state',
      JSON.stringify({
        format_version: '1.0',
        terraform_version: '1.11.4',
        values: {
          root_module: {
            resources: [open('a'), open('b')].map(({ address, after }) => ({
              address,
              mode: 'managed',
              type,
              name: address.split('.')[1],
              provider_name: 'registry.terraform.io/hashicorp/aws',
              schema_version: 0,
              values: after,
              sensitive_values: {},
            })),
          },
        },
      }),
    ],
  ])('can be %s', async (_, base) => {
    const here = given({ 'infra/plan.json': now, 'elsewhere/base.json': base })
    expect(await check(here, 'infra/plan.json', '--base', 'elsewhere/base.json')).toMatchObject({
      ...wanted,
      base: { kind: 'file', name: 'elsewhere/base.json', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  it('decides where the plan itself says otherwise: what goes back to what is deployed is new', async () => {
    const after = { ...values, bucket: 'a', restrict_public_buckets: false }
    const unchanged = plan(open('a', { actions: ['no-op'], before: after }))
    const here = given({ 'plan.json': unchanged, 'fixed.json': plan(closed('a')) })
    expect((await check(here, 'plan.json')).findings).toEqual(['existing fail a'])
    expect((await check(here, 'plan.json', '--base', './fixed.json')).findings).toEqual(['new fail a'])
  })

  it('that was undetermined does not make existing what fails', async () => {
    const unknown = open('a', { after: { ...values, bucket: 'a' }, unknown: { restrict_public_buckets: true } })
    const here = given({ 'plan.json': plan(open('a')), 'base.json': plan(unknown) })
    expect((await check(here, 'plan.json', '--base', 'base.json')).findings).toEqual(['new fail a'])
    expect((await check(here, 'base.json', '--base', 'plan.json')).findings).toEqual(['existing undetermined a'])
  })

  it('knows a root by what it holds when its folder was renamed, and no copy of one', async () => {
    const two = plan(open('a'), closed('b'))
    const here = repository({ 'old/plan.json': two })
    writeFiles(here, { 'new/plan.json': two })
    expect((await check(here, '.', '--base', 'main')).findings).toEqual(['new fail a', 'existing fail a'])
    rmSync(join(here, 'old'), { recursive: true })
    expect((await check(here, '.', '--base', 'main')).findings).toEqual(['existing fail a'])
  })

  it('without the inputs says so, and what is there is new', async () => {
    const here = repository({ 'notes.txt': '' })
    writeFiles(here, { 'plan.json': now })
    expect(await check(here, 'plan.json', '--base', 'main')).toMatchObject({
      status: 1,
      findings: ['new fail b', 'new fail c'],
      notices: [expect.stringMatching(/^the base has no plan and no state for plan\.json/)],
    })
  })

  it('that cannot be had is refused with what to do', async () => {
    const here = repository({ 'plan.json': before, 'both/plan.json': before })
    git(here, 'branch', 'both')
    const run = (...args: readonly string[]) => plumbline(['check', ...args], { cwd: here, input: now })
    refused(
      await run('plan.json', '--base', 'nothing'),
      /no nothing to compare with/,
      /git fetch origin nothing/,
      /fetch-depth: 0/,
    )
    refused(await run('plan.json', '--base=--output=x'), /this is no git reference/)
    refused(await run('plan.json', '--base', 'both'), /a path and a git reference/, /\.\/both/, /refs\/heads\/both/)
    refused(await run('-', '--base', 'main'), /no counterpart of - on the base/)
    refused(await run('..', '--base', './both'), /no counterpart of \.\. on the base/)
    refused(await run('.', '--base', './plan.json'), /a plan can be the base of one plan only/)
    refused(await run('plan.json', '--approved-by', 'ada'), /--approved-by needs a base/)
    const alone = given({ 'plan.json': now })
    refused(await plumbline(['check', 'plan.json', '--base', 'main'], { cwd: alone }), /in no git repository/)
  })

  it('that is too shallow to hold the reference is refused with how to fetch it', async () => {
    const here = repository({ 'plan.json': before })
    git(here, 'commit', '--quiet', '--allow-empty', '-m', 'more')
    const clone = join(folder, 'shallow')
    git(here, 'clone', '--quiet', '--depth=1', `file://${here}`, clone)
    const ran = await plumbline(['check', 'plan.json', '--base', 'origin/main'], { cwd: clone })
    refused(ran, /a shallow clone/, /git fetch origin main/, /fetch-depth: 0/)
  })
})

describe('a change cannot pardon itself', () => {
  const waiver = (expires: string, name = 'a') =>
    `  - policy: aws.s3.*\n    address: ${type}.${name}\n    owner: team\n    reason: public\n    expires: ${expires}\n`
  const year = new Date().getUTCFullYear() + 1
  const [soon, later] = [`${year}-01-01`, `${year}-01-02`]
  const approvers = "waiver_rules: { max_days: 800, approvers: ['@ada'] }\n"
  const config = (...waivers: readonly string[]) => `${approvers}waivers:\n${waivers.join('') || '  []\n'}`

  it('a waiver that is on the base is granted, wherever it stands there', async () => {
    const here = repository({ '.plumbline.yaml': config(waiver(soon)), 'infra/plan.json': plan(open('a')) })
    writeFiles(here, { '.plumbline.yaml': config(waiver(later, 'z'), waiver(soon)) })
    expect((await check(here, 'infra/plan.json', '--base', 'main')).findings).toEqual(['existing waived a'])
  })

  it('a waiver that is not on the base is requested: the finding blocks and every printer says so', async () => {
    const here = repository({ '.plumbline.yaml': config(), 'plan.json': plan() })
    writeFiles(here, { '.plumbline.yaml': config(waiver(soon)), 'plan.json': plan(open('a')) })
    expect((await check(here, 'plan.json')).findings).toEqual(['new waived a'])
    expect(await check(here, 'plan.json', '--base', 'main')).toMatchObject({
      status: 1,
      findings: ['new fail a requested'],
    })
    for (const format of ['table', 'markdown', 'github', 'junit']) {
      const { stdout } = await plumbline(['check', 'plan.json', '--base', 'main', '--format', format], { cwd: here })
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('waiver requested by team')
    }
  })

  it('until somebody whom the configuration on the base names approves', async () => {
    const here = repository({ '.plumbline.yaml': config(), 'plan.json': plan() })
    writeFiles(here, {
      '.plumbline.yaml': config(waiver(soon)).replace('@ada', 'mallory'),
      'plan.json': plan(open('a')),
    })
    const by = (name: string) => check(here, 'plan.json', '--base', 'main', '--approved-by', name)
    expect(await by('Ada')).toMatchObject({ status: 0, findings: ['new waived a'] })
    expect(await by('mallory')).toMatchObject({
      status: 1,
      findings: ['new fail a requested'],
      notices: [
        'the configuration says something else than on the base about waiver_rules; this run did what it says now',
        'mallory cannot approve waivers: waiver_rules.approvers on the base names @ada',
      ],
    })
  })

  it('an extended waiver is another one, and one that is taken away leaves something new', async () => {
    const here = repository({ '.plumbline.yaml': config(waiver(soon)), 'plan.json': plan(open('a')) })
    writeFiles(here, { '.plumbline.yaml': config(waiver(later)) })
    expect((await check(here, 'plan.json', '--base', 'main')).findings).toEqual(['new fail a requested'])
    writeFiles(here, { '.plumbline.yaml': config() })
    expect((await check(here, 'plan.json', '--base', 'main')).findings).toEqual(['new fail a'])
  })

  it('an unchanged waiver follows what the plan moves', async () => {
    const here = repository({ '.plumbline.yaml': config(waiver(soon)), 'plan.json': plan(open('a')) })
    writeFiles(here, { '.plumbline.yaml': config(waiver(soon, 'b')), 'plan.json': moved(open('b'), 'a') })
    expect((await check(here, 'plan.json', '--base', 'main')).findings).toEqual(['existing waived b'])
  })

  it('a base without configuration grants nothing, one that cannot be read neither', async () => {
    const here = given({
      '.plumbline.yaml': config(waiver(soon)),
      'plan.json': plan(open('a')),
      'base/plan.json': plan(),
    })
    expect((await check(here, 'plan.json', '--base', 'base')).findings).toEqual(['new fail a requested'])
    writeFiles(here, { 'base/.plumbline.yaml': 'nonsense: 1\n' })
    const { findings, notices } = await check(here, 'plan.json', '--base', 'base')
    expect(findings).toEqual(['new fail a requested'])
    expect(notices).toContainEqual(expect.stringMatching(/on the base cannot be used and counts as none: unknown key/))
    writeFiles(here, { 'base/.plumbline.yaml': config(waiver(soon)) })
    expect((await check(here, 'plan.json', '--base', 'base')).findings).toEqual(['new waived a'])
    expect((await check(here, 'plan.json', '--base', './base/plan.json')).findings).toEqual(['new waived a'])
  })
})
