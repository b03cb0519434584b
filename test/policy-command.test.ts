import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBucketPlan, plumbline, scratchFolder, writeFiles } from './command.ts'

const folder = scratchFolder()

const head = `# METADATA
# title: Own
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket_public_access_block]
package policies.own.thing

import data.lib.finding
import data.lib.is
import data.lib.tf

`
const good = `${head}deny contains f if {
	some b in tf.resources("aws_s3_bucket_public_access_block")
	f := finding.unless(is.equals(b, ["block_public_acls"], true), rego.metadata.chain(), b, ["block_public_acls"], "is {value}")
}
`
const test = (body: string) => `package policies.own.thing_test

import data.policies.own.thing

${body}
`
const document =
  '{"resources": {"aws_s3_bucket_public_access_block": {"a": {"address": "a", "type": "aws_s3_bucket_public_access_block", "values": {"block_public_acls": false}, "unknown": {}}}}}'

describe('plumbline policy list and show', () => {
  it('list every policy with what it says of itself', async () => {
    const { stdout, status } = await plumbline(['policy', 'list', '--format', 'json'])
    const policies = JSON.parse(stdout) as readonly { policy: string }[]
    expect(status).toBe(0)
    expect(policies.find((each) => each.policy === 'aws.s3.public_acls_blocked')).toEqual({
      policy: 'aws.s3.public_acls_blocked',
      title: 'S3 buckets block public ACLs',
      severity: 'high',
      provider: 'aws',
      resource_types: ['aws_s3_bucket_public_access_block'],
      aliases: expect.objectContaining({ checkov: ['CKV_AWS_53'] }),
      controls: expect.arrayContaining([{ framework: 'cis_aws_3.0', id: '2.1.4' }]),
      fix: false,
    })
    expect(policies.map((each) => each.policy)).toEqual([...policies.map((each) => each.policy)].sort())
  })

  it('show one, an own one too', async () => {
    const here = writeFiles(join(folder, 'show'), { 'p/own/thing.rego': good })
    const { stdout } = await plumbline(['policy', 'show', 'own.thing', '--policies', 'p'], { cwd: here })
    expect(stdout).toMatch(/own\.thing/)
    expect(stdout).toMatch(/aws_s3_bucket_public_access_block/)
  })
})

describe('plumbline policy show', () => {
  it('finds the policies that mean the same as a rule of another tool, in any spelling', async () => {
    for (const id of ['CKV_AWS_53', 'AVD-AWS-0086', 'd0cc8694-fcad-43ff-ac86-32331d7e867f']) {
      const { stdout } = await plumbline(['policy', 'show', id, '--format', 'json'])
      const shown = JSON.parse(stdout) as readonly { policy: string }[]
      expect(shown.map(({ policy }) => policy)).toEqual(['aws.s3.public_acls_blocked'])
    }
  })
})

describe('plumbline policy test', () => {
  it.each<[string, string, string, readonly RegExp[], number]>([
    [
      'passes',
      good,
      test(`test_fails_open if {\n\tcount(thing.deny) == 1 with input as ${document}\n}`),
      [/1 test, 0 failed/],
      0,
    ],
    [
      'fails with the place of the expression',
      good,
      test(`test_wrong if {\n\tcount(thing.deny) == 2 with input as ${document}\n}`),
      [/FAIL policies\.own\.thing_test\.test_wrong/, /thing_test\.rego:6/],
      1,
    ],
    [
      'fails on an error that a check would pass over',
      `${head.replace('import data.lib.finding\nimport data.lib.is\nimport data.lib.tf\n\n', '')}deny contains "x" if {\n\tsome r in input.resources\n\tr.size / 0 > 1\n}\n`,
      test('test_quiet if {\n\tthing.deny == set() with input as {"resources": [{"size": 1}]}\n}'),
      [/FAIL/, /div/],
      1,
    ],
  ])('%s', async (name, rego, tests, said, code) => {
    const here = writeFiles(join(folder, `test ${name}`), {
      'p/own/thing/thing.rego': rego,
      'p/own/thing/thing_test.rego': tests,
    })
    const { stdout, stderr, status } = await plumbline(['policy', 'test', 'p'], { cwd: here })
    for (const each of said) expect(stdout + stderr).toMatch(each)
    expect(status).toBe(code)
  })

  it('fails an example that has another finding than expected, and one that passes when a value is unknown', async () => {
    const examples = `- name: open\n  terraform: |\n    resource "aws_s3_bucket_public_access_block" "b" {\n      bucket            = "b"\n      block_public_acls = false\n    }\n  findings: []\n`
    const unsound = good.replace(
      'is.equals(b, ["block_public_acls"], true)',
      'is.certain(tf.value(b, ["block_public_acls"]) == true)',
    )
    const passing = examples.replace('false', 'true')
    const wrong = writeFiles(join(folder, 'examples'), {
      'p/own/thing/thing.rego': good,
      'p/own/thing/examples.yaml': examples,
    })
    const one = await plumbline(['policy', 'test', 'p'], { cwd: wrong })
    expect([one.status, one.stdout]).toEqual([
      1,
      expect.stringContaining('unexpected  fail aws_s3_bucket_public_access_block.b block_public_acls'),
    ])
    const swept = writeFiles(join(folder, 'swept'), {
      'p/own/thing/thing.rego': unsound,
      'p/own/thing/examples.yaml': passing,
    })
    const two = await plumbline(['policy', 'test', 'p'], { cwd: swept })
    expect([two.status, two.stdout]).toEqual([1, expect.stringMatching(/when .* is unknown, a pass becomes: fail/)])
  })
})

describe('plumbline policy format and check', () => {
  it('format writes what opa fmt would', async () => {
    const here = writeFiles(join(folder, 'format'), { 'a.rego': 'package a\nx := {  "b":1 }\n' })
    const { status } = await plumbline(['policy', 'format', '--write', 'a.rego'], { cwd: here })
    expect([status, readFileSync(join(here, 'a.rego'), 'utf8')]).toEqual([0, 'package a\n\nx := {"b": 1}\n'])
  })

  it('check says how many policies are sound, without judging anything', async () => {
    const here = writeFiles(join(folder, 'check'), { 'p/thing.rego': good })
    expect(await plumbline(['policy', 'check', 'p'], { cwd: here })).toMatchObject({
      status: 0,
      stdout: '1 policy checked\n',
    })
  })
})

describe('own policies in a check', () => {
  it('are compiled once and then taken from the cache, which may be broken', async () => {
    const here = writeFiles(join(folder, 'cached'), { 'p/thing.rego': good, 'plan.json': openBucketPlan })
    const env = { PLUMBLINE_CACHE_DIR: join(here, 'cache') }
    const args = ['check', 'plan.json', '--policies', 'p', '--format', 'json']
    const first = await plumbline(args, { cwd: here, env })
    const second = await plumbline(args, { cwd: here, env })
    expect(second.stdout).toBe(first.stdout)
    expect(JSON.parse(first.stdout).findings.map((each: { policy: string }) => each.policy)).toEqual([
      'aws.s3.public_acls_blocked',
      'own.thing',
    ])
    const { readdirSync, writeFileSync } = await import('node:fs')
    for (const file of readdirSync(env.PLUMBLINE_CACHE_DIR)) writeFileSync(join(env.PLUMBLINE_CACHE_DIR, file), 'torn')
    expect((await plumbline(args, { cwd: here, env })).stdout).toBe(first.stdout)
  })

  it('print what they print as a notice', async () => {
    const here = writeFiles(join(folder, 'print'), {
      'p/thing.rego': good.replace('	f :=', '	print("seen", b.address)\n	f :='),
      'plan.json': openBucketPlan,
    })
    const { stdout } = await plumbline(['check', 'plan.json', '--policies', 'p', '--format', 'json'], { cwd: here })
    expect(JSON.parse(stdout).notices).toEqual([
      { kind: 'print', message: 'seen aws_s3_bucket_public_access_block.logs', source: 'own.thing' },
    ])
  })
})
