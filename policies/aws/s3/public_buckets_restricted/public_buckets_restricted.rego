# METADATA
# title: S3 buckets with a public policy are restricted
# description: Even where a policy is public, the restriction keeps out everybody but the account and AWS services.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket_public_access_block]
#   aliases: {checkov: [CKV_AWS_56], trivy: [AWS-0093], kics: [1ec253ab-c220-4d63-b2de-5b40e0af9293]}
#   remediation:
#     safe: false
#     summary: Set restrict_public_buckets to true; anonymous and cross-account readers then lose access through a public policy.
package policies.aws.s3.public_buckets_restricted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some block in tf.resources("aws_s3_bucket_public_access_block")
	test := is.equals(block, ["restrict_public_buckets"], true)
	f := finding.unless(test, rego.metadata.chain(), block, ["restrict_public_buckets"], "restrict_public_buckets is {value}: set it to true")
}
