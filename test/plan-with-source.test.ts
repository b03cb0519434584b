import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../app/model/finding.ts'
import type { Report } from '../app/model/report.ts'
import { plumbline, repository, scratchFolder, writeFiles } from './command.ts'

// Tests may run from a hook, which points git at the repository it runs for.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]

const folder = scratchFolder()
const infra = join(repository, 'examples', 'webshop', 'infra')
const savedPlan = join(repository, 'test', 'fixtures', 'plans', 'webshop', 'tfplan')
let count = 0

function given(files: Readonly<Record<string, string>> = {}): string {
  count += 1
  return writeFiles(join(folder, `case-${count}`), { '.plumbline.yaml': '{}\n', ...files })
}

async function check(cwd: string, ...args: readonly string[]): Promise<Report> {
  const ran = await plumbline(['check', ...args, '--format', 'json'], { cwd })
  if (ran.stdout === '') throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Report
}

const place = ({ location }: Finding) => `${location?.file}:${location?.start.line}`
const line = (finding: Finding) => `${finding.policy} ${finding.address} ${finding.status} ${place(finding)}`

function webshop(): string {
  const cwd = given()
  cpSync(infra, cwd, { recursive: true })
  return cwd
}

describe('a plan beside the source it was made from', () => {
  it('is judged once, with a place for each finding', async () => {
    const cwd = webshop()
    const report = await check(cwd, '.')
    expect(report.evidence.map(({ kind, path }) => [kind, path])).toEqual([['plan', 'plan.json']])
    expect(report.findings.filter(({ location }) => location === undefined)).toEqual([])
    const lines = report.findings.map(line)
    expect(lines).toEqual(
      expect.arrayContaining([
        'aws.rds.storage_encrypted aws_db_instance.reporting fail database.tf:34',
        'aws.ec2.ebs_encrypted aws_ebs_volume.cache[1] fail database.tf:43',
        'aws.kms.rotation aws_kms_key.legacy fail keys.tf:12',
        'aws.s3.public_acls_blocked module.bucket["images"].aws_s3_bucket_public_access_block.this fail modules/bucket/main.tf:18',
      ]),
    )
    const images = report.findings.find(
      ({ address, policy }) => policy === 'aws.s3.public_acls_blocked' && address?.includes('images'),
    )
    expect(images?.trail?.map(({ role, location }) => `${role} ${location.file}:${location.start.line}`)).toEqual([
      'attribute modules/bucket/main.tf:18',
      'argument storage.tf:7',
      'argument storage.tf:3',
      'element locals.tf:16',
    ])
  })

  it('can be left aside for the source alone', async () => {
    const report = await check(webshop(), '.', '--only', 'source')
    expect(report.evidence.map(({ kind, path }) => [kind, path])).toEqual([['source', '.']])
  })

  it('finds the source in another folder when told', async () => {
    const cwd = given()
    copyFileSync(join(infra, 'plan.json'), join(cwd, 'p.json'))
    const bare = await check(cwd, 'p.json')
    expect(bare.findings.filter(({ location }) => location !== undefined)).toEqual([])
    const told = await check(cwd, 'p.json', '--source', infra)
    expect(told.findings.filter(({ location }) => location === undefined)).toEqual([])
  })

  it('is not given the lines of source it was not made from', async () => {
    const cwd = given({ 'main.tf': 'resource "aws_kms_key" "legacy" {}\n' })
    copyFileSync(join(infra, 'plan.json'), join(cwd, 'plan.json'))
    const report = await check(cwd, 'plan.json')
    expect(report.findings.filter(({ location }) => location !== undefined)).toEqual([])
    expect(report.skipped.map(({ what }) => what)).toContain('the source in .')
  })
})

describe('a saved plan', () => {
  it('alone says what its JSON form says with the source beside it, at the same lines', async () => {
    const cwd = given()
    copyFileSync(savedPlan, join(cwd, 'tfplan'))
    const alone = (await check(cwd, 'tfplan')).findings.map(line)
    const both = (await check(webshop(), 'plan.json')).findings.map(line)
    expect(alone).toEqual(both)
  })

  it('is not judged twice where its JSON form lies beside it', async () => {
    const cwd = webshop()
    copyFileSync(savedPlan, join(cwd, 'tfplan'))
    const report = await check(cwd, '.')
    expect(report.evidence.map(({ path }) => path)).toEqual(['plan.json'])
    expect(report.skipped).toContainEqual({ what: 'tfplan', why: 'the same plan as plan.json' })
  })
})

describe('source compared with the source of a base', () => {
  const git = (cwd: string, ...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd, encoding: 'utf8' })
  const volume = (name: string, encrypted: boolean) =>
    `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "eu-west-1a"\n  size = 1\n  encrypted = ${encrypted}\n}\n`
  const only = { '.plumbline.yaml': 'policies:\n  only: [aws.ec2.ebs_encrypted]\n' }
  const changes = (report: Report) =>
    [...report.findings, ...report.fixed].map(({ change, address }) => `${change} ${address}`).sort()

  it('lets only what is new decide, through moved files, reordered blocks and moved blocks', async () => {
    const cwd = given({ ...only, 'main.tf': volume('old', false) + volume('renamed', false) + volume('mended', false) })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'base')
    writeFileSync(join(cwd, 'main.tf'), volume('mended', true) + volume('new', false))
    const move = 'moved {\n  from = aws_ebs_volume.renamed\n  to   = aws_ebs_volume.named\n}\n'
    writeFileSync(join(cwd, 'other.tf'), `${volume('named', false)}\n${move}\n${volume('old', false)}`)
    const report = await check(cwd, '.', '--base', 'main')
    expect(changes(report)).toEqual([
      'existing aws_ebs_volume.named',
      'existing aws_ebs_volume.old',
      'fixed aws_ebs_volume.mended',
      'new aws_ebs_volume.new',
    ])
    expect(report.findings.map(({ address, location }) => `${address} ${location?.file}`).sort()).toEqual([
      'aws_ebs_volume.named other.tf',
      'aws_ebs_volume.new main.tf',
      'aws_ebs_volume.old other.tf',
    ])
  })

  it('does not let a change pardon itself by a comment', async () => {
    const cwd = given({ ...only, 'main.tf': volume('a', true) })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'base')
    const comment = '# plumbline:waive aws.ec2.ebs_encrypted until=2027-01-31 owner=@me reason="trust me"\n'
    writeFileSync(join(cwd, 'main.tf'), comment + volume('a', false))
    const report = await check(cwd, '.', '--base', 'main')
    expect([report.verdict, report.findings.map(({ status, waiver }) => [status, waiver?.requested])]).toEqual([
      'fail',
      [['fail', true]],
    ])
    git(cwd, 'commit', '-qam', 'granted')
    writeFileSync(join(cwd, 'more.tf'), '# nothing\n')
    const later = await check(cwd, '.', '--base', 'main')
    expect([later.verdict, later.findings.map(({ status }) => status)]).toEqual(['pass', ['waived']])
  })

  it('says which base there is not', async () => {
    const cwd = given({ ...only, 'main.tf': volume('a', true) })
    git(cwd, 'init', '-q', '-b', 'main')
    const ran = await plumbline(['check', '.', '--base', 'nowhere'], { cwd })
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(/nowhere/)])
  })
})
