/** `npm run new:policy -- aws.s3.thing_protected`: writes a policy, its test and its examples, ready to be filled in. Nothing is overwritten. */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [id = ''] = process.argv.slice(2)
const parts = id.replace(/^policies\./, '').split('.')
if (parts.length !== 3 || !parts.every((part) => /^[a-z][a-z0-9_]*$/.test(part))) {
  console.error('usage: npm run new:policy -- PROVIDER.SERVICE.POLICY, in small letters: aws.s3.versioning')
  process.exit(2)
}
const [, , name = ''] = parts
const folder = join(root, 'policies', ...parts)
if (existsSync(folder)) {
  console.error(`${folder} is there already`)
  process.exit(2)
}

const pkg = `policies.${parts.join('.')}`
const files: Readonly<Record<string, string>> = {
  [`${name}.rego`]: `# METADATA
# title: Say what is good, in one line
# description: Say why it matters, in one sentence.
# related_resources:
#   - ref: https://example.com/the-provider-documentation
# custom:
#   severity: medium
#   resource_types: [aws_s3_bucket]
#   remediation:
#     safe: false
#     summary: Say what to do.
package ${pkg}

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some resource in tf.resources("aws_s3_bucket")
	test := is.equals(resource, ["force_destroy"], false)
	f := finding.unless(test, rego.metadata.chain(), resource, ["force_destroy"], "force_destroy is {value}: set it to false")
}
`,
  [`${name}_test.rego`]: `package ${pkg}_test

import data.${pkg}
import data.lib.testing

_bucket(values) := testing.resource("aws_s3_bucket.logs", values)

test_fails_when_set if {
	count(${name}.deny) == 1 with input as testing.document([_bucket({"force_destroy": true})])
}

test_passes_when_not_set if {
	${name}.deny == set() with input as testing.document([_bucket({"force_destroy": false})])
}
`,
  'examples.yaml': `- name: a bucket that Terraform may empty
  terraform: |
    resource "aws_s3_bucket" "logs" {
      force_destroy = true
    }
  findings:
    - address: aws_s3_bucket.logs
      path: [force_destroy]
- name: a bucket that keeps its objects
  terraform: |
    resource "aws_s3_bucket" "logs" {
      force_destroy = false
    }
  findings: []
`,
}
await mkdir(folder, { recursive: true })
for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
console.log(`wrote ${folder}\nnext: fill it in, then npm run dev -- policy test`)
