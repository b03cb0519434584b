# METADATA
# title: S3 buckets are replicated
# description: >-
#   A bucket lives in one region and one account; what is deleted or locked up there is only left elsewhere if
#   somebody copies it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket]
#   aliases: {checkov: [CKV_AWS_144]}
#   implied_by: [aws.s3.versioning]
#   remediation:
#     safe: true
#     summary: >-
#       Add an aws_s3_bucket_replication_configuration with an enabled rule to a bucket in another region or account.
package policies.aws.s3.replication

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no enabled replication rule is for this bucket: add an aws_s3_bucket_replication_configuration"

# A bucket that takes copies need not be copied.
deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	own := [is.equals(rule, ["status"], "Enabled") |
		some block in tf.written_blocks(bucket, ["replication_configuration"])
		some rule in tf.blocks(block, ["rules"])
	]
	beside := [is.equals(rule, ["status"], "Enabled") |
		some configuration in tf.companions(bucket, "aws_s3_bucket_replication_configuration.bucket")
		some rule in tf.blocks(configuration, ["rule"])
	]
	target := [is.related(bucket, "aws_s3_bucket_replication_configuration.rule")]
	test := is.any_of(array.concat(array.concat(own, beside), target))
	f := finding.unless(test, rego.metadata.chain(), bucket, [], _message)
}
