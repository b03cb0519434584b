import { expect, test } from 'vitest'
import { readSchemaTable } from '../app/files/schema-file.ts'
import { readExample } from '../app/ingest/terraform-source/example.ts'
import { openSchema } from '../app/schema/schema.ts'

test('an example in Terraform becomes resources with what a plan would know of them', () => {
  const text = `
variable "prefix" {
  default = "x"
}

data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["sqs:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_sqs_queue" "q" {
  for_each                          = toset(["a"])
  name                              = "\${var.prefix}-\${each.key}"
  visibility_timeout_seconds        = "30"
  kms_master_key_id                 = aws_kms_key.k.id
  policy = <<-EOT
    {"Resource": "\${each.value}"}
  EOT
}

resource "aws_kms_key" "k" {
  policy = jsonencode({ Version = "2012-10-17" })
}

resource "aws_sqs_queue_policy" "p" {
  queue_url = aws_sqs_queue.q["a"].id
  policy    = data.aws_iam_policy_document.open.minified_json
}

resource "aws_instance" "i" {
  root_block_device {
    encrypted = "true"
  }
}
`
  const example = readExample([{ file: 'main.tf', text }], openSchema(readSchemaTable))
  const shown = example.resources.map(({ address, values }) => [address, values])
  expect(Object.fromEntries(shown)).toEqual({
    'aws_instance.i': expect.objectContaining({ root_block_device: [{ encrypted: true }], credit_specification: [] }),
    'aws_kms_key.k': { policy: '{"Version":"2012-10-17"}' },
    'aws_sqs_queue.q["a"]': { name: 'x-a', visibility_timeout_seconds: 30, policy: '{"Resource": "a"}\n' },
    'aws_sqs_queue_policy.p': {
      policy:
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:*","Resource":"*","Principal":"*"}]}',
    },
    'data.aws_iam_policy_document.open': expect.objectContaining({
      statement: [
        {
          actions: ['sqs:*'],
          resources: ['*'],
          principals: [{ type: '*', identifiers: ['*'] }],
          not_principals: [],
          condition: [],
        },
      ],
    }),
  })
  const byAddress = new Map(example.resources.map((resource) => [resource.address, resource]))
  expect(byAddress.get('aws_sqs_queue_policy.p')).toMatchObject({
    unknown: { queue_url: true },
    references: { queue_url: true },
  })
  expect(byAddress.get('aws_instance.i')).toMatchObject({
    unknown: { metadata_options: true, root_block_device: [{ kms_key_id: true, volume_type: true }] },
  })
  expect(example.relate('after', new Set(['aws_sqs_queue', 'aws_kms_key', 'aws_sqs_queue_policy']))).toEqual({
    links: [
      { from: 'aws_sqs_queue.q["a"]', attribute: 'kms_master_key_id', to: 'aws_kms_key.k' },
      { from: 'aws_sqs_queue_policy.p', attribute: 'queue_url', to: 'aws_sqs_queue.q["a"]' },
    ],
    open: [],
  })
})

const broken: readonly [text: string, line: number, column: number][] = [
  ['resource "a" "b" {\n  x = \n}', 2, 7],
  ['resource "a" "b" {', 1, 1],
  ['a = 1\na = 2', 2, 1],
]

test.each(broken)('broken text is a problem with its place: %j', (text, line, column) => {
  expect(() =>
    readExample(
      [{ file: 'folder/x.tf', text }],
      openSchema(() => undefined),
    ),
  ).toThrow(expect.objectContaining({ code: 'input.unreadable', details: { file: 'folder/x.tf', line, column } }))
})
