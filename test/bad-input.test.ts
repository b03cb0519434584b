import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBucketPlan, plumbline, type Ran, scratchFolder, writeFiles } from './command.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
let count = 0

/** A fresh folder with the files. */
function given(files: Readonly<Record<string, string | Uint8Array>>): string {
  count += 1
  return writeFiles(at(`case-${count}`), { 'plan.json': openBucketPlan, ...files })
}

function refused(ran: Ran, ...said: readonly (string | RegExp)[]): void {
  for (const each of said) expect(ran.stderr).toMatch(each)
  expect(ran.stderr).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)|node:internal|\.js:\d+/)
  expect(ran.stdout).toBe('')
  expect(ran.status).toBe(2)
}

const policy = (body: string, head = '') => `# METADATA
# title: Own
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket_public_access_block]
package policies.own.thing${head}

import data.lib.finding
import data.lib.is
import data.lib.tf

${body}
`

const goodPolicy = policy(`deny contains f if {
	some b in tf.resources("aws_s3_bucket_public_access_block")
	f := finding.unless(is.equals(b, ["block_public_acls"], true), rego.metadata.chain(), b, ["block_public_acls"], "is {value}")
}`)

describe('an input that is no evidence is refused with what it is and what to do', () => {
  it.each<[string, string | Uint8Array, readonly (string | RegExp)[]]>([
    ['text', 'hello', [/not JSON/, /x\.json/, /terraform show -json/]],
    ['an empty file', '', [/empty/]],
    ['JSON that is no plan', '{"a": 1}', [/neither a plan nor a state/]],
    ['a plan of a future format', openBucketPlan.replace('"1.2"', '"2.0"'), [/2\.0/, /1\./]],
    ['a plan that ends in the middle', openBucketPlan.slice(0, -200), [/x\.json/, /1:\d+|line 1/, /truncated|ends/i]],
    [
      'a saved plan',
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 3, 4]),
        Buffer.alloc(22),
        Buffer.from([6, 0, 0, 0]),
        Buffer.from('tfplan'),
        Buffer.alloc(50),
      ]),
      [/saved plan/, /terraform show -json/],
    ],
    ['Terraform source', 'resource "aws_s3_bucket" "b" {\n}\n', [/Terraform source/]],
  ])('%s', async (_, content, said) => {
    const here = given({ 'x.json': content })
    refused(await plumbline(['check', 'x.json'], { cwd: here }), ...said)
  })

  it('a truncated file of 20 MB, quickly', async () => {
    const filler = `"${'x'.repeat(1000)}",`.repeat(20_000)
    const text = openBucketPlan.replace('"configuration"', `"filler":[${filler}"end"],"configuration"`)
    const here = given({ 'x.json': text.slice(0, -40) })
    refused(await plumbline(['check', 'x.json'], { cwd: here }), /x\.json/, /ends|truncated/i)
  })

  it('a plan nested 5,000 deep', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    const here = given({ 'x.json': openBucketPlan.replace('"bucket":"logs"', `"bucket":${deep}`) })
    const ran = await plumbline(['check', 'x.json'], { cwd: here })
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(/deep/)])
    expect(ran.stderr).not.toMatch(/RangeError|stack/i)
  })

  it('a path that does not exist, and a folder with nothing in it', async () => {
    refused(await plumbline(['check', 'nowhere.json'], { cwd: folder }), /nowhere\.json/, /nothing at that path/)
    refused(
      await plumbline(['check', '.'], { cwd: writeFiles(at('empty'), { 'readme.txt': 'x' }) }),
      /no evidence/,
      /terraform show -json/,
    )
  })

  it('a file that cannot be read', async () => {
    const here = given({})
    symlinkSync('circle', join(here, 'circle'))
    refused(await plumbline(['check', 'circle'], { cwd: here }), /circle/, /links that lead in a circle/)
  })
})

describe('a policy that cannot be trusted is refused with file, row and column', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly (string | RegExp)[]]>([
    ['a syntax error', { 'p/a.rego': 'package policies.own.thing\n\ndeny contains f if {\n' }, [/p\/a\.rego:\d+:\d+/]],
    [
      'a type error',
      { 'p/a.rego': policy('deny contains f if {\n\tf := count(1)\n}') },
      [/p\/a\.rego:13:\d+/, /count/],
    ],
    [
      'http.send',
      {
        'p/a.rego': policy(
          'deny contains f if {\n\tf := http.send({"method": "get", "url": "https://example.com"})\n}',
        ),
      },
      [/p\/a\.rego:13:\d+/, /http\.send/, /no network/],
    ],
    [
      'an attribute that does not exist',
      { 'p/a.rego': goodPolicy.replaceAll('"block_public_acls"]', '"block_public_acl"]') },
      [/p\/a\.rego:\d+:\d+/, /did you mean "block_public_acls"/],
    ],
    [
      'a severity that does not exist',
      { 'p/a.rego': goodPolicy.replace('severity: high', 'severity: hihg') },
      [/p\/a\.rego/, /hihg/, /low, medium, high, critical/],
    ],
    [
      'two policies with one id',
      { 'p/a/a.rego': goodPolicy, 'p/b/b.rego': goodPolicy },
      [/two policies have the id own\.thing/, /p\/a\/a\.rego/, /p\/b\/b\.rego/],
    ],
    [
      'the id of a built-in policy',
      { 'p/a.rego': goodPolicy.replace('policies.own.thing', 'policies.aws.s3.public_acls_blocked') },
      [/two policies have the id aws\.s3\.public_acls_blocked/],
    ],
    [
      'no policy at all',
      { 'p/a.rego': 'package policies.own.thing\n\nx := 1\n' },
      [/no policy found/, /policies\.own\.thing/],
    ],
    ['a folder that is not there', {}, [/policy folder cannot be read/, /nothing at that path/]],
  ])('%s', async (_, files, said) => {
    const here = given(files)
    refused(await plumbline(['check', 'plan.json', '--policies', 'p'], { cwd: here }), ...said)
  })

  it('a comprehension that never ends is stopped at the deadline, named, and the run is an error', async () => {
    const endless = `# METADATA
# title: Own
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket_public_access_block]
package policies.own.thing

deny contains f if {
	xs := numbers.range(1, 60000)
	n := count([1 | some x in xs; some y in xs; some z in xs; x * y == z + 1])
	n == -1
	f := n
}
`
    const here = given({ 'p/a.rego': endless })
    const ran = await plumbline(['check', 'plan.json', '--policies', 'p', '--deadline', '1', '--format', 'json'], {
      cwd: here,
    })
    expect(ran.status).toBe(2)
    const report = JSON.parse(ran.stdout)
    expect(report.verdict).toBe('error')
    expect(report.notices).toEqual([
      expect.objectContaining({ kind: 'policy-error', message: expect.stringMatching(/own\.thing.*1000 ms/) }),
    ])
    expect(report.findings.map((each: { policy: string }) => each.policy)).toContain('aws.s3.public_acls_blocked')
  })
})

describe('a configuration that is wrong is refused with its place', () => {
  it('an unknown key, with the one that was meant', async () => {
    const here = given({ '.plumbline.yaml': 'fail_on: high\npolicys:\n  skip: []\n' })
    refused(await plumbline(['check', 'plan.json'], { cwd: here }), /\.plumbline\.yaml:2:1/, /policys/, /policies/)
  })

  it('an expired waiver counts as none and is said', async () => {
    const waiver =
      'waivers:\n  - policy: aws.s3.public_acls_blocked\n    address: aws_s3_bucket_public_access_block.logs\n    owner: me\n    reason: static site\n    expires: 2024-01-31\n'
    const ran = await plumbline(['check', 'plan.json', '--format', 'json'], {
      cwd: given({ '.plumbline.yaml': waiver }),
    })
    const report = JSON.parse(ran.stdout)
    expect(ran.status).toBe(1)
    expect(report.notices).toEqual([
      expect.objectContaining({ kind: 'waiver-expired', message: expect.stringContaining('2024-01-31') }),
    ])
    expect(
      report.findings.find((each: { policy: string }) => each.policy === 'aws.s3.public_acls_blocked').status,
    ).toBe('fail')
  })

  it('a waiver that matches nothing is said', async () => {
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    const waiver = `waivers:\n  - policy: aws.s3.public_acls_blocked\n    address: aws_s3_bucket_public_access_block.other\n    owner: me\n    reason: static site\n    expires: ${soon}\n`
    const ran = await plumbline(['check', 'plan.json', '--format', 'json'], {
      cwd: given({ '.plumbline.yaml': waiver }),
    })
    expect(JSON.parse(ran.stdout).notices).toEqual([
      expect.objectContaining({
        kind: 'waiver-unmatched',
        message: expect.stringContaining('aws_s3_bucket_public_access_block.other'),
      }),
    ])
  })
})

describe('the command line', () => {
  it.each<[string, readonly string[], readonly (string | RegExp)[]]>([
    [
      'an unknown option, with the one that was meant',
      ['check', 'plan.json', '--formta', 'json'],
      [/--formta/, /--format/],
    ],
    ['an unknown format', ['check', 'plan.json', '--format', 'yaml'], [/yaml/, /table, json/]],
    ['an output without format', ['check', 'plan.json', '--output', 'x.json'], [/FORMAT=PATH/]],
    ['no input', ['check'], [/inputs/]],
    [
      'an unknown policy',
      ['policy', 'show', 'aws.s3.public_acl_blocked'],
      [/did you mean aws\.s3\.public_acls_blocked/],
    ],
  ])('refuses %s', async (_, args, said) => {
    refused(await plumbline(args, { cwd: given({}) }), ...said)
  })

  it('prints a stack trace only with --debug', async () => {
    const here = given({ 'x.json': 'hello' })
    expect((await plumbline(['check', 'x.json'], { cwd: here })).stderr).not.toMatch(/\.js:\d+/)
    expect((await plumbline(['--debug', 'check', 'x.json'], { cwd: here })).stderr).toMatch(/\.js:\d+/)
  })
})

describe('a report that cannot be written', () => {
  it('leaves no half file and keeps what was there when the disk is full', async () => {
    const here = given({ 'report.json': 'before' })
    const preload = join(import.meta.dirname, 'fixtures', 'full-disk.cjs')
    const ran = await plumbline(['check', 'plan.json', '--output', 'json=report.json'], {
      cwd: here,
      env: { NODE_OPTIONS: `--require ${preload}` },
    })
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(/report\.json[\s\S]*disk is full/)])
    expect(readFileSync(join(here, 'report.json'), 'utf8')).toBe('before')
    expect(readdirSync(here).sort()).toEqual(['plan.json', 'report.json'])
  })

  it('says so when the folder does not exist', async () => {
    const here = given({})
    const ran = await plumbline(['check', 'plan.json', '--output', 'json=nowhere/report.json'], { cwd: here })
    expect([ran.status, ran.stderr]).toEqual([
      2,
      expect.stringMatching(/nowhere\/report\.json[\s\S]*folder does not exist/),
    ])
    expect(existsSync(join(here, 'nowhere'))).toBe(false)
  })
})

describe('Ctrl-C', () => {
  it('ends the run with a message, exit code 2 and no report', async () => {
    const endless = goodPolicy.replace(
      'some b in',
      'print("started")\n\tcount([1 | some x in numbers.range(1, 60000); some y in numbers.range(1, 60000); x * y == 0]) == 0\n\tsome b in',
    )
    const here = given({ 'p/a.rego': endless })
    const args = ['check', 'plan.json', '--policies', 'p', '--output', 'json=report.json']
    const ran = await plumbline(args, {
      cwd: here,
      env: { NODE_OPTIONS: `--require ${join(import.meta.dirname, 'fixtures', 'interrupt.cjs')}` },
    })
    expect([ran.status, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/interrupted/)
    expect(existsSync(join(here, 'report.json'))).toBe(false)
  })
})
