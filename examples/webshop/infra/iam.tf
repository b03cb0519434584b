data "aws_iam_policy_document" "assume_lambda" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "ops" {
  statement {
    sid       = "Everything"
    actions   = ["*"]
    resources = ["*"]
  }
}

# a wildcard that only narrows: Deny * outside the EU
data "aws_iam_policy_document" "eu_only" {
  statement {
    effect      = "Deny"
    not_actions = ["iam:*", "sts:*"]
    resources   = ["*"]
    condition {
      test     = "StringNotEquals"
      variable = "aws:RequestedRegion"
      values   = ["eu-west-1", "eu-central-1"]
    }
  }
}

resource "aws_iam_policy" "ops" {
  name   = "${local.prefix}-ops"
  policy = data.aws_iam_policy_document.ops.json
}

resource "aws_iam_policy" "eu_only" {
  name   = "${local.prefix}-eu-only"
  policy = data.aws_iam_policy_document.eu_only.json
}

resource "aws_iam_role" "thumbs" {
  name               = "${local.prefix}-thumbs"
  assume_role_policy = data.aws_iam_policy_document.assume_lambda.json
}

resource "aws_iam_role_policy" "thumbs" {
  name = "read-images"
  role = aws_iam_role.thumbs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:${data.aws_partition.here.partition}:s3:::${local.prefix}-images/*"
      },
      {
        Effect   = "Allow"
        Action   = "cloudwatch:PutMetricData"
        Resource = "*" # this API takes no resource
      },
    ]
  })
}

resource "aws_iam_role" "partner" {
  name               = "${local.prefix}-partner"
  assume_role_policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}
      ]
    }
  POLICY
}

resource "aws_iam_role_policy" "partner" {
  name = "partner-feed"
  role = aws_iam_role.partner.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["sqs:*", "iam:PassRole"], Resource = ["*"] }]
  })
}
