import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planOf, plumbline, scratchFolder, writeFiles } from './command.ts'

const folder = scratchFolder()

/** Planted in every place evidence can hold a secret; each has characters that its JSON, URL and base64 forms write otherwise. */
const planted = {
  marked: 'Mk"9/ä+plant&one',
  markedDeep: 'Dp\\7?plant=two#x',
  before: 'Bf%3/plant+three',
  bySchema: 'Sc$5"plant/four%',
  byName: 'Nm!1plant five&6',
  variable: 'Va8/plant"six+77',
  document: 'Dc?4plant/seven=',
  multiLine: 'first-line-plant8\nsecond-line-plant9',
}

const plan = planOf(
  [
    {
      address: 'aws_ssm_parameter.marked',
      type: 'aws_ssm_parameter',
      after: { name: 'x', value: planted.marked, tags: { note: planted.markedDeep } },
      sensitive: { value: true, tags: { note: true } },
    },
    {
      address: 'aws_db_instance.db',
      type: 'aws_db_instance',
      actions: ['update'],
      before: { password: planted.before, publicly_accessible: true },
      after: {
        password: planted.bySchema,
        publicly_accessible: true,
        username: 'admin',
        engine: 'mysql',
        db_name: 'test',
      },
    },
    {
      address: 'aws_lambda_function.f',
      type: 'aws_lambda_function',
      after: { environment: [{ variables: { API_TOKEN: planted.byName, KEY: planted.multiLine } }] },
      sensitive: { environment: [{ variables: { KEY: true } }] },
    },
    {
      address: 'aws_iam_policy.p',
      type: 'aws_iam_policy',
      after: {
        policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Sid: planted.document }] }),
      },
      sensitive: { policy: true },
    },
    {
      address: 'aws_ssm_parameter.short',
      type: 'aws_ssm_parameter',
      after: { value: 'hunter2' },
      sensitive: { value: true },
    },
  ],
  {
    variables: { master: { value: planted.variable } },
    configuration: { root_module: { variables: { master: { sensitive: true } } } },
  },
)

/** A policy of the user's that puts whatever it reads into its message, in every form it can make. */
const leaky = `# METADATA
# title: Tells everything
# custom:
#   severity: high
#   resource_types: [aws_ssm_parameter, aws_db_instance, aws_lambda_function, aws_iam_policy]
package policies.own.leaky

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_ssm_parameter", "aws_db_instance", "aws_lambda_function", "aws_iam_policy"}
	some r in tf.resources(type)
	some text in [leaf | walk(r.values, [_, leaf]); is_string(leaf)]
	some form in [text, json.marshal(text), urlquery.encode(text), base64.encode(text), base64url.encode(text), base64.encode(concat("", ["user:", text])), base64.encode(concat("", ["ab", text]))]
	print("saw", form)
	made := finding.unless(is.certain(false), rego.metadata.chain(), r, ["value"], sprintf("holds %s and {value}", [form]))
	f := finding.keyed(made, form)
}
`

writeFiles(folder, { 'plan.json': plan, 'p/leaky.rego': leaky })

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  const shifted = ['user:', 'ab', 'a'].map((head) =>
    Buffer.concat([Buffer.from(head), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    ...shifted,
  ]
}

const needles = Object.entries(planted).flatMap(([name, secret]) =>
  secret.split('\n').flatMap((line) => formsOf(line).map((form) => [name, form] as const)),
)

function leaks(output: string): string[] {
  return [...new Set(needles.filter(([, form]) => output.includes(form)).map(([name, form]) => `${name}: ${form}`))]
}

describe('a secret in the evidence is in nothing that leaves', () => {
  it('the needles are really looked for', () => {
    expect(leaks(plan)).not.toEqual([])
  })

  it('in no report of any format, whatever a policy does with it', async () => {
    const outputs = ['table', 'json', 'sarif', 'markdown', 'junit', 'github']
    const args = [
      'check',
      'plan.json',
      '--policies',
      'p',
      ...outputs.flatMap((format) => ['--output', `${format}=out.${format}`]),
    ]
    const { status, stdout, stderr } = await plumbline(args, { cwd: folder })
    expect(status).toBe(1)
    const written = outputs.map((format) => readFileSync(join(folder, `out.${format}`), 'utf8'))
    expect(leaks([stdout, stderr, ...written].join('\n'))).toEqual([])
    expect(written.join('\n')).toContain('(sensitive)')
  })

  it('in no explanation', async () => {
    for (const address of [
      'aws_ssm_parameter.marked',
      'aws_db_instance.db',
      'aws_lambda_function.f',
      'aws_iam_policy.p',
      'aws_ssm_parameter.short',
    ]) {
      const { status, stdout, stderr } = await plumbline(
        ['check', 'plan.json', '--policies', 'p', '--explain', 'own.leaky', address],
        { cwd: folder },
      )
      expect([status, stderr]).toEqual([0, ''])
      expect(leaks(stdout)).toEqual([])
      expect(stdout).not.toContain('hunter2')
    }
  })

  it('a message that carries a short one is replaced by the title of the policy', async () => {
    const { stdout } = await plumbline(['check', 'plan.json', '--policies', 'p', '--format', 'json'], { cwd: folder })
    const { findings } = JSON.parse(stdout) as {
      findings: readonly { address: string; policy: string; message: string }[]
    }
    const messages = findings
      .filter((each) => each.address === 'aws_ssm_parameter.short' && each.policy === 'own.leaky')
      .map((each) => each.message)
    expect(messages).toContain('Tells everything')
    expect(stdout).not.toMatch(/\bhunter2\b/)
  })

  it('but common words are no secrets, and reports stay readable', async () => {
    const common = planOf([
      {
        address: 'aws_db_instance.admin',
        type: 'aws_db_instance',
        after: { username: 'admin', password: 'admin', engine: 'mysql', db_name: 'test', publicly_accessible: true },
        sensitive: { password: true, username: true, engine: true, db_name: true },
      },
    ])
    writeFiles(folder, { 'common.json': common })
    const { stdout } = await plumbline(['check', 'common.json'], { cwd: folder })
    expect(stdout).toContain('aws_db_instance.admin')
    expect(stdout).toContain('Databases have no public address')
    expect(stdout).not.toMatch(/\*{3}/)
  })
})
