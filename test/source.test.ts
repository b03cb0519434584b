import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../app/model/finding.ts'
import type { Report } from '../app/model/report.ts'
import { plumbline, scratchFolder, writeFiles } from './command.ts'

const folder = scratchFolder()
let count = 0

/** A fresh folder with the files. */
function given(files: Readonly<Record<string, string>>): string {
  count += 1
  return writeFiles(join(folder, `case-${count}`), files)
}

async function check(cwd: string, ...args: readonly string[]) {
  const ran = await plumbline(['check', ...args, '--format', 'json'], { cwd })
  if (ran.stdout === '') throw new Error(ran.stderr)
  return { ...ran, report: JSON.parse(ran.stdout) as Report }
}

const place = ({ location }: Finding): string => `${location?.file}:${location?.start.line}:${location?.start.column}`
const of = (report: Report, policy: string) =>
  report.findings
    .filter((finding) => finding.policy === policy)
    .map((finding) => [finding.status, finding.address, place(finding)].join(' '))

const open = `resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = false
}
`
const volumes = 'aws.ec2.ebs_encrypted'

describe('plumbline check DIR', () => {
  it('judges a root module by its source, through modules, with the whole way of a value', async () => {
    const cwd = given({
      'main.tf':
        'module "store" {\n  source   = "./store"\n  for_each = toset(["a", "b"])\n  secure   = var.secure\n}\n',
      'variables.tf': 'variable "secure" {\n  type    = bool\n  default = true\n}\n',
      'terraform.tfvars': '# nothing yet\nsecure = "false"\n',
      'store/main.tf':
        'variable "secure" {}\nresource "aws_ebs_volume" "data" {\n  availability_zone = "eu-west-1a"\n  size      = 10\n  encrypted = var.secure\n}\n',
    })
    const { report, status } = await check(cwd, '.')
    const [finding, ...others] = report.findings.filter(({ policy }) => policy === volumes)
    expect(others).toEqual([])
    expect([finding?.status, finding?.addresses, finding && place(finding)]).toEqual([
      'fail',
      ['module.store["a"].aws_ebs_volume.data', 'module.store["b"].aws_ebs_volume.data'],
      'store/main.tf:5:3',
    ])
    expect(finding?.trail?.map(({ role, location }) => [role, location.file, location.start.line])).toEqual([
      ['attribute', 'store/main.tf', 5],
      ['argument', 'main.tf', 4],
      ['assignment', 'terraform.tfvars', 2],
    ])
    expect(finding?.excerpt).toEqual({ line: 4, lines: ['  size      = 10', '  encrypted = var.secure', '}'] })
    expect(report.evidence.map(({ kind, path, root }) => [kind, path, root])).toEqual([['source', '.', '.']])
    expect(status).toBe(1)
  })

  it('finds the roots of a monorepo by their shape, and takes those the user names', async () => {
    const cwd = given({
      'envs/prod/main.tf': 'module "d" {\n  source = "../../modules/disk"\n}\n',
      'envs/test/main.tf': 'module "d" {\n  source = "../../modules/disk"\n}\n',
      'modules/disk/main.tf': open,
    })
    const roots = ({ report }: { report: Report }) => report.evidence.map(({ root }) => root)
    expect(roots(await check(cwd, '.'))).toEqual(['envs/prod', 'envs/test'])
    expect(roots(await check(cwd, '.', '--root', 'envs/test'))).toEqual(['envs/test'])
    expect(roots(await check(cwd, 'modules/disk'))).toEqual(['modules/disk'])
  })

  it('takes variables from --var-file and the environment as Terraform does', async () => {
    const cwd = given({
      'main.tf': `variable "safe" { default = true }\n${open.replace('= false', '= var.safe')}`,
      'open.tfvars': 'safe = false\n',
    })
    expect(of((await check(cwd, '.')).report, volumes)).toEqual([])
    expect(of((await check(cwd, '.', '--var-file', 'open.tfvars')).report, volumes)).toEqual([
      'fail aws_ebs_volume.data main.tf:5:3',
    ])
    const ran = await plumbline(['check', '.', '--format', 'json'], { cwd, env: { TF_VAR_safe: 'false' } })
    expect(of(JSON.parse(ran.stdout) as Report, volumes)).toEqual(['fail aws_ebs_volume.data main.tf:5:3'])
    const missing = await plumbline(['check', '.', '--var-file', 'none.tfvars'], { cwd })
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringMatching(/none\.tfvars/)])
  })

  it('honours a comment that waives, and says what is wrong with one that does not', async () => {
    const waive = (text: string) => given({ 'main.tf': open.replace('  encrypted', `  # ${text}\n  encrypted`) })
    const good = `plumbline:waive ${volumes} until=2999-01-01 owner=@team reason="scratch space"`
    const { report } = await check(waive(good.replace('2999-01-01', '2027-03-31')), '.')
    expect(
      report.findings.filter(({ policy }) => policy === volumes).map(({ status, waiver }) => [status, waiver]),
    ).toEqual([
      [
        'waived',
        {
          owner: '@team',
          reason: 'scratch space',
          expires: '2027-03-31',
          source: 'main.tf:4',
          origin: 'plumbline:waive',
        },
      ],
    ])
    const wrong = await check(waive(`plumbline:waive ${volumes} until=soon owner=@team reason="x"`), '.')
    expect(of(wrong.report, volumes)).toEqual(['fail aws_ebs_volume.data main.tf:5:3'])
    expect(wrong.report.notices.map(({ kind, source }) => [kind, source])).toEqual([
      ['waiver-malformed', 'main.tf:4:43'],
    ])
    const foreign = await check(
      given({ 'main.tf': open.replace('  size', '  #checkov:skip=CKV_AWS_3:known\n  size') }),
      '.',
    )
    expect(foreign.report.findings.filter(({ policy }) => policy === volumes).map(({ status }) => status)).toEqual([
      'waived',
    ])
  })
})

describe('source that is hostile or broken', () => {
  it('judges the rest beside a broken file, reports the place, and exits 2 unless told otherwise', async () => {
    const cwd = given({
      'good.tf': open.replace('false', 'true'),
      'bad.tf': 'resource "aws_ebs_volume" {\n  size = = 3\n',
    })
    const { report, status } = await check(cwd, '.')
    expect(status).toBe(2)
    expect(report.verdict).toBe('undetermined')
    expect(report.headline).toMatch(/faults? in source files/)
    const quiet = await plumbline(['check', '.', '--quiet'], { cwd })
    expect([quiet.status, quiet.stdout]).toEqual([2, expect.stringMatching(/^bad\.tf:\d+:\d+ \S/)])
    expect(report.notices.filter(({ kind }) => kind === 'source-broken').map(({ source }) => source)[0]).toMatch(
      /^bad\.tf:\d+:\d+$/,
    )
    expect((await check(cwd, '.', '--allow-broken')).status).toBe(0)
    const failing = await check(given({ 'good.tf': open, 'bad.tf': 'resource {' }), '.', '--allow-broken')
    expect([failing.status, failing.report.verdict]).toEqual([1, 'fail'])
  })

  it('says which module is not there, and the command that would bring it', async () => {
    const cwd = given({ 'main.tf': 'module "v" {\n  source = "acme/vpc/aws"\n}\n' })
    const { report } = await check(cwd, '.')
    expect(report.skipped.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      expect.stringMatching(/^module\.v.*acme\/vpc\/aws.*terraform get/),
    ])
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'locals in a circle',
      { 'main.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${open.replace('= false', '= local.a')}` },
    ],
    [
      'modules in a circle',
      { 'main.tf': `module "m" {\n  source = "./m"\n}\n${open}`, 'm/main.tf': 'module "up" {\n  source = "../"\n}\n' },
    ],
    ['a file from outside', { 'main.tf': open.replace('= false', '= file("../../../../../../etc/passwd") == ""') }],
    [
      'a million instances',
      { 'main.tf': open.replace('{\n', '{\n  for_each = toset([for i in range(1000000) : tostring(i)])\n') },
    ],
    [
      'a regular expression meant to blow up',
      { 'main.tf': open.replace('= false', `= can(regex("^(a+)+$", "${'a'.repeat(5000)}b"))`) },
    ],
    ['deep nesting', { 'main.tf': `locals {\n  a = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n}\n${open}` }],
  ])('ends soon and says what it can on %s', async (_, files) => {
    const { report, stderr } = await check(given(files), '.')
    expect(stderr).not.toMatch(/unexpected|root:x/)
    expect(JSON.stringify(report)).not.toMatch(/root:x:0/)
    expect(report.findings.filter(({ policy }) => policy === volumes).length + report.skipped.length).toBeGreaterThan(0)
  })

  it('follows no link out of the repository, and none in a circle', async () => {
    const outside = given({ 'secret.tf': open.replace('data', 'elsewhere') })
    const cwd = given({ 'main.tf': `module "x" {\n  source = "./linked"\n}\n${open}` })
    symlinkSync(outside, join(cwd, 'linked'))
    symlinkSync('.', join(cwd, 'again'))
    const { report } = await check(cwd, '.')
    expect(of(report, volumes)).toEqual(['fail aws_ebs_volume.data main.tf:7:3'])
    expect(report.skipped.map(({ what }) => what)).toEqual([expect.stringMatching(/module\.x/)])
  })

  it('does not read a file of 50 MB, and says so', async () => {
    const cwd = given({ 'main.tf': open, 'huge.tf': `# ${'x'.repeat(50_000_000)}\n` })
    const { report, status } = await check(cwd, '.')
    expect(status).toBe(2)
    expect(report.notices.map(({ source }) => source)).toEqual([expect.stringMatching(/^huge\.tf/)])
    expect(of(report, volumes)).toEqual(['fail aws_ebs_volume.data main.tf:4:3'])
  })
})
