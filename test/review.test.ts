import { afterAll, describe, expect, it } from 'vitest'
import { createJudgePool } from '../app/command/judge-pool.ts'
import type { JudgeRequest, PolicySource, ReviewAnswer } from '../app/workflow/ports/judge.ts'

const pool = createJudgePool({ threads: 1 })
afterAll(() => pool.close())

const signal = new AbortController().signal
const bucket = (name: string, blocked: boolean) => `resource "aws_s3_bucket" "${name}" {
  bucket = "acme-${name}"
}

resource "aws_s3_bucket_public_access_block" "${name}" {
  bucket                  = aws_s3_bucket.${name}.id
  block_public_acls       = ${blocked}
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`

function judge(
  head: ReadonlyMap<string, string>,
  base: ReadonlyMap<string, string>,
  part: Partial<JudgeRequest> = {},
): Promise<ReviewAnswer> {
  const request: JudgeRequest = {
    head: { commit: 'a'.repeat(40), files: head },
    base: { commit: 'b'.repeat(40), files: base, name: 'main' },
    configuration: { organisation: null, base: { name: 'main', files: new Map() } },
    policies: [],
    evidence: [],
    approvals: [],
    skipped: [],
    hidden: [],
    today: '2026-11-21',
    sarif: false,
    ...part,
  }
  return pool.judge(request, signal)
}

/** Twenty root modules of fifteen files; one of them is changed. */
function repository(blocked: boolean): ReadonlyMap<string, string> {
  const names = Array.from({ length: 300 }, (_, index) => [Math.floor(index / 15), index % 15] as const)
  return new Map(
    names.map(([root, file]) => [`envs/r${root}/f${file}.tf`, bucket(`b${file}`, blocked || root !== 3 || file !== 2)]),
  )
}

const policy = (message: string) => `# METADATA
# title: Buckets have a name of ours
# description: So that people can tell whose they are.
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket]
package policies.acme.named

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	f := finding.unless(is.equals(bucket, ["bucket"], "ours"), rego.metadata.chain(), bucket, ["bucket"], ${message})
}
`
const source = (key: string, message: string): PolicySource => ({
  key: `test/review/${key}`,
  name: 'acme/shop',
  modules: [{ file: 'rules/acme/named/named.rego', text: policy(message) }],
  namespaces: ['main'],
  data: [],
})

describe('judging in the thread', { timeout: 300_000 }, () => {
  it('finds what is new with the built-in policies, on its line, with SARIF where that is wanted', async () => {
    const { report, touched, sarif } = await judge(repository(false), repository(true), { sarif: true })
    expect(touched).toEqual(['envs/r3'])
    const found = report.findings.filter(({ change }) => change === 'new')
    expect(found.map(({ policy: id, location }) => `${id} ${location?.file}:${location?.start.line}`)).toEqual([
      'aws.s3.public_acls_blocked envs/r3/f2.tf:7',
    ])
    expect(JSON.parse(sarif ?? '{}').runs[0].results.length).toBeGreaterThan(0)
  })

  it('takes well under a second for 300 files once it is warm', async () => {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      await judge(repository(false), repository(true))
      times.push(performance.now() - start)
    }
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(1000)
  })

  it('compiles own policies; while they are broken the last good ones judge, and it is said', async () => {
    const files = new Map([['main.tf', bucket('a', true)]])
    const run = async (message: string) => {
      const { report } = await judge(files, new Map(), { policies: [source('good', message)] })
      const own = report.findings.filter(({ policy: id }) => id === 'acme.named').map((finding) => finding.message)
      return [own, report.notices.filter(({ kind }) => kind === 'review')]
    }
    expect(await run('"not ours"')).toEqual([['not ours'], []])
    expect(await run('message')).toEqual([
      ['not ours'],
      [
        {
          kind: 'review',
          message: expect.stringMatching(
            /^the policies of acme\/shop do not compile, so that the last ones that did judge instead/,
          ),
          source: 'rules/acme/named/named.rego:15',
        },
      ],
    ])
  })

  it('refuses policies that never compiled, with their place', async () => {
    const files = new Map([['main.tf', bucket('a', true)]])
    await expect(judge(files, new Map(), { policies: [source('bad', 'message')] })).rejects.toMatchObject({
      code: 'input.policy',
      details: { file: 'rules/acme/named/named.rego', line: 15 },
    })
    expect(await pool.prepare([source('bad', 'message')], signal)).toHaveLength(1)
  })
})
