# METADATA
# title: S3 buckets say when objects go
# description: >-
#   What is never deleted is kept for ever: data that should be gone, old versions and their cost.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket]
#   aliases: {checkov: [CKV2_AWS_61]}
#   remediation:
#     safe: false
#     summary: Add an aws_s3_bucket_lifecycle_configuration for the bucket; what its rules expire is gone.
package policies.aws.s3.lifecycle

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no aws_s3_bucket_lifecycle_configuration refers to this bucket: add one"

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.any_of([
		is.related(bucket, "aws_s3_bucket_lifecycle_configuration.bucket"),
		blocks.exist(bucket, ["lifecycle_rule"]),
	])
	f := finding.unless(test, rego.metadata.chain(), bucket, [], _message)
}
