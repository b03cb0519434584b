import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openRounds } from '../app/command/policy-watch.ts'
import { openToolchain } from '../app/rego/toolchain.ts'
import { planOf, scratchFolder, writeFiles } from './command.ts'
import { capturing, policyCommand } from './policy-kit/in-process.ts'

const folder = scratchFolder()
vi.stubEnv('PLUMBLINE_CACHE_DIR', join(folder, 'cache'))
const bucketPlan = (forced: boolean | null) =>
  planOf([{ address: 'aws_s3_bucket.logs', type: 'aws_s3_bucket', after: { bucket: 'logs', force_destroy: forced } }])

/** A folder with one new policy, `acme.s3.kept`, on `force_destroy` of buckets. */
async function newPolicy(name: string): Promise<string> {
  const here = join(folder, name)
  const { status } = await policyCommand('new', 'acme/s3/kept', '--folder', here)
  expect(status).toBe(0)
  return here
}

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

describe('plumbline policy new', () => {
  it('writes policies that are formatted and hold, whatever they judge', async () => {
    const here = join(folder, 'new')
    const types = ['aws_s3_bucket', 'aws_iam_policy', 'azurerm_key_vault', 'data.aws_ami', 'kubernetes_namespace']
    for (const [index, type] of types.entries()) {
      const title = ['--title', `It is: "good" #${index}`, '--severity', 'high']
      const { status } = await policyCommand('new', `acme/x/p${index}`, '--folder', here, '--type', type, ...title)
      expect(status).toBe(0)
    }
    expect(await policyCommand('format', '--check', here)).toMatchObject({ status: 0, stdout: '' })
    expect(await policyCommand('check', here)).toMatchObject({ status: 0, stdout: '5 policies checked\n' })
    const tested = await policyCommand('test', here, '--coverage', '100', '--format', 'json')
    expect(tested.status).toBe(0)
    const { passed, tests, examples, coverage } = JSON.parse(tested.stdout)
    expect([passed, tests.length, examples.length, coverage.percent]).toEqual([true, 15, 15, 100])
  })

  it('overwrites nothing, and takes no id of the library', async () => {
    const here = await newPolicy('again')
    const written = () => readdirSync(here, { recursive: true }).sort()
    const before = written()
    const again = await policyCommand('new', 'acme.s3.kept', '--folder', here)
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already; nothing was written')])
    const taken = await policyCommand('new', 'aws/s3/versioning', '--folder', here)
    expect([taken.status, taken.stderr]).toEqual([2, expect.stringContaining('is a policy of the library')])
    expect(written()).toEqual(before)
  })
})

describe('plumbline policy test', () => {
  it('shows where examples and policy differ, each example by itself', async () => {
    const here = await newPolicy('differ')
    const examples = join(here, 'acme/s3/kept/examples.yaml')
    rewrite(examples, 'force_destroy = true', 'force_destroy = tru e')
    rewrite(examples, 'status: undetermined', 'status: fail')
    const { status, stdout } = await policyCommand('test', here)
    expect(status).toBe(1)
    expect(
      stdout.replaceAll(here, 'HERE'),
    ).toBe(`FAIL acme.s3.kept, example "force_destroy is true" (HERE/acme/s3/kept/examples.yaml:1)
       HERE/acme/s3/kept/examples.yaml:4:27: The Terraform text cannot be parsed: An argument must be followed by the end of its line
FAIL acme.s3.kept, example "force_destroy is decided at apply" (HERE/acme/s3/kept/examples.yaml:15)
       changed     aws_s3_bucket.example force_destroy: expected fail, found undetermined

3 tests, 0 failed; 3 examples, 2 failed, judged again 1 time with a value unknown
100.0 % of the lines reached
`)
    const junit = await policyCommand('test', here, '--run', 'kept force_destroy is decided', '--format', 'junit')
    expect([junit.status, junit.stdout]).toEqual([
      1,
      expect.stringContaining('tests="1" failures="1" errors="0" skipped="0"'),
    ])
  })

  it('fails below the coverage that is wanted, and when nothing was run', async () => {
    const here = await newPolicy('coverage')
    const policy = join(here, 'acme/s3/kept/kept.rego')
    writeFileSync(policy, `${readFileSync(policy, 'utf8')}\n_lost(x) := y if {\n\ty := x\n}\n`)
    const short = await policyCommand('test', '--coverage', '100', here)
    expect([short.status, short.stdout]).toEqual([1, expect.stringContaining('of the lines reached, 100 % are wanted')])
    expect((await policyCommand('test', '--coverage', '50', here)).status).toBe(0)
    expect((await policyCommand('test', '--coverage', here)).status).toBe(0)
    expect((await policyCommand('test', here, '--run', 'no_such')).stderr).toContain('no test and no example was run')
    expect((await policyCommand('test', here, '--run', '(')).stderr).toContain("--run '\\('")
    expect((await policyCommand('test', here, '--coverage', '101')).stderr).toContain('--coverage takes a percentage')
  })

  it('watching, runs again what a change touches, and goes on after a mistake', async () => {
    const here = await newPolicy('watch')
    await policyCommand('new', 'acme/s3/other', '--folder', here)
    const policy = join(here, 'acme/s3/kept/kept.rego')
    const round = openRounds([here], { coverage: false }, { color: false }, await openToolchain())
    const said = async () => (await capturing(round)).stdout
    expect(await said()).toMatch(/^6 tests, 0 failed; 6 examples, 0 failed[\s\S]*passed; waiting/)
    expect(await said()).toBe('')
    rewrite(policy, 'set it to false', 'mend it')
    expect(await said()).toMatch(/\n3 tests, 2 failed; 3 examples, 0 failed.*\nfailed; waiting/)
    rewrite(policy, 'deny contains f if {', 'deny contains f {')
    expect(await said()).toMatch(/`if` keyword is required[\s\S]*kept\.rego:\d+:1[\s\S]*failed; waiting/)
    rewrite(policy, 'deny contains f {', 'deny contains f if {')
    expect(await said()).toMatch(/\n6 tests, 2 failed/)
  })
})

describe('plumbline policy bundle', () => {
  it('writes equal bytes for equal policies, which are read again', async () => {
    const here = await newPolicy('bundle')
    const [one, two] = [join(folder, 'one.tar.gz'), join(folder, 'two.tar.gz')]
    for (const file of [one, two]) expect((await policyCommand('bundle', here, '--output', file)).status).toBe(0)
    expect(readFileSync(one)).toEqual(readFileSync(two))
    const digest = createHash('sha256').update(readFileSync(one)).digest('hex')
    const read = await policyCommand('check', `${one}@sha256:${digest}`)
    expect(read).toMatchObject({ status: 0, stdout: '1 policy checked\n' })
    const other = await policyCommand('check', `${one}@sha256:${digest.replace(/./g, '0')}`)
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('another one than wanted')])
  })

  it('writes nothing of policies that do not compile', async () => {
    const here = writeFiles(join(folder, 'broken'), {
      'p/p.rego': 'package policies.p\n\ndeny contains f if f := nobody\n',
    })
    const file = join(folder, 'broken.tar.gz')
    const { status, stderr } = await policyCommand('bundle', here, '--output', file)
    expect([status, stderr, existsSync(file)]).toEqual([2, expect.stringContaining('var nobody is unsafe'), false])
  })

  const opa = spawnSync('opa', ['version']).status === 0
  it.skipIf(!opa)('writes what opa evaluates (needs opa on the PATH)', async () => {
    const here = await newPolicy('opa')
    const file = join(folder, 'opa.tar.gz')
    await policyCommand('bundle', here, '--output', file)
    const bucket = { address: 'b', type: 'aws_s3_bucket', values: { force_destroy: true }, unknown: {} }
    const input = { resources: { aws_s3_bucket: { b: bucket } }, relations: {}, open: {}, parameters: {} }
    const said = spawnSync(
      'opa',
      ['eval', '-b', file, '-I', '-f', 'values', 'data.policies.acme.s3.kept.deny[_].subject'],
      {
        input: JSON.stringify(input),
        encoding: 'utf8',
      },
    )
    expect([said.stderr, JSON.parse(said.stdout)]).toEqual(['', ['b']])
  })
})

describe('plumbline policy preview', () => {
  it('says which plans a change of policies turns, by policy and address', async () => {
    const [before, after] = [await newPolicy('preview before'), await newPolicy('preview after')]
    rewrite(
      join(after, 'acme/s3/kept/kept.rego'),
      'is.equals(resource, ["force_destroy"], false)',
      'is.equals(resource, ["force_destroy"], true)',
    )
    rewrite(join(after, 'acme/s3/kept/kept.rego'), 'severity: medium', 'severity: high')
    const plans = writeFiles(join(folder, 'plans'), {
      'forced/plan.json': bucketPlan(true),
      'kept/plan.json': bucketPlan(false),
      'other/plan.json': planOf([]),
      'broken/plan.json': bucketPlan(true).slice(0, -20),
      'source/main.tf': 'resource "aws_s3_bucket" "press" {\n  force_destroy = false\n}\n',
    })
    const args = ['preview', '--policies', after, '--base', before, '--against', plans]
    const { status, stdout } = await policyCommand(...args, '--format', 'json')
    const { counts, judged, changes, verdicts, skipped, policies } = JSON.parse(stdout)
    expect([status, judged, policies]).toEqual([0, 4, [{ policy: 'acme.s3.kept', what: 'changed' }]])
    expect(counts).toEqual({ newly_failing: 2, no_longer_failing: 1, now_undetermined: 0, no_longer_undetermined: 0 })
    expect(
      changes.map((each: { kind: string; evidence: string; address: string }) => [
        each.kind,
        each.evidence.slice(plans.length),
        each.address,
      ]),
    ).toEqual([
      ['no longer failing', '/forced/plan.json', 'aws_s3_bucket.logs'],
      ['newly failing', '/kept/plan.json', 'aws_s3_bucket.logs'],
      ['newly failing', '/source', 'aws_s3_bucket.press'],
    ])
    expect(
      verdicts.map((each: { evidence: string; after: string }) => [each.evidence.slice(plans.length), each.after]),
    ).toEqual([
      ['/kept/plan.json', 'fail'],
      ['/source', 'fail'],
    ])
    expect(skipped.map((each: { what: string }) => each.what.slice(plans.length))).toEqual(['/broken/plan.json'])
    const table = await policyCommand(...args)
    expect(table.stdout).toMatch(
      /2 newly failing, 1 no longer failing, on 3 of 4 pieces of evidence; 2 verdicts would be another/,
    )
    const text = await policyCommand(...args, '--format', 'markdown')
    expect(text.stdout).toMatch(
      /<details><summary>acme\.s3\.kept \(changed\): 2 newly failing, 1 no longer failing<\/summary>/,
    )
  })

  it('judges nothing where policies are the same, and says when there is nothing to judge', async () => {
    const here = await newPolicy('preview same')
    const same = await policyCommand('preview', '--policies', here, '--base', here, '--against', here)
    expect(same).toMatchObject({ status: 0, stdout: `the policies are those of ${here}: nothing was judged\n` })
    const empty = writeFiles(join(folder, 'preview empty'), { 'README.md': '' })
    const base = await newPolicy('preview base')
    rewrite(join(here, 'acme/s3/kept/kept.rego'), 'set it', 'put it')
    const none = await policyCommand('preview', '--policies', here, '--base', base, '--against', empty)
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('no evidence found to try the policies on')])
  })
})
