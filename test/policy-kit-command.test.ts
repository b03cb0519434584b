import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { planOf, plumbline, scratchFolder, writeFiles } from './command.ts'

const folder = scratchFolder()
const env = { PLUMBLINE_CACHE_DIR: join(folder, '.cache') }
const run = (...args: readonly string[]) => plumbline(['policy', ...args], { cwd: folder, env })
const policy = 'policies/acme/s3/kept/kept.rego'

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, file), text.replace(from, to))
}

beforeAll(async () => {
  writeFiles(folder, {
    '.plumbline.yaml': 'policies:\n  folders: [policies]\n  parameters: {nobody_reads_this: 1}\n',
    'plan.json': planOf([
      { address: 'aws_s3_bucket.logs', type: 'aws_s3_bucket', after: { bucket: 'logs', force_destroy: true } },
      { address: 'aws_s3_bucket.press', type: 'aws_s3_bucket', after: { bucket: 'press', force_destroy: false } },
    ]),
  })
  expect((await run('new', 'acme/s3/kept')).status).toBe(0)
})

describe('plumbline policy explain', () => {
  it('shows the questions behind an example, and behind a resource of a plan', async () => {
    const [example, resource, open] = await Promise.all([
      run('explain', 'acme.s3.kept', '--example', 'force_destroy is decided at apply'),
      run('explain', 'acme.s3.kept', 'plan.json', 'aws_s3_bucket.logs', '--format', 'json'),
      run('explain', 'acme.s3.kept', 'plan.json'),
    ])
    expect(
      example.stdout,
    ).toBe(`Example "force_destroy is decided at apply" (policies/acme/s3/kept/examples.yaml:15), which expects undetermined aws_s3_bucket.example force_destroy
acme.s3.kept on aws_s3_bucket.example: undetermined
  force_destroy is (known after apply): set it to false

Values it read
  force_destroy = (known after apply)

Questions, in order
  is.equals(aws_s3_bucket.example, ["force_destroy"], false) → unknown  policies/acme/s3/kept/kept.rego:20
`)
    expect(JSON.parse(resource.stdout)).toMatchObject([
      { policy: 'acme.s3.kept', address: 'aws_s3_bucket.logs', answer: 'fail' },
    ])
    expect([open.status, open.stderr]).toEqual([2, expect.stringContaining("plan.json 'aws_s3_bucket.logs'")])
  })
})

describe('plumbline policy lint', () => {
  it('has nothing to remark on a policy that was just begun, but what the configuration gives for nothing', async () => {
    expect(await run('lint')).toEqual({
      status: 1,
      stdout:
        '.plumbline.yaml: unused: no policy reads the parameter nobody_reads_this\n\n1 policy, 1 remark (1 unused)\n',
      stderr: '',
    })
  })

  it('says which policies cost most on a plan', async () => {
    const { status, stdout } = await run('lint', '--skip', 'unused', '--plan', 'plan.json', '--format', 'json')
    const { remarks, costs } = JSON.parse(stdout)
    expect([status, remarks, costs.resources]).toEqual([0, [], 2])
    expect(costs.policies).toEqual([{ policy: 'acme.s3.kept', ms: expect.any(Number), examined: 2, findings: 1 }])
  })
})

describe('plumbline policy preview', () => {
  it('compares with what is committed, and with nothing where the policies are new', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    git('init', '-q')
    git('commit', '-q', '--allow-empty', '-m', 'nothing')
    const added = await run('preview', '--against', 'plan.json')
    expect(added.stdout).toMatch(
      /^acme\.s3\.kept \(new\): 1 newly failing\n {2}newly failing {2}plan\.json {2}aws_s3_bucket\.logs\n/,
    )
    git('add', 'policies')
    git('commit', '-q', '-m', 'policies')
    rewrite(policy, 'is.equals(resource, ["force_destroy"], false)', 'is.equals(resource, ["force_destroy"], true)')
    const changed = await run('preview', '--against', '.')
    expect(changed.stdout).toMatch(/1 newly failing, 1 no longer failing, on 1 of 1 piece of evidence/)
    const lost = await run('preview', '--against', '.', '--base', 'no-such-branch')
    expect([lost.status, lost.stderr]).toEqual([
      2,
      expect.stringContaining('there is no no-such-branch to compare with'),
    ])
  })
})
