# METADATA
# title: S3 buckets block public policies
# description: Without the block, one bucket policy with the wrong principal opens the bucket to everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket_public_access_block]
#   aliases: {checkov: [CKV_AWS_54], trivy: [AWS-0087], kics: [1a4bc881-9f69-4d44-8c9a-d37d08f54c50]}
#   remediation:
#     safe: false
#     summary: Set block_public_policy to true; a bucket policy that lets everybody in is then refused.
package policies.aws.s3.public_policies_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some block in tf.resources("aws_s3_bucket_public_access_block")
	test := is.equals(block, ["block_public_policy"], true)
	f := finding.unless(test, rego.metadata.chain(), block, ["block_public_policy"], "block_public_policy is {value}: set it to true")
}
