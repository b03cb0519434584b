import { describe, expect, it } from 'vitest'
import type { Path } from '../model/json.ts'
import { openFixture } from './fixture.ts'

describe('a JSON document in an attribute', () => {
  const ask = openFixture({
    'main.tf': `variable "arn" {
  default = "arn:x"
}
resource "x_list" "encoded" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "*" },
      {
        Effect    = "Deny"
        Principal = local.who
      },
    ]
  })
}
locals {
  who = { AWS = "*" }
  doc = {
    Statement = {
      Effect = "Allow"
    }
  }
}
resource "x_list" "named" {
  policy = jsonencode(local.doc)
}
resource "x_list" "heredoc" {
  policy = <<-EOT
    {
      "Version": "2012-10-17", "Id": "a \\"b\\" {c} \${var.arn} }",
      "Statement": [
        {"Effect": "Allow", "Action": "s3:*"},
        {
          "Effect": "Deny",
          "Resource": "\${var.arn}",
          "Other": \${jsonencode({ "}" = 1 })},
          "Count": -1.5e3
        }
      ]
    }
  EOT
}
resource "x_list" "directed" {
  policy = <<EOT
{ "Statement": [ %{ if var.arn != "" } {"Effect": "Allow"} %{ endif } ] }
EOT
}
resource "x_list" "broken" {
  policy = <<EOT
{ "Statement": [ {"Effect" "Allow"} ]
EOT
}
`,
  })
  it.each<[what: string, address: string, path: Path, trail: readonly string[]]>([
    ['as a whole', 'x_list.encoded', ['policy'], ['attribute main.tf:5 policy = jsonencode({']],
    ['in jsonencode', 'x_list.encoded', ['policy', 'Statement', 0, 'Action'], ['attribute main.tf:8 Action = "*"']],
    ['a statement in jsonencode', 'x_list.encoded', ['policy', 'Statement', 1], ['attribute main.tf:9 {']],
    [
      'through a name in it',
      'x_list.encoded',
      ['policy', 'Statement', 1, 'Principal', 'AWS'],
      ['attribute main.tf:11 Principal = local.who', 'element main.tf:17 AWS = "*"'],
    ],
    [
      'encoded from a name',
      'x_list.named',
      ['policy', 'Statement', 'Effect'],
      ['attribute main.tf:25 policy = jsonencode(local.doc)', 'element main.tf:20 Effect = "Allow"'],
    ],
    ['in a heredoc', 'x_list.heredoc', ['policy', 'Statement', 0, 'Action'], ['attribute main.tf:32 "Action": "s3:*"']],
    ['an object in a heredoc', 'x_list.heredoc', ['policy', 'Statement', 1], ['attribute main.tf:33 {']],
    [
      'a number behind interpolations',
      'x_list.heredoc',
      ['policy', 'Statement', 1, 'Count'],
      ['attribute main.tf:37 "Count": -1.5e3'],
    ],
    [
      'an interpolation in a heredoc leads on',
      'x_list.heredoc',
      ['policy', 'Statement', 1, 'Resource'],
      ['attribute main.tf:35 "Resource": "${var.arn}"', 'default main.tf:2 default = "arn:x"'],
    ],
    [
      'nothing there: the attribute',
      'x_list.heredoc',
      ['policy', 'Statement', 7, 'Action'],
      ['attribute main.tf:28 policy = <<-EOT'],
    ],
    [
      'made by directives: the attribute',
      'x_list.directed',
      ['policy', 'Statement', 0],
      ['attribute main.tf:44 policy = <<EOT'],
    ],
    [
      'that is no JSON: the attribute',
      'x_list.broken',
      ['policy', 'Statement', 0, 'Effect'],
      ['attribute main.tf:49 policy = <<EOT'],
    ],
  ])('%s', (_, address, path, trail) => {
    expect(ask(address, path)?.trail).toEqual(trail)
  })
})

describe('a policy document of a data source', () => {
  const ask = openFixture({
    'main.tf': `variable "who" {
  default = ["*"]
}
data "aws_iam_policy_document" "d" {
  statement {
    sid     = "One"
    actions = ["s3:*"]
  }
  dynamic "statement" {
    for_each = var.who
    content {
      effect = "Allow"
      principals {
        type        = "AWS"
        identifiers = [statement.value]
      }
      actions = ["*"]
    }
  }
}
data "aws_iam_policy_document" "mixed" {
  source_policy_documents = [data.aws_iam_policy_document.d.json]
  statement {
    actions = ["*"]
  }
}
data "aws_iam_policy_document" "counted" {
  count = 1
  statement {
    actions = ["*"]
  }
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
  mixed  = data.aws_iam_policy_document.mixed.json
  counted = data.aws_iam_policy_document.counted[0].json
}
`,
  })
  const policy = 'attribute main.tf:34 policy = data.aws_iam_policy_document.d.json'
  it.each<[what: string, path: Path, trail: readonly string[]]>([
    ['as a whole', ['policy'], [policy, 'block main.tf:4 data "aws_iam_policy_document" "d"']],
    ['a statement', ['policy', 'Statement', 0], [policy, 'block main.tf:5 statement']],
    [
      'an element of a statement',
      ['policy', 'Statement', 0, 'Action'],
      [policy, 'attribute main.tf:7 actions = ["s3:*"]'],
    ],
    [
      'an element of an element',
      ['policy', 'Statement', 0, 'Action', 0],
      [policy, 'attribute main.tf:7 actions = ["s3:*"]'],
    ],
    ['an element nobody wrote', ['policy', 'Statement', 0, 'Effect'], [policy, 'block main.tf:5 statement']],
    [
      'principals of a dynamic statement',
      ['policy', 'Statement', 1, 'Principal', 'AWS'],
      [policy, 'block main.tf:13 principals'],
    ],
    [
      'a document that takes in others',
      ['mixed', 'Statement', 0, 'Action'],
      [
        'attribute main.tf:35 mixed  = data.aws_iam_policy_document.mixed.json',
        'block main.tf:21 data "aws_iam_policy_document" "mixed"',
      ],
    ],
    [
      'one of several instances',
      ['counted', 'Statement', 'Action'],
      [
        'attribute main.tf:36 counted = data.aws_iam_policy_document.counted[0].json',
        'attribute main.tf:30 actions = ["*"]',
      ],
    ],
  ])('%s', (_, path, trail) => {
    expect(ask('aws_iam_policy.p', path)?.trail).toEqual(trail)
  })
})
