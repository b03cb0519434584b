# METADATA
# title: S3 buckets have a public access block
# description: Without one, only the defaults of the account stand between a mistake and the internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: medium
#   resource_types: [aws_s3_bucket]
#   aliases: {checkov: [CKV2_AWS_6], trivy: [AWS-0094]}
#   remediation:
#     safe: false
#     summary: Add an aws_s3_bucket_public_access_block for the bucket with all four switches on.
package policies.aws.s3.public_access_block_present

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.related(bucket, "aws_s3_bucket_public_access_block.bucket")
	f := finding.unless(test, rego.metadata.chain(), bucket, [], "no aws_s3_bucket_public_access_block refers to this bucket: add one with all four switches on")
}
