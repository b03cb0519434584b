# METADATA
# title: Locked S3 buckets say how long objects are kept
# description: >-
#   Object Lock by itself keeps nothing: without a default retention only objects that ask for it are safe from
#   deletion.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
# custom:
#   severity: medium
#   resource_types: [aws_s3_bucket, aws_s3_bucket_object_lock_configuration]
#   remediation:
#     safe: false
#     summary: >-
#       Add a rule with default_retention to aws_s3_bucket_object_lock_configuration; objects cannot be deleted before
#       their time.
package policies.aws.s3.object_lock_retention

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "objects are kept for no time: add a rule with default_retention"

_missing := "no aws_s3_bucket_object_lock_configuration refers to this bucket: add one with default_retention"

_path := ["rule"]

deny contains f if {
	some configuration in tf.resources("aws_s3_bucket_object_lock_configuration")
	test := blocks.exist(configuration, _path)
	f := finding.unless(test, rego.metadata.chain(), configuration, _path, _message)
}

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.any_of([
		is.negated(is.equals_or(bucket, ["object_lock_enabled"], true, false)),
		is.related(bucket, "aws_s3_bucket_object_lock_configuration.bucket"),
		blocks.exist(bucket, ["object_lock_configuration", 0, "rule"]),
	])
	f := finding.unless(test, rego.metadata.chain(), bucket, ["object_lock_enabled"], _missing)
}
